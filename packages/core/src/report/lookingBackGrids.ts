import type { Quantity } from '../claim/index.ts';
import type { BacktestData } from './backtestReport.ts';
import type { PredictionRow } from './predictionRow.ts';
import type { PredictionData, PredictionsData } from './predictionsReport.ts';
import { type Cell, numberCell, type Table, table } from './table.ts';

/** The grids of looking back: a row a prediction, a row a company and horizon of the backtest. */
export const lookingBackGrids = {
  predictions: ({ predictions }: PredictionsData) => predictionTable(predictions),
  prediction: ({ trail }: PredictionData) => predictionTable(trail),
  backtest: ({ horizons }: BacktestData) =>
    table(
      [
        'quarters',
        'company',
        'origins',
        'coverage_50',
        'coverage_80',
        'coverage_95',
        'crps',
        'last_quarter',
        'trailing_four',
        'trend',
      ],
      horizons.flatMap((h) => [
        ...h.byCompany.map((c) => ({ ...c, quarters: h.quarters })),
        { ...h, company: 'all', origins: h.scored },
      ]),
      (r) => ({
        quarters: numberCell(r.quarters),
        company: r.company,
        origins: numberCell(r.origins),
        coverage_50: numberCell(r.coverage['50']),
        coverage_80: numberCell(r.coverage['80']),
        coverage_95: numberCell(r.coverage['95']),
        crps: numberCell(r.crps),
        last_quarter: numberCell(r.baselines.lastQuarter),
        trailing_four: numberCell(r.baselines.trailingFour),
        trend: numberCell(r.baselines.trend),
      }),
    ),
} as const;

function predictionTable(rows: readonly PredictionRow[]): Table {
  return table(
    [
      'id',
      'company',
      'by',
      'known',
      'deadline',
      'criterion',
      'criterion_zh',
      'stated',
      'low',
      'high',
      'unit',
      'probability',
      'status',
      'actual',
      'brier',
      'error',
      'relative_error',
      'lead_days',
      'source',
      'wording',
    ],
    rows,
    (r) => ({
      id: r.id,
      company: r.company.id,
      by: r.by.id,
      known: r.known,
      deadline: r.deadline,
      criterion: r.criterion.en,
      criterion_zh: r.criterion.zh,
      stated: numberCell(r.stated.stated),
      low: numberCell(r.stated.low),
      high: numberCell(r.stated.high),
      unit: r.unit,
      probability: numberCell(r.probability),
      status: r.status,
      actual: actualCell(r.outcome?.actual ?? null),
      brier: numberCell(r.score?.brier),
      error: numberCell(r.score?.error),
      relative_error: numberCell(r.score?.relative),
      lead_days: numberCell(r.score?.leadDays),
      source: r.source.id,
      wording: r.wording,
    }),
  );
}

function actualCell(actual: Quantity | null): Cell {
  return numberCell(actual?.stated ?? actual?.low ?? actual?.high);
}
