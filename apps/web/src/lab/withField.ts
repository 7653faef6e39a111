import type { Lang } from '@solvent/core/money';
import { type DriverId, driverOf, type Scenario, type ScenarioPosition } from '@solvent/core/scenario';
import { type FieldId, fieldOf, fromField, type NumberFieldId, numberFields, toField } from './fields.ts';

/** A scenario with one field changed to what was typed; undefined when that is not allowed. Empty takes the setting away. */
export function withField(
  scenario: Scenario,
  position: ScenarioPosition,
  id: FieldId,
  typed: string,
  lang: Lang,
): Scenario | undefined {
  if (id === 'newMoney') {
    const choices: readonly string[] = driverOf('newMoney').choices ?? [];
    if (!choices.includes(typed)) return undefined;
    return withDriver(scenario, 'newMoney', typed === 'none' && !scenario.drivers.newMoney ? '' : typed);
  }
  const value = typed.trim() === '' ? '' : fromField(fieldOf(id, position, lang), typed);
  if (value === undefined) return undefined;
  if (id === 'horizon') return withHorizon(scenario, value);
  if (id === 'raise') return withRaise(scenario, position, value);
  return withDriver(scenario, id, value);
}

function withDriver(scenario: Scenario, id: DriverId, value: string): Scenario {
  const { [id]: before, ...others } = scenario.drivers;
  if (before?.value === value) return scenario;
  // A value of one's own is not what the claim states; the month it holds from stays.
  const setting = { value, ...(before?.from ? { from: before.from } : {}) };
  return { ...scenario, name: '', drivers: value === '' ? others : { ...others, [id]: setting } };
}

function withHorizon({ horizon: _, ...scenario }: Scenario, value: string): Scenario {
  const months = Math.round(Number(value));
  return value === '' || months < 1 ? scenario : { ...scenario, horizon: months };
}

/** The one raise that the lab moves: the first of the scenario. */
export function raiseOf(scenario: Scenario) {
  return scenario.events.find((event) => event.kind === 'raise');
}

function withRaise(scenario: Scenario, position: ScenarioPosition, value: string): Scenario {
  const before = raiseOf(scenario);
  const others = scenario.events.filter((event) => event !== before);
  if (value === '' || value === '0') return { ...scenario, events: others };
  const raise = { kind: 'raise' as const, month: before?.month ?? position.start, amount: value };
  return { ...scenario, name: '', events: [raise, ...others] };
}

export function withRaiseMonth(scenario: Scenario, month: string): Scenario | undefined {
  const before = raiseOf(scenario);
  if (!before || !/^(?!0000)\d{4}-(0[1-9]|1[0-2])$/.test(month)) return undefined;
  return { ...scenario, events: scenario.events.map((e) => (e === before ? { ...e, month } : e)) };
}

/** What stands in a field: the setting, or nothing where none is made. */
export function typedOf(
  scenario: Scenario,
  position: ScenarioPosition,
  id: NumberFieldId,
  lang: Lang,
): string {
  const field = fieldOf(id, position, lang);
  if (id === 'horizon') return scenario.horizon === undefined ? '' : `${scenario.horizon}`;
  const value = id === 'raise' ? raiseOf(scenario)?.amount : scenario.drivers[id]?.value;
  return value === undefined ? '' : toField(field, value);
}

/** The fields of a form that was sent without a script, laid over the scenario it was drawn from. */
export function withForm(
  scenario: Scenario,
  position: ScenarioPosition,
  sent: Readonly<Record<string, string | null | undefined>>,
  lang: Lang,
): Scenario {
  let result = scenario;
  for (const id of [...numberFields, 'newMoney'] as const) {
    const typed = sent[`d.${id}`];
    if (typed === undefined || typed === null) continue;
    if (id !== 'newMoney' && typed.trim() === typedOf(scenario, position, id, lang)) continue;
    result = withField(result, position, id, typed, lang) ?? result;
  }
  const month = sent['d.raiseMonth'];
  return (month && withRaiseMonth(result, month)) || result;
}
