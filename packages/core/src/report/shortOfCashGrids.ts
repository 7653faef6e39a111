import type { RunwayResult } from '../runway/index.ts';
import type { FilersData } from './filersReport.ts';
import { numberCell, table } from './table.ts';
import type { WatchData } from './watchReport.ts';

/** Who has cash for too few months, as rows: of all filers, and of the companies that somebody watches. */
export const shortOfCashGrids = {
  watch: ({ rows }: WatchData) =>
    table(
      ['company', 'verdict', 'months', 'cash_out', 'months_planned', 'cash_out_planned', 'basis', 'cash_on'],
      rows,
      (r) => ({
        company: r.company.id,
        verdict: r.verdict,
        months: monthsCell(r.held),
        cash_out: dayCell(r.held),
        months_planned: monthsCell(r.planned),
        cash_out_planned: dayCell(r.planned),
        basis: r.burnKind,
        cash_on: r.asOf,
      }),
    ),
  filers: ({ rows }: FilersData) =>
    table(
      [
        'company',
        'name',
        'months',
        'cash_out',
        'cash',
        'cash_on',
        'monthly_burn',
        'currency',
        'basis',
        'from',
        'to',
        'filed',
      ],
      rows,
      (r) => ({
        company: r.company.id,
        name: r.company.name.en,
        months: monthsCell(r.result),
        cash_out: r.result.kind === 'months' ? r.result.cashOutDate : r.cashOn,
        cash: numberCell(r.cash),
        cash_on: r.cashOn,
        monthly_burn: numberCell(r.monthlyBurn),
        currency: r.unit,
        basis: r.flowKind === 'free' ? 'free_cash_flow' : 'operating_cash_flow',
        from: r.flowPeriod.start,
        to: r.flowPeriod.end,
        filed: r.filed,
      }),
    ),
} as const;

function monthsCell(result: RunwayResult | null) {
  if (result?.kind === 'alreadyOut') return numberCell('0');
  return result?.kind === 'months' ? numberCell(result.months) : null;
}

function dayCell(result: RunwayResult | null) {
  return result?.kind === 'months' ? result.cashOutDate : null;
}
