import { describeBasis } from '../derivation/index.ts';
import { failed, ok, type Result, raise } from '../issue/index.ts';
import { type MetricId, metricOf } from '../metric/index.ts';
import type { IntervalRecord } from '../money/index.ts';
import { deriveSeries, differenceQuarters, type Frequency, type Observation } from '../series/index.ts';
import { formatPeriod, type Period } from '../time/index.ts';
import type { Envelope, ReportContext, ReportQuery } from './envelope.ts';
import { freeCashFlowSeries } from './freeCashFlowSeries.ts';
import { badMetric } from './issues.ts';
import { answer, askAboutCompany, readMetric } from './question.ts';
import type { RunwayData } from './runwayReport.ts';

/** One metric over time: a reconciled observation per stated period, each a value that a source stated or derived and marked so. */
export interface SeriesRow {
  readonly period: Period;
  readonly periodLabel: string;
  readonly value: string | null;
  readonly quantity: Observation['quantity'];
  readonly currency: string;
  readonly per: Observation['per'];
  readonly basis: Observation['basis'];
  readonly basisTags: { readonly en: readonly string[]; readonly zh: readonly string[] };
  readonly outlook: Observation['outlook'];
  readonly range: IntervalRecord;
  readonly origins: number;
  readonly conflicts: number;
  readonly filed: string | null;
  readonly knownFrom: string;
  readonly source: string;
  readonly tag: string | null;
  readonly claims: readonly string[];
  readonly alternatives: readonly string[];
  readonly derived: Observation['derived'];
}

export interface SeriesData {
  readonly company: RunwayData['company'];
  readonly metric: {
    readonly id: MetricId;
    readonly name: { readonly en: string; readonly zh: string };
    readonly kind: string;
  };
  readonly freq: string | null;
  readonly observations: readonly SeriesRow[];
}

export interface SeriesReportQuery extends ReportQuery {
  readonly company: string;
  readonly metric: string;
  readonly freq?: string;
}

export function seriesReport(query: SeriesReportQuery, context: ReportContext): Result<Envelope<SeriesData>> {
  const question = askAboutCompany(query, context);
  const metric = readMetric(query.metric);
  const freq = query.freq === undefined ? ok(undefined) : readFrequency(query.freq);
  if (!question.ok || !metric.ok || !freq.ok)
    return failed(...question.issues, ...metric.issues, ...freq.issues);
  const { company, view, policy } = question.value;
  // Quarters that nobody states follow from the figures since the start of the year.
  const of = (wanted: MetricId): readonly Observation[] => {
    const asked = { company: company.id, metric: wanted };
    return freq.value === 'quarter'
      ? differenceQuarters(deriveSeries(view.ledger, asked, policy), view.ledger).observations
      : deriveSeries(view.ledger, { ...asked, ...(freq.value ? { freq: freq.value } : {}) }, policy)
          .observations;
  };
  const observations = metric.value === 'free_cash_flow' ? freeCashFlowSeries(of) : of(metric.value);
  const { id, name, kind } = metricOf(metric.value);
  return answer('series', question.value, context, {
    company: { id: company.id, name: company.name },
    metric: { id: id as MetricId, name, kind },
    freq: freq.value ?? null,
    observations: observations.map(seriesRow),
  });
}

const frequencies: readonly Frequency[] = ['month', 'quarter', 'half', 'year', 'instant'];
function readFrequency(text: string): Result<Frequency> {
  const found = frequencies.find((f) => f === text);
  return found
    ? ok(found)
    : failed(
        raise(
          {
            ...badMetric,
            en: {
              message: 'There is no frequency "{text}".',
              remedy: 'Use month, quarter, half, year or instant.',
            },
            zh: { message: '没有频率“{text}”。', remedy: '可用 month、quarter、half、year、instant。' },
          },
          { text },
        ),
      );
}

export function seriesRow(o: Observation): SeriesRow {
  return {
    period: o.period,
    periodLabel: formatPeriod(o.period),
    value: o.quantity.stated ?? o.quantity.low ?? o.quantity.high,
    quantity: o.quantity,
    currency: o.unit,
    per: o.per,
    basis: o.basis,
    basisTags: describeBasis(o.basis, o.metric),
    outlook: o.outlook,
    range: o.range,
    origins: o.origins,
    conflicts: o.conflicts,
    filed: o.filed,
    knownFrom: o.knownFrom,
    source: o.source,
    tag: o.tag,
    claims: o.claims,
    alternatives: o.alternatives,
    derived: o.derived,
  };
}
