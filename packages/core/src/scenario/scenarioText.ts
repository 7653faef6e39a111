import { failed, type Issue, ok, type Result, raise } from '../issue/index.ts';
import { driverIds } from './driver.ts';
import { badScenario, tooLong } from './issues.ts';
import { parseScenario } from './parseScenario.ts';
import type { Scenario, ScenarioEvent, Setting } from './scenario.ts';

/**
 * A scenario as a short text for an address: `1~n:Price%20war~priceChange:-0.9452@2027-01!claim-id`. The leading 1 is
 * its version; parts are separated by `~`, fields inside a part by `:`, a month stands after `@`, a claim after `!`.
 */
const VERSION = '1';
export const LONGEST_TEXT = 2000;
const HORIZON = 'h';
const NAME = 'n';
const EVENT = 'e';

export function encodeScenario(scenario: Scenario): Result<string> {
  const parts = [
    VERSION,
    ...(scenario.name === '' ? [] : [`${NAME}:${safe(scenario.name)}`]),
    ...(scenario.horizon === undefined ? [] : [`${HORIZON}:${scenario.horizon}`]),
    ...driverIds.flatMap((id) => {
      const setting = scenario.drivers[id];
      return setting ? [`${id}:${setting.value}${tail(setting)}`] : [];
    }),
    ...scenario.events.map(
      (e) =>
        `${EVENT}:${e.kind}:${e.amount}:${safe(e.label ?? '')}${tail({ from: e.month, ...(e.claim ? { claim: e.claim } : {}) })}`,
    ),
  ];
  const text = parts.join('~');
  return text.length > LONGEST_TEXT
    ? failed(raise(tooLong, { length: text.length, most: LONGEST_TEXT }))
    : ok(text);
}

function tail({ from, claim }: Pick<Setting, 'from' | 'claim'>): string {
  return (from ? `@${from}` : '') + (claim ? `!${claim}` : '');
}

/** Text that needs no escaping in an address and holds none of our separators. */
function safe(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[~!*'()]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Back to the record, checked as any other scenario; a text that is not one is an issue. */
export function decodeScenario(text: string): Result<Scenario> {
  if (text.length > LONGEST_TEXT) return failed(raise(tooLong, { length: text.length, most: LONGEST_TEXT }));
  const [version, ...parts] = text.split('~');
  if (version !== VERSION) return failed(unreadable('it does not begin with version 1', '开头不是版本 1'));
  const record: { name?: string; horizon?: number; drivers: Record<string, unknown>; events: unknown[] } = {
    drivers: {},
    events: [],
  };
  for (const part of parts) {
    const [key = '', ...rest] = part.split(':');
    const value = rest.join(':');
    if (key === NAME) record.name = plain(value);
    else if (key === HORIZON) record.horizon = /^\d{1,3}$/.test(value) ? +value : -1;
    else if (key === EVENT) record.events.push(readEvent(rest));
    else if (Object.hasOwn(record.drivers, key))
      return failed(unreadable(`${key.slice(0, 40)} stands there twice`, `${key.slice(0, 40)} 出现两次`));
    else record.drivers[key] = withTail(value, (v) => ({ value: v }));
  }
  return parseScenario(record);
}

function readEvent([kind, amount, rest = '']: readonly string[]): Record<string, unknown> {
  return withTail(
    rest,
    (label) => ({ kind, amount, ...(label === '' ? {} : { label: plain(label) }) }),
    'month',
  );
}

function withTail(
  text: string,
  make: (head: string) => Record<string, unknown>,
  month: keyof ScenarioEvent | 'from' = 'from',
): Record<string, unknown> {
  const [before = '', claim] = text.split('!');
  const [head = '', from] = before.split('@');
  return {
    ...make(head),
    ...(from === undefined ? {} : { [month]: from }),
    ...(claim === undefined ? {} : { claim }),
  };
}

function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function unreadable(en: string, zh: string): Issue {
  const issue = raise(badScenario, { problem: en });
  const other = raise(badScenario, { problem: zh }).zh;
  return { ...issue, ...(other ? { zh: other } : {}) };
}
