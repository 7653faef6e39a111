import { type Claim, knownFrom } from '../../claim/index.ts';
import { defineIssue } from '../../issue/index.ts';
import { findMetric } from '../../metric/index.ts';
import { daysBetween, lastDay } from '../../time/index.ts';
import type { Check } from './check.ts';
import { comparable, isPast } from './figure.ts';
import { finding, metricWords, valueWords } from './finding.ts';

/** Rates and counts that move within half a year. A price or a valuation may stand for years. */
const STEADY: ReadonlySet<string> = new Set(['price', 'constant_quality_price', 'headcount']);
const HALF_A_YEAR = 180;

/**
 * The same figure said again, half a year or more later, as if it were of today: $0.7 M a day, an estimate of
 * early 2023, in an article of October 2024. Retelling an old figure under its own period is no fault.
 */
export const repeatedAsCurrent: Check = {
  id: 'CK32',
  kind: defineIssue({
    code: 'check/repeated-as-current',
    severity: 'warning',
    en: {
      message:
        '{metric} of {value} is given for {later}; the same figure was already published on {known}, {days} days before.',
      remedy: 'Look whether the later source measured anew, or date the figure to when it was first said.',
    },
    zh: {
      message: '“{metric}”{value}被当作 {later} 的数字；同一数字早在 {days} 天前（{known}）已公布。',
      remedy: '请核对较晚的来源是否重新测算；若否，请按首次公布时间标注。',
    },
    example: '"0.7 million dollars a day" in August 2023, and again as the present cost in October 2024.',
  }),
  run: ({ claims, about }) =>
    claims.flatMap((claim) => {
      if (!movesQuickly(claim)) return [];
      const first = about(claim.company, claim.metric)
        .filter(
          (other) =>
            isPast(other) &&
            comparable(other, claim) &&
            other.quantity.stated === claim.quantity.stated &&
            isLongBefore(other, claim),
        )
        .reduce<Claim | undefined>((a, b) => (a && knownFrom(a) <= knownFrom(b) ? a : b), undefined);
      if (!first) return [];
      const days = daysBetween(knownFrom(first), knownFrom(claim));
      const slots = {
        metric: metricWords(claim),
        value: valueWords(claim),
        later: lastDay(claim.period),
        known: knownFrom(first),
        days,
      };
      return [finding(repeatedAsCurrent.kind, claim, slots, [first])];
    }),
};

function movesQuickly(claim: Claim): boolean {
  const kind = findMetric(claim.metric)?.kind;
  if (!isPast(claim) || claim.quantity.stated === null || STEADY.has(claim.metric)) return false;
  return kind === 'rate' || kind === 'count' || (kind === 'flow' && claim.per !== null);
}

/** Both said long before, and about a time long before. */
function isLongBefore(earlier: Claim, later: Claim): boolean {
  return (
    earlier.published !== null &&
    later.published !== null &&
    daysBetween(knownFrom(earlier), knownFrom(later)) >= HALF_A_YEAR &&
    daysBetween(lastDay(earlier.period), lastDay(later.period)) >= HALF_A_YEAR
  );
}
