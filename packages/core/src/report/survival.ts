import { type DecimalString, dec, decimalString, ONE } from '../money/index.ts';
import { type BasePosition, monthsFrom, type Scenario } from '../scenario/index.ts';
import { modelOf, simulateRunway } from '../simulation/index.ts';

/**
 * The share of futures, drawn from what the sources leave open, in which the money lasts through a month: 0.27 to December
 * 2028. Null when the month lies outside the scenario's own months.
 */
export function chanceToLast(
  base: BasePosition,
  scenario: Scenario,
  until: string,
  options: { readonly paths?: number; readonly seed?: number } = {},
): DecimalString | null {
  const model = modelOf({ base, scenario });
  const run = model.ok ? simulateRunway(model.value, options) : model;
  if (!run.ok) return null;
  const gone = run.value.outBy[monthsFrom(run.value.start, until)];
  return gone === undefined ? null : decimalString(ONE.minus(dec(gone)));
}

/** Paths where a whole field is looked at: enough for a percent. */
export const FIELD_PATHS = 2048;
