import type { CheckData } from './checkReport.ts';
import type { ClaimsData } from './claimsReport.ts';
import type { CompanyRow } from './companiesReport.ts';
import { quantityCells } from './figureCells.ts';
import type { MetricRow } from './metricsReport.ts';
import type { ReconcileData } from './reconcileReport.ts';
import type { SeriesData } from './seriesReport.ts';
import type { SourceRow } from './sourcesReport.ts';
import { numberCell, table } from './table.ts';

/** What stands in the ledger as rows: companies, metrics, sources, claims, a series, differences, findings. */
export const recordGrids = {
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
