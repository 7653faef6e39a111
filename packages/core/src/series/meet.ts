import type { Claim } from '../claim/index.ts';
import type { MetricKind } from '../metric/index.ts';
import { type Dec, dec } from '../money/index.ts';
import { byText } from '../source/index.ts';
import {
  addDays,
  type Day,
  daysBetween,
  type Instant,
  isInstant,
  lengthInDays,
  overlapShare,
  type Period,
} from '../time/index.ts';
import { kindOfMetric } from './member.ts';

type Precision = 'month' | 'year' | undefined;
interface Dated {
  readonly period: Period;
  readonly precision: Precision;
}

function datedOf(claim: Claim): Dated {
  return { period: claim.period, precision: claim.basis.periodBasis.atPrecision };
}

function meets(a: Dated, b: Dated): boolean {
  if (!isInstant(a.period) || !isInstant(b.period)) return cover(a.period, b.period);
  const [x, y] = [a.period.at, b.period.at];
  if (a.precision === 'year' || b.precision === 'year')
    return x === y || (a.precision === b.precision && x.slice(0, 4) === y.slice(0, 4));
  if ((a.precision === 'month' || b.precision === 'month') && x.slice(0, 7) === y.slice(0, 7)) return true;
  return Math.abs(daysBetween(x, y)) <= 3;
}

/** Spans that cover each other to 90 %; those without a day in common are told apart without counting days. */
function cover(a: Period, b: Period): boolean {
  if (isInstant(a) || isInstant(b)) return false;
  if (a.start === b.start && a.end === b.end) return true;
  return a.start < b.end && b.start < a.end && overlapShare(a, b) >= 0.9;
}

/**
 * Whether two claims can be about one act [RC1]. Acts of two days whose sums lie more than a quarter apart are two: a round of
 * 6.6 bn on 2 October and a credit line of 4 bn on 3 October are no contradiction, 6.5 bn told on the 3rd is.
 */
function oneEvent(a: Claim, b: Claim): boolean {
  if (!isEvent(a.metric) || a.unit !== b.unit || !isInstant(a.period) || !isInstant(b.period)) return true;
  if (a.period.at === b.period.at || !isExactly(a, a.period.at) || !isExactly(b, b.period.at)) return true;
  const [x, y] = [a, b].map(({ quantity: q }) => dec(q.stated ?? q.low ?? q.high ?? '0')) as [Dec, Dec];
  const [less, more] = x.lt(y) ? [x, y] : [y, x];
  return more.lte(less.times('1.25'));
}

function isExactly({ period, basis }: Claim, day: Day): boolean {
  return isInstant(period) && period.at === day && basis.periodBasis.atPrecision === undefined;
}

const isEvent = (metric: string) => kindOfMetric(metric) === 'event';

/** The claims about a period [RC1]. Asked for a span of what holds on a day: those of the last day in it. */
export function claimsAbout(claims: readonly Claim[], period: Period): readonly Claim[] {
  const asked: Dated = { period, precision: undefined };
  const near = claims.filter((claim) => meets(datedOf(claim), asked));
  const onTheDay = near.filter((claim) => isInstant(period) && isExactly(claim, period.at));
  const direct =
    onTheDay.length === 0 ? near : near.filter((claim) => onTheDay.some((o) => oneEvent(o, claim)));
  if (direct.length > 0 || isInstant(period)) return direct;
  const inside = claims.filter(
    (claim) => isInstant(claim.period) && claim.period.at >= period.start && claim.period.at < period.end,
  );
  const latest = inside.reduce<Claim | undefined>(
    (last, claim) => (last && atOf(last) >= atOf(claim) ? last : claim),
    undefined,
  );
  return latest ? inside.filter((claim) => meets(datedOf(claim), datedOf(latest))) : [];
}
const atOf = (claim: Claim) => (claim.period as Instant).at;

/** Claims in bundles that are about one period each, by rising start and length; each bundle's first sets the period. */
export function byPeriod(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const bundles: { readonly first: Claim; readonly claims: Claim[] }[] = [];
  for (const claim of byText(claims, sortKey)) {
    const dated = datedOf(claim);
    const home = bundles.findLast(({ first }) => meets(datedOf(first), dated) && oneEvent(first, claim));
    if (home) home.claims.push(claim);
    else bundles.push({ first: claim, claims: [claim] });
  }
  return bundles.map((bundle) => bundle.claims);
}

/** Precisely dated claims first, so that a vague one joins a precise one and not the other way round. */
function sortKey(claim: Claim): string {
  const { period } = claim;
  const precision = claim.basis.periodBasis.atPrecision ?? 'day';
  return isInstant(period)
    ? `${precision} ${period.at} ${claim.id}`
    : `${period.start} ${period.end} ${claim.id}`;
}

/** The claims that can stand for a term of an equation about a period: a month's revenue beside what holds on a day in it. */
export function claimsOfTerm(claims: readonly Claim[], period: Period, kind: MetricKind): readonly Claim[] {
  if (isInstant(period)) {
    const at = period.at;
    if (kind === 'flow')
      return claims.filter(
        ({ period: span }) =>
          !isInstant(span) && lengthInDays(span) <= 31 && span.start <= at && at <= addDays(span.end, 2),
      );
    // A round is announced within a month of the valuation it sets.
    const days = kind === 'event' ? 31 : 3;
    return claims.filter(
      (claim) => isInstant(claim.period) && Math.abs(daysBetween(claim.period.at, at)) <= days,
    );
  }
  if (kind === 'flow') return claims.filter((claim) => cover(claim.period, period));
  return lengthInDays(period) <= 31
    ? claims.filter(
        (claim) =>
          isInstant(claim.period) &&
          claim.period.at >= period.start &&
          claim.period.at <= addDays(period.end, 2),
      )
    : [];
}
