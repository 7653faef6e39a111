import { dec, formatValue } from '@solvent/core/money';
import type { BacktestData } from '@solvent/core/report';
import { type Paper, page } from './paper.ts';
import { table } from './table.ts';

/** How often the intervals held what came, and how far the forecast missed beside three simple ones. */
export function renderBacktest({ origins, companies, horizons, replay }: BacktestData, paper: Paper): string {
  const { t, lang } = paper;
  const share = (value: string) => formatValue(dec(value), 'fraction', lang);
  if (companies === 0) return page(t.backtest.nothing(origins), replayTable(replay, paper));
  return page(
    paper.strong(t.backtest.scope(origins, companies)),
    table(
      [
        { title: t.backtest.quarters, align: 'right' },
        { title: t.backtest.scored, align: 'right' },
        { title: '50%', align: 'right' },
        { title: '80%', align: 'right' },
        { title: '95%', align: 'right' },
        { title: t.backtest.crps, align: 'right' },
        { title: t.backtest.lastQuarter, align: 'right' },
        { title: t.backtest.trailingFour, align: 'right' },
        { title: t.backtest.trendLine, align: 'right' },
        { title: t.backtest.skill, align: 'right' },
      ],
      horizons.map((h) => [
        String(h.quarters),
        String(h.scored),
        share(h.coverage['50']),
        share(h.coverage['80']),
        share(h.coverage['95']),
        share(h.crps),
        share(h.baselines.lastQuarter),
        share(h.baselines.trailingFour),
        share(h.baselines.trend),
        share(h.skill),
      ]),
      paper,
    ),
    paper.faint(t.backtest.note),
    replayTable(replay, paper),
  );
}

/** What would have been said on a day, and what came. */
function replayTable(replay: BacktestData['replay'], paper: Paper): string | false {
  const { t, lang } = paper;
  const money = (value: string | null) => (value === null ? '–' : formatValue(dec(value), 'count', lang));
  return (
    replay.length > 0 &&
    `${t.predictions.replayTitle}\n${table(
      [
        { title: t.predictions.onDay },
        { title: t.company, gives: true },
        { title: t.predictions.knownUntil },
        { title: t.backtest.quarters, align: 'right' },
        { title: t.predictions.forecast, align: 'figure' },
        { title: t.whatIf.low, align: 'figure' },
        { title: t.whatIf.high, align: 'figure' },
        { title: t.predictions.came, align: 'figure' },
      ],
      replay.map((r) => [
        r.day,
        r.name,
        r.from,
        String(r.quarters),
        money(r.centre),
        money(r.low),
        money(r.high),
        money(r.actual),
      ]),
      paper,
    )}`
  );
}
