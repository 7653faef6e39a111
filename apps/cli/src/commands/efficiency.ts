import { ask } from '../answer.ts';
import { company } from '../arguments.ts';
import type { Command } from '../command.ts';
import { renderEfficiency } from '../render/efficiency.ts';

export const efficiency: Command = {
  name: 'efficiency',
  group: 'company',
  purpose: { en: 'what the money achieves, and what was paid for it', zh: '资金效率与估值' },
  answers: {
    en: 'Valuation and money raised against revenue, rule of 40, revenue per head, cover of obligations, plan against actual; each with its formula, or why it has no value.',
    zh: '估值与融资额对收入、40 法则、人均收入、义务覆盖、计划与实际；逐项给出公式，或说明为何无值。',
  },
  arguments: [company],
  examples: [
    { line: 'solvent efficiency openai', shows: { en: 'every ratio', zh: '各项比率' } },
    {
      line: 'solvent efficiency cloudwalk --lang zh',
      shows: { en: 'plan against actual: 31, 25 and 12 %', zh: '计划与实际：31%、25%、12%' },
    },
  ],
  run: ({ args, session }) =>
    ask(session, 'efficiency', { ...session.asked, company: args[0]! }, renderEfficiency),
};
