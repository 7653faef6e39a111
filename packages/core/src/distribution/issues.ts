import { defineIssue } from '../issue/index.ts';

export const unreadable = defineIssue({
  code: 'distribution/unreadable',
  severity: 'error',
  en: {
    message: '"{text}" is neither a number nor a distribution.',
    remedy:
      'Write `5B`, `4B..6B` (5 % and 95 %), `p10=2%,p90=9%`, `normal(5,1)`, `lognormal(5,1)`, `uniform(4,6)`, `tri(1,2,5)`, `~5B`, `>5B`, `<5B` or `60%: 40B; 40%: 20B`.',
  },
  zh: {
    message: '“{text}”既不是数字，也不是分布。',
    remedy:
      '可写作 `50亿`、`40亿..60亿`（5% 与 95% 分位）、`p10=2%,p90=9%`、`normal(5,1)`、`lognormal(5,1)`、`uniform(4,6)`、`tri(1,2,5)`、`~50亿`、`>50亿`、`<50亿` 或 `60%: 400亿; 40%: 200亿`。',
  },
  example: '`five or so`.',
});

export const badOrder = defineIssue({
  code: 'distribution/bad-order',
  severity: 'error',
  en: {
    message: '{first} must be below {second}.',
    remedy: 'Write the lower number first; for one known value write it alone.',
  },
  zh: { message: '{first} 必须小于 {second}。', remedy: '请先写较小的数；若为单一已知值，只写该值。' },
  example: '`6B..4B`.',
});

export const badSpread = defineIssue({
  code: 'distribution/bad-spread',
  severity: 'error',
  en: {
    message: 'A spread of {spread} is not one.',
    remedy:
      'Give a standard deviation above zero (of the logarithm: at most 5); for one known value write it alone.',
  },
  zh: {
    message: '{spread} 不能作为离散度。',
    remedy: '请给出大于零的标准差（对数标准差至多为 5）；若为单一已知值，只写该值。',
  },
  example: '`normal(5,0)`.',
});

export const notPositive = defineIssue({
  code: 'distribution/not-positive',
  severity: 'error',
  en: {
    message: 'A lognormal lies above zero; {value} does not.',
    remedy: 'Use `normal(mean,sd)` for a number that may be negative.',
  },
  zh: {
    message: '对数正态分布只取正值；{value} 不是正值。',
    remedy: '可能为负的数请用 `normal(均值,标准差)`。',
  },
  example: '`lognormal(-5,1)`.',
});

export const badWeights = defineIssue({
  code: 'distribution/bad-weights',
  severity: 'error',
  en: {
    message: 'The chances add up to {sum}, not to 100 %.',
    remedy: 'Give each part a chance above zero; together they make 100 %.',
  },
  zh: { message: '各项概率之和为 {sum}，不是 100%。', remedy: '请为每一项给出大于零的概率，合计 100%。' },
  example: '`60%: 40B; 30%: 20B`.',
});

export const noBound = defineIssue({
  code: 'distribution/no-bound',
  severity: 'error',
  en: {
    message: 'Nothing says how far the number may lie from {bound}.',
    remedy: 'Type a range, such as `4B..6B`.',
  },
  zh: { message: '没有信息说明该数与 {bound} 相差多少。', remedy: '请输入一个区间，例如 `40亿..60亿`。' },
  example: 'A source that says "more than 0".',
});
