import type { Lang } from '@solvent/core/money';
import { type DriverId, driverOf, type Scenario, type ScenarioPosition } from '@solvent/core/scenario';
import { type FieldId, fieldOf, fromField, type NumberFieldId, numberFields, toField } from './fields.ts';
import { MOST_RAISES, raisesOf, withRaise, withRaiseMonth } from './raises.ts';

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
  if (id === 'raise') return withRaise(scenario, position, 0, typed, lang);
  const value = typed.trim() === '' ? '' : fromField(fieldOf(id, position, lang), typed);
  if (value === undefined) return undefined;
  if (id === 'horizon') return withHorizon(scenario, value);
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

/** What stands in a field: the setting, or nothing where none is made. */
export function typedOf(
  scenario: Scenario,
  position: ScenarioPosition,
  id: NumberFieldId,
  lang: Lang,
): string {
  const field = fieldOf(id, position, lang);
  if (id === 'horizon') return scenario.horizon === undefined ? '' : `${scenario.horizon}`;
  const value = id === 'raise' ? raisesOf(scenario)[0]?.amount : scenario.drivers[id]?.value;
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
  // From the last to the first, so that one that is taken away does not move those that are still to be read.
  for (let at = MOST_RAISES - 1; at > 0; at--) result = withSentRaise(result, position, at, sent, lang);
  for (const id of [...numberFields, 'newMoney'] as const) {
    const typed = sent[`d.${id}`];
    if (typed === undefined || typed === null) continue;
    if (id === 'raise') result = withSentRaise(result, position, 0, sent, lang);
    else if (id === 'newMoney' || typed.trim() !== typedOf(scenario, position, id, lang))
      result = withField(result, position, id, typed, lang) ?? result;
  }
  return result;
}

function withSentRaise(
  scenario: Scenario,
  position: ScenarioPosition,
  at: number,
  sent: Readonly<Record<string, string | null | undefined>>,
  lang: Lang,
): Scenario {
  const amount = sent[at === 0 ? 'd.raise' : `d.raise.${at}`];
  if (amount === undefined || amount === null) return scenario;
  const kept = amount.trim() === raiseTyped(scenario, position, at, lang);
  const raised = kept ? scenario : (withRaise(scenario, position, at, amount, lang) ?? scenario);
  if (raisesOf(raised).length < raisesOf(scenario).length) return raised;
  return withRaiseMonth(raised, at, sent[`d.raiseMonth.${at}`] ?? '') ?? raised;
}

/** What stands in the field of one raise; nothing after the last. */
export function raiseTyped(scenario: Scenario, position: ScenarioPosition, at: number, lang: Lang): string {
  const amount = raisesOf(scenario)[at]?.amount;
  return amount === undefined ? '' : toField(fieldOf('raise', position, lang), amount);
}

/** Whatever may be typed in: a driver, or a raise after the first, or the month of one. */
export type TypedId = FieldId | `raise.${number}` | `raiseMonth.${number}`;

export function withTyped(
  scenario: Scenario,
  position: ScenarioPosition,
  id: TypedId,
  typed: string,
  lang: Lang,
): Scenario | undefined {
  const [kind, at] = id.split('.');
  if (at === undefined) return withField(scenario, position, id as FieldId, typed, lang);
  return kind === 'raise'
    ? withRaise(scenario, position, +at, typed, lang)
    : withRaiseMonth(scenario, +at, typed);
}
