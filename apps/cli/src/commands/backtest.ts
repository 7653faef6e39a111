import { refuse, show } from '../answer.ts';
import { type Command, given, listOption } from '../command.ts';
import { exit } from '../exit.ts';
import { renderBacktest } from '../render/backtest.ts';

export const backtest: Command = {
  name: 'backtest',
  group: 'field',
  purpose: { en: 'how good the forecasts of cash flow were', zh: '现金流预测的准确程度' },
  answers: {
    en: 'At every filing day, the next 4 and 8 quarters of free cash flow are forecast from what had been filed by then and compared with what came: how often the 50, 80 and 95 % intervals held it, and the error against three simple forecasts. Reads companyfacts files of the SEC, or folders of them.',
    zh: '在每个披露日，仅用当时已披露的数据预测未来 4 与 8 个季度的自由现金流，再与实际对照：50%、80%、95% 区间的命中率，以及相对三种简单预测的误差。读取 SEC companyfacts 文件或其目录。',
  },
  arguments: [
    {
      name: 'PATH',
      many: true,
      about: { en: 'companyfacts files, or folders of them', zh: 'companyfacts 文件或目录' },
    },
  ],
  options: [
    {
      flags: '--on <day>',
      many: true,
      about: {
        en: 'also what would have been said on that day; may be repeated',
        zh: '另列当日会作出的预测，可重复',
      },
    },
  ],
  examples: [
    {
      line: 'solvent backtest CIK0000000001.json',
      shows: { en: 'the filings of one company', zh: '一家公司的财报' },
    },
    {
      line: 'solvent backtest CIK0000000001.json --json',
      shows: { en: 'all scores, for a program', zh: '全部得分，供程序使用' },
    },
    {
      line: 'solvent backtest CIK0000000001.json --on 2023-08-12',
      shows: { en: 'what would have been said that day', zh: '当日会作出的预测' },
    },
  ],
  run: async (call) => {
    const { args, session } = call;
    const { backtestFiles } = await import('@solvent/api/backtest');
    const scored = backtestFiles(args, {
      today: session.today,
      ...given('asKnownAt', session.asked.asKnownAt),
      ...given('on', listOption(call, 'on')),
    });
    if (!scored.ok) return refuse(session, scored.issues);
    const { data } = scored.value;
    const shown = show(session, scored.value, () => renderBacktest(data, session.paper));
    return shown === exit.ok && data.companies === 0 && data.replay.length === 0 ? exit.failed : shown;
  },
};
