import { failed, ok, type Result } from '../issue/index.ts';
import { ledgerIndex } from '../ledger/index.ts';
import { type MetricId, metricOf } from '../metric/index.ts';
import { type Reconciliation, reconcile } from '../series/index.ts';
import { compareText } from '../source/index.ts';
import { formatPeriod, lastDay, type Period } from '../time/index.ts';
import { type ClaimRow, claimRow } from './claimsReport.ts';
import type { Envelope, ReportContext, ReportQuery } from './envelope.ts';
import { answer, askAboutCompany, readMetric, readPeriod } from './question.ts';
import type { RunwayData } from './runwayReport.ts';

/** Every claim on one figure, why they differ, which value is chosen and why, and what closes the gaps. */
export interface ReconcileData {
  readonly company: RunwayData['company'];
  readonly metric: { readonly id: MetricId; readonly name: { readonly en: string; readonly zh: string } };
  readonly periods: readonly ReconciledPeriod[];
}

export interface ReconciledPeriod extends Reconciliation {
  readonly periodLabel: string;
  /** The claims of this metric and of the bridges, by id. */
  readonly claims: readonly ClaimRow[];
}

export interface ReconcileReportQuery extends ReportQuery {
  readonly company: string;
  readonly metric: string;
  /** One period; every period with a claim when absent. */
  readonly period?: string;
}

export function reconcileReport(
  query: ReconcileReportQuery,
  context: ReportContext,
): Result<Envelope<ReconcileData>> {
  const question = askAboutCompany(query, context);
  const metric = readMetric(query.metric);
  const period = query.period === undefined ? ok(undefined) : readPeriod(query.period);
  if (!question.ok || !metric.ok || !period.ok)
    return failed(...question.issues, ...metric.issues, ...period.issues);
  const { company, view, policy } = question.value;
  const index = ledgerIndex(view.ledger);
  const { id, name, kind } = metricOf(metric.value);
  const wanted = period.value
    ? [kind === 'flow' || kind === 'ratio' ? period.value : asInstant(period.value)]
    : periodsOf(index.claimsOf(company.id, metric.value).map((c) => c.period));
  const periods = wanted.map((p): ReconciledPeriod => {
    const result = reconcile(view.ledger, { company: company.id, metric: metric.value, period: p }, policy);
    const ids = new Set([
      ...result.groups.flatMap((g) => g.claims),
      ...result.siblings.flatMap((s) => s.groups.flatMap((g) => g.claims)),
      ...result.bridges.flatMap((b) => [b.result.claim, ...b.parts.map((x) => x.claim)]),
    ]);
    return {
      ...result,
      periodLabel: formatPeriod(p),
      claims: [...ids].flatMap((c) => index.claim(c) ?? []).map((c) => claimRow(c, question.value, index)),
    };
  });
  return answer(
    'reconcile',
    question.value,
    context,
    { company: { id: company.id, name: company.name }, metric: { id: id as MetricId, name }, periods },
    periods.flatMap((p) => p.issues),
  );
}

/** A balance asked for by year or month is meant at its end. */
function asInstant(period: Period): Period {
  return { at: lastDay(period) };
}

function periodsOf(all: readonly Period[]): readonly Period[] {
  const byName = new Map(all.map((p) => [formatPeriod(p).replace('@', ' '), p]));
  return [...byName.entries()].sort(([a], [b]) => compareText(a, b)).map(([, p]) => p);
}
