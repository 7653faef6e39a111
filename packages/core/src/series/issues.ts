import { defineIssue } from '../issue/index.ts';

export const unknownPolicy = defineIssue({
  code: 'series/unknown-policy',
  severity: 'error',
  en: {
    message: '"{text}" is not a policy.',
    remedy: 'Use filing-first, latest, first, median-of-independent, or by-source:NAME.',
  },
  zh: {
    message: '“{text}”不是取值策略。',
    remedy: '请用 filing-first、latest、first、median-of-independent 或 by-source:名称。',
  },
  example: '`--policy average`',
});

export const nothingFromSource = defineIssue({
  code: 'series/nothing-from-source',
  severity: 'warning',
  en: {
    message: 'No claim on {metric} {period} comes from {source}.',
    remedy: 'Use a source id, an origin or a publisher of the listed claims.',
  },
  zh: {
    message: '没有来自 {source} 的 {period} {metric} 说法。',
    remedy: '请使用所列说法的来源编号、原始出处或发布者。',
  },
  example: '`solvent reconcile openai revenue 2024 --policy by-source:nobody`',
});
