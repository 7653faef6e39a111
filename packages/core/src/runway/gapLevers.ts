import { type Dec, dec, decimalString, ONE, powerOf } from '../money/index.ts';
import { compare, type Exact, exact, minus, NOTHING, plus, times, UNIT } from './exact.ts';
import { type GapPlan, type GapPosition, planOf } from './gapPlan.ts';
import type { BothLanguages } from './text.ts';

/**
 * The single changes that can close a gap, each as a range to search and what it does to a plan: a unit cost
 * of 0.6 leaves 300 − 0.6 × 180 = 192 M a month where 120 M was left. New money is not here: it changes no plan.
 */
export type PlanLever = 'price' | 'volume' | 'unitCost' | 'training' | 'staff' | 'growth';
export type Lever = PlanLever | 'capital';

export interface LeverRange {
  /** Where the lever stands today, and the end that helps most. */
  readonly from: Exact;
  readonly to: Exact;
  readonly apply: (value: Exact) => GapPlan;
}

const FARTHEST_FACTOR = exact('1000');
const sellsAtALoss: BothLanguages = {
  en: 'Each sale costs more than it brings, so selling more deepens the loss.',
  zh: '每单收入不抵变动成本，卖得越多亏得越多。',
};
const nothingSold: BothLanguages = { en: 'There is no revenue to change.', zh: '没有可以调整的收入。' };
const nothingSpent: BothLanguages = { en: 'There is no such cost to cut.', zh: '没有可以削减的此项成本。' };

/** The range of a lever, or why it cannot help. */
export const planLevers: Readonly<Record<PlanLever, (position: GapPosition) => LeverRange | BothLanguages>> =
  {
    price: priceLever,
    volume(position) {
      const plan = planOf(position);
      if (compare(plan.gain, NOTHING) <= 0) return sellsAtALoss;
      return {
        from: UNIT,
        to: FARTHEST_FACTOR,
        apply: (factor) => ({ ...plan, gain: times(plan.gain, factor) }),
      };
    },
    unitCost(position) {
      const plan = planOf(position);
      const revenue = exact(position.revenue);
      const serving = exact(position.variableCost);
      if (compare(serving, NOTHING) <= 0) return nothingSpent;
      return {
        from: UNIT,
        to: NOTHING,
        apply: (factor) => ({ ...plan, gain: minus(revenue, times(serving, factor)) }),
      };
    },
    training: (position) => fixedCostLever(position, 'training'),
    staff: (position) => fixedCostLever(position, 'staff'),
    growth(position) {
      const plan = planOf(position);
      if (compare(plan.gain, NOTHING) <= 0) return sellsAtALoss;
      const to = compare(plan.gainGrowth, UNIT) < 0 ? UNIT : plan.gainGrowth;
      return { from: plan.gainGrowth, to, apply: (gainGrowth) => ({ ...plan, gainGrowth }) };
    },
  };

function fixedCostLever(position: GapPosition, item: 'training' | 'staff'): LeverRange | BothLanguages {
  const plan = planOf(position);
  const spend = exact(position.fixedCost[item]);
  if (compare(spend, NOTHING) <= 0) return nothingSpent;
  const rest = minus(plan.fixed, spend);
  return {
    from: UNIT,
    to: NOTHING,
    apply: (factor) => ({ ...plan, fixed: plus(rest, times(spend, factor)) }),
  };
}

/**
 * With price factor p and elasticity ε, volume becomes p^−ε: sales leave R·p^(1−ε) − V·p^−ε. For ε > 1 that is
 * largest at p = ε·V ÷ ((ε − 1)·R), which may lie below today's price: then the lever is a price cut.
 */
function priceLever(position: GapPosition): LeverRange | BothLanguages {
  const plan = planOf(position);
  const elasticity = dec(position.elasticity ?? '0');
  const [revenue, serving] = [dec(position.revenue), dec(position.variableCost)];
  if (revenue.lte(0)) return nothingSold;
  const apply = (factor: Exact): GapPlan => {
    if (elasticity.eq(0))
      return { ...plan, gain: minus(times(exact(position.revenue), factor), exact(position.variableCost)) };
    const p = decOf(factor);
    const volume = powerOf(p, elasticity.neg());
    return { ...plan, gain: exact(decimalString(revenue.times(p).minus(serving).times(volume))) };
  };
  return { from: UNIT, to: bestPrice(elasticity, revenue, serving), apply };
}

function bestPrice(elasticity: Dec, revenue: Dec, serving: Dec): Exact {
  if (elasticity.lte(1)) return FARTHEST_FACTOR;
  const best = elasticity.times(serving).div(elasticity.minus(ONE).times(revenue)).round(18, 2);
  const low = dec('0.001');
  return best.gt(1000) ? FARTHEST_FACTOR : exact(decimalString(best.lt(low) ? low : best));
}

function decOf({ digits, scale }: Exact): Dec {
  return dec(digits.toString()).div(dec(10).pow(scale));
}
