import type { Figure } from '../derivation/index.ts';
import type { Projection, RunwayResult } from '../runway/index.ts';
import { booksGrid } from './booksGrid.ts';
import type { BurnData } from './burnReport.ts';
import type { CheckData } from './checkReport.ts';
import type { ClaimsData } from './claimsReport.ts';
import type { CompanyRow } from './companiesReport.ts';
import type { CompanyData } from './companyReport.ts';
import type { CompareData } from './compareReport.ts';
import type { EfficiencyData } from './efficiencyReport.ts';
import type { GapData } from './gapReport.ts';
import { lookingBackGrids } from './lookingBackGrids.ts';
import type { MetricRow } from './metricsReport.ts';
import type { OverviewData } from './overviewReport.ts';
import type { PrecedentsData } from './precedentsReport.ts';
import type { ReconcileData } from './reconcileReport.ts';
import type { RunwayData } from './runwayReport.ts';
import type { SeriesData } from './seriesReport.ts';
import type { SourceRow } from './sourcesReport.ts';
import { type Cell, numberCell, type Table, table } from './table.ts';
import type { UnitEconomicsData } from './unitEconomicsReport.ts';
import { whatIfGrids } from './whatIfGrids.ts';

/** The grid of each report, by its name in the schema (`solvent.<name>/1`). */
const grids = {
  companies: ({ companies }: { readonly companies: readonly CompanyRow[] }) =>
    table(
      ['id', 'name', 'name_zh', 'kind', 'field', 'country', 'claims', 'latest_claim'],
      companies,
      (c) => ({
        id: c.id,
        name: c.name.en,
        name_zh: c.name.zh,
        kind: c.kind,
        field: c.field ?? null,
        country: c.country,
        claims: numberCell(c.claims),
        latest_claim: c.latestClaim,
      }),
    ),
  metrics: ({ metrics }: { readonly metrics: readonly MetricRow[] }) =>
    table(
      [
        'id',
        'version',
        'kind',
        'dimension',
        'sign',
        'name',
        'name_zh',
        'definition',
        'definition_zh',
        'source',
        'formula',
      ],
      metrics,
      (m) => ({
        id: m.id,
        version: numberCell(m.version),
        kind: m.kind,
        dimension: m.dimension,
        sign: m.sign,
        name: m.name.en,
        name_zh: m.name.zh,
        definition: m.definition.en,
        definition_zh: m.definition.zh,
        source: m.source,
        formula: m.formula ?? null,
      }),
    ),
  sources: ({ sources }: { readonly sources: readonly SourceRow[] }) =>
    table(
      ['id', 'publisher', 'title', 'published', 'kind', 'origin', 'same_origin', 'claims', 'url'],
      sources,
      (s) => ({
        id: s.id,
        publisher: s.publisher,
        title: s.title,
        published: s.published?.day ?? null,
        kind: s.kind,
        origin: s.origin,
        same_origin: numberCell(s.sameOrigin),
        claims: numberCell(s.claims),
        url: s.url,
      }),
    ),
  claims: ({ claims }: ClaimsData) =>
    table(
      [
        'id',
        'company',
        'metric',
        'period',
        'stated',
        'low',
        'high',
        'unit',
        'per',
        'status',
        'basis',
        'published',
        'source',
        'origin',
        'confidence',
        'correction',
        'quote',
      ],
      claims,
      (c) => ({
        id: c.id,
        company: c.company,
        metric: c.metric,
        period: c.periodLabel,
        ...quantityCells(c.quantity),
        unit: c.unit,
        per: c.per,
        status: c.basis.epistemic.status,
        basis: c.basisTags.en.join('; '),
        published: c.published?.day ?? null,
        source: c.source.id,
        origin: c.source.origin,
        confidence: c.confidence,
        correction: c.corrections.map((x) => x.action).join('; ') || null,
        quote: c.citation.quote,
      }),
    ),
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
  series: (data: SeriesData) =>
    table(
      [
        'period',
        'value',
        'low',
        'high',
        'currency',
        'per',
        'outlook',
        'basis',
        'origins',
        'conflicts',
        'known_from',
        'source',
        'tag',
        'claim',
      ],
      data.observations,
      (o) => ({
        period: o.periodLabel,
        value: numberCell(o.value),
        low: numberCell(o.quantity.low),
        high: numberCell(o.quantity.high),
        currency: o.currency,
        per: o.per,
        outlook: o.outlook,
        basis: o.basisTags.en.join('; '),
        origins: numberCell(o.origins),
        conflicts: numberCell(o.conflicts),
        known_from: o.knownFrom,
        source: o.source,
        tag: o.tag,
        claim: o.claims.join(' '),
      }),
    ),
  reconcile: (data: ReconcileData) =>
    table(
      [
        'period',
        'claim',
        'chosen',
        'metric',
        'stated',
        'low',
        'high',
        'unit',
        'basis',
        'published',
        'source',
        'origin',
      ],
      data.periods.flatMap((p) => p.claims.map((claim) => ({ p, claim }))),
      ({ p, claim }) => ({
        period: p.periodLabel,
        claim: claim.id,
        chosen: claim.id === p.chosen ? 'yes' : null,
        metric: claim.metric,
        ...quantityCells(claim.quantity),
        unit: claim.unit,
        basis: claim.basisTags.en.join('; '),
        published: claim.published?.day ?? null,
        source: claim.source.id,
        origin: claim.source.origin,
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
  ...whatIfGrids,
  ...booksGrid,
  ...lookingBackGrids,
  check: ({ findings }: CheckData) =>
    table(['severity', 'code', 'company', 'claims', 'message', 'remedy'], findings, (f) => ({
      severity: f.severity,
      code: f.code,
      company: f.where.company ?? null,
      claims: (f.claims ?? (f.where.claim ? [f.where.claim] : [])).join(' '),
      message: f.message,
      remedy: f.remedy,
    })),
} as const;

export type TabularReport = keyof typeof grids;

/** The table of a report's data; undefined for a report that is no table (explain …). */
export function tableOf(name: string, data: unknown): Table | undefined {
  return name in grids ? (grids[name as TabularReport] as (data: unknown) => Table)(data) : undefined;
}

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

function quantityCells(q: Figure['value']): { stated: Cell; low: Cell; high: Cell } {
  return { stated: numberCell(q.stated), low: numberCell(q.low), high: numberCell(q.high) };
}

function resultCells(result: RunwayResult): {
  months: Cell;
  months_low: Cell;
  months_high: Cell;
  cash_out: Cell;
} {
  if (result.kind !== 'months') return { months: null, months_low: null, months_high: null, cash_out: null };
  return {
    months: numberCell(result.months),
    months_low: numberCell(result.interval?.low),
    months_high: numberCell(result.interval?.high),
    cash_out: result.cashOutDate,
  };
}

function figureCell(figure: Figure | null): Cell {
  return figure ? numberCell(figure.value.stated ?? figure.value.low ?? figure.value.high) : null;
}
