import { type Dec, type DecimalString, dec, decimalString, ONE, powerOf, roundTo } from '../money/index.ts';
import { type GapOptions, type LeverResult, type LeverUnit, leverUnit, solveLever } from './gap.ts';
import type { Lever, PlanLever } from './gapLevers.ts';
import type { GapPosition } from './gapPlan.ts';

/**
 * Two levers moved together: for each step of the first, the least of the second that closes the gap. Training cut to
 * 0.7 of today's may ask for a price of 1.13; not cut at all, for 1.35. Where the curve bends, a mix is cheapest.
 */
export interface GapFrontier {
  readonly first: { readonly lever: Lever; readonly unit: LeverUnit };
  readonly second: { readonly lever: Lever; readonly unit: LeverUnit };
  readonly horizonMonths: number;
  readonly effectiveMonth: number;
  readonly points: readonly FrontierPoint[];
}

export interface FrontierPoint {
  /** The first lever's level: a factor, a growth a month, or an amount. */
  readonly first: DecimalString;
  readonly second: LeverResult;
}

export interface FrontierOptions extends GapOptions {
  /** Steps of the first lever, both ends included: 2 to 101, 11 unless given. */
  readonly points?: number;
}

const STEP_DECIMALS = 18;

/** [SC20] [SC21] The first lever runs from today's level to its own answer, or to zero or double where alone it has none. */
export function gapFrontier(
  position: GapPosition,
  first: PlanLever,
  second: Lever,
  options: FrontierOptions,
): GapFrontier {
  const { points = 11, horizonMonths, effectiveMonth = 0 } = options;
  const from = dec(first === 'growth' ? position.revenueGrowth : '1');
  const to = farEnd(first, from, solveLever(position, position, first, options));
  const steps = Array.from({ length: points }, (_, i) =>
    roundTo(
      from.plus(
        to
          .minus(from)
          .times(i)
          .div(points - 1),
      ),
      STEP_DECIMALS,
    ),
  );
  return {
    first: { lever: first, unit: leverUnit(first) },
    second: { lever: second, unit: leverUnit(second) },
    horizonMonths,
    effectiveMonth,
    points: steps.map((value) => ({
      first: value,
      second: solveLever(position, moveLever(position, first, value), second, options),
    })),
  };
}

function farEnd(lever: PlanLever, from: Dec, alone: LeverResult): Dec {
  if (alone.kind === 'reached' && !dec(alone.value).eq(from)) return dec(alone.value);
  if (lever === 'unitCost' || lever === 'training' || lever === 'staff') return dec('0');
  return lever === 'growth' ? from.plus(dec('0.05')) : dec('2');
}

/** A position with one lever set: a price of 1.1 at an elasticity of 0.5 sells 0.953 of the volume. */
export function moveLever(position: GapPosition, lever: Lever, value: DecimalString): GapPosition {
  const { revenue, variableCost, fixedCost, cash } = position;
  const scaled = (amount: DecimalString, by: Dec) => decimalString(dec(amount).times(by));
  const factor = dec(value);
  switch (lever) {
    case 'price': {
      const elasticity = dec(position.elasticity ?? '0');
      const volume = elasticity.eq(0) ? ONE : powerOf(factor, elasticity.neg());
      return {
        ...position,
        revenue: scaled(revenue, factor.times(volume)),
        variableCost: scaled(variableCost, volume),
      };
    }
    case 'volume':
      return { ...position, revenue: scaled(revenue, factor), variableCost: scaled(variableCost, factor) };
    case 'unitCost':
      return { ...position, variableCost: scaled(variableCost, factor) };
    case 'training':
    case 'staff':
      return { ...position, fixedCost: { ...fixedCost, [lever]: scaled(fixedCost[lever], factor) } };
    case 'growth':
      return { ...position, revenueGrowth: value };
    case 'capital':
      return { ...position, cash: decimalString(dec(cash).plus(factor)) };
  }
}
