import type { Backtest } from '@solvent/api/backtest';
import { numberCell, type Table } from '@solvent/core/report';
import { refuse, show } from '../answer.ts';
import type { Command } from '../command.ts';
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
  examples: [
    {
      line: 'solvent backtest CIK0000000001.json',
      shows: { en: 'the filings of one company', zh: '一家公司的财报' },
    },
    {
      line: 'solvent backtest CIK0000000001.json --json',
      shows: { en: 'all scores, for a program', zh: '全部得分，供程序使用' },
    },
  ],
  run: async ({ args, session }) => {
    const { backtestFiles } = await import('@solvent/api/backtest');
    const scored = backtestFiles(args);
    if (!scored.ok) return refuse(session, scored.issues);
    const { value: data, issues } = scored;
    const { today } = session;
    const envelope = { schema: 'solvent.backtest/1', asKnownAt: today, today, data, issues };
    const shown = show(session, envelope, () => renderBacktest(data, session.paper), tableOf(data));
    return shown === exit.ok && data.companies === 0 ? exit.failed : shown;
  },
};

function tableOf({ horizons }: Backtest): Table {
  return {
    columns: [
      'quarters',
      'scored',
      'coverage_50',
      'coverage_80',
      'coverage_95',
      'crps',
      'last_quarter',
      'trailing_four',
      'trend',
      'skill',
    ],
    rows: horizons.map((h) => ({
      quarters: numberCell(h.quarters),
      scored: numberCell(h.scored),
      coverage_50: numberCell(h.coverage['50']),
      coverage_80: numberCell(h.coverage['80']),
      coverage_95: numberCell(h.coverage['95']),
      crps: numberCell(h.crps),
      last_quarter: numberCell(h.baselines.lastQuarter),
      trailing_four: numberCell(h.baselines.trailingFour),
      trend: numberCell(h.baselines.trend),
      skill: numberCell(h.skill),
    })),
  };
}
