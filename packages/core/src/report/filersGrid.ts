import type { FilersData } from './filersReport.ts';
import { numberCell, table } from './table.ts';

/** The screen of filers as rows: who has cash for how long. */
export const filersGrid = {
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
        months: r.result.kind === 'months' ? numberCell(r.result.months) : numberCell('0'),
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
