import {
  type Basis,
  type Claim,
  type ClaimMetric,
  checkClaim,
  claimId,
  type Presentation,
  type Quantity,
  usualAccounting,
} from '@solvent/core/claim';
import { failed, ok, type Result, raise } from '@solvent/core/issue';
import { findMetric } from '@solvent/core/metric';
import { dec, decimalString } from '@solvent/core/money';
import { checkCitation, type Source } from '@solvent/core/source';
import { type Day, dayOf, daysInMonth, type Period } from '@solvent/core/time';
import type { CandidateClaim } from './candidate.ts';
import { unfinishedCandidate } from './issues.ts';

/** What the person who accepts a candidate says: the day, the text it was read from, and what they mended. */
export interface Review {
  readonly recorded: Day;
  /** The source as read; the quote must stand in it word for word. */
  readonly text: string;
  readonly company?: string;
  readonly metric?: ClaimMetric;
  readonly period?: Period;
  readonly quantity?: Quantity;
  readonly unit?: string;
  readonly basis?: Partial<Basis>;
  readonly confidence?: Claim['confidence'];
  readonly note?: string;
  readonly private?: boolean;
}

/** A claim as far as its words make it: whose figure it is, or of when, may be for a person to say. */
export type ClaimDraft = Omit<Claim, 'id' | 'company' | 'period'> & {
  readonly company: string | null;
  readonly period: Period | null;
};

/**
 * A candidate in the terms of the ledger [EX20]: 近40亿美元 becomes 40 ± 0.5 亿 with `approx`; a projection a forecast; `at`
 * the month 2025-06 the last day of June with that precision. What nobody said stays null.
 */
export function draftClaim(
  candidate: CandidateClaim,
  source: Source,
  review: Omit<Review, 'text'>,
): ClaimDraft {
  const given: Told = review.period
    ? { period: review.period }
    : candidate.period
      ? periodOf(candidate.period)
      : { period: null };
  const metric = review.metric ?? metricOf(candidate.metric);
  return {
    company: review.company ?? candidate.company,
    metric,
    period: given.period,
    quantity: review.quantity ?? quantityOf(candidate),
    unit: review.unit ?? (candidate.unit === 'years' ? 'count' : candidate.unit),
    per: candidate.per,
    basis: { ...basisOf(candidate, metric, given.precision), ...review.basis },
    citation: {
      source: source.id,
      quote: candidate.quote,
      locator: `char ${candidate.start}-${candidate.end}`,
    },
    published: source.published,
    recorded: review.recorded,
    confidence:
      review.confidence ??
      (candidate.confidence >= 0.9 ? 'high' : candidate.confidence >= 0.8 ? 'medium' : 'low'),
    ...(review.note === undefined ? {} : { note: review.note }),
    ...(review.private === undefined ? {} : { private: review.private }),
  };
}

/**
 * A candidate as a claim of the ledger [EX19] [EX20]. Fails with all that is missing or wrong: no company, no period, a
 * quote that does not stand in the text.
 */
export function acceptCandidate(candidate: CandidateClaim, source: Source, review: Review): Result<Claim> {
  const draft = draftClaim(candidate, source, review);
  const { company, period } = draft;
  if (company === null || period === null) {
    const missing = [...(company === null ? ['company'] : []), ...(period === null ? ['period'] : [])];
    return failed(...missing.map((what) => raise(unfinishedCandidate, { what })));
  }
  const claim = { ...draft, company, period };
  const accepted = { ...claim, id: claimId(claim) };
  const where = { claim: accepted.id, company };
  const issues = [...checkCitation(accepted.citation, review.text, where), ...checkClaim(accepted)];
  return issues.some((issue) => issue.severity === 'error') ? failed(...issues) : ok(accepted, issues);
}

/** `cash_balance` is `cash`, `other:operating_loss` is `operating_loss`; what the catalogue lacks stays `other:`. */
function metricOf(name: string): ClaimMetric {
  const bare = name.startsWith('other:') ? name.slice(6) : name;
  return findMetric(bare)?.id ?? `other:${bare}`;
}

interface Told {
  readonly period: Period | null;
  readonly precision?: 'month' | 'year';
}

function periodOf(period: NonNullable<CandidateClaim['period']>): Told {
  if (!('at' in period)) return { period };
  const [year, month] = [+period.at.slice(0, 4), +period.at.slice(5, 7)];
  if (period.at.length === 4) return { period: { at: dayOf(year, 12, 31) }, precision: 'year' };
  if (period.at.length === 7)
    return { period: { at: dayOf(year, month, daysInMonth(year, month)) }, precision: 'month' };
  return { period: { at: period.at } };
}

function quantityOf({ value, approx, step, unit }: CandidateClaim): Quantity {
  const { low, high } = value;
  if (low === null || high === null) return { low, high, stated: low ?? high, approx };
  if (low !== high) return { low, high, stated: null, approx };
  // 453人 is counted, not rounded; 1.5万人 is rounded to 1,000.
  const counted =
    (unit === 'persons' || unit === 'count' || unit === 'year') && (step === null || step === '1') && !approx;
  const half = step === null || counted ? dec(0) : dec(step).div(2);
  return {
    low: decimalString(dec(low).minus(half)),
    high: decimalString(dec(high).plus(half)),
    stated: low,
    approx,
  };
}

const statusOf = {
  actual: 'actual',
  estimate: 'estimate',
  projection: 'forecast',
  target: 'target',
  run_rate: 'actual',
} as const;

function basisOf(
  candidate: CandidateClaim,
  metric: ClaimMetric,
  precision: 'month' | 'year' | undefined,
): Basis {
  const { basis, against, attributedTo, denied, contingentOn } = candidate;
  return {
    accounting: usualAccounting(metric) ?? 'unknown',
    inclusions: {},
    presentation: presentationOf(candidate.quote, metric),
    scope: { kind: 'group' },
    periodBasis: {
      ...(basis === 'run_rate' ? { annualised: true } : {}),
      ...(metric === 'cumulative_loss' ? { cumulative: true } : {}),
      ...(against === null || against === 'cagr' ? {} : { against }),
      ...(precision ? { atPrecision: precision } : {}),
    },
    epistemic: {
      status: statusOf[basis],
      attribution: attributionKind(attributedTo),
      ...(attributedTo === null ? {} : { attributedTo }),
      ...(denied ? { denied } : {}),
      ...(contingentOn === null ? {} : { contingentOn }),
    },
  };
}

function presentationOf(quote: string, metric: ClaimMetric): Presentation {
  if (metric === 'valuation')
    return /投后|投後|post-money/i.test(quote)
      ? 'postMoney'
      : /投前|pre-money/i.test(quote)
        ? 'preMoney'
        : 'unknown';
  return metric === 'revenue' ? 'unknown' : 'none';
}

function attributionKind(told: string | null): Basis['epistemic']['attribution'] {
  if (told === null) return 'unknown';
  if (/财报|財報|招股|年报|年報|公告|filing|prospectus|accounts|10-K/i.test(told)) return 'filing';
  if (/知情|消息人士|内部人士|familiar|sources?$/i.test(told)) return 'anonymous';
  if (/分析师|分析師|analyst|研究|Research|券商/i.test(told)) return 'analyst';
  return /文件|documents?/i.test(told) ? 'document' : 'unknown';
}
