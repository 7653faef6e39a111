import { ask } from '../answer.ts';
import { company, metric } from '../arguments.ts';
import { type Command, given, textOption } from '../command.ts';
import { renderSeries } from '../render/series.ts';

export const series: Command = {
  name: 'series',
  group: 'company',
  purpose: { en: 'one metric over time, reconciled', zh: '单项指标的时间序列' },
  answers: {
    en: 'A value for each period, one that a source stated, with its basis, how many independent origins stand behind it, and whether others disagree.',
    zh: '每期一个来源披露过的数值，附口径、独立源头数及是否有分歧。',
  },
  arguments: [company, metric],
  options: [
    {
      flags: '--freq <name>',
      about: {
        en: 'month, quarter, half, year or instant; all when left out',
        zh: 'month、quarter、half、year、instant；不写则全部',
      },
    },
  ],
  examples: [
    { line: 'solvent series openai revenue --freq year', shows: { en: 'year by year', zh: '逐年' } },
    {
      line: 'solvent series tesla operating_cash_flow --freq year --csv',
      shows: { en: 'from filings, as CSV', zh: '来自财报，CSV' },
    },
    {
      line: 'solvent series openai valuation --policy latest --json',
      shows: { en: 'under another policy, for a program', zh: '换一种取值规则，供程序使用' },
    },
  ],
  run: (call) =>
    ask(
      call.session,
      'series',
      {
        ...call.session.asked,
        company: call.args[0]!,
        metric: call.args[1]!,
        ...given('freq', textOption(call, 'freq')),
      },
      renderSeries,
    ),
};
