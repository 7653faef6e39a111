import { type Claim, isAboutThePast, knownFrom } from '@solvent/core/claim';
import { raise } from '@solvent/core/issue';
import { formatQuantity } from '@solvent/core/money';
import { firstDay, formatPeriod, isInstant, lastDay, overlapShare } from '@solvent/core/time';
import { deadlinePassed, forecastAnswered } from '../issues.ts';
import type { Lint } from './lintCandidates.ts';

/**
 * A forecast, or a doubt about one, whose time is over: the ledger has the result ("1 bn in 2024 is not very likely", and it
 * was 3.7), or the company still reports after the year in which it was to be bankrupt.
 */
export const forecastSettled: Lint = ({ candidate, claim, dated }, { ledger, today }) => {
  const { status, denied } = claim.basis.epistemic;
  const looksAhead = denied === true || !isAboutThePast(status);
  if (/bankruptcy_year$/.test(candidate.metric)) {
    const end = `${candidate.value.high ?? candidate.value.low}-12-31`;
    if (end >= today) return [];
    const later = ledger.claims.find(
      (other) => other.company === claim.company && isPast(other) && lastDay(other.period) > end,
    );
    return later ? [raise(deadlinePassed, { end, later: lastDay(later.period) }, {}, [later.id])] : [];
  }
  if (!looksAhead || !dated || lastDay(claim.period) >= today) return [];
  const result = ledger.claims.find(
    (other) =>
      other.company === claim.company &&
      other.metric === claim.metric &&
      other.unit === claim.unit &&
      other.per === claim.per &&
      isPast(other) &&
      knownFrom(other) > knownFrom(claim) &&
      samePeriod(other, claim),
  );
  if (!result) return [];
  const slots = (lang: 'en' | 'zh') => ({
    figure: formatQuantity(claim.quantity, claim.unit, lang),
    result: formatQuantity(result.quantity, result.unit, lang),
    period: formatPeriod(claim.period),
  });
  const issue = raise(forecastAnswered, slots('en'), { company: claim.company }, [result.id]);
  const { zh } = raise(forecastAnswered, slots('zh'));
  return [zh ? { ...issue, zh } : issue];
};

const isPast = (claim: Claim) =>
  isAboutThePast(claim.basis.epistemic.status) && claim.basis.epistemic.denied !== true;

function samePeriod({ period: a }: Claim, { period: b }: Claim): boolean {
  if (isInstant(a) || isInstant(b)) return firstDay(a).slice(0, 7) === firstDay(b).slice(0, 7);
  return overlapShare(a, b) >= 0.9;
}
