import { type Dec, type DecimalString, dec, ONE, powerOf, roundSignificant, ZERO } from '../money/index.ts';

/**
 * Demand of constant elasticity, V = V₀ (p ÷ p₀)^−ε, and the lowest price at which it pays: with ε = 0.5, halving
 * the price sells 1.41 times as much and brings 0.71 of the revenue. A textbook curve; ε is an assumption.
 */
export interface Demand {
  /** Volume V₀ sold at price p₀. Both above zero. */
  readonly volume: DecimalString;
  readonly price: DecimalString;
  /** ε: by how many percent volume falls when price rises by one. Zero or more. */
  readonly elasticity: DecimalString;
}

export type BreakEvenPrice =
  | { readonly kind: 'price'; readonly price: DecimalString; readonly volume: DecimalString }
  | { readonly kind: 'none'; readonly why: { readonly en: string; readonly zh: string } };

const DIGITS = 18;
const neverEnough = {
  en: 'At no price within reach does demand leave enough above unit cost to pay the fixed cost.',
  zh: '在合理范围内，无论定价多少，扣除单位成本后都不足以支付固定成本。',
};
const noLowest = {
  en: 'Without a unit cost, demand this elastic earns no less at every lower price: there is no lowest one.',
  zh: '没有单位成本且需求弹性如此之大时，降价不会少赚：不存在最低价格。',
};
const noCost = { en: 'There is no cost to cover.', zh: '没有需要覆盖的成本。' };

/** Volume at a price above zero, to 18 significant digits. */
export function demandAt(demand: Demand, price: DecimalString): DecimalString {
  return roundSignificant(volumeAt(demand, dec(price)), DIGITS);
}

function volumeAt({ volume, price, elasticity }: Demand, at: Dec): Dec {
  return dec(volume).times(powerOf(at.div(dec(price)), dec(elasticity).neg()));
}

/** The lowest price p with (p − unit cost) · V(p) = fixed cost. Costs zero or more, in the currency of the price. */
export function breakEvenPrice(
  demand: Demand,
  cost: { readonly unit: DecimalString; readonly fixed: DecimalString },
): BreakEvenPrice {
  const [unit, fixed] = [dec(cost.unit), dec(cost.fixed)];
  if (unit.eq(0) && fixed.eq(0)) return { kind: 'none', why: noCost };
  if (fixed.eq(0)) return { kind: 'price', price: cost.unit, volume: demandAt(demand, cost.unit) };
  if (unit.eq(0) && dec(demand.elasticity).gte(1)) return { kind: 'none', why: noLowest };
  const margin = (price: Dec) => (price.gt(0) ? price.minus(unit).times(volumeAt(demand, price)) : ZERO);
  const best = bestPrice(dec(demand.elasticity), unit, dec(demand.price), (price) =>
    margin(price).gte(fixed),
  );
  if (!best) return { kind: 'none', why: neverEnough };
  let [low, high] = [unit, best];
  // Up to the best price the margin only rises; stop at a relative width of 10^−20.
  while (high.minus(low).gt(high.times(RELATIVE_WIDTH))) {
    const middle = roundedMiddle(low, high);
    if (margin(middle).gte(fixed)) high = middle;
    else low = middle;
  }
  return {
    kind: 'price',
    price: roundSignificant(high, DIGITS),
    volume: demandAt(demand, roundSignificant(high, DIGITS)),
  };
}

const RELATIVE_WIDTH = dec('0.00000000000000000001');
const FARTHEST = dec('1000000000000');

function roundedMiddle(low: Dec, high: Dec): Dec {
  return dec(roundSignificant(low.plus(high).div(2), 40));
}

/** A price, no dearer than the one of highest margin, at which the fixed cost is paid; undefined when there is none. */
function bestPrice(elasticity: Dec, unit: Dec, today: Dec, pays: (price: Dec) => boolean): Dec | undefined {
  if (elasticity.gt(1)) {
    const best = unit.times(elasticity).div(elasticity.minus(ONE));
    return best.gt(0) && pays(best) ? best : undefined;
  }
  for (let price = unit.gt(today) ? unit : today; price.lte(today.times(FARTHEST)); price = price.times(2))
    if (pays(price)) return price;
  return undefined;
}
