import { addDays, addMonths, type Day, dayOf, endOfMonth, type Span } from '@solvent/core/time';
import { monthOf } from '../monthOf.ts';
import { readDay } from './dayText.ts';
import { readSpan } from './periodText.ts';

/** What the titles above a table say of its periods. */
export interface TitlePeriods {
  /** `January - March, 2024`, `For the year ended 30 June 2024`. */
  readonly span: Span | undefined;
  /** A year that stands alone, for columns that name months only. */
  readonly year: number | undefined;
  /** Last day of the span of a title that ends a year: 30 June for years of an Australian company. */
  readonly yearEnd: Day | undefined;
  /** `As of March 31, 2024`. */
  readonly day: Day | undefined;
}

export function periodsInTitles(titles: readonly string[]): TitlePeriods {
  const texts = titles.filter((title) => title.length < 200).flatMap((title) => [title, ...piecesOf(title)]);
  const span = texts.flatMap((text) => readSpan(text) ?? [])[0];
  const years = new Set(
    titles.flatMap((title) => title.slice(0, 200).match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []),
  );
  const year = years.size === 1 ? +[...years][0]! : undefined;
  const ended = texts.find((text) =>
    /^(?:for )?(?:the )?(?:financial |fiscal )?(?:year|12 months|twelve months)s? end/i.test(text),
  );
  const yearEnd = ended ? readSpan(ended.replace(/years/i, 'year')) : undefined;
  const at = texts.flatMap((text) => /^(?:as of|as at|at|截至?)? ?(.{6,24}?)$/i.exec(text)?.[1] ?? []);
  const range = titles.flatMap(daysFromTo)[0];
  return {
    span: span ?? range,
    year,
    yearEnd: yearEnd ? addDays(yearEnd.end, -1) : undefined,
    day: at.flatMap((text) => dayOfHeading(text) ?? [])[0],
  };
}

/** `From 01/01/2024 To 31/01/2024`. */
function daysFromTo(title: string): readonly Span[] {
  const found = /\bfrom:? ?(\S{8,10}) ?(?:to|-):? ?(\S{8,10})/i.exec(title.slice(0, 200));
  return found ? [readSpan(`${found[1]} - ${found[2]}`) ?? []].flat() : [];
}

/** The parts of a title that can be a period of themselves: `编制单位：某某 2024年1月`, `Profit and Loss - March 2024`. */
function piecesOf(title: string): readonly string[] {
  const plain = title.normalize('NFKC').replaceAll(/\s+/g, ' ');
  return [
    ...(plain.match(/\d{4}年\d{1,2}月\d{1,2}日/g) ?? []),
    ...(plain.match(/\d{4}年(?:\d{1,2}月|第?[一二三四1-4]季度?|[上下]半年|度)?/g) ?? []),
    ...(plain.match(
      /(?:for )?(?:the )?(?:\d{1,2} |financial |fiscal )?(?:months?|quarter|year) end(?:ed|ing) [\w ,]{6,24}/gi,
    ) ?? []),
    ...(plain.match(/(?:as of|as at) [\w ,]{6,24}/gi) ?? []),
    ...(plain.match(/[A-Z][a-z]{2,8}(?: \d{4})? ?[-–] ?[A-Z][a-z]{2,8},? \d{4}/g) ?? []),
    ...(plain.match(/(?<!\d )[A-Z][a-z]{2,8} (?:19|20)\d\d(?!\d)/g) ?? []),
    ...(plain.match(/(?:FY ?)?(?<!\d)(?:19|20)\d\d[- ]?[QH][1-4](?!\d)/g) ?? []),
  ];
}

/** A column's period and whether it holds what happened, what was planned, or what is neither. */
export interface PeriodHeading {
  readonly at: number;
  readonly span: Span;
  readonly holds: 'actual' | 'budget' | 'other';
}

/** The periods named in a row of headings, by cell; empty when it is no such row. */
export function headingsOf(
  cells: readonly string[],
  titles: TitlePeriods,
  balances: boolean,
): readonly PeriodHeading[] {
  const texts = cells.map((cell) => headingOf(cell));
  const days = texts.map(({ text }) => (readSpan(text) ? undefined : dayOfHeading(text)));
  const spanOfDay = spansOfDays(
    days.flatMap((day) => day ?? []),
    titles,
    balances,
  );
  const found = texts.flatMap(({ text, holds }, at): PeriodHeading[] => {
    const day = days[at];
    const span = day
      ? spanOfDay(day)
      : (fiscalYear(text, titles) ?? readSpan(text) ?? bareMonth(text, titles));
    return span ? [{ at, span, holds }] : [];
  });
  return areYearsInTurn(cells) ? found : [];
}

/** Columns that name a month or a quarter while nothing above says of which year. */
export function lacksYear(cells: readonly string[], { span, year }: TitlePeriods): boolean {
  return !span && !year && cells.filter((cell) => monthAlone(headingOf(cell).text)).length > 1;
}

function headingOf(cell: string): { readonly text: string; readonly holds: PeriodHeading['holds'] } {
  const plain = cell.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
  // `2024A` is actual, `2025E` and `Q3'25F` are expected.
  const marked = /^(.*\d) ?\(?([AEFP])\)?$/.exec(plain);
  if (marked && readSpan(marked[1]!))
    return { text: marked[1]!, holds: marked[2] === 'A' ? 'actual' : 'other' };
  const text = plain
    .replace(/ ?\((?:py|pp|py ytd|cy|actuals?|budget|audited|unaudited|未审计)\)$/i, '')
    .replace(
      / ?[-–:]? ?\b(?:actuals?|act\.?|budget(?:ed)?|plan(?:ned)?|forecast)$|(?:实际数?|预算数?|计划数?)$/i,
      '',
    )
    .trim();
  return { text, holds: (text === plain ? undefined : holdsOf(plain)) ?? 'actual' };
}

/** What a heading under a period holds: `Actual`, `Budget`, `over Budget`, `% of Income`. */
export function holdsOf(heading: string): PeriodHeading['holds'] | undefined {
  const plain = heading.normalize('NFKC').trim().toLowerCase();
  if (
    /%|\bover\b|under|年初|期初|上年末|\bvar|change|差异|增减|完成率|prior|previous|上期|上年|累计|ytd|year to date/.test(
      plain,
    )
  )
    return 'other';
  if (/budget|plan|target|forecast|预算|计划/.test(plain)) return 'budget';
  if (
    /^(?:actuals?|current|amount|total|this (?:period|month|year|quarter)|本期|本月|本年|实际|金额|合计|金額|当期|期末)/.test(
      plain,
    ) ||
    /\((?:py|pp|cy|actuals?)\)/.test(plain) ||
    /actuals?$|实际数?$/.test(plain)
  )
    return 'actual';
  return undefined;
}

/** A day that a heading names without two readings. */
function dayOfHeading(text: string): Day | undefined {
  const [first, second] = readDay(text);
  return first && !second ? first.day : undefined;
}

/** Days as headings: of a title's length; first days of months; last days of months; or days of balances. */
function spansOfDays(
  days: readonly Day[],
  { span }: TitlePeriods,
  balances: boolean,
): (day: Day) => Span | undefined {
  if (balances) return (day) => ({ start: day, end: addDays(day, 1) });
  if (days.length === 0) return () => undefined;
  if (days.every((day) => day.endsWith('-01'))) return (day) => ({ start: day, end: addMonths(day, 1) });
  if (!days.every((day) => day === endOfMonth(day))) return () => undefined;
  const ends = days.map((day) => addDays(day, 1)).sort();
  const monthly = ends.slice(1).every((end, i) => end === addMonths(ends[i]!, 1));
  const months = ends.length > 1 && monthly ? 1 : lengthOf(span);
  return (day) => {
    const end = addDays(day, 1);
    return months ? { start: addMonths(end, -months), end } : undefined;
  };
}

function lengthOf(span: Span | undefined): number | undefined {
  if (!span) return undefined;
  return [1, 3, 6, 9, 12].find((months) => addMonths(span.start, months) === span.end);
}

/** `2024` under `For the year ended 30 June 2024` ends on 30 June. */
function fiscalYear(text: string, { yearEnd }: TitlePeriods): Span | undefined {
  const year = /^(?:FY ?)?(\d{4})$/i.exec(text)?.[1];
  if (!year || !yearEnd || yearEnd.endsWith('-12-31')) return undefined;
  const end = addDays(endOfMonth(dayOf(+year, +yearEnd.slice(5, 7), 1)), 1);
  return { start: addMonths(end, -12), end };
}

/** `Jan`, `3月` or `Q1`, in the year that the title gives it. */
function bareMonth(text: string, { span, year }: TitlePeriods): Span | undefined {
  const named = monthAlone(text);
  if (!named) return undefined;
  const inYear = (y: number) => {
    const start = dayOf(y, named.month, 1);
    return { start, end: addMonths(start, named.length) };
  };
  if (span && lengthOf(span) !== 1) {
    const first = +span.start.slice(0, 4);
    return [first, first + 1].map(inYear).find(({ start, end }) => start >= span.start && end <= span.end);
  }
  return year ? inYear(year) : undefined;
}

function monthAlone(text: string): { readonly month: number; readonly length: number } | undefined {
  const quarter = /^(?:Q([1-4])|第?([一二三四])季度)$/i.exec(text);
  if (quarter)
    return { month: (quarter[1] ? +quarter[1] : '一二三四'.indexOf(quarter[2]!) + 1) * 3 - 2, length: 3 };
  const month = /^[A-Za-z]{3,9}\.?$/.test(text) ? monthOf(text) : /^(\d{1,2})月份?$/.exec(text)?.[1];
  return month && +month >= 1 && +month <= 12 ? { month: +month, length: 1 } : undefined;
}

/** Bare years of headings follow each other; figures that look like years do not: 2000, 2000, 2150. */
function areYearsInTurn(cells: readonly string[]): boolean {
  const years = cells.flatMap((cell) => (/^(?:19|20|21)\d\d$/.test(cell.trim()) ? [+cell.trim()] : []));
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  return years.length === 0 || sorted.at(-1)! - sorted[0]! < Math.max(1, years.length);
}
