import type { BothLanguages } from '../runway/index.ts';
import type { Day } from '../time/index.ts';

/** Days and months as sentences of a report write them. */
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-11-24` in English: `24 November 2026`. Chinese keeps the day as it is. */
export function longDay(day: Day): string {
  return `${+day.slice(8, 10)} ${monthNames[+day.slice(5, 7) - 1]} ${day.slice(0, 4)}`;
}

/** `2029-06` as people say it. */
export function monthWords(label: string): BothLanguages {
  const [year, month] = [label.slice(0, 4), +label.slice(5, 7)];
  return { en: `${monthNames[month - 1]} ${year}`, zh: `${year} 年 ${month} 月` };
}
