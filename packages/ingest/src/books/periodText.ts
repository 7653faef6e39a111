import { addDays, addMonths, dayOf, parsePeriod, type Span } from '@solvent/core/time';
import { monthOf } from '../monthOf.ts';
import { dayBy, orderOfColumn, readDay } from './dayText.ts';

/**
 * The span that a column of a profit-and-loss table is about: `Jan 2024`, `Q1 2024`, `2024年第一季度`, `FY2024`, `Jan - Mar 2024`,
 * `January 1 - March 31, 2024`, `For the year ended 31 December 2024`. Undefined for anything else.
 */
export function readSpan(cell: string): Span | undefined {
  const text = cell
    .normalize('NFKC')
    .replaceAll(/[\u2010-\u2015\u2212~]|(?<=[\d日月])至/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (text.length > 80) return undefined;
  const named = parsePeriod(text.replace(/^FY ?(?=\d{4}$)/i, '').replace(/年度?$/, ''));
  if (named && 'start' in named) return named.start >= '1990' && named.start < '2100' ? named : undefined;
  const part =
    /^([QH])([1-4])[ -]?(?:FY)?'?(\d{4}|\d{2})$/i.exec(text) ?? /^()([1-4])Q'?(\d{4}|\d{2})$/i.exec(text);
  const behind = /^(?:FY ?)?(\d{4})[ -]?([QH])([1-4])$/i.exec(text);
  if (part || behind) {
    const [kind, n, year] = part ? [part[1], part[2], part[3]] : [behind![2], behind![3], behind![1]];
    if (kind?.toUpperCase() !== 'H') return spanOf(yearOf(year!), +n! * 3 - 2, 3);
    return +n! <= 2 ? spanOf(yearOf(year!), +n! * 6 - 5, 6) : undefined;
  }
  const numbered = /^(\d{1,2})\/(\d{4})$/.exec(text) ?? /^(\d{4})(?:\/(\d{1,2})|\.(\d{2}))$/.exec(text);
  if (numbered) {
    const [a, b] = [numbered[1]!, numbered[2] ?? numbered[3]!];
    return a.length === 4 ? spanOf(+a, +b, 1) : spanOf(+b, +a, 1);
  }
  const run = /^((?:19|20)\d\d)(0[1-9]|1[0-2])$/.exec(text);
  if (run) return spanOf(+run[1]!, +run[2]!, 1);
  const chinese = /^(\d{4})年(?:第?([一二三四1-4])季度?|(\d{1,2})月|(上|下)半年)$/.exec(text);
  if (chinese) {
    const [, year, q, month, half] = chinese;
    if (month) return spanOf(+year!, +month, 1);
    if (half) return spanOf(+year!, half === '上' ? 1 : 7, 6);
    const at = '一二三四'.indexOf(q!);
    return spanOf(+year!, (at >= 0 ? at + 1 : +q!) * 3 - 2, 3);
  }
  const month = /^([A-Za-z]{3,9}\.?)[ -]'?(\d{4}|\d{2})$/.exec(text);
  if (month) return spanOf(yearOf(month[2]!), monthOf(month[1]!) ?? 0, 1);
  const months = /^([A-Za-z]{3,9}\.?)(?: (\d{4}))? ?(?:-|to|through) ?([A-Za-z]{3,9}\.?),? (\d{4})$/.exec(
    text,
  );
  if (months)
    return between(+(months[2] ?? months[4]!), monthOf(months[1]!), +months[4]!, monthOf(months[3]!));
  return readDays(text);
}

/** Two days with a dash between, or the last day of a month, quarter or year. */
function readDays(text: string): Span | undefined {
  const days = /^([A-Za-z]{3,9} \d{1,2})(?:, (\d{4}))? - ([A-Za-z]{3,9} \d{1,2}, (\d{4}))$/.exec(text);
  if (days) {
    const first = readDay(`${days[1]}, ${days[2] ?? days[4]}`)[0]?.day;
    const last = readDay(days[3]!)[0]?.day;
    return first && last && first <= last ? { start: first, end: addDays(last, 1) } : undefined;
  }
  const numbers = /^(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}) ?(?:-|to|至) ?(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})$/.exec(
    text,
  );
  if (numbers) return spanOfDays(numbers[1]!, numbers[2]!);
  const ended =
    /^(?:for )?(?:the )?((?:\d{1,2} |three |six |nine |twelve )?months?|quarter|half[- ]year|(?:financial |fiscal )?year|period) (?:ended|ending) (.{8,24})$/i.exec(
      text,
    );
  const chinese = /^截至?(\d{4}年\d{1,2}月\d{1,2}日)止?(年度|季度|月度|三个月|一个月)$/.exec(text);
  const last = readDay(ended?.[2] ?? chinese?.[1] ?? '')[0]?.day;
  const word = (ended?.[1] ?? chinese?.[2] ?? '').toLowerCase();
  if (!last || word === 'period') return undefined;
  const length = monthsIn(word);
  const end = addDays(last, 1);
  return { start: addMonths(end, -length), end };
}

/** `1/1/2024 - 1/31/2024`, where one of the days settles their order. */
function spanOfDays(a: string, b: string): Span | undefined {
  const order = orderOfColumn([a, b]);
  const [first, last] = 'order' in order ? [dayBy(a, order.order), dayBy(b, order.order)] : [];
  return first && last && first <= last ? { start: first, end: addDays(last, 1) } : undefined;
}

/** `year`, `quarter`, `3 months`, `nine months` as months. */
function monthsIn(word: string): number {
  const number = +(/\d+/.exec(word)?.[0] ?? 0);
  if (number > 0) return number;
  if (/half|six/.test(word)) return 6;
  if (/nine/.test(word)) return 9;
  if (/year|twelve|年度/.test(word)) return 12;
  return /quarter|three|季度|三个月/.test(word) ? 3 : 1;
}

function between(y1: number, m1: number | undefined, y2: number, m2: number | undefined): Span | undefined {
  if (!m1 || !m2) return undefined;
  const length = (y2 - y1) * 12 + (m2 - m1) + 1;
  return length >= 1 && length <= 24 ? spanOf(y1, m1, length) : undefined;
}

function spanOf(year: number, month: number, length: number): Span | undefined {
  if (month < 1 || month > 12 || year < 1970 || year > 2199) return undefined;
  const start = dayOf(year, month, 1);
  return { start, end: addMonths(start, length) };
}
function yearOf(text: string): number {
  return text.length === 4 ? +text : 2000 + +text;
}
