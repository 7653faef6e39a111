import { addDays, addMonths, type Day, dayNumber, daysBetween, isDay, partsOf } from './day.ts';

/** A balance holds on a day. */
export interface Instant {
  readonly at: Day;
}
/** A flow runs over a half-open span: the year 2024 is `{ start: '2024-01-01', end: '2025-01-01' }`. */
export interface Span {
  readonly start: Day;
  readonly end: Day;
}
export type Period = Instant | Span;

export function isInstant(period: Period): period is Instant {
  return 'at' in period;
}

export function yearOf(year: number): Span {
  return spanOf(`${year}`)!;
}

/**
 * Read a written period: `2024`, `2024-08`, `2024-Q3`, `2024-H1`, `2024-01-01..2024-06-30` (both days
 * inside), `@2024-06-30` (an instant). Undefined when it is none of these.
 */
export function parsePeriod(text: string): Period | undefined {
  if (text.startsWith('@')) return isDay(text.slice(1)) ? { at: text.slice(1) } : undefined;
  return spanOf(text);
}

function spanOf(text: string): Span | undefined {
  const range = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(text);
  if (range) {
    const [, first, last] = range as unknown as [string, string, string];
    return isDay(first) && isDay(last) && first <= last ? { start: first, end: addDays(last, 1) } : undefined;
  }
  const named = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d{2})))?$/.exec(text);
  if (!named) return undefined;
  const [, year, quarter, half, month] = named;
  const from = quarter ? +quarter * 3 - 2 : half ? +half * 6 - 5 : month ? +month : 1;
  const months = quarter ? 3 : half ? 6 : month ? 1 : 12;
  if (from < 1 || from > 12) return undefined;
  const start = `${year}-${String(from).padStart(2, '0')}-01`;
  return { start, end: addMonths(start, months) };
}

/** The shortest name of a period, the inverse of `parsePeriod`: `2024`, `2024-Q3`, `@2024-06-30`. */
export function formatPeriod(period: Period): string {
  if (isInstant(period)) return `@${period.at}`;
  const { start, end } = period;
  const s = partsOf(start);
  if (s.day === 1) {
    const m = String(s.month).padStart(2, '0');
    if (s.month === 1 && addMonths(start, 12) === end) return `${s.year}`;
    if ((s.month - 1) % 6 === 0 && addMonths(start, 6) === end) return `${s.year}-H${(s.month + 5) / 6}`;
    if ((s.month - 1) % 3 === 0 && addMonths(start, 3) === end) return `${s.year}-Q${(s.month + 2) / 3}`;
    if (addMonths(start, 1) === end) return `${s.year}-${m}`;
  }
  return `${start}..${addDays(end, -1)}`;
}

export function samePeriod(a: Period, b: Period): boolean {
  return isInstant(a)
    ? isInstant(b) && a.at === b.at
    : !isInstant(b) && a.start === b.start && a.end === b.end;
}

/**
 * Whether two spans are one that was dated a little differently: filers date the first and the last day of a quarter now
 * and then up to three days apart.
 */
export function nearlySamePeriod(a: Period, b: Period): boolean {
  if (isInstant(a) || isInstant(b)) return samePeriod(a, b);
  return nearDays(a.start, b.start) && nearDays(a.end, b.end);
}

export function nearDays(a: Day, b: Day): boolean {
  return Math.abs(daysBetween(a, b)) <= 3;
}

/** Days in a span; an instant has none. */
export function lengthInDays(period: Period): number {
  return isInstant(period) ? 0 : daysBetween(period.start, period.end);
}

/**
 * Months in a span, in twelfths of a year: whole calendar months count exactly (a year is 12, a quarter 3);
 * anything else counts by days at 365.25 ÷ 12 days a month. Exact to two decimals for 52/53-week years.
 */
export function lengthInMonths(span: Span): { readonly months: number; readonly exact: boolean } {
  const a = partsOf(span.start);
  const b = partsOf(span.end);
  if (a.day === b.day) return { months: (b.year - a.year) * 12 + (b.month - a.month), exact: true };
  const days = lengthInDays(span);
  const nearest = Math.round(days / 30.4375);
  // 52/53-week years and quarters are whole months for every use here.
  if (nearest >= 3 && nearest % 3 === 0 && Math.abs(days - nearest * 30.4375) <= 8)
    return { months: nearest, exact: false };
  return { months: Math.round((days / 30.4375) * 100) / 100, exact: false };
}

/** Share of the longer period that both cover, 0 to 1; instants overlap when within three days of each other. */
export function overlapShare(a: Period, b: Period): number {
  if (isInstant(a) || isInstant(b)) {
    if (!isInstant(a) || !isInstant(b)) return 0;
    return Math.abs(daysBetween(a.at, b.at)) <= 3 ? 1 : 0;
  }
  const start = Math.max(dayNumber(a.start), dayNumber(b.start));
  const end = Math.min(dayNumber(a.end), dayNumber(b.end));
  const longer = Math.max(lengthInDays(a), lengthInDays(b));
  return end <= start || longer === 0 ? 0 : (end - start) / longer;
}

/** The day a period is settled: an instant's own day, a span's last day. */
export function lastDay(period: Period): Day {
  return isInstant(period) ? period.at : addDays(period.end, -1);
}

export function firstDay(period: Period): Day {
  return isInstant(period) ? period.at : period.start;
}
