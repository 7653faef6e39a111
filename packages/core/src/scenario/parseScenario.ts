import { failed, type Issue, ok, type Result, raise } from '../issue/index.ts';
import { badEvent, badScenario } from './issues.ts';
import { isClaimId, isMonth, isShortDecimal, readSetting } from './readSetting.ts';
import type { Scenario, ScenarioEvent, Setting } from './scenario.ts';

/**
 * Reads a scenario from JSON that nobody has checked, and names everything that is wrong with it at once:
 * `{"name": "War", "drivers": {"prices": …}}` names the driver it does not know.
 */
export const LONGEST_NAME = 60;
const MOST_EVENTS = 40;
const fields = new Set(['name', 'horizon', 'drivers', 'events']);
const eventFields = new Set(['kind', 'month', 'amount', 'label', 'claim']);
const kinds = ['raise', 'tranche', 'obligation', 'oneOff'] as const;

export function parseScenario(input: unknown): Result<Scenario> {
  if (!isRecord(input)) return failed(problem('it is not one JSON object', '不是一个 JSON 对象'));
  const issues: Issue[] = [];
  for (const field of Object.keys(input))
    if (!fields.has(field))
      issues.push(
        problem(`it has an unknown field ${field.slice(0, 40)}`, `含有未知字段 ${field.slice(0, 40)}`),
      );
  const { name = '', horizon, drivers = {}, events = [] } = input;
  if (typeof name !== 'string' || name.length > LONGEST_NAME)
    issues.push(
      problem(
        `its name is not a text of at most ${LONGEST_NAME} characters`,
        `名称须为不超过 ${LONGEST_NAME} 字的文本`,
      ),
    );
  if (
    horizon !== undefined &&
    !(Number.isInteger(horizon) && (horizon as number) >= 1 && (horizon as number) <= 600)
  )
    issues.push(
      problem('its horizon is not a whole number of months from 1 to 600', '期限须为 1 至 600 的整数月数'),
    );
  if (!isRecord(drivers)) issues.push(problem('its drivers are not an object', 'drivers 须为对象'));
  if (!Array.isArray(events) || events.length > MOST_EVENTS)
    issues.push(
      problem(
        `its events are not a list of at most ${MOST_EVENTS}`,
        `events 须为不超过 ${MOST_EVENTS} 项的列表`,
      ),
    );
  const settings = isRecord(drivers) ? readDrivers(drivers, issues) : {};
  const read = Array.isArray(events) ? events.flatMap((event, i) => readEvent(event, i + 1, issues)) : [];
  if (issues.length > 0) return failed(...issues);
  return ok({
    name: name as string,
    ...(horizon === undefined ? {} : { horizon: horizon as number }),
    drivers: settings,
    events: read,
  });
}

function readDrivers(given: Record<string, unknown>, issues: Issue[]): Scenario['drivers'] {
  const settings: Record<string, Setting> = {};
  for (const [name, value] of Object.entries(given).slice(0, 100)) {
    const setting = readSetting(name, value, issues);
    if (setting) settings[name] = setting;
  }
  return settings;
}

function readEvent(given: unknown, number: number, issues: Issue[]): readonly ScenarioEvent[] {
  const wrong = (en: string, zh: string): readonly ScenarioEvent[] => {
    const issue = raise(badEvent, { number, problem: en }, { path: `events.${number - 1}` });
    const other = raise(badEvent, { number, problem: zh }).zh;
    issues.push({ ...issue, ...(other ? { zh: other } : {}) });
    return [];
  };
  if (!isRecord(given)) return wrong('it is not an object', '不是对象');
  const strange = Object.keys(given).find((field) => !eventFields.has(field));
  if (strange !== undefined)
    return wrong(`it has an unknown field ${strange.slice(0, 40)}`, `含有未知字段 ${strange.slice(0, 40)}`);
  const { kind, month, amount, label, claim } = given;
  const known = kinds.find((k) => k === kind);
  if (!known)
    return wrong(`its kind is not one of ${kinds.join(', ')}`, `kind 须为 ${kinds.join('、')} 之一`);
  if (!isMonth(month)) return wrong('its month is not one such as 2027-03', 'month 须为月份，例如 2027-03');
  if (!isShortDecimal(amount) || (known !== 'oneOff' && amount.startsWith('-')))
    return wrong(
      'its amount is not a decimal in quotes, zero or more',
      'amount 须为带引号且不小于零的十进制数',
    );
  if (label !== undefined && (typeof label !== 'string' || label.length > LONGEST_NAME))
    return wrong(`its label is longer than ${LONGEST_NAME} characters`, `label 不得超过 ${LONGEST_NAME} 字`);
  if (claim !== undefined && !isClaimId(claim)) return wrong('its claim is not an id', 'claim 不是编号');
  return [
    {
      kind: known,
      month,
      amount,
      ...(label === undefined ? {} : { label }),
      ...(claim === undefined ? {} : { claim }),
    },
  ];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function problem(en: string, zh: string): Issue {
  const issue = raise(badScenario, { problem: en });
  const other = raise(badScenario, { problem: zh }).zh;
  return { ...issue, ...(other ? { zh: other } : {}) };
}
