import { quantileOf } from '../distribution/index.ts';
import { ok, type Result } from '../issue/index.ts';
import { type DecimalString, dec, decimalString } from '../money/index.ts';
import { inputsOf, type NamedInput, withInput } from './inputs.ts';
import type { ModelInputs } from './model.ts';
import type { SimulatedMonths, SimulationResult } from './result.ts';
import { type SimulationOptions, simulateRunway } from './simulate.ts';

/**
 * Which input matters: each is held at its 5 % and at its 95 % while all others stay as uncertain as they are, with
 * the same chances, and the inputs are ranked by what that does to the months covered [MC16].
 */
export interface Tornado {
  readonly base: TornadoEnd;
  /** The one that matters most first. */
  readonly bars: readonly TornadoBar[];
}

export interface TornadoBar extends Omit<NamedInput, 'of'> {
  /** Whether the ends are stated; a known number is moved by a tenth of itself each way. */
  readonly stated: boolean;
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
  /** Months covered at the high end less those at the low end. */
  readonly change: DecimalString;
}

export interface TornadoEnd {
  /** Null for the model as it is. */
  readonly value: DecimalString | null;
  readonly medianRunway: SimulatedMonths;
  readonly meanMonthsCovered: DecimalString;
  readonly neverOut: DecimalString;
}

export function tornado(inputs: ModelInputs, options: SimulationOptions = {}): Result<Tornado> {
  const base = simulateRunway(inputs, options);
  if (!base.ok) return base;
  const bars: TornadoBar[] = [];
  for (const { of, ...named } of inputsOf(inputs)) {
    const ends = endsOf(of);
    if (!ends) continue;
    const [low, high] = ends.map((value) => {
      const run = simulateRunway(withInput(inputs, named.input, { kind: 'point', value }), options);
      return run.ok ? ok(endOf(run.value, value)) : run;
    }) as [Result<TornadoEnd>, Result<TornadoEnd>];
    // An end that its driver cannot have (growth below −99 %) leaves nothing to compare.
    if (!low.ok || !high.ok) continue;
    const change = decimalString(dec(high.value.meanMonthsCovered).minus(dec(low.value.meanMonthsCovered)));
    bars.push({
      ...named,
      stated: of.distribution.kind !== 'point',
      low: low.value,
      high: high.value,
      change,
    });
  }
  bars.sort((a, b) => dec(b.change).abs().cmp(dec(a.change).abs()) || (a.input < b.input ? -1 : 1));
  return ok({ base: endOf(base.value, null), bars });
}

/** A known zero has no tenth: it is left out. */
function endsOf({ distribution }: NamedInput['of']): readonly [DecimalString, DecimalString] | null {
  if (distribution.kind !== 'point') return [quantileOf(distribution, 0.05), quantileOf(distribution, 0.95)];
  const value = dec(distribution.value);
  if (value.eq(0)) return null;
  const ends = [value.times('0.9'), value.times('1.1')].sort((a, b) => a.cmp(b)).map(decimalString);
  return ends as unknown as readonly [DecimalString, DecimalString];
}

function endOf(result: SimulationResult, value: DecimalString | null): TornadoEnd {
  const { runway, meanMonthsCovered, neverOut } = result;
  return { value, medianRunway: runway.p50, meanMonthsCovered, neverOut };
}
