import { dec, formatValue, type Lang } from '@solvent/core/money';

/** Round numbers for an axis: from −1.2 bn to 6.5 bn in about five steps gives −2, 0, 2, 4, 6 and 8 bn. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** The axis from the lowest to the highest value, both inside it, in steps of 1, 2 or 5 times a power of ten. */
export function axisOver(values: readonly number[], steps: number): Axis {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const span = most - least || Math.abs(most) || 1;
  const power = 10 ** Math.floor(Math.log10(span / steps));
  const step = power * ([1, 2, 5, 10].find((n) => n * power >= span / steps) ?? 10);
  const first = Math.floor(least / step);
  const last = Math.max(Math.ceil(most / step), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
  return { low: ticks[0]!, high: ticks.at(-1)!, ticks };
}

/** A round value as the reports write it. */
export function axisLabel(value: number, unit: string, lang: Lang): string {
  if (value === 0) return '0';
  if (unit === 'months') return String(value);
  return formatValue(dec(plain(value)), unit, lang);
}

/** Without an exponent, and without the dust of a binary fraction. */
function plain(value: number): string {
  return Number(value.toPrecision(12)).toLocaleString('en-US', {
    useGrouping: false,
    maximumFractionDigits: 12,
  });
}

/** January of every year, or of every second, fifth, tenth where they would stand too close; x counts months. */
export function yearTicks(from: number, to: number, most: number): readonly number[] {
  const years = (to - from) / 12;
  const every = [1, 2, 5, 10, 20, 50, 100].find((n) => years / n <= most) ?? 200;
  const ticks: number[] = [];
  for (let month = Math.ceil(from / 12) * 12; month <= to; month += 12)
    if ((month / 12) % every === 0) ticks.push(month);
  return ticks;
}
