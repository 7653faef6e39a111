import type { MetricId } from '../metric/index.ts';
import type { DecimalString } from '../money/index.ts';
import { type Day, daysBetween, type Period } from '../time/index.ts';

/**
 * A figure as a filing first gave it, or changed it: Tesla's operating cash flow of 2012 was -266081000 USD in
 * 0001193125-13-096241, a 10-K filed on 2013-03-07, and -263815000 from 2015-02-26 on.
 */
export interface FiledFigure {
  readonly metric: MetricId;
  readonly unit: string;
  readonly period: Period;
  /** The days as its filing gives them: `2014-01-01 to 2014-12-31`. */
  readonly said: string;
  /** Signed as the metric is: an operating loss is positive. */
  readonly value: DecimalString;
  /** What its filing counts in: 1000 for thousands. */
  readonly step: DecimalString;
  /** `us-gaap/Revenues` */
  readonly tag: string;
  readonly accession: string;
  readonly form: string;
  readonly filed: Day;
}

/** Who filed, and under which id the ledger has it. */
export interface Filer {
  readonly company: string;
  /** Ten digits. */
  readonly cik: string;
  readonly entityName: string;
}

/** Whether both days inside make a fiscal year: 52 or 53 weeks, or a calendar year. */
export function isYearLong({ start, end }: { readonly start: Day | null; readonly end: Day }): boolean {
  const days = start === null ? 0 : daysBetween(start, end) + 1;
  return days >= 350 && days <= 380;
}
