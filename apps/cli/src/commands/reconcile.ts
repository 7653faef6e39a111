import { ask } from '../answer.ts';
import { company, metric } from '../arguments.ts';
import { type Command, given } from '../command.ts';
import { renderReconcile } from '../render/reconcile.ts';

export const reconcile: Command = {
  name: 'reconcile',
  group: 'sources',
  purpose: { en: 'why the sources differ on a figure', zh: '来源为何不一致' },
  answers: {
    en: 'Every claim on it, which one is taken and why, the class of each difference (basis, scope, period, rounding, one origin, genuine conflict), and the sums that close between them.',
    zh: '该数字的每条说法、采用哪条及理由、每处差异的类别（口径、范围、期间、取整、同源、真正冲突），以及能对上的等式。',
  },
  arguments: [
    company,
    metric,
    {
      name: 'PERIOD',
      optional: true,
      about: {
        en: '2024, 2024-Q3, 2024-H1, 2024-08 or @2024-06-30',
        zh: '2024、2024-Q3、2024-H1、2024-08 或 @2024-06-30',
      },
    },
  ],
  examples: [
    {
      line: 'solvent reconcile openai revenue 2024',
      shows: { en: 'why 1.0, 3.5 and 3.7 bn', zh: '为何有 10、35、37 亿美元之说' },
    },
    {
      line: 'solvent reconcile openai net_loss 2025 --lang zh',
      shows: { en: 'one year, three losses', zh: '同一年，三种亏损' },
    },
  ],
  run: ({ args, session }) =>
    ask(
      session,
      'reconcile',
      { ...session.asked, company: args[0]!, metric: args[1]!, ...given('period', args[2]) },
      renderReconcile,
    ),
};
