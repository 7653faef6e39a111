import { defineIssue } from '../issue/index.ts';

export const badScenario = defineIssue({
  code: 'scenario/not-a-scenario',
  severity: 'error',
  en: {
    message: 'The scenario is not readable: {problem}.',
    remedy: 'Write {"name":"Price war","drivers":{"priceChange":{"value":"-0.9452"}},"events":[]}.',
  },
  zh: {
    message: '无法读取情景：{problem}。',
    remedy: '请写成 {"name":"价格战","drivers":{"priceChange":{"value":"-0.9452"}},"events":[]}。',
  },
  example: 'solvent scenario run note.txt openai',
});

export const unknownDriver = defineIssue({
  code: 'scenario/unknown-driver',
  severity: 'error',
  en: { message: 'No driver is called "{driver}".', remedy: 'The drivers are {known}.' },
  zh: { message: '没有名为“{driver}”的变量。', remedy: '可用变量：{known}。' },
  example: 'A scenario that sets "prices" instead of "price".',
});

export const badSetting = defineIssue({
  code: 'scenario/bad-value',
  severity: 'error',
  en: { message: '"{driver}" is {text}, which is not {form}.', remedy: 'Write {form}.' },
  zh: { message: '“{driver}”为 {text}，不符合要求：{form}。', remedy: '请写成：{form}。' },
  example: 'A price of "-1", or a yearly change of "-1.5": nothing falls by more than all of it.',
});

export const badEvent = defineIssue({
  code: 'scenario/bad-event',
  severity: 'error',
  en: {
    message: 'Event {number} is not as expected: {problem}.',
    remedy: 'Write {"kind":"raise","month":"2027-03","amount":"5000000000"}.',
  },
  zh: {
    message: '第 {number} 个事件不合要求：{problem}。',
    remedy: '请写成 {"kind":"raise","month":"2027-03","amount":"5000000000"}。',
  },
  example: 'An obligation with a negative amount: its kind already says that money goes.',
});

export const tooLong = defineIssue({
  code: 'scenario/too-long',
  severity: 'error',
  en: {
    message: 'The scenario takes {length} characters in an address; {most} are allowed.',
    remedy: 'Shorten names and labels, or keep it as a file.',
  },
  zh: {
    message: '情景在网址中占 {length} 个字符，上限为 {most}。',
    remedy: '请缩短名称与标签，或存为文件。',
  },
  example: 'Twenty events, each with a label of sixty Chinese characters.',
});

export const outsideHorizon = defineIssue({
  code: 'scenario/event-outside',
  severity: 'warning',
  en: {
    message: 'The event of {month} lies outside the months looked at ({first} to {last}) and is left out.',
    remedy: 'Change its month, or lengthen the horizon.',
  },
  zh: {
    message: '{month} 的事件在所看月份（{first} 至 {last}）之外，未计入。',
    remedy: '请改动月份，或延长期限。',
  },
  example: 'A raise dated before the day of the cash balance.',
});

export const unknownPreset = defineIssue({
  code: 'scenario/unknown-preset',
  severity: 'error',
  en: { message: 'No preset is called "{name}".', remedy: 'The presets are {known}.' },
  zh: { message: '没有名为“{name}”的预设情景。', remedy: '可用预设：{known}。' },
  example: 'solvent scenario run pricewars openai',
});

export const outOfReach = defineIssue({
  code: 'scenario/out-of-reach',
  severity: 'error',
  en: {
    message: '"{name}" has no answer for this company: no growth up to 51-fold a year gets there in time.',
    remedy: 'Combine it with lower cost, or ask `solvent gap` for each lever alone.',
  },
  zh: {
    message: '“{name}”对该公司无解：即使销量每年增至 51 倍也来不及。',
    remedy: '请与降低成本的情景叠加，或用 `solvent gap` 逐项查看。',
  },
  example: 'solvent scenario run profit-2029 of a company without revenue.',
});
