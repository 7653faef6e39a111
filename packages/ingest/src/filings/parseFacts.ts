import { failed, type Issue, ok, type Result, raise } from '@solvent/core/issue';
import { Dec, decimalString } from '@solvent/core/money';
import { isDay } from '@solvent/core/time';
import { type FactColumns, GrowingColumns } from './factColumns.ts';
import { badFact, notAFiling } from './issues.ts';

/**
 * The same columns as `scanFacts`, by JSON.parse: for files in any other shape, and to say what is wrong with a file.
 * A number is kept as written, so that 9007199254740993 stays itself. With `wanted`, only those tags are read.
 */
export function parseFacts(text: string, wanted?: ReadonlySet<string>): Result<FactColumns> {
  const deep = depthProblem(text);
  if (deep) return failed(raise(notAFiling, { wanted: WANTED, why: deep }));
  let file: unknown;
  try {
    file = JSON.parse(text, keepNumbers);
  } catch (error) {
    return failed(raise(notAFiling, { wanted: WANTED, why: firstWords(error) }));
  }
  if (!isRecord(file)) return failed(raise(notAFiling, { wanted: WANTED, why: 'it holds no record' }));
  const cik = plainText(file.cik).replace(/^CIK/i, '');
  if (!/^\d{1,10}$/.test(cik))
    return failed(raise(notAFiling, { wanted: WANTED, why: 'it has no cik' }, { path: 'cik' }));
  const facts = file.facts ?? conceptOf(file);
  if (!isRecord(facts))
    return failed(raise(notAFiling, { wanted: WANTED, why: 'it has no facts' }, { path: 'facts' }));

  const columns = new GrowingColumns(256);
  columns.cik = cik;
  columns.entityName = plainText(file.entityName);
  columns.ticker = plainText(file.ticker);
  const issues: Issue[] = [];
  const refuse = (path: string, why: string) => issues.push(raise(badFact, { why }, { path }));
  for (const [taxonomy, tags] of Object.entries(facts)) {
    if (!isRecord(tags)) {
      refuse(`facts.${taxonomy}`, 'it is no list of tags');
      continue;
    }
    for (const [name, tag] of Object.entries(tags)) {
      const id = `${taxonomy}/${name}`;
      if (wanted && !wanted.has(id)) continue;
      const units = isRecord(tag) ? tag.units : undefined;
      if (!isRecord(units)) {
        refuse(`facts.${taxonomy}.${name}`, 'it has no units');
        continue;
      }
      const place = columns.tags.push(id) - 1;
      for (const [unit, observations] of Object.entries(units)) {
        const path = `facts.${taxonomy}.${name}.units.${unit}`;
        if (!Array.isArray(observations)) {
          refuse(path, 'it is no list');
          continue;
        }
        observations.forEach((observation: unknown, index) => {
          const why = addRow(columns, place, unit, observation);
          if (why) refuse(`${path}[${index}]`, why);
        });
      }
    }
  }
  return ok(columns, issues);
}

/** A companyconcept file holds one tag; as if it were a companyfacts file of that tag alone. */
function conceptOf({ taxonomy, tag, units }: Record<string, unknown>): unknown {
  return typeof taxonomy === 'string' && typeof tag === 'string'
    ? { [taxonomy]: { [tag]: { units } } }
    : undefined;
}

const WANTED = 'a companyfacts file';

/** A number as JSON.parse met it; its text is what counts. */
class Written {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

function keepNumbers(this: unknown, _key: string, value: unknown, context?: { source?: string }): unknown {
  return typeof value === 'number' ? new Written(context?.source ?? `${value}`) : value;
}

/** Adds one observation; the reason when it cannot be. */
function addRow(
  columns: GrowingColumns,
  tag: number,
  unit: string,
  observation: unknown,
): string | undefined {
  if (!isRecord(observation)) return 'it is no record';
  const { start, end, accn, form } = observation;
  // Files that other programs have written: numbers as text, an instant for a day, an accession number without hyphens.
  const val = plainText(observation.val);
  const filed = dayOfInstant(observation.filed);
  if (!/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(val)) return 'val is no number';
  if (val.length > 400 || /[eE][+-]?\d{4}/.test(val)) return 'val is too long';
  if (start !== undefined && start !== null && !isDayText(start)) return `start "${show(start)}" is no day`;
  if (!isDayText(end)) return `end "${show(end)}" is no day`;
  if (!isDayText(filed)) return `filed "${show(filed)}" is no day`;
  const accession = typeof accn === 'string' ? /^(\d{10})-?(\d{2})-?(\d{6})$/.exec(accn) : null;
  if (!accession) return `accn "${show(accn)}" is no accession number`;
  if (typeof form !== 'string' || form === '') return 'it names no form';
  if (columns.count === columns.capacity) columns.grow();
  const n = columns.count++;
  columns.tag[n] = tag;
  columns.unit[n] = columns.placeOf('units', unit);
  columns.start[n] = typeof start === 'string' ? wholeDay(start) : 0;
  columns.end[n] = wholeDay(end);
  columns.filed[n] = wholeDay(filed);
  columns.form[n] = columns.placeOf('forms', form);
  columns.filer[n] = +accession[1]!;
  columns.serial[n] = +`${accession[2]}${accession[3]}`;
  setValue(columns, n, val);
  return undefined;
}

function setValue(columns: GrowingColumns, n: number, text: string): void {
  const value = decimalString(new Dec(text));
  const [whole = '', part = ''] = value.split('.');
  const digits = +`${whole}${part}`;
  if (Math.abs(digits) <= 9007199254740991 && part.length <= 22) {
    columns.digits[n] = digits;
    columns.decimals[n] = part.length;
  } else columns.long.set(n, value);
}

function dayOfInstant(value: unknown): unknown {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}[T ]/.test(value) ? value.slice(0, 10) : value;
}
function wholeDay(day: string): number {
  return +day.replaceAll('-', '');
}
function isDayText(value: unknown): value is string {
  return typeof value === 'string' && isDay(value);
}
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Written);
}
function plainText(value: unknown): string {
  return value instanceof Written ? value.text : typeof value === 'string' ? value : '';
}
function show(value: unknown): string {
  return plainText(value).slice(0, 40);
}
function firstWords(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 160).replaceAll('\n', ' ') : 'it is no JSON';
}

/** Deeper than 64 levels is no filing, and would take the stack of whoever walks it. */
export function depthProblem(text: string): string | undefined {
  let depth = 0;
  let inText = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (inText) {
      if (c === 0x5c) i++;
      else if (c === 0x22) inText = false;
    } else if (c === 0x22) inText = true;
    else if (c === 0x7b || c === 0x5b) {
      if (++depth > 64) return 'it is nested more than 64 levels deep';
    } else if (c === 0x7d || c === 0x5d) depth--;
  }
  return undefined;
}
