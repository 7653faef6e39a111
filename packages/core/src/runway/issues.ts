import { defineIssue } from '../issue/index.ts';

export const notARecord = defineIssue({
  code: 'runway/not-a-record',
  severity: 'error',
  en: {
    message: 'The input is not one JSON object.',
    remedy:
      'Write {"currency":"USD","start":"2024-10","cash":"5000000000","revenue":"290000000","cost":"700000000"}.',
  },
  zh: {
    message: '输入不是一个 JSON 对象。',
    remedy:
      '请写成 {"currency":"USD","start":"2024-10","cash":"5000000000","revenue":"290000000","cost":"700000000"}。',
  },
  example: '`solvent project` with a list, or with a bare number.',
});

export const unknownField = defineIssue({
  code: 'runway/unknown-field',
  severity: 'error',
  en: {
    message: '"{field}" is not a field of this input.',
    remedy: 'Remove it or mend its spelling. Known: {known}.',
  },
  zh: { message: '“{field}”不是这里的字段。', remedy: '请删去或改正拼写。可用字段：{known}。' },
  example: '`solvent project` with "revenueGrow": "0.05": a misspelt growth must not silently count as none.',
});

export const missingField = defineIssue({
  code: 'runway/missing-field',
  severity: 'error',
  en: { message: '"{field}" is missing.', remedy: 'Add it: {form}.' },
  zh: { message: '缺少“{field}”。', remedy: '请补上：{form}。' },
  example: '`solvent project` without "cash". A missing cash balance is never taken as zero.',
});

export const badField = defineIssue({
  code: 'runway/bad-field',
  severity: 'error',
  en: { message: '"{field}" is {text}, which is not {form}.', remedy: 'Write {form}.' },
  zh: { message: '“{field}”为 {text}，不符合要求：{form}。', remedy: '请写成：{form}。' },
  example:
    '`solvent project` with "cash": 5e9 as a number: decimals are text in quotes, so that no digit is lost.',
});

export const incoherentDays = defineIssue({
  code: 'runway/incoherent-days',
  severity: 'warning',
  en: {
    message:
      'The inputs of this ratio lie {days} days apart ({first} to {last}): they describe two different companies in time.',
    remedy:
      'Use figures within 180 days of each other; the coherent version stands beside it when the ledger has one.',
  },
  zh: {
    message: '这个比率的各项输入相隔 {days} 天（{first} 至 {last}），说的不是同一时期。',
    remedy: '请使用相差不超过 180 天的数字；若账本中有，连贯的版本列在旁边。',
  },
  example: '10 million subscribers of September 2024 against a cost of 0.7 M a day estimated in early 2023.',
});
