import { decimalOf, quantileFunction } from '../distribution/index.ts';
import { failed, ok, type Result, raise } from '../issue/index.ts';
import { type DecimalString, dec } from '../money/index.ts';
import { driverOf } from './driverOf.ts';
import { type InputName, inputsOf, withInput } from './inputs.ts';
import { badSetting, unknownInput } from './issues.ts';
import type { DriverName, ModelInputs } from './model.ts';
import { type SimulationOptions, simulateRunway } from './simulate.ts';

/**
 * Where an input tips the answer: the value, all else as uncertain as it is, at which the chance of being out of
 * money within so many months passes a limit. Found by halving and asking the engine again each time [MC17].
 */
export interface BreakPointGoal {
  /** 1 to the horizon, which it is unless given. */
  readonly withinMonths?: number;
  /** The limit, 0 to 1; '0.5' unless given: then the median runway. */
  readonly chance?: DecimalString;
}

export type BreakPoint =
  | {
      readonly kind: 'value';
      /** The last value, to six significant digits, at which the chance is within the limit. */
      readonly holds: DecimalString;
      readonly chanceAtHolds: DecimalString;
      /** The next one, at which it is not. */
      readonly breaks: DecimalString;
      readonly chanceAtBreaks: DecimalString;
    }
  /** Over the whole range searched the chance is within the limit, or nowhere. */
  | { readonly kind: 'always' | 'never'; readonly low: DecimalString; readonly high: DecimalString };

const DIGITS = 6;

export function breakPoint(
  inputs: ModelInputs,
  input: InputName,
  goal: BreakPointGoal = {},
  options: SimulationOptions = {},
): Result<BreakPoint> {
  const { withinMonths = inputs.months, chance = '0.5' } = goal;
  const known = inputsOf(inputs);
  if (!known.some((one) => one.input === input))
    return failed(raise(unknownInput, { input, known: known.map((one) => one.input).join(', ') }));
  if (!Number.isInteger(withinMonths) || withinMonths < 1 || withinMonths > inputs.months)
    return failed(
      raise(badSetting, { setting: 'withinMonths', value: withinMonths, range: `1 … ${inputs.months}` }),
    );
  const [from, to] = searchRange(inputs, input);
  const ask = (value: DecimalString): Result<DecimalString> => {
    const run = simulateRunway(withInput(inputs, input, { kind: 'point', value }), options);
    return run.ok ? ok(run.value.outBy[withinMonths - 1]!) : run;
  };
  const within = (out: DecimalString) => dec(out).lte(dec(chance));
  let [a, b] = [decimalOf(from, DIGITS), decimalOf(to, DIGITS)];
  const [first, last] = [ask(a), ask(b)];
  if (!first.ok) return first;
  if (!last.ok) return last;
  let [outA, outB] = [first.value, last.value];
  if (within(outA) === within(outB)) return ok({ kind: within(outA) ? 'always' : 'never', low: a, high: b });
  for (;;) {
    const middle = decimalOf((Number(a) + Number(b)) / 2, DIGITS);
    if (middle === a || middle === b) break;
    const out = ask(middle);
    if (!out.ok) return out;
    if (within(out.value) === within(outA)) [a, outA] = [middle, out.value];
    else [b, outB] = [middle, out.value];
  }
  const [holds, breaks] = within(outA) ? ([a, b] as const) : ([b, a] as const);
  const [chanceAtHolds, chanceAtBreaks] = within(outA) ? ([outA, outB] as const) : ([outB, outA] as const);
  return ok({ kind: 'value', holds, chanceAtHolds, breaks, chanceAtBreaks });
}

/** Money is searched to a hundred years of today's revenue and cost, paces to a half a month either way. */
function searchRange(inputs: ModelInputs, input: InputName): readonly [number, number] {
  const median = (name: DriverName) => quantileFunction(driverOf(inputs, name).distribution)(0.5);
  const scale = median('revenue') + median('training') + median('staff') + median('other') || 1;
  if (input.startsWith('event:')) {
    const event = inputs.events[Number(input.slice('event:'.length))];
    const paid = event && quantileFunction(event.amount.distribution)(0.5) < 0;
    return [0, (paid ? -1200 : 1200) * scale];
  }
  switch (input) {
    case 'cash':
      return [0, 1200 * scale];
    case 'revenue':
    case 'training':
    case 'staff':
    case 'other':
      return [0, 100 * scale];
    case 'variableShare':
    case 'elasticity':
      return [0, 10];
    case 'priceFloor':
    case 'unitCostFloor':
      return [0, 1];
    default:
      return [-0.5, 0.5];
  }
}
