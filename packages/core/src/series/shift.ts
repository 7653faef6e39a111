import type { Claim } from '../claim/index.ts';
import { dec } from '../money/index.ts';
import { isInstant, lastDay, lengthInDays, type Span } from '../time/index.ts';
import { basisParts } from './basisKey.ts';
import { isWithin, kindOfMetric, type Member, outlookOf } from './member.ts';

/** The same figure under another period, and whether the period here is the month the source was published in. */
export interface Shift {
  readonly other: Claim;
  readonly inMonthOfPublication: boolean;
}

/** Figures less exact than this are equal by chance too often. */
const EXACT = dec('0.005');

/**
 * Another claim that states the very same value of a flow for a period that is not this one [RC17]: 540 M "in May 2023"
 * and 540 M for the year 2022. Lengths that differ are telling by themselves; of two equally long periods only
 * neighbours, and only figures so exact that they are not equal by chance.
 */
export function findShift(member: Member, others: readonly Claim[]): Shift | undefined {
  const { claim } = member;
  const { stated } = claim.quantity;
  if (isInstant(claim.period) || stated === null || stated === '0' || kindOfMetric(claim.metric) !== 'flow')
    return undefined;
  const here = claim.period;
  const basis = basisParts(claim).join();
  const found = others
    .filter(
      (other) =>
        other.id !== claim.id &&
        other.unit === claim.unit &&
        other.quantity.stated === stated &&
        basisParts(other).join() === basis,
    )
    .filter((other) => !isInstant(other.period) && isShifted(member, here, other, other.period))
    .sort((a, b) => (a.id < b.id ? -1 : 1))[0];
  return found && { other: found, inMonthOfPublication: isMonthOfPublication(claim, here) };
}

function isShifted(member: Member, here: Span, other: Claim, there: Span): boolean {
  const [a, b] = [lengthInDays(here), lengthInDays(there)];
  if (a * 2 <= b) return outlookOf(other) !== 'forward' && member.outlook !== 'forward';
  if (b * 2 <= a) return false;
  const neighbours = here.start === there.end || here.end === there.start;
  return neighbours && isWithin(member.interval, EXACT) && member.outlook === outlookOf(other);
}

/** A month that ends at most 45 days before the source appeared: what was news that month, not what was earned in it. */
export function isMonthOfPublication(claim: Claim, period: Span): boolean {
  const { published } = claim;
  if (published === null || lengthInDays(period) > 31) return false;
  return published.day.slice(0, 7) === lastDay(period).slice(0, 7);
}
