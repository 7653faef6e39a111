import { failed, type Issue, ok, type Result, raise } from '../issue/index.ts';
import { findCompany, type LedgerView, viewLedger } from '../ledger/index.ts';
import { findMetric, type MetricId, metrics } from '../metric/index.ts';
import { defaultPolicy, type PolicyName, parsePolicy } from '../series/index.ts';
import type { Company } from '../source/index.ts';
import { type Day, earlierDay, isDay, type Period, parsePeriod } from '../time/index.ts';
import type { Envelope, ReportContext, ReportQuery } from './envelope.ts';
import { badDay, badMetric, badPeriod } from './issues.ts';

/** A query made ready: the ledger as it was known that day, the policy, and the day itself. */
export interface Question {
  readonly view: LedgerView;
  readonly day: Day;
  readonly today: Day;
  readonly policy: PolicyName;
}

/** Read the options every report takes; each problem with them is named, all at once. */
export function askLedger(query: ReportQuery, context: ReportContext): Result<Question> {
  const issues: Issue[] = [];
  const day = query.asKnownAt ?? context.today;
  if (!isDay(day)) issues.push(raise(badDay, { text: day }));
  const policy = parsePolicy(query.policy ?? defaultPolicy);
  if (!policy.ok) issues.push(...policy.issues);
  if (issues.length > 0 || !policy.ok) return failed(...issues);
  const view = viewLedger(context.ledger, { asKnownAt: day, corrected: query.corrected ?? true });
  return ok({ view, day, today: earlierDay(day, context.today), policy: policy.value });
}

export function askAboutCompany(
  query: ReportQuery & { readonly company: string },
  context: ReportContext,
): Result<Question & { readonly company: Company }> {
  const question = askLedger(query, context);
  if (!question.ok) return question;
  const company = findCompany(context.ledger, query.company);
  return company.ok ? ok({ ...question.value, company: company.value }) : company;
}

export function readMetric(text: string): Result<MetricId> {
  const metric = findMetric(text.trim().toLowerCase().replaceAll('-', '_'));
  if (metric) return ok(metric.id);
  const start = text.trim().toLowerCase().slice(0, 3);
  const near = metrics.map((m) => m.id).filter((id) => id.includes(start));
  return failed(
    raise(badMetric, {
      text,
      nearest: (near.length > 0 ? near : ['revenue', 'net_loss', 'cash']).slice(0, 4).join(', '),
    }),
  );
}

export function readPeriod(text: string): Result<Period> {
  const period = parsePeriod(text);
  return period ? ok(period) : failed(raise(badPeriod, { text }));
}

/** Put the answer into its envelope. */
export function answer<Data>(
  name: string,
  question: Question,
  context: ReportContext,
  data: Data,
  issues: readonly Issue[] = [],
): Result<Envelope<Data>> {
  return ok({
    schema: `solvent.${name}/1`,
    asKnownAt: question.day,
    today: context.today,
    policy: question.policy,
    data,
    issues,
  });
}
