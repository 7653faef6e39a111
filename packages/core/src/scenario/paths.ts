import { type Dec, dec, ONE, roundTo } from '../money/index.ts';
import { compare, type Exact, exact, formatQuotient, plus, times, UNIT } from '../runway/index.ts';
import { type ActiveDrivers, answerTo, factorOf } from './driversIn.ts';

/** How far each stream has moved since month 0 by its rate alone: a price falling 20 % a month stands at 0.64 after two. */
export interface Paths {
  readonly price: Exact;
  /** Volume by growth, and by its answer to the price path. */
  readonly volume: Exact;
  readonly answer: Exact;
  readonly unitCost: Exact;
  readonly training: Exact;
  readonly staff: Exact;
  readonly other: Exact;
  /** 2^(−t ÷ halfLife) of this month. */
  readonly fade: Dec;
}

export function startPaths(): Paths {
  return {
    price: UNIT,
    volume: UNIT,
    answer: UNIT,
    unitCost: UNIT,
    training: UNIT,
    staff: UNIT,
    other: UNIT,
    fade: ONE,
  };
}

/** From the month before into this one. */
export function walkOn(paths: Paths, active: ActiveDrivers): Paths {
  const { growth, holds } = active;
  // Training, staff and other cost mostly share one rate.
  const fadedRates = new Map<string, string>();
  const fadedOnce = (rate: string) => {
    const known = fadedRates.get(rate) ?? faded(rate, active, paths.fade);
    fadedRates.set(rate, known);
    return known;
  };
  const grow = (path: Exact, rate: string, holds = false) =>
    kept(times(path, plus(UNIT, exact(holds ? rate : fadedOnce(rate)))));
  const price = stepTo(paths.price, active.priceChange, active.priceLimit);
  const unitCost = stepTo(paths.unitCost, active.unitCostChange, active.unitCostLimit);
  // The same move gives the same answer month after month: computed once.
  const answer =
    price.factor === active.priceFactor ? active.answerToPath : answerTo(price.factor, active.elasticity);
  return {
    price: price.value,
    volume: grow(paths.volume, growth.revenue),
    answer: kept(times(paths.answer, answer)),
    unitCost: unitCost.value,
    training: grow(paths.training, growth.training, holds.training),
    staff: grow(paths.staff, growth.staff, holds.staff),
    other: grow(paths.other, growth.other, holds.other),
    fade: fadeOn(paths.fade, active),
  };
}

/** [SC13] floor + (rate − floor) × fade, to twelve decimals; the rate itself where nothing fades. */
function faded(rate: string, { floor, fadeFactor }: ActiveDrivers, fade: Dec): string {
  if (fadeFactor === null) return rate;
  const low = dec(floor);
  return roundTo(low.plus(dec(rate).minus(low).times(fade)), 12);
}

/** The next month's fade: 2^(−1 ÷ halfLife) of this one's, to twenty decimals. */
function fadeOn(fade: Dec, { fadeFactor }: ActiveDrivers): Dec {
  return fadeFactor === null ? fade : fade.times(fadeFactor).round(20, 2);
}

/** One month along a path that stops at its limit, and the factor it moved by. A limit behind the start stops it at once. */
function stepTo(
  path: Exact,
  rate: string,
  limit: string | null,
): { readonly value: Exact; readonly factor: string } {
  const change = dec(rate);
  if (change.eq(0)) return { value: path, factor: '1' };
  const factor = factorOf(rate);
  const next = kept(times(path, exact(factor)));
  if (limit === null) return { value: next, factor };
  const stop = exact(limit);
  const passed = change.lt(0) ? compare(next, stop) < 0 : compare(next, stop) > 0;
  if (!passed) return { value: next, factor };
  const behind = change.lt(0) ? compare(path, stop) <= 0 : compare(path, stop) >= 0;
  if (behind) return { value: path, factor: '1' };
  return { value: stop, factor: formatQuotient(stop, path, 18) };
}

const KEPT = 48;
const PER_DECIMAL = 10n;
/** [SC9] A path keeps 48 decimals: thirty more than are ever shown, and months stay quick at any horizon. */
function kept(path: Exact): Exact {
  if (path.scale <= KEPT) return path;
  return { digits: path.digits / PER_DECIMAL ** BigInt(path.scale - KEPT), scale: KEPT };
}
