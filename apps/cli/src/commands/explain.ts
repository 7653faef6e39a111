import { ask } from '../answer.ts';
import type { Command } from '../command.ts';
import { renderExplain } from '../render/explain.ts';

export const explain: Command = {
  name: 'explain',
  group: 'sources',
  purpose: { en: 'from a number to the words it came from', zh: '从一个数字追溯到原文' },
  answers: {
    en: 'The formula and rule of a figure, its inputs, theirs, and at the end each claim with its quote, source and corrections.',
    zh: '数字的公式与规则、各层输入，直至每条说法的原文、来源与更正。',
  },
  arguments: [
    {
      name: 'ID',
      about: {
        en: 'a claim id, or a figure of a report: openai/revenue/2024',
        zh: '说法编号，或报告中的数字：openai/revenue/2024',
      },
    },
  ],
  examples: [
    {
      line: 'solvent explain openai/revenue/2024',
      shows: { en: 'a reconciled figure', zh: '一个核对后的数字' },
    },
    {
      line: 'solvent explain openai-net-loss-2024-star-daily',
      shows: { en: 'one claim with its quote', zh: '一条说法及其原文' },
    },
    {
      line: 'solvent explain cloudwalk/plan_attainment/2022 --lang zh',
      shows: { en: 'a ratio down to its quotes', zh: '一个比率直至原文' },
    },
  ],
  run: ({ args, session }) => ask(session, 'explain', { ...session.asked, id: args[0]! }, renderExplain),
};
