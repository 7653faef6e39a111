import { type Issue, raise } from '../issue/index.ts';
import { dec, isDecimalString } from '../money/index.ts';
import { type DriverId, driverIds, driverOf } from './driver.ts';
import { badSetting, unknownDriver } from './issues.ts';
import type { Setting } from './scenario.ts';

/** Reads one driver of a scenario: `price` with `{ "value": "1.1", "from": "2027-01" }`, or what is wrong with it. */
export function readSetting(name: string, given: unknown, issues: Issue[]): Setting | undefined {
  if (!isDriver(name)) {
    issues.push(
      raise(
        unknownDriver,
        { driver: name.slice(0, 40), known: driverIds.join(', ') },
        { path: `drivers.${name.slice(0, 40)}` },
      ),
    );
    return undefined;
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return wrong(name, given, '{"value": …}', '{"value": …}', issues);
  const { value, from, claim, ...rest } = given as Record<string, unknown>;
  const strange = Object.keys(rest)[0];
  if (strange !== undefined)
    return wrong(name, strange, 'value, from and claim only', '只含 value、from、claim', issues);
  if (from !== undefined && !isMonth(from))
    return wrong(name, from, 'a month such as 2027-01', '月份，例如 2027-01', issues);
  if (claim !== undefined && !isClaimId(claim))
    return wrong(name, claim, 'the id of a claim', '说法的编号', issues);
  if (typeof value !== 'string' || !fits(name, value)) {
    const form = formOf(name);
    return wrong(name, value, form.en, form.zh, issues);
  }
  return { value, ...(from === undefined ? {} : { from }), ...(claim === undefined ? {} : { claim }) };
}

export function isDriver(name: string): name is DriverId {
  return (driverIds as readonly string[]).includes(name);
}

export function isMonth(value: unknown): value is string {
  return typeof value === 'string' && /^(?!0000)\d{4}-(0[1-9]|1[0-2])$/.test(value);
}

export function isClaimId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 120 && /^[a-z0-9][\w.-]*$/i.test(value);
}

/** At most 24 digits: enough for any amount, and months stay quick to compute. */
export function isShortDecimal(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 26 && isDecimalString(value);
}

function fits(name: DriverId, value: string): boolean {
  const { choices, range } = driverOf(name);
  if (choices) return choices.includes(value);
  return isShortDecimal(value) && dec(value).gte(dec(range[0])) && dec(value).lte(dec(range[1]));
}

function formOf(name: DriverId): { readonly en: string; readonly zh: string } {
  const { choices, range } = driverOf(name);
  if (choices) return { en: `one of ${choices.join(', ')}`, zh: `${choices.join('、')} 之一` };
  return {
    en: `a decimal in quotes from ${range[0]} to ${range[1]}`,
    zh: `带引号的十进制数，${range[0]} 至 ${range[1]}`,
  };
}

function wrong(driver: string, given: unknown, en: string, zh: string, issues: Issue[]): undefined {
  const slots = { driver, text: `${JSON.stringify(given)}`.slice(0, 60) };
  const issue = raise(badSetting, { ...slots, form: en }, { path: `drivers.${driver}` });
  const other = raise(badSetting, { ...slots, form: zh }).zh;
  issues.push({ ...issue, ...(other ? { zh: other } : {}) });
  return undefined;
}
