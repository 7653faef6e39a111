import { type Issue, raise } from '../issue/index.ts';
import { dec, scaleInterval } from '../money/index.ts';
import { compareText } from '../source/index.ts';
import { type Day, daysBetween } from '../time/index.ts';
import { type Bounded, type BoundedRecord, boundedRecord } from './bounded.ts';
import { incoherentDays } from './issues.ts';
import { quotient, type Ratio } from './ratio.ts';

/**
 * Subscribers × price against cost, with the day of each input: 10 M × $20 is 200 M a month (September 2024),
 * 0.7 M a day is 21.3 M a month (early 2023). Set side by side they say 9.4 times covered, and compare two
 * different companies: twenty months lie between them.
 */
export interface Dated {
  readonly figure: Bounded;
  readonly day: Day;
}

export interface DatedCost extends Dated {
  readonly per: 'day' | 'month' | 'year';
}

export interface UnitInputs {
  readonly subscribers: Dated;
  /** Price a month of one subscription. */
  readonly price: Dated;
  readonly cost: DatedCost;
}

export interface UnitEconomics {
  readonly inputs: UnitInputs;
  readonly revenueMonthly: BoundedRecord;
  readonly costMonthly: BoundedRecord;
  /** Subscription revenue ÷ cost. */
  readonly covered: Ratio;
  /** Days between the earliest and the latest input. */
  readonly spanDays: number;
  /** `incoherentDays` when they lie more than 180 days apart. */
  readonly issues: readonly Issue[];
}

export const COHERENT_DAYS = 180;
const noCost = { en: 'The cost is zero.', zh: '成本为零。' };

/** A day is 365 ÷ 12 to the month. */
export function unitEconomics(inputs: UnitInputs): UnitEconomics {
  const { subscribers, price, cost } = inputs;
  const product = (a: Bounded, b: Bounded): Bounded => ({
    centre: a.centre.times(b.centre),
    low: a.low && b.low ? a.low.times(b.low) : null,
    high: a.high && b.high ? a.high.times(b.high) : null,
  });
  const revenue = product(subscribers.figure, price.figure);
  const monthly = monthlyCost(cost);
  const days = [subscribers.day, price.day, cost.day].sort();
  const [first, last] = [days[0]!, days[2]!];
  const spanDays = daysBetween(first, last);
  return {
    inputs,
    revenueMonthly: boundedRecord(revenue),
    costMonthly: boundedRecord(monthly),
    covered: quotient(revenue, monthly, noCost),
    spanDays,
    issues: spanDays > COHERENT_DAYS ? [raise(incoherentDays, { days: spanDays, first, last })] : [],
  };
}

function monthlyCost({ figure, per }: DatedCost): Bounded {
  if (per === 'month') return figure;
  const scaled = per === 'day' ? scaleAll(figure, '365') : figure;
  const twelfth = (side: Bounded['low']) => side?.div(12) ?? null;
  return { centre: scaled.centre.div(12), low: twelfth(scaled.low), high: twelfth(scaled.high) };
}

function scaleAll(figure: Bounded, by: string): Bounded {
  return { centre: figure.centre.times(dec(by)), ...scaleInterval(figure, dec(by)) };
}

/**
 * The version that makes sense in time: of all combinations of the inputs within 180 days of each other, the
 * most recent (by its oldest input), then the closest together. Undefined when there is none.
 */
export function coherentUnitEconomics(choices: {
  readonly subscribers: readonly Dated[];
  readonly price: readonly Dated[];
  readonly cost: readonly DatedCost[];
}): UnitEconomics | undefined {
  const all = choices.subscribers.flatMap((subscribers) =>
    choices.price.flatMap((price) => choices.cost.map((cost) => unitEconomics({ subscribers, price, cost }))),
  );
  const oldest = ({ inputs: { subscribers, price, cost } }: UnitEconomics) =>
    [subscribers.day, price.day, cost.day].sort()[0]!;
  return all
    .filter((candidate) => candidate.issues.length === 0)
    .sort((a, b) => compareText(oldest(b), oldest(a)) || a.spanDays - b.spanDays)[0];
}
