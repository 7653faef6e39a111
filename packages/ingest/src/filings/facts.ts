import type { MetricId } from '@solvent/core/metric';
import { Dec, type DecimalString, decimalString } from '@solvent/core/money';
import { type Day, dayOf } from '@solvent/core/time';
import type { FactColumns } from './factColumns.ts';
import { metricTags } from './metricTags.ts';

/**
 * One stated figure of a filing: Tesla's Revenues of 2014-01-01 to 2014-12-31 (both days inside), 3198356000 USD, in
 * 0001564590-15-001031, a 10-K filed on 2015-02-26. `start` is null for a balance.
 */
export interface FilingFact {
  readonly tag: string;
  readonly metric: MetricId;
  /** How good a statement of the metric the tag is; 0 is best. */
  readonly rank: number;
  readonly unit: string;
  readonly start: Day | null;
  readonly end: Day;
  readonly value: DecimalString;
  readonly accession: string;
  readonly form: string;
  readonly filed: Day;
}

/** All facts of one filer that state a metric of the catalogue. */
export interface CompanyFacts {
  /** Ten digits. */
  readonly cik: string;
  readonly entityName: string;
  /** Where the file gives one. */
  readonly ticker?: string;
  readonly facts: readonly FilingFact[];
}

export function companyFactsOf(columns: FactColumns): CompanyFacts {
  const { cik, entityName, ticker } = columns;
  return {
    cik: cik.padStart(10, '0'),
    entityName,
    ...(/^[A-Z][A-Z0-9.-]{0,9}$/.test(ticker) ? { ticker } : {}),
    facts: factsOfColumns(columns),
  };
}

/** The rows of the columns that state a metric, as facts; strings are made here and not while reading. */
export function factsOfColumns(columns: FactColumns): readonly FilingFact[] {
  const meanings = columns.tags.map((tag) => metricTags.get(tag));
  const days = new Map<number, Day>();
  const dayText = (whole: number): Day => {
    const known = days.get(whole);
    if (known !== undefined) return known;
    const day = dayOf(Math.floor(whole / 10000), Math.floor(whole / 100) % 100, whole % 100);
    days.set(whole, day);
    return day;
  };
  const facts: FilingFact[] = [];
  for (let row = 0; row < columns.count; row++) {
    const meaning = meanings[columns.tag[row]!];
    if (!meaning) continue;
    facts.push({
      tag: columns.tags[columns.tag[row]!]!,
      metric: meaning.metric,
      rank: meaning.rank,
      unit: columns.units[columns.unit[row]!]!,
      start: columns.start[row] === 0 ? null : dayText(columns.start[row]!),
      end: dayText(columns.end[row]!),
      value: valueAt(columns, row),
      accession: accessionAt(columns, row),
      form: columns.forms[columns.form[row]!]!,
      filed: dayText(columns.filed[row]!),
    });
  }
  return facts;
}

/** The value of a row as written, without trailing zeros after the point. */
export function valueAt(columns: FactColumns, row: number): DecimalString {
  const long = columns.long.get(row);
  if (long !== undefined) return long;
  const digits = columns.digits[row]!;
  const decimals = columns.decimals[row]!;
  if (decimals === 0) return digits === 0 ? '0' : `${digits}`;
  return decimalString(new Dec(`${digits}e-${decimals}`));
}

/** `0001564590-15-001031` */
export function accessionAt(columns: FactColumns, row: number): string {
  const serial = `${columns.serial[row]!}`.padStart(8, '0');
  return `${`${columns.filer[row]!}`.padStart(10, '0')}-${serial.slice(0, 2)}-${serial.slice(2)}`;
}
