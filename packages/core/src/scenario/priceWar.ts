import { type BreakEvenPrice, breakEvenPrice } from '../curve/index.ts';
import { type DecimalString, dec, decimalString, ONE, powerOf, roundSignificant } from '../money/index.ts';
import { compare, formatExact } from '../runway/index.ts';
import { applyScenario, type MonthPlan, monthsFrom } from './applyScenario.ts';
import { lastsTo, projectScenario, type ScenarioProjection } from './projectScenario.ts';
import { emptyScenario, type Scenario, type ScenarioPosition } from './scenario.ts';

/**
 * What a price war does to one company: prices fall, volume answers, unit cost falls too, down to the floor that rivals
 * hold. At −94.5% a year revenue holds only if volume multiplies by 18.3 a year; at an elasticity of 0.9 it multiplies by 13.7.
 */
export interface PriceWarTerms {
  /** Fractions a year, above −1. */
  readonly priceChange: DecimalString;
  readonly unitCostChange: DecimalString;
  readonly elasticity: DecimalString;
  /** Rivals’ floor: the share of today’s price at which the fall stops. */
  readonly priceLimit: DecimalString;
  readonly unitCostLimit: DecimalString;
  /** `YYYY-MM`: the month up to which one must last. */
  readonly until: string;
  /** `YYYY-MM`: the first month of the war; the start when absent. */
  readonly from?: string;
}

export interface PriceWar {
  readonly terms: PriceWarTerms;
  readonly scenario: Scenario;
  readonly priceFactorPerYear: DecimalString;
  /** Volume must multiply by this every year for revenue to hold: 1 ÷ the price factor. */
  readonly volumeToHoldPerYear: DecimalString;
  /** Volume does multiply by this: the price factor^−elasticity. */
  readonly volumeGivenPerYear: DecimalString;
  readonly marginZero: {
    /** The price, as a share of today’s, at which a sale pays just its serving at today’s unit cost. */
    readonly priceToday: DecimalString | null;
    /** The first month in which sales pay no more than their serving; null when none comes. */
    readonly month: string | null;
    /** The price of that month, as a share of today’s. */
    readonly price: DecimalString | null;
  };
  readonly without: ScenarioProjection;
  readonly with: ScenarioProjection;
  readonly lasts: { readonly without: boolean; readonly with: boolean };
  /** Cash at the end of `until` without the war less with it, as if money never ran out. */
  readonly cashAtRisk: DecimalString;
}

const DIGITS = 12;

export const usualWar: Omit<PriceWarTerms, 'until'> = {
  priceChange: '-0.945228',
  unitCostChange: '-0.945228',
  elasticity: '0.9',
  priceLimit: '0.003',
  unitCostLimit: '0.003',
};

/** [SC16] to [SC19]. Null when `until` lies before the position or more than fifty years after it. */
export function priceWar(
  position: ScenarioPosition,
  terms: PriceWarTerms,
  base: Scenario = emptyScenario,
): PriceWar | null {
  const horizon = monthsFrom(position.start, terms.until) + 1;
  if (horizon < 1 || horizon > 600) return null;
  const scenario = warScenario(terms, base, horizon);
  const [plan, peace] = [applyScenario(position, scenario), applyScenario(position, { ...base, horizon })];
  if (!plan.ok || !peace.ok) return null;
  const [war, without] = [projectScenario(plan.value), projectScenario(peace.value)];
  const factor = ONE.plus(dec(terms.priceChange));
  return {
    terms,
    scenario,
    priceFactorPerYear: decimalString(factor),
    volumeToHoldPerYear: roundSignificant(ONE.div(factor), DIGITS),
    volumeGivenPerYear: roundSignificant(powerOf(factor, dec(terms.elasticity).neg()), DIGITS),
    marginZero: marginZeroOf(position, plan.value, war),
    without,
    with: war,
    lasts: { without: lastsTo(without, terms.until) === true, with: lastsTo(war, terms.until) === true },
    cashAtRisk: decimalString(dec(without.endCash).minus(dec(war.endCash))),
  };
}

function warScenario(terms: PriceWarTerms, base: Scenario, horizon: number): Scenario {
  const dated = (value: DecimalString) => ({ value, ...(terms.from ? { from: terms.from } : {}) });
  return {
    ...base,
    name: 'Price war',
    horizon,
    drivers: {
      ...base.drivers,
      priceChange: dated(terms.priceChange),
      priceLimit: dated(terms.priceLimit),
      unitCostChange: dated(terms.unitCostChange),
      unitCostLimit: dated(terms.unitCostLimit),
      elasticity: dated(terms.elasticity),
    },
  };
}

function marginZeroOf(
  position: ScenarioPosition,
  plan: MonthPlan,
  war: ScenarioProjection,
): PriceWar['marginZero'] {
  const [serving, revenue] = [dec(position.serving), dec(position.revenue)];
  const known = serving.gt(0) && revenue.gt(0);
  const at = known ? plan.months.findIndex((m) => compare(m.revenue, m.serving) <= 0) : -1;
  const month = plan.months[at];
  return {
    priceToday: known ? roundSignificant(serving.div(revenue), DIGITS) : null,
    month: war.path[at]?.label ?? null,
    price: month ? formatExact(month.price, DIGITS) : null,
  };
}

/**
 * The lowest price, as a share of today’s, that pays serving and fixed cost at today’s unit cost: today’s price is 1,
 * today’s volume is revenue, and (p − unit cost) × volume pays training, staff and the rest.
 */
export function payingPrice(position: ScenarioPosition, elasticity: DecimalString): BreakEvenPrice {
  const revenue = dec(position.revenue);
  if (revenue.lte(0))
    return { kind: 'none', why: { en: 'There is no revenue to start from.', zh: '没有收入可作起点。' } };
  const fixed = [position.training, position.staff, position.other, position.capex].reduce(
    (sum, a) => sum.plus(dec(a)),
    dec(0),
  );
  const found = breakEvenPrice(
    { volume: position.revenue, price: '1', elasticity },
    { unit: roundSignificant(dec(position.serving).div(revenue), 30), fixed: decimalString(fixed) },
  );
  return found.kind === 'price' && dec(found.price).gt(FARTHEST) ? { kind: 'none', why: outOfReach } : found;
}

const FARTHEST = dec(1000);
const outOfReach = {
  en: 'Only a price more than a thousand times today’s would pay the fixed cost at this elasticity.',
  zh: '在此弹性下，价格须为现价千倍以上才能支付固定成本。',
};
