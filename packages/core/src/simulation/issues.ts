import { defineIssue } from '../issue/index.ts';

export const badHorizon = defineIssue({
  code: 'simulation/bad-horizon',
  severity: 'error',
  en: {
    message: 'A horizon of {months} months is out of reach.',
    remedy: 'Ask for 1 to {most} whole months.',
  },
  zh: { message: '无法模拟 {months} 个月的期限。', remedy: '请输入 1 至 {most} 之间的整数月数。' },
  example: 'A simulation over 0 months.',
});

export const missingDriver = defineIssue({
  code: 'simulation/missing-driver',
  severity: 'error',
  en: {
    message: 'The model does not say {driver}.',
    remedy: 'Give it a value or a range; it is never taken as zero.',
  },
  zh: { message: '模型缺少{driver}。', remedy: '请给出数值或区间；绝不会当作零。' },
  example: 'A model without opening cash.',
});

export const badDriver = defineIssue({
  code: 'simulation/bad-driver',
  severity: 'error',
  en: { message: '{driver} cannot be {value}.', remedy: 'Give a value from {least} to {most}.' },
  zh: { message: '{driver}不能为 {value}。', remedy: '请给出 {least} 至 {most} 之间的数值。' },
  example: 'A price floor of 120 % of today’s price.',
});

export const badEventMonth = defineIssue({
  code: 'simulation/bad-event-month',
  severity: 'error',
  en: {
    message: 'An event in month {month} lies outside the horizon.',
    remedy: 'Give a month from 0 to {last}.',
  },
  zh: { message: '第 {month} 个月的事件超出期限。', remedy: '请给出 0 至 {last} 之间的月份。' },
  example: 'A round in month 130 of 120.',
});

export const tooManyEvents = defineIssue({
  code: 'simulation/too-many-events',
  severity: 'error',
  en: {
    message: '{count} events are too many.',
    remedy: 'Put those of one month together; {most} can be simulated.',
  },
  zh: { message: '事件过多（{count} 个）。', remedy: '请合并同月事件；最多可模拟 {most} 个。' },
  example: 'A debt repaid in 120 monthly events.',
});

export const impossibleCorrelation = defineIssue({
  code: 'simulation/impossible-correlation',
  severity: 'error',
  en: {
    message: 'No numbers can be so correlated.',
    remedy: 'Lower the correlations or loadings: together they may explain at most all of a number.',
  },
  zh: {
    message: '不存在具有这样相关性的数。',
    remedy: '请降低相关系数或载荷：合计至多解释一个数的全部变动。',
  },
  example: 'A loading of 0.9 on each of two independent factors.',
});

export const badSetting = defineIssue({
  code: 'simulation/bad-setting',
  severity: 'error',
  en: { message: '{setting} cannot be {value}.', remedy: 'Give a value in {range}.' },
  zh: { message: '{setting} 不能为 {value}。', remedy: '请给出 {range} 范围内的数值。' },
  example: 'Monthly noise of −0.1.',
});

export const badSeed = defineIssue({
  code: 'simulation/bad-seed',
  severity: 'error',
  en: {
    message: '{paths} paths from seed {seed} cannot be drawn.',
    remedy: 'Ask for 1 to {most} paths and a seed from 0 to 4294967295, both whole.',
  },
  zh: {
    message: '无法以种子 {seed} 抽取 {paths} 条路径。',
    remedy: '路径数为 1 至 {most} 的整数，种子为 0 至 4294967295 的整数。',
  },
  example: '`--seed 0.5`.',
});

export const unknownInput = defineIssue({
  code: 'simulation/unknown-input',
  severity: 'error',
  en: { message: 'The model has no input "{input}".', remedy: 'Name one of {known}.' },
  zh: { message: '模型没有名为“{input}”的输入。', remedy: '可用：{known}。' },
  example: 'The break-point of `event:3` where there are two events.',
});
