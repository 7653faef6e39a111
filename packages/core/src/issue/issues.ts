import { defineIssue } from './catalogue.ts';

export const badField = defineIssue({
  code: 'issue/bad-field',
  severity: 'error',
  en: {
    message: '{path} is not as expected: {problem}.',
    remedy: 'Mend the field, or leave it out where it is optional.',
  },
  zh: { message: '{path} 不合要求：{problem}。', remedy: '请修正该字段；若为可选字段，可不写。' },
  example: 'A claim whose `period` is `{ "from": "2024" }`.',
});
