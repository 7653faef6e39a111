import type { Claim } from '../claim/index.ts';
import { describeBasis } from '../derivation/index.ts';
import { ok, type Result } from '../issue/index.ts';
import { type Correction, type LedgerIndex, ledgerIndex } from '../ledger/index.ts';
import { findMetric } from '../metric/index.ts';
import { byText } from '../source/index.ts';
import { formatPeriod } from '../time/index.ts';
import type { Envelope, ReportContext, ReportQuery } from './envelope.ts';
import { answer, askAboutCompany, askLedger, type Question, readMetric } from './question.ts';

/** Claims as they stand: each with its period, quantity, basis, quote, source, and what was corrected about it. */
export interface ClaimRow extends Claim {
  readonly periodLabel: string;
  readonly metricName: { readonly en: string; readonly zh: string };
  readonly basisTags: { readonly en: readonly string[]; readonly zh: readonly string[] };
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    readonly url: string | null;
    readonly origin: string;
  };
  readonly corrections: readonly Pick<Correction, 'id' | 'action' | 'because' | 'by' | 'reason'>[];
}

export interface ClaimsQuery extends ReportQuery {
  readonly company?: string;
  readonly metric?: string;
  readonly source?: string;
  /** At most so many, after `cursor`. */
  readonly limit?: number;
  readonly cursor?: string;
}

export interface ClaimsData {
  readonly claims: readonly ClaimRow[];
  readonly total: number;
  /** Pass it as `cursor` for the next page; null on the last. */
  readonly next: string | null;
}

export function claimsReport(query: ClaimsQuery, context: ReportContext): Result<Envelope<ClaimsData>> {
  const question = query.company
    ? askAboutCompany({ ...query, company: query.company }, context)
    : askLedger(query, context);
  if (!question.ok) return question;
  const company =
    'company' in question.value
      ? (question.value as Question & { company: { id: string } }).company.id
      : undefined;
  const metric = query.metric ? readMetricOrOther(query.metric) : ok(undefined);
  if (!metric.ok) return metric;
  const index = ledgerIndex(question.value.view.ledger);
  const found = (company ? index.claimsOf(company) : question.value.view.ledger.claims).filter(
    (c) =>
      (!metric.value || c.metric === metric.value) && (!query.source || c.citation.source === query.source),
  );
  const all = byText(found, sortKey);
  const from = query.cursor ? all.findIndex((c) => c.id === query.cursor) + 1 : 0;
  const page = all.slice(from, query.limit ? from + query.limit : undefined);
  const last = page.at(-1);
  return answer('claims', question.value, context, {
    claims: page.map((c) => claimRow(c, question.value, index)),
    total: all.length,
    next: last && from + page.length < all.length ? last.id : null,
  });
}

function readMetricOrOther(text: string): Result<Claim['metric']> {
  return text.startsWith('other:') ? ok(text as Claim['metric']) : readMetric(text);
}

/** By company, metric and period, days before spans; then by the day it was published. */
const sortKey = (c: Claim) =>
  `${c.company} ${c.metric} ${formatPeriod(c.period).replace('@', ' ')} ${c.published?.day ?? c.recorded} ${c.id}`;

export function claimRow(claim: Claim, question: Question, index: LedgerIndex): ClaimRow {
  const source = index.source(claim.citation.source);
  const name = findMetric(claim.metric)?.name ?? {
    en: claim.metric.replace(/^other:/, '').replaceAll('_', ' '),
    zh: claim.metric.replace(/^other:/, ''),
  };
  return {
    ...claim,
    periodLabel: formatPeriod(claim.period),
    metricName: name,
    basisTags: describeBasis(claim.basis, claim.metric),
    source: {
      id: claim.citation.source,
      title: source?.title ?? claim.citation.source,
      publisher: source?.publisher ?? '',
      url: claim.citation.url ?? source?.url ?? null,
      origin: source?.origin ?? claim.citation.source,
    },
    corrections: [
      ...(question.view.flags.get(claim.id) ?? []),
      ...[question.view.replaced.get(claim.id)].filter((c) => c !== undefined),
    ].map(({ id, action, because, by, reason }) => ({ id, action, because, reason, ...(by ? { by } : {}) })),
  };
}
