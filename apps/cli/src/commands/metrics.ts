import { ask } from '../answer.ts';
import { type Command, given } from '../command.ts';
import { renderMetrics } from '../render/metrics.ts';

export const metrics: Command = {
  name: 'metrics',
  group: 'sources',
  purpose: { en: 'what can be measured, and how it is defined', zh: '可计量的指标及其定义' },
  answers: {
    en: 'Without an argument the catalogue; with one, its definition: sign, formula, filing tags, when it is undefined.',
    zh: '不带参数列出目录；带参数给出定义：符号、公式、财报标签、何时无定义。',
  },
  arguments: [
    {
      name: 'METRIC',
      optional: true,
      about: { en: 'a metric id or another of its names', zh: '指标编号或别名' },
    },
  ],
  examples: [
    { line: 'solvent metrics', shows: { en: 'the catalogue', zh: '指标目录' } },
    { line: 'solvent metrics net_loss', shows: { en: 'one definition', zh: '一个定义' } },
    {
      line: 'solvent metrics free_cash_flow --lang zh',
      shows: { en: 'the same in Chinese', zh: '中文定义' },
    },
  ],
  run: ({ args, session }) =>
    ask(session, 'metrics', { ...session.asked, ...given('metric', args[0]) }, renderMetrics),
};
