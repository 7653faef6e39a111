import { failed, type Issue, type IssueKind, ok, type Result, raise } from '../issue/index.ts';
import { currencies, isCurrency, isDecimalString } from '../money/index.ts';
import { LONGEST_HORIZON } from './flows.ts';
import { badField, missingField, notARecord, unknownField } from './issues.ts';
import type { ProjectionEvent, ProjectionInput } from './projection.ts';

/**
 * Reads the input of `project` from JSON that nobody has checked yet, and names everything that is wrong with
 * it at once: `{"cash": 5}` misses four fields and writes cash as a number.
 */
const AMOUNT = 'a decimal in quotes with at most 40 digits, such as "5000000000"';
const AMOUNT_ZH = '带引号的十进制数，至多 40 位，例如 "5000000000"';
const MAGNITUDE = 'a decimal in quotes, zero or more, with at most 40 digits, such as "291666667"';
const MAGNITUDE_ZH = '带引号且不小于零的十进制数，至多 40 位，例如 "291666667"';
const GROWTH =
  'a growth per month in quotes, above "-1" and below "100", with at most 20 decimals, such as "0.05" for 5 %';
const GROWTH_ZH = '带引号的月增长率，大于 "-1"、小于 "100"，至多 20 位小数，例如 5% 写 "0.05"';

interface Field {
  readonly en: string;
  readonly zh: string;
  /** Undefined: the field must be there. */
  readonly absent?: unknown;
  readonly fits: (value: unknown) => boolean;
}

const amountField: Field = { en: AMOUNT, zh: AMOUNT_ZH, fits: isAmount };
const magnitudeField: Field = {
  en: MAGNITUDE,
  zh: MAGNITUDE_ZH,
  fits: (v) => isAmount(v) && !v.startsWith('-'),
};
const growthField: Field = { en: GROWTH, zh: GROWTH_ZH, absent: '0', fits: isGrowth };

const fields: Readonly<Record<keyof ProjectionInput, Field>> = {
  currency: {
    en: `a currency code such as "USD" (one of ${currencies.join(' ')})`,
    zh: `货币代码，例如 "USD"（可用：${currencies.join(' ')}）`,
    fits: (v) => typeof v === 'string' && isCurrency(v),
  },
  start: {
    en: 'the first month, such as "2024-10"',
    zh: '起始月份，例如 "2024-10"',
    fits: (v) => typeof v === 'string' && /^(?!0000)\d{4}-(0[1-9]|1[0-2])$/.test(v),
  },
  months: {
    en: `a whole number of months from 1 to ${LONGEST_HORIZON}`,
    zh: `1 至 ${LONGEST_HORIZON} 的整数月数`,
    absent: 120,
    fits: (v) => Number.isInteger(v) && (v as number) >= 1 && (v as number) <= LONGEST_HORIZON,
  },
  cash: amountField,
  revenue: magnitudeField,
  revenueGrowth: growthField,
  cost: magnitudeField,
  costGrowth: growthField,
  events: { en: 'a list of events', zh: '事件列表', absent: [], fits: Array.isArray },
};

const eventFields = {
  month: {
    en: 'a month of the horizon, counted from 0',
    zh: '期限内的月份序号，从 0 起',
    fits: Number.isInteger,
  },
  amount: amountField,
  label: {
    en: 'a short text of at most 200 characters',
    zh: '不超过 200 字的短文',
    absent: '',
    fits: (v: unknown) => typeof v === 'string' && v.length <= 200,
  },
} as const satisfies Readonly<Record<keyof ProjectionEvent, Field>>;

const MOST_EVENTS = 1000;

/** The checked input with its defaults filled in, or every problem with its path (`events[0].amount`). */
export function parseProjectInput(input: unknown): Result<ProjectionInput> {
  const issues: Issue[] = [];
  const record = readRecord(input, fields, '', issues);
  if (!record) return failed(...issues);
  const events = Array.isArray(record.events) ? record.events : [];
  if (events.length > MOST_EVENTS) issues.push(problem(badField, 'events', fields.events, events.length));
  const read = events.slice(0, MOST_EVENTS).map((event: unknown, i) => {
    const parsed = readRecord(event, eventFields, `events[${i}]`, issues);
    const month = parsed?.month;
    if (Number.isInteger(month) && ((month as number) < 0 || (month as number) >= (record.months as number)))
      issues.push(problem(badField, `events[${i}].month`, eventFields.month, month));
    return parsed;
  });
  if (issues.length > 0) return failed(...issues);
  return ok({ ...record, events: read } as unknown as ProjectionInput);
}

function readRecord(
  value: unknown,
  known: Readonly<Record<string, Field>>,
  path: string,
  issues: Issue[],
): Record<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    issues.push(raise(notARecord, {}, path ? { path } : {}));
    return undefined;
  }
  for (const field of Object.keys(value))
    if (!Object.hasOwn(known, field))
      issues.push(
        raise(
          unknownField,
          { field: field.slice(0, 60), known: Object.keys(known).join(', ') },
          { path: join(path, field) },
        ),
      );
  const record: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(known)) {
    const given = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
    record[name] = given === undefined ? field.absent : given;
    if (record[name] === undefined) issues.push(problem(missingField, join(path, name), field, undefined));
    else if (!field.fits(record[name])) issues.push(problem(badField, join(path, name), field, given));
  }
  return record;
}

function problem(kind: IssueKind, path: string, field: Field, given: unknown): Issue {
  const text = `${JSON.stringify(given)}`.slice(0, 60);
  const slots = { field: path, text, form: field.en };
  const issue = raise(kind, slots, { path });
  const { zh } = raise(kind, { ...slots, form: field.zh });
  return { ...issue, ...(zh ? { zh } : {}) };
}

function join(path: string, field: string): string {
  return path ? `${path}.${field}` : field;
}

function isAmount(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 42 && isDecimalString(value);
}

function isGrowth(value: unknown): boolean {
  if (!isAmount(value) || (value.split('.')[1]?.length ?? 0) > 20) return false;
  return value.startsWith('-') ? /^-0(\.|$)/.test(value) : value.split('.')[0]!.length <= 2;
}
