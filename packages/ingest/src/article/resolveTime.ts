import { addMonths, type Day, dayOf, daysInMonth, endOfMonth, partsOf } from '@solvent/core/time';
import type { TimeHit, TimeSaid } from './timeWords.ts';

/** A time as far as it was said: a half-open span, or the day, month or year of a balance. */
export interface ResolvedTime {
  readonly start: Day;
  readonly end: Day;
  /** The day the words point at, for a balance: the last day of 6月底, the month of 6月, the year of 2024年. */
  readonly at: string;
  readonly explicitYear: boolean;
}

export interface TimeContext {
  readonly published: Day | null;
  /** Span of the figure before, for 同期 and `a year earlier`. */
  readonly last: ResolvedTime | null;
  /** The year named last in the sentence: the fourth quarter of it is meant. */
  readonly year: number | null;
  /** About what is to come, so that a bare month may lie ahead. */
  readonly future: boolean;
  /** Month the fiscal year ends in, for FY2026. */
  readonly fiscalYearEnd: number;
  /** Japan and India name a fiscal year by the year it begins in. */
  readonly fiscalByStart?: boolean;
}

/** Resolve words against the day of publication: 去年 published 2025-03-28 is 2024 [EX9]; null when nothing dateable is said. */
export function resolveTime(said: TimeSaid, context: TimeContext): ResolvedTime | null {
  const { published, last } = context;
  if (said.vague) return null;
  if (said.yearEarlier && last) return shifted(last, -12);
  if (said.same && last && !said.part) return last;
  if (said.same && !last && !said.part && said.year === undefined) return null;
  // A year before what? Nothing is stated.
  if (said.yearEarlier && !last && !said.part) return null;
  if (said.thatYear && context.year === null) return last;
  if (said.whole) {
    const whole =
      context.year ??
      (published
        ? partsOf(published).year -
          (context.future || !last || +last.start.slice(0, 4) === partsOf(published).year ? 0 : 1)
        : null);
    return whole === null
      ? null
      : { start: dayOf(whole, 1, 1), end: dayOf(whole + 1, 1, 1), at: `${whole}`, explicitYear: true };
  }
  if (said.closing) {
    const now = published ? partsOf(published) : null;
    const closed = last ? +last.start.slice(0, 4) : now ? now.year - (now.month <= 4 ? 1 : 0) : null;
    return closed === null
      ? null
      : {
          start: dayOf(closed, 1, 1),
          end: dayOf(closed + 1, 1, 1),
          at: `${closed}-12-31`,
          explicitYear: true,
        };
  }
  if (said.beforeLast && last && addMonths(last.start, 3) === last.end) return shifted(last, -3);
  if (said.shift) return published ? shiftOf(said.shift, published, fiscalShift(said, context)) : null;
  if (said.part?.kind === 'quarter' && isFiscal(said, context) && said.year === undefined && published)
    return fiscalQuarter(said.part.n, context, published);
  const year = yearOf(said, context);
  if (year === null) return null;
  const explicitYear = said.year !== undefined;
  if (said.untilYear !== undefined)
    return {
      start: dayOf(year, 1, 1),
      end: dayOf(said.untilYear + 1, 1, 1),
      at: `${said.untilYear}`,
      explicitYear,
    };
  const { part } = said;
  if (!part) {
    const first =
      said.fiscal && context.fiscalYearEnd !== 12
        ? addMonths(dayOf(context.fiscalByStart ? year : year - 1, 1, 1), context.fiscalYearEnd)
        : dayOf(year, 1, 1);
    const end = addMonths(first, 12);
    return {
      start: first,
      end,
      at: said.edge === 'end' ? `${year}-12-31` : said.edge === 'start' ? `${year}-01` : `${year}`,
      explicitYear,
    };
  }
  if (part.kind === 'day') {
    if (part.month > 12 || part.day < 1 || part.day > daysInMonth(year, part.month)) return null;
    const at = dayOf(year, part.month, part.day);
    const start = dayOf(year, part.month, 1);
    return { start, end: addMonths(start, 1), at, explicitYear };
  }
  const [from, months] =
    part.kind === 'quarter'
      ? [part.n * 3 - 2, 3]
      : part.kind === 'half'
        ? [part.n * 6 - 5, 6]
        : part.kind === 'months'
          ? [part.from, part.n - part.from + 1]
          : [part.n, 1];
  if (isFiscal(said, context) && part.kind === 'quarter') {
    const begins = context.fiscalByStart ? year : year - 1;
    const first = addMonths(dayOf(begins, 1, 1), context.fiscalYearEnd + (part.n - 1) * 3);
    const last = addMonths(first, 3);
    return { start: first, end: last, at: endOfMonth(addMonths(first, 2)), explicitYear };
  }
  if (from < 1 || from > 12 || months < 1) return null;
  let start = dayOf(year, from, 1);
  const end = addMonths(start, months);
  if (said.spanMonths) start = addMonths(end, -said.spanMonths);
  const lastMonth = addMonths(end, -1);
  const { year: y, month: m } = partsOf(lastMonth);
  const edgeDay = said.edge === 'end' || part.kind !== 'month' || said.spanMonths;
  return {
    start,
    end,
    at: edgeDay ? dayOf(y, m, daysInMonth(y, m)) : `${y}-${String(m).padStart(2, '0')}`,
    explicitYear,
  };
}

function yearOf(said: TimeSaid, context: TimeContext): number | null {
  const { published } = context;
  if (typeof said.year === 'number') return said.year;
  const now = published ? partsOf(published) : null;
  if (said.year) return now ? now.year + said.year.relative : null;
  if (context.year !== null) return context.year;
  if (!now || !said.part) return now?.year ?? null;
  // A bare month or quarter is the latest one that has begun, or the coming one when the sentence looks ahead.
  const { part } = said;
  const lastMonth =
    part.kind === 'quarter'
      ? part.n * 3
      : part.kind === 'half'
        ? part.n * 6
        : part.kind === 'day'
          ? part.month
          : part.n;
  const firstMonth =
    part.kind === 'quarter' ? lastMonth - 2 : part.kind === 'half' ? lastMonth - 5 : lastMonth;
  if (context.future) return lastMonth < now.month ? now.year + (part.kind === 'month' ? 1 : 0) : now.year;
  return firstMonth > now.month ||
    (part.kind === 'quarter' && lastMonth > now.month) ||
    (part.kind === 'half' && lastMonth > now.month + (part.n === 2 ? 2 : 1))
    ? now.year - 1
    : now.year;
}

/** Quarters of a company whose year ends between those of the calendar are always its own. */
function isFiscal(said: TimeSaid, { fiscalYearEnd }: TimeContext): boolean {
  return (
    fiscalYearEnd !== 12 && (said.fiscal === true || (fiscalYearEnd % 3 !== 0 && said.year === undefined))
  );
}
function fiscalShift(said: TimeSaid, context: TimeContext): number {
  return isFiscal(said, context) ? context.fiscalYearEnd % 3 : 0;
}

/** The n-th fiscal quarter that ended last before the publication, or the one still to come when it is looked ahead. */
function fiscalQuarter(n: number, context: TimeContext, published: Day): ResolvedTime {
  const { year } = partsOf(published);
  let start = addMonths(dayOf(year + 1, 1, 1), context.fiscalYearEnd + (n - 1) * 3);
  // A quarter that ended in the days around its report counts as ended.
  while (context.future ? addMonths(start, -9) > published : addMonths(start, 3) > addMonths(published, 1))
    start = addMonths(start, -12);
  const end = addMonths(start, 3);
  return { start, end, at: endOfMonth(addMonths(start, 2)), explicitYear: true };
}

function shiftOf(
  shift: { unit: 'quarter' | 'month'; by: number },
  published: Day,
  offset: number,
): ResolvedTime {
  const { year, month } = partsOf(published);
  const months = shift.unit === 'quarter' ? 3 : 1;
  const first =
    shift.unit === 'quarter'
      ? addMonths(dayOf(year, 1, 1), Math.floor((month - 1 - offset) / 3) * 3 + offset)
      : dayOf(year, month, 1);
  const start = addMonths(first, shift.by * months);
  const end = addMonths(start, months);
  const at = addMonths(end, -1);
  return { start, end, at: months === 1 ? at.slice(0, 7) : endOfMonth(at), explicitYear: true };
}

export function shifted(time: ResolvedTime, months: number): ResolvedTime {
  const move = (at: string) =>
    at.length === 4
      ? `${+at + months / 12}`
      : at.length === 7
        ? addMonths(`${at}-01`, months).slice(0, 7)
        : addMonths(at, months);
  return {
    start: addMonths(time.start, months),
    end: addMonths(time.end, months),
    at: months % 12 === 0 ? move(time.at) : endOfMonth(addMonths(time.end, months - 1)),
    explicitYear: time.explicitYear,
  };
}

/** A span of several years, one by one: 2022年到2025年 … 分别为. */
export function yearsOf(time: ResolvedTime): ResolvedTime[] {
  const from = +time.start.slice(0, 4);
  const to = +time.end.slice(0, 4);
  const years: ResolvedTime[] = [];
  for (let year = from; year < to && years.length < 30; year++)
    years.push({ start: dayOf(year, 1, 1), end: dayOf(year + 1, 1, 1), at: `${year}`, explicitYear: true });
  return years;
}

/** `the years ended June 30, 2025 and 2024`: a bare year after a span is the same span of that year. */
export function sameSpan(hit: TimeHit, time: ResolvedTime, before: ResolvedTime | undefined): ResolvedTime {
  const bare =
    typeof hit.said.year === 'number' &&
    !hit.said.annual &&
    !hit.said.part &&
    hit.said.untilYear === undefined;
  if (!before || !bare || before.at.length !== 10) return time;
  return shifted(before, 12 * (+time.start.slice(0, 4) - +before.at.slice(0, 4)));
}
