import type { DecimalString } from '../money/index.ts';
import { compare, type Exact, exact, formatExact, minus, NOTHING, plus } from './exact.ts';
import { type Lever, type LeverRange, type PlanLever, planLevers } from './gapLevers.ts';
import { type GapEnd, type GapPlan, type GapPosition, planOf, walkPlan } from './gapPlan.ts';
import type { BothLanguages } from './text.ts';

/**
 * The gap from burning to self-funding, one lever at a time: the least change that keeps cash at or above zero
 * through the horizon and lets revenue cover cost at its end. Sales that leave 12 M a month against 20 M of fixed
 * cost, of which 15 M train models, close when training falls to 7 M (factor 0.4667).
 */
export interface GapOptions {
  /** 1 to 600. */
  readonly horizonMonths: number;
  /** The month, from 0, in which the change takes effect; 0 unless given. */
  readonly effectiveMonth?: number;
}

export interface Gap {
  readonly horizonMonths: number;
  readonly effectiveMonth: number;
  /** True when nothing needs to change. */
  readonly closed: boolean;
  /** How it ends when nothing changes. */
  readonly unchanged: { readonly minCash: DecimalString; readonly lastMonth: DecimalString };
  readonly levers: readonly {
    readonly lever: Lever;
    readonly unit: LeverUnit;
    readonly result: LeverResult;
  }[];
}

/** `factor` multiplies today's level, `growth` is a fraction a month, `amount` is money. */
export type LeverUnit = 'factor' | 'growth' | 'amount';

export type LeverResult =
  | {
      readonly kind: 'reached';
      /** The new level in the lever's unit: a price factor of 1.35, a growth of 0.08 a month, an amount. */
      readonly value: DecimalString;
      /** The new level less today's: +0.35, +0.03, the amount. */
      readonly change: DecimalString;
      /** The month from which revenue covers cost. */
      readonly month: number;
      /** What asks for this much: the lowest cash, or revenue against cost at the end of the horizon. */
      readonly binds: 'cash' | 'breakEven' | 'nothing';
      /** How it then ends; of the two, what binds is zero, within one unit of the currency. */
      readonly minCash: DecimalString;
      /** Revenue less cost of the last month. */
      readonly lastMonth: DecimalString;
    }
  | {
      readonly kind: 'cannotBeReached';
      readonly why: BothLanguages;
      /** How it ends with the lever at the end that helps most; null when it cannot be moved. */
      readonly bestEnd: BestEnd | null;
    };

export interface BestEnd {
  readonly value: DecimalString;
  readonly minCash: DecimalString;
  /** Revenue less cost of the last month. */
  readonly lastMonth: DecimalString;
}

const STEP_DECIMALS = 18;
const DIGITS = 18;
// Enough for every place of the grid: the answer put back must give the same path.
const LEVER_DIGITS = 40;
export const levers: readonly Lever[] = [
  'price',
  'volume',
  'unitCost',
  'training',
  'staff',
  'growth',
  'capital',
];

export function solveGap(position: GapPosition, options: GapOptions): Gap {
  const { horizonMonths, effectiveMonth = 0 } = options;
  const unchanged = walkerOf(position, options)(planOf(position));
  return {
    horizonMonths,
    effectiveMonth,
    closed: holds(unchanged),
    unchanged: {
      minCash: formatExact(unchanged.minCash, DIGITS),
      lastMonth: formatExact(unchanged.lastGain, DIGITS),
    },
    levers: levers.map((lever) => ({
      lever,
      unit: leverUnit(lever),
      result: solveLever(position, position, lever, options),
    })),
  };
}

export function leverUnit(lever: Lever): LeverUnit {
  return lever === 'growth' ? 'growth' : lever === 'capital' ? 'amount' : 'factor';
}

/**
 * The least change of one lever that closes the gap of `position`, which holds from the effective month on;
 * `before` holds until then. They differ when another lever has been moved already.
 */
export function solveLever(
  before: GapPosition,
  position: GapPosition,
  lever: Lever,
  options: GapOptions,
): LeverResult {
  const walk = walkerOf(before, options);
  const unchanged = walk(planOf(position));
  if (lever === 'capital') return leastCapital(unchanged, options.effectiveMonth ?? 0);
  const range = planLevers[lever](position);
  return 'en' in range ? cannot(range, null) : leastChange(range, walk, unchanged, lever);
}

function walkerOf(before: GapPosition, { horizonMonths, effectiveMonth = 0 }: GapOptions): Walk {
  const [cash, plan] = [exact(before.cash), planOf(before)];
  return (after) => walkPlan(cash, plan, after, effectiveMonth, horizonMonths);
}

type Walk = (after: GapPlan) => GapEnd;

function holds(end: GapEnd): boolean {
  return compare(end.minCash, NOTHING) >= 0 && compare(end.lastGain, NOTHING) >= 0;
}

/** Bisection on a grid of 10^−18: every lever helps steadily from where it stands to its best end. */
function leastChange(range: LeverRange, walk: Walk, unchanged: GapEnd, lever: PlanLever): LeverResult {
  if (holds(unchanged)) return reached(range.from, range.from, unchanged, 'nothing');
  const best = walk(range.apply(range.to));
  if (!holds(best)) return cannot(tooLittle(lever, best), endOf(range.to, best));
  let [fails, works] = [gridOf(range.from), gridOf(range.to)];
  while (works - fails > 1n || fails - works > 1n) {
    const middle = (fails + works) / 2n;
    if (holds(walk(range.apply(onGrid(middle))))) works = middle;
    else fails = middle;
  }
  const justShort = walk(range.apply(onGrid(fails)));
  const binds = compare(justShort.minCash, NOTHING) < 0 ? 'cash' : 'breakEven';
  return reached(onGrid(works), range.from, walk(range.apply(onGrid(works))), binds);
}

/** New money in hand at the start of the effective month, rounded up to a whole unit of the currency. */
function leastCapital(unchanged: GapEnd, effectiveMonth: number): LeverResult {
  if (holds(unchanged)) return reached(NOTHING, NOTHING, unchanged, 'nothing');
  const short = minus(NOTHING, unchanged.minCashAfter);
  const amount = compare(short, NOTHING) > 0 ? wholeUnitsUp(short) : NOTHING;
  const after = plus(unchanged.minCashAfter, amount);
  if (unchanged.minCashBefore && compare(unchanged.minCashBefore, NOTHING) < 0)
    return cannot(tooLate(effectiveMonth), endOf(amount, unchanged));
  if (compare(unchanged.lastGain, NOTHING) < 0)
    return cannot(neverCovers, endOf(amount, { ...unchanged, minCash: after }));
  return reached(
    amount,
    NOTHING,
    { ...unchanged, minCash: lowestOf(unchanged.minCashBefore, after) },
    'cash',
  );
}

function lowestOf(before: Exact | null, after: Exact): Exact {
  return before && compare(before, after) < 0 ? before : after;
}

function gridOf({ digits, scale }: Exact): bigint {
  const finer = STEP_DECIMALS - scale;
  return finer >= 0 ? digits * 10n ** BigInt(finer) : digits / 10n ** BigInt(-finer);
}

function onGrid(digits: bigint): Exact {
  return { digits, scale: STEP_DECIMALS };
}

function wholeUnitsUp({ digits, scale }: Exact): Exact {
  const unit = 10n ** BigInt(scale);
  return { digits: (digits + unit - 1n) / unit, scale: 0 };
}

function reached(
  value: Exact,
  from: Exact,
  end: GapEnd,
  binds: 'cash' | 'breakEven' | 'nothing',
): LeverResult {
  const change = formatExact(minus(value, from), LEVER_DIGITS);
  return {
    kind: 'reached',
    value: formatExact(value, LEVER_DIGITS),
    change,
    month: end.selfFundingFrom ?? 0,
    binds,
    minCash: formatExact(end.minCash, DIGITS),
    lastMonth: formatExact(end.lastGain, DIGITS),
  };
}

function cannot(why: BothLanguages, bestEnd: BestEnd | null): LeverResult {
  return { kind: 'cannotBeReached', why, bestEnd };
}

function endOf(value: Exact, { minCash, lastGain }: GapEnd): BestEnd {
  return {
    value: formatExact(value, LEVER_DIGITS),
    minCash: formatExact(minCash, DIGITS),
    lastMonth: formatExact(lastGain, DIGITS),
  };
}

const neverCovers: BothLanguages = {
  en: 'Money alone does not close it: revenue still does not cover cost at the end of the horizon.',
  zh: '仅靠资金无法解决：到期末收入仍不能覆盖成本。',
};

function tooLate(month: number): BothLanguages {
  return {
    en: `Cash runs out before month ${month}, in which the change takes effect.`,
    zh: `变动自第 ${month} 个月起生效，而资金在此之前已用尽。`,
  };
}

const leverNames: Readonly<Record<PlanLever, BothLanguages>> = {
  price: { en: 'the price that earns most', zh: '收益最高的价格' },
  volume: { en: 'a thousand times the volume', zh: '一千倍的销量' },
  unitCost: { en: 'no serving cost at all', zh: '变动成本为零' },
  training: { en: 'no training at all', zh: '训练支出为零' },
  staff: { en: 'no staff cost at all', zh: '人员成本为零' },
  growth: { en: 'volume doubling every month', zh: '销量每月翻番' },
};

function tooLittle(lever: PlanLever, best: GapEnd): BothLanguages {
  const { en, zh } = leverNames[lever];
  if (compare(best.lastGain, NOTHING) < 0)
    return {
      en: `Even with ${en}, revenue does not cover cost at the end of the horizon.`,
      zh: `即使${zh}，到期末收入仍不能覆盖成本。`,
    };
  return { en: `Even with ${en}, cash runs out first.`, zh: `即使${zh}，资金也会先用尽。` };
}
