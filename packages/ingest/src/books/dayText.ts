import { type Day, dayOf, isDay } from '@solvent/core/time';
import { monthOf } from '../monthOf.ts';

/** Whether the year, the month or the day comes first. */
export type DayOrder = 'ymd' | 'mdy' | 'dmy';

/** The ways in which a cell can be a day: `03/04/2024` is 4 March or 3 April; a time behind it is passed over. */
export function readDay(cell: string): readonly { readonly day: Day; readonly order: DayOrder | null }[] {
  if (cell.length > 40) return [];
  const text = cell
    .normalize('NFKC')
    .trim()
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? /i, '')
    .replace(/[T ]\d{1,2}[:.]\d{2}.{0,20}$|-\d{2}\.\d{2}\.\d{2}\.\d{1,9}$/, '');
  const found = (year: number, month: number, day: number, order: DayOrder | null) => {
    const named = year < 10000 && month < 100 && day < 100 ? dayOf(year, month, day) : '';
    return isDay(named) && year >= 1970 && year < 2200 ? [{ day: named, order }] : [];
  };
  const plain =
    /^(\d{4})([-/.年])(\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(text);
  if (plain) return found(+plain[1]!, +plain[3]!, +plain[4]!, null);
  const written = /^(\d{1,2})[ -]([A-Za-z]{3,9}\.?)[ ,-]{1,2}(\d{4}|\d{2})$/.exec(text);
  if (written) return found(yearOf(written[3]!), monthOf(written[2]!) ?? 0, +written[1]!, null);
  const american = /^([A-Za-z]{3,9}\.?) (\d{1,2}),? (\d{4})$/.exec(text);
  if (american) return found(+american[3]!, monthOf(american[1]!) ?? 0, +american[2]!, null);
  const numbers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!numbers) return [];
  const [a, b, year] = [+numbers[1]!, +numbers[3]!, yearOf(numbers[4]!)];
  const readings = [...found(year, a, b, 'mdy'), ...found(year, b, a, 'dmy')];
  // The point stands between day and month only.
  if (numbers[2] === '.')
    return readings.filter(({ order }) => order === 'dmy').map(({ day }) => ({ day, order: null }));
  return a === b ? readings.slice(0, 1).map(({ day }) => ({ day, order: null })) : readings;
}

function yearOf(text: string): number {
  return text.length === 4 ? +text : 2000 + +text;
}

/** The order of a column: the one in which all its days can be read; a cell with two readings when nothing settles it [IM43]. */
export function orderOfColumn(cells: readonly string[]): { order: DayOrder } | { ambiguous: string } {
  let [mdy, dmy] = [true, true];
  let ambiguous: string | undefined;
  for (const cell of new Set(cells)) {
    const readings = readDay(cell);
    if (readings.length === 0 || readings.some(({ order }) => order === null)) continue;
    mdy &&= readings.some(({ order }) => order === 'mdy');
    dmy &&= readings.some(({ order }) => order === 'dmy');
    if (readings.length > 1) ambiguous ??= cell;
  }
  if (mdy && dmy) return ambiguous === undefined ? { order: 'ymd' } : { ambiguous };
  return { order: mdy ? 'mdy' : 'dmy' };
}

/** The day of a cell in the order of its column; undefined when there is none. */
export function dayBy(cell: string, order: DayOrder): Day | undefined {
  return readDay(cell).find((reading) => reading.order === null || reading.order === order)?.day;
}
