import { defineIssue } from '../issue/index.ts';

export const tooFewPoints = defineIssue({
  code: 'curve/too-few-points',
  severity: 'error',
  en: {
    message: 'A curve needs two points on different days; {count} given.',
    remedy: 'Add a dated figure of the same kind.',
  },
  zh: { message: '曲线至少需要两个不同日期的点；现有 {count} 个。', remedy: '请补充一个同类的带日期数字。' },
  example: 'The training cost of one year alone.',
});

export const mixedCurveKinds = defineIssue({
  code: 'curve/mixed-kinds',
  severity: 'error',
  en: {
    message: 'A curve through {first} and {second} would mix two different things.',
    remedy:
      'Give one curve to each: a list price, the price of constant quality, the vendor’s cost and the cost of a training run move apart.',
  },
  zh: {
    message: '一条曲线不能同时穿过{first}与{second}。',
    remedy: '请分别画线：标价、同等质量价格、厂商成本、训练单次成本各自变动。',
  },
  example: 'A list price of 2022 joined to an inference cost of 2024.',
});

export const notPositive = defineIssue({
  code: 'curve/not-positive',
  severity: 'error',
  en: {
    message: 'The point of {day} is {value}; an exponential curve only passes through values above zero.',
    remedy: 'Leave the point out or mend it.',
  },
  zh: { message: '{day} 的点为 {value}；指数曲线只能穿过大于零的数值。', remedy: '请去掉或改正该点。' },
  example: 'A price of 0 on the day a free tier began.',
});

export const farExtrapolation = defineIssue({
  code: 'curve/far-extrapolation',
  severity: 'warning',
  en: {
    message: '{day} lies further outside the observed span ({start} to {end}) than the span is long.',
    remedy: 'Read it as a what-if, not as a forecast; a later point would bring it into reach.',
  },
  zh: {
    message: '{day} 超出观察区间（{start} 至 {end}）的距离已大于区间本身的长度。',
    remedy: '请视为假设而非预测；补充较新的点后再看。',
  },
  example: 'A price curve of 2022 to 2024 asked for 2030.',
});
