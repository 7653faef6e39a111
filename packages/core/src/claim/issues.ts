import { defineIssue } from '../issue/index.ts';

export const wrongPeriodKind = defineIssue({
  code: 'claim/period-kind',
  severity: 'error',
  en: {
    message: '{metric} needs {wanted}, but the claim gives {given}.',
    remedy: 'Give a balance its day (@2024-06-30) and a flow its span (2024, 2024-Q3).',
  },
  zh: {
    message: '{metric} 需要{wanted}，而该说法给出的是{given}。',
    remedy: '存量请写日期（@2024-06-30），流量请写区间（2024、2024-Q3）。',
  },
  example: 'Cash with the period 2024 instead of the day @2024-12-31.',
});

export const wrongUnit = defineIssue({
  code: 'claim/unit',
  severity: 'error',
  en: {
    message: '{metric} is measured in {wanted}, not in "{unit}".',
    remedy: 'Write a currency code for money, else the word of the dimension.',
  },
  zh: {
    message: '{metric} 的单位应为 {wanted}，而不是“{unit}”。',
    remedy: '金额请写货币代码，其余请写量纲对应的单位词。',
  },
  example: 'Revenue with the unit persons.',
});

export const noQuote = defineIssue({
  code: 'claim/no-quote',
  severity: 'error',
  en: {
    message: 'The claim has no quote, or one of more than 300 characters.',
    remedy: 'Cite the shortest words of the source that carry the figure.',
  },
  zh: { message: '该说法没有引文，或引文超过 300 字。', remedy: '请引用来源中载明该数字的最短原文。' },
  example: 'A claim with the quote "".',
});

export const badBounds = defineIssue({
  code: 'claim/bounds',
  severity: 'error',
  en: {
    message: 'The bounds {low} and {high} with {stated} stated are not a quantity.',
    remedy: 'Give at least one bound, the low one first; what is stated lies between them.',
  },
  zh: {
    message: '下限 {low}、上限 {high}、所称值 {stated} 不构成一个数量。',
    remedy: '至少给出一个界限，下限不大于上限，所称值在两者之间。',
  },
  example: 'A range written 9 billion..8 billion.',
});

export const badSpan = defineIssue({
  code: 'claim/span',
  severity: 'error',
  en: {
    message: 'The span from {start} to {end} has no days.',
    remedy: 'A span is half-open: the year 2024 ends on 2025-01-01.',
  },
  zh: {
    message: '从 {start} 到 {end} 的区间没有任何一天。',
    remedy: '区间为左闭右开：2024 年的结束日写 2025-01-01。',
  },
  example: 'A period that ends on the day it starts.',
});
