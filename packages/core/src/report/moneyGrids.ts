import type { Projection } from '../runway/index.ts';
import type { BurnData } from './burnReport.ts';
import type { CompanyData } from './companyReport.ts';
import type { CompareData } from './compareReport.ts';
import type { EfficiencyData } from './efficiencyReport.ts';
import { figureCell, resultCells } from './figureCells.ts';
import type { GapData } from './gapReport.ts';
import type { OverviewData } from './overviewReport.ts';
import type { PrecedentsData } from './precedentsReport.ts';
import type { RunwayData } from './runwayReport.ts';
import { numberCell, type Table, table } from './table.ts';
import type { UnitEconomicsData } from './unitEconomicsReport.ts';

/** How long the money lasts as rows: cash, burn and runway of one company or many, and what would change it. */
export const moneyGrids = {
  overview: ({ rows }: OverviewData) =>
    table(
      [
        'company',
        'name',
        'runway',
        'months',
        'months_low',
        'months_high',
        'cash_out',
        'cash',
        'cash_low',
        'cash_high',
        'currency',
        'cash_as_of',
        'burn_monthly',
        'burn_kind',
        'self_funding_ratio',
        'stale',
        'disagreements',
      ],
      rows,
      (r) => ({
        company: r.company.id,
        name: r.company.name.en,
        runway: r.result.kind,
        ...resultCells(r.result),
        cash: figureCell(r.cash),
        cash_low: numberCell(r.cash?.value.low),
        cash_high: numberCell(r.cash?.value.high),
        currency: r.cash?.unit ?? null,
        cash_as_of: r.cash?.asOf ?? null,
        burn_monthly: figureCell(r.burn),
        burn_kind: r.burnKind,
        self_funding_ratio: figureCell(r.selfFunding),
        stale: String(r.stale),
        disagreements: numberCell(r.disagreements),
      }),
    ),
  runway: (data: RunwayData) => runwayTable(data),
  show: (data: CompanyData) => runwayTable(data.runway),
  burn: ({ options }: BurnData) =>
    table(
      [
        'id',
        'measure',
        'basis',
        'outlook',
        'start',
        'end',
        'total',
        'monthly',
        'monthly_low',
        'monthly_high',
        'currency',
        'tier',
      ],
      options,
      (o) => ({
        id: o.id,
        measure: o.measure,
        basis: o.kind,
        outlook: o.outlook,
        start: o.period.start,
        end: o.period.end,
        total: figureCell(o.total),
        monthly: figureCell(o.monthly),
        monthly_low: numberCell(o.monthly.value.low),
        monthly_high: numberCell(o.monthly.value.high),
        currency: o.monthly.unit,
        tier: numberCell(o.tier),
      }),
    ),
  compare: (data: CompareData) =>
    table(
      [
        'company',
        'basis',
        'runway',
        'months',
        'months_low',
        'months_high',
        'cash_out',
        'cash',
        'burn_monthly',
        'currency',
        'self_funding_ratio',
      ],
      data.companies,
      (c) => ({
        company: c.company.id,
        basis: c.burn?.kind ?? null,
        runway: c.result.kind,
        ...resultCells(c.result),
        cash: figureCell(c.cash),
        burn_monthly: figureCell(c.burn?.monthly ?? null),
        currency: data.currency,
        self_funding_ratio: figureCell(c.income?.selfFunding ?? null),
      }),
    ),
  precedents: (data: PrecedentsData) =>
    table(
      ['company', 'basis', 'year', 'x', 'value', 'low', 'high', 'currency', 'outlook'],
      data.curves.flatMap((curve) => curve.points.map((point) => ({ curve, point }))),
      ({ curve, point }) => ({
        company: curve.company.id,
        basis: curve.basis,
        year: numberCell(point.year),
        x: numberCell(point.x),
        value: figureCell(point.figure),
        low: numberCell(point.figure.value.low),
        high: numberCell(point.figure.value.high),
        currency: point.figure.unit,
        outlook: point.forward ? 'forward' : 'actual',
      }),
    ),
  gap: ({ gap }: GapData) =>
    table(['lever', 'unit', 'result', 'value', 'change', 'month', 'why'], gap?.levers ?? [], (l) => ({
      lever: l.lever,
      unit: l.unit,
      result: l.result.kind,
      value: numberCell(l.result.kind === 'reached' ? l.result.value : l.result.bestEnd?.value),
      change: numberCell(l.result.kind === 'reached' ? l.result.change : null),
      month: numberCell(l.result.kind === 'reached' ? l.result.month : null),
      why: l.result.kind === 'reached' ? null : l.result.why.en,
    })),
  efficiency: ({ ratios }: EfficiencyData) =>
    table(['metric', 'value', 'low', 'high', 'unit', 'as_of', 'formula', 'why'], ratios, (r) => ({
      metric: r.metric,
      value: figureCell(r.figure),
      low: numberCell(r.figure?.value.low),
      high: numberCell(r.figure?.value.high),
      unit: r.figure?.unit ?? null,
      as_of: r.figure?.asOf ?? null,
      formula: r.formula,
      why: r.why?.en ?? null,
    })),
  'unit-economics': ({ naive, coherent }: UnitEconomicsData) =>
    table(
      ['version', 'input', 'value', 'low', 'high', 'unit', 'per', 'as_of'],
      (['naive', 'coherent'] as const).flatMap((version) => {
        const row = version === 'naive' ? naive : coherent;
        return row ? [row.subscribers, row.price, row.cost].map((figure) => ({ version, figure })) : [];
      }),
      ({ version, figure }) => ({
        version,
        input: figure.metric,
        value: figureCell(figure),
        low: numberCell(figure.value.low),
        high: numberCell(figure.value.high),
        unit: figure.unit,
        per: figure.per,
        as_of: figure.asOf,
      }),
    ),
  project: ({ path }: Projection) =>
    table(['month', 'label', 'revenue', 'cost', 'events', 'cash_start', 'cash_end'], path, (m) => ({
      month: numberCell(m.month),
      label: m.label,
      revenue: numberCell(m.revenue),
      cost: numberCell(m.cost),
      events: numberCell(m.events),
      cash_start: numberCell(m.cashStart),
      cash_end: numberCell(m.cashEnd),
    })),
} as const;

function runwayTable(data: RunwayData): Table {
  const rows = [
    ...data.rungs.map((r) => ({ name: r.rung as string, cell: r })),
    ...(data.bridged ? [{ name: 'bridged', cell: data.bridged }] : []),
  ];
  return table(
    [
      'rung',
      'amount',
      'amount_low',
      'amount_high',
      'currency',
      'as_of',
      'runway',
      'months',
      'months_low',
      'months_high',
      'cash_out',
    ],
    rows,
    ({ name, cell }) => ({
      rung: name,
      amount: figureCell(cell.amount),
      amount_low: numberCell(cell.amount?.value.low),
      amount_high: numberCell(cell.amount?.value.high),
      currency: cell.amount?.unit ?? data.currency,
      as_of: cell.amount?.asOf ?? null,
      runway: cell.result.kind,
      ...resultCells(cell.result),
    }),
  );
}
