import { ok, type Result } from '../issue/index.ts';
import { findMetric, type Metric, metrics, periodKindOf } from '../metric/index.ts';
import type { Envelope, ReportContext } from './envelope.ts';
import { readMetric } from './question.ts';

/** The catalogue of metrics: what each means in both languages, its kind, sign rule, source and filing tags. */
export type MetricRow = Metric & { readonly period: 'instant' | 'span' | 'either' };

export function metricsReport(
  query: { readonly metric?: string },
  context: ReportContext,
): Result<Envelope<{ readonly metrics: readonly MetricRow[] }>> {
  let chosen: readonly Metric[] = metrics;
  if (query.metric) {
    const metric = readMetric(query.metric);
    if (!metric.ok) return metric;
    chosen = [findMetric(metric.value)!];
  }
  const rows = chosen.map((m): MetricRow => ({ ...m, period: periodKindOf(m.kind) }));
  return ok({
    schema: 'solvent.metrics/1',
    asKnownAt: context.today,
    today: context.today,
    policy: 'filing-first',
    data: { metrics: rows },
    issues: [],
  });
}
