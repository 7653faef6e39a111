import { defineIssue } from '../issue/index.ts';

export const unknownClaim = defineIssue({
  code: 'derivation/unknown-claim',
  severity: 'error',
  en: {
    message: 'No claim has the id "{id}".',
    remedy:
      'List the ids with `solvent claims COMPANY`; a claim published after the day asked about is not shown.',
  },
  zh: {
    message: '没有编号为“{id}”的说法。',
    remedy: '用 `solvent claims 公司` 列出编号；晚于所问日期发布的说法不显示。',
  },
  example: '`solvent explain openai-net-loss-2042`',
});
