import { type Claim, centreOf, knownFrom } from '../../claim/index.ts';
import { defineIssue } from '../../issue/index.ts';
import { findMetric } from '../../metric/index.ts';
import { type Dec, shiftPoint } from '../../money/index.ts';
import {
  dayNumber,
  firstDay,
  isInstant,
  lastDay,
  lengthInDays,
  overlapShare,
  type Period,
} from '../../time/index.ts';
import type { Check } from './check.ts';
import { groupBy } from './context.ts';
import { boundsOf, isPast, liesIn, middleOf, perMonth } from './figure.ts';
import { figureOf, finding, metricWords, type Words, words } from './finding.ts';

/**
 * A figure some power of ten away from its neighbours: 万 for 亿, million for billion, or a year's total said
 * by the month. A burn of 280 M a month beside an outflow of 258 M in all of the year before is one.
 */
export const scaleOfNeighbours: Check = {
  id: 'CK27',
  kind: defineIssue({
    code: 'check/scale-of-neighbours',
    severity: 'warning',
    en: {
      message: '{metric} {figure} {evidence} {neighbour}, and no other figure supports it.',
      remedy: 'Look for the scale word and for "a month" or "a year" in the source.',
    },
    zh: {
      message: '“{metric}” {figure}{evidence}{neighbour}，且没有其他数字支持。',
      remedy: '请核对来源中的数量单位，以及是“每月”还是“每年”。',
    },
    example:
      'A burn of "280 million a month" in a ledger with an operating outflow of 258 million for the whole year before.',
  }),
  run: ({ claims }) => {
    const levels = claims.flatMap((claim) => {
      const level = isPast(claim) ? levelOf(claim) : null;
      if (!level?.gt(0)) return [];
      const { period } = claim;
      return [{ claim, level, from: dayNumber(firstDay(period)), to: dayNumber(lastDay(period)) }];
    });
    const families = groupBy(levels, ({ claim }) =>
      [claim.company, familyOf(claim), claim.unit, claim.basis.scope.kind, claim.basis.scope.name ?? ''].join(
        '\n',
      ),
    );
    return [...families.values()].flatMap((family) =>
      family.flatMap((one) => {
        const off = neighboursOf(one, family).flatMap((other) => {
          const evidence = evidenceOf(one, other);
          return evidence && isSuspect(one, other, family) ? [{ other, evidence }] : [];
        });
        const first = off[0];
        if (!first) return [];
        const slots = {
          metric: metricWords(one.claim),
          figure: figureOf(one.claim),
          evidence: first.evidence,
          neighbour: figureOf(first.other.claim),
        };
        return [finding(scaleOfNeighbours.kind, one.claim, slots, [first.other.claim])];
      }),
    );
  },
};

interface Level {
  readonly claim: Claim;
  /** Per month for a flow, the level itself for a balance or count. */
  readonly level: Dec;
  /** First and last day of its period, counted: many pairs are looked at, most of them far apart. */
  readonly from: number;
  readonly to: number;
}

/** What is near enough in time to support a figure or to doubt it; itself is among them. */
const NEAR_DAYS = 400;
const gapOf = (a: Level, b: Level) => Math.max(0, b.from - a.to, a.from - b.to);
const neighboursOf = (one: Level, family: readonly Level[]) =>
  family.filter((other) => gapOf(one, other) <= NEAR_DAYS);

const OUTFLOWS: ReadonlySet<string> = new Set(['operating_cash_flow', 'free_cash_flow']);
const BURNS: ReadonlySet<string> = new Set(['cash_burned', 'net_burn', ...OUTFLOWS]);
const familyOf = (claim: Claim) =>
  BURNS.has(claim.metric) ? 'burn' : `${claim.metric} ${claim.basis.presentation}`;

function levelOf(claim: Claim): Dec | null {
  const kind = findMetric(claim.metric)?.kind;
  if (!kind || kind === 'event' || kind === 'ratio') return null;
  if (kind !== 'flow') return claim.per === null || claim.per === 'day' ? middleOf(boundsOf(claim)) : null;
  const monthly = perMonth(claim);
  const middle = monthly && middleOf(monthly);
  return middle && OUTFLOWS.has(claim.metric) ? middle.neg() : middle;
}

/** Powers of ten that a slip of the scale makes: a digit, a thousand, 万 for 亿, and their multiples. */
const SLIPS: ReadonlySet<number> = new Set([1, 2, 3, 4, 6, 8, -1, -2, -3, -4, -6, -8]);

/** How `one` is off from `other`, if it is. */
function evidenceOf(one: Level, other: Level): Words | undefined {
  const [a, b] = [one.claim.period, other.claim.period];
  const gap = gapOf(one, other);
  if (gap > 200) return undefined;
  const power = slipOf(one, other, together(a, b));
  if (power) return words(`is about 10^${power} times`, `约为下列数字的 10^${power} 倍：`);
  if (one.claim.per !== 'month' || other.claim.per !== null || lengthInDays(b) < 300 || gap > 100)
    return undefined;
  const [month, whole] = [centreOf(one.claim.quantity).abs(), centreOf(other.claim.quantity).abs()];
  return isBetween(month, whole, '0.7', '1.4')
    ? words('is as much in one month as the whole of', '一个月的数额相当于整段期间的')
    : undefined;
}

/** The power of ten between the two: within a quarter for one period, within a factor of three when it is a thousand or more. */
function slipOf(one: Level, other: Level, sameTime: boolean): number | undefined {
  const near = one.level.e - other.level.e;
  return [near, near - 1, near + 1].find((power) => {
    if (!SLIPS.has(power)) return false;
    const shifted = shiftPoint(other.level, power);
    if (sameTime && isBetween(one.level, shifted, '0.8', '1.25')) return true;
    return Math.abs(power) >= 3 && isBetween(one.level, shifted, '0.333', '3');
  });
}

function isBetween(value: Dec, of: Dec, low: string, high: string): boolean {
  return value.gte(of.times(low)) && value.lte(of.times(high));
}

function together(a: Period, b: Period): boolean {
  if (overlapShare(a, b) >= 0.9) return true;
  if (isInstant(a) || isInstant(b) || Math.max(lengthInDays(a), lengthInDays(b)) > 380) return false;
  return liesIn(a, b) || liesIn(b, a);
}

/** Of two figures that disagree the suspect is the one with fewer others near it; then the later; then the one by the month. */
function isSuspect(one: Level, other: Level, family: readonly Level[]): boolean {
  const [mine, theirs] = [supportOf(one, family), supportOf(other, family)];
  if (mine !== theirs) return mine < theirs && mine === 0;
  if (mine > 0) return false;
  const [a, b] = [knownFrom(one.claim), knownFrom(other.claim)];
  if (a !== b) return a > b;
  return (one.claim.per !== null) === (other.claim.per !== null)
    ? one.claim.id > other.claim.id
    : one.claim.per !== null;
}

/** Other figures within a factor of three and about a year; the same figure said again does not count. */
function supportOf(one: Level, family: readonly Level[]): number {
  return neighboursOf(one, family).filter(
    (other) =>
      other !== one &&
      !other.level.eq(one.level) &&
      other.level.lte(one.level.times(3)) &&
      one.level.lte(other.level.times(3)),
  ).length;
}
