import { defineIssue } from '../issue/index.ts';

export const sameIdOtherContent = defineIssue({
  code: 'ledger/same-id',
  severity: 'error',
  en: {
    message: 'The {kind} {id} is already in the ledger with other content.',
    remedy:
      'A ledger is never overwritten: give the new record an id of its own, and correct the old one if it is wrong.',
  },
  zh: {
    message: '{kind} {id} 已在账本中，且内容不同。',
    remedy: '账本不覆盖：请为新记录另取编号；若旧记录有误，请用更正。',
  },
  example: 'The same claim id imported twice with two values.',
});

export const unknownReference = defineIssue({
  code: 'ledger/unknown-reference',
  severity: 'error',
  en: {
    message: 'It names the {kind} {id}, which is not in the ledger.',
    remedy: 'Add the {kind} first, or in the same batch.',
  },
  zh: { message: '其中引用的 {kind} {id} 不在账本中。', remedy: '请先添加该 {kind}，或与之同批添加。' },
  example: 'A claim whose source was never added.',
});

export const staleCorrection = defineIssue({
  code: 'ledger/stale-correction',
  severity: 'error',
  en: {
    message: 'The correction {id} is about the claim {claim}, which is not in the ledger.',
    remedy: 'The data moved on: look at the correction again and retarget or drop it.',
  },
  zh: {
    message: '更正 {id} 针对的说法 {claim} 不在账本中。',
    remedy: '数据已变：请重新查看该更正，改指其他说法或撤下。',
  },
  example: 'A correction of a claim whose id was changed.',
});

export const missingReplacement = defineIssue({
  code: 'ledger/missing-replacement',
  severity: 'error',
  en: {
    message: 'The correction {id} puts {by} in place of {claim}, but {by} is not there to take it.',
    remedy: 'Name a claim of the ledger in `by`, or retract instead of superseding.',
  },
  zh: {
    message: '更正 {id} 以 {by} 取代 {claim}，但账本中没有可用的 {by}。',
    remedy: '请在 `by` 中写账本内的说法，或改用撤回。',
  },
  example: 'A correction with action supersede and no `by`.',
});

export const circularReplacement = defineIssue({
  code: 'ledger/circular-replacement',
  severity: 'error',
  en: {
    message: 'The correction {id} closes a circle: {claim} would replace itself.',
    remedy: 'Drop one of the corrections in the circle.',
  },
  zh: { message: '更正 {id} 构成循环：{claim} 将取代自身。', remedy: '请撤下循环中的一条更正。' },
  example: 'Claim a superseded by b, and b by a.',
});

export const unknownCompany = defineIssue({
  code: 'ledger/unknown-company',
  severity: 'error',
  en: {
    message: 'No company is called "{text}". Nearest: {nearest}.',
    remedy: 'Use an id, ticker, CIK, name or alias; `solvent companies` lists them.',
  },
  zh: {
    message: '没有名为“{text}”的公司。最接近的是：{nearest}。',
    remedy: '请用编号、股票代码、CIK、名称或别名；`solvent companies` 列出全部。',
  },
  example: '`solvent show opnai`',
});

export const ambiguousCompany = defineIssue({
  code: 'ledger/ambiguous-company',
  severity: 'error',
  en: { message: '"{text}" may be {candidates}.', remedy: 'Use one of these ids.' },
  zh: { message: '“{text}”可能是 {candidates}。', remedy: '请改用其中一个编号。' },
  example: 'An alias that two companies share.',
});
