import type { Lang } from '@solvent/core/money';
import type { Scenario, ScenarioEvent, ScenarioPosition } from '@solvent/core/scenario';
import { addMonths } from '@solvent/core/time';
import { fieldOf, fromField } from './fields.ts';

/** As many raises as the lab has rows for. */
export const MOST_RAISES = 6;

/** The money that a scenario raises, in the order in which it was set. */
export function raisesOf(scenario: Scenario): readonly ScenarioEvent[] {
  return scenario.events.filter(({ kind }) => kind === 'raise');
}

function withRaises(scenario: Scenario, raises: readonly ScenarioEvent[]): Scenario {
  const others = scenario.events.filter(({ kind }) => kind !== 'raise');
  return { ...scenario, name: raises.length > 0 ? '' : scenario.name, events: [...raises, ...others] };
}

/** One raise set to what was typed, in the field's units; the place after the last adds one, nothing or 0 takes it away. Undefined when that is not allowed. */
export function withRaise(
  scenario: Scenario,
  position: ScenarioPosition,
  at: number,
  typed: string,
  lang: Lang,
): Scenario | undefined {
  const raises = raisesOf(scenario);
  const amount = typed.trim() === '' ? '0' : fromField(fieldOf('raise', position, lang), typed);
  if (amount === undefined || at > raises.length || at >= MOST_RAISES) return undefined;
  if (amount === '0') return at < raises.length ? withRaises(scenario, raises.toSpliced(at, 1)) : scenario;
  const before = raises[at];
  if (before?.amount === amount) return scenario;
  const last = raises.at(-1)?.month;
  const month = before?.month ?? (last ? addMonths(`${last}-01`, 12).slice(0, 7) : position.start);
  return withRaises(scenario, raises.toSpliced(at, 1, { kind: 'raise', month, amount }));
}

/** The same raise in another month, `2027-01`. */
export function withRaiseMonth(scenario: Scenario, at: number, month: string): Scenario | undefined {
  const raises = raisesOf(scenario);
  const before = raises[at];
  if (!before || !/^(?!0000)\d{4}-(0[1-9]|1[0-2])$/.test(month)) return undefined;
  return before.month === month ? scenario : withRaises(scenario, raises.with(at, { ...before, month }));
}
