import { dec, formatValue, type Lang } from '@solvent/core/money';
import { scaleLinear, scaleLog } from 'd3-scale';
import { dayCoordinate } from '../coordinate.ts';
import { dayWords } from '../days.ts';

/** The paper of a chart: one for a desk, one for a phone; both are drawn and the style sheet shows one. */
export interface Paper {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const papers: readonly Paper[] = [
  { name: 'wide', width: 1040, height: 380, left: 64, right: 112, top: 24, bottom: 30 },
  { name: 'narrow', width: 343, height: 280, left: 52, right: 18, top: 22, bottom: 28 },
];

/** The papers of a language: Chinese amounts need more room at the side of a phone's chart. */
export function papersFor(lang: Lang): readonly Paper[] {
  return papers.map((paper) => (lang === 'zh' ? { ...paper, left: paper.left + 20 } : paper));
}

export interface Tick {
  readonly at: number;
  readonly text: string;
}
export interface Axis {
  place(value: number): number;
  readonly ticks: readonly Tick[];
}

/** Money (or persons, or a share) up the side. From zero unless a log scale is asked for. */
export function valueAxis(
  values: readonly number[],
  unit: string,
  lang: Lang,
  paper: Paper,
  log = false,
): Axis {
  const range = [paper.height - paper.bottom, paper.top] as const;
  const write = (value: number) => formatValue(dec(plain(value)), unit, lang);
  if (log) {
    const positive = values.filter((v) => v > 0);
    const scale = scaleLog([Math.min(...positive), Math.max(...positive)], range).nice();
    const [low, high] = scale.domain() as [number, number];
    const decades = Array.from({ length: Math.round(Math.log10(high / low)) + 1 }, (_, i) => low * 10 ** i);
    return {
      place: (v) => scale(Math.max(v, low)),
      ticks: decades.map((v) => ({ at: scale(v), text: write(v) })),
    };
  }
  const [low, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const high = low === most ? 1 : most;
  const wanted = scaleLinear()
    .domain([low, high])
    .ticks(paper.name === 'wide' ? 4 : 3);
  const step = wanted[1]! - wanted[0]!;
  // Whole steps around the values and no more: d3's own rounding may leave half the paper empty.
  const [from, to] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)];
  const scale = scaleLinear([from * step, to * step], range);
  const steps = Array.from({ length: to - from + 1 }, (_, i) => (from + i) * step);
  return { place: (v) => scale(v), ticks: steps.map((v) => ({ at: scale(v), text: write(v) })) };
}

/** Days along the foot, a tick at the start of a year; on a short span, of a quarter or month. */
export function timeAxis(from: string, to: string, lang: Lang, paper: Paper): Axis {
  const [start, end] = [dayCoordinate(from), dayCoordinate(to)];
  const scale = scaleLinear([start, end], [paper.left, paper.width - paper.right]);
  const years = +to.slice(0, 4) - +from.slice(0, 4);
  const most = paper.name === 'wide' ? 10 : 5;
  const step = years > most * 5 ? 10 : years > most * 2 ? 5 : years > most ? 2 : 1;
  if (end - start < MONTHS_UNTIL)
    return { place: (v) => scale(v), ticks: monthTicks(from, to, lang, most, scale) };
  const ticks: Tick[] = [];
  for (let year = +from.slice(0, 4); year <= +to.slice(0, 4); year++) {
    const at = dayCoordinate(`${year}-01-01`);
    if (at >= start && at <= end && year % step === 0)
      ticks.push({
        at: scale(at),
        text: lang === 'zh' && years < 6 && paper.name === 'wide' ? `${year}年` : String(year),
      });
  }
  return { place: (v) => scale(v), ticks };
}

/** Spans up to fifteen months are told in months. */
const MONTHS_UNTIL = 15 * 31 * 86_400_000;

/** The first tick and each January with their year: `Nov 2024`, `Dec`, `Jan 2025`. */
function monthTicks(
  from: string,
  to: string,
  lang: Lang,
  most: number,
  scale: (day: number) => number,
): readonly Tick[] {
  const first = +from.slice(0, 4) * 12 + +from.slice(5, 7) - (from.endsWith('-01') ? 1 : 0);
  const last = +to.slice(0, 4) * 12 + +to.slice(5, 7) - 1;
  const step = Math.ceil((last - first + 1) / (most * 1.3));
  const months = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
    (_, i) => i % step === 0,
  );
  return months.map((month, i) => {
    const day = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    const whole = dayWords(day, lang, 'month');
    const plain = i > 0 && month % 12 >= step;
    return {
      at: scale(dayCoordinate(day)),
      text: plain ? (lang === 'zh' ? `${(month % 12) + 1}月` : whole.slice(0, 3)) : whole,
    };
  });
}

/** Whole numbers along the foot, such as years since founding. */
export function countAxis(from: number, to: number, paper: Paper): Axis {
  const scale = scaleLinear([from, to], [paper.left, paper.width - paper.right]);
  const ticks = scale.ticks(paper.name === 'wide' ? 10 : 5).filter(Number.isInteger);
  return { place: (v) => scale(v), ticks: ticks.map((v) => ({ at: scale(v), text: String(v) })) };
}

/** Ratios around one, doubling to the right and halving to the left, so that three times too much and a third are as far off. */
export function missScale(ratios: readonly number[], from: number, to: number): Axis {
  const logs = ratios.map((ratio) => Math.log2(ratio));
  const [low, high] = [Math.floor(Math.min(-1, ...logs)), Math.ceil(Math.max(1, ...logs))];
  const scale = scaleLinear([low, high], [from, to]);
  const powers = Array.from({ length: high - low + 1 }, (_, i) => low + i);
  return {
    place: (ratio) => scale(Math.log2(ratio)),
    ticks: powers.map((power) => ({
      at: scale(power),
      text: power < 0 ? `1/${2 ** -power}` : `${2 ** power}×`,
    })),
  };
}

/** Money along the foot on a log scale, a tick each decade: revenue in billions of `unit`. */
export function billionsAxis(values: readonly number[], unit: string, lang: Lang, paper: Paper): Axis {
  const positive = values.filter((v) => v > 0);
  const scale = scaleLog(
    [Math.min(...positive), Math.max(...positive)],
    [paper.left, paper.width - paper.right],
  );
  const [low, high] = scale.domain() as [number, number];
  const first = Math.ceil(Math.log10(low) - 1e-9);
  const decades = Array.from(
    { length: Math.floor(Math.log10(high) + 1e-9) - first + 1 },
    (_, i) => first + i,
  );
  return {
    place: (v) => scale(Math.max(v, low)),
    ticks: decades.map((d) => ({
      at: scale(10 ** d),
      text: formatValue(dec(`1${'0'.repeat(d + 9)}`), unit, lang),
    })),
  };
}

/** Move labels apart that would lie on one another, keeping their order. */
export function spread(places: readonly number[], gap: number): readonly number[] {
  const order = places.map((at, i) => ({ at, i })).sort((a, b) => a.at - b.at);
  for (let pass = 0; pass < 40; pass++) {
    for (let k = 1; k < order.length; k++) {
      const overlap = gap - (order[k]!.at - order[k - 1]!.at);
      if (overlap > 0) {
        order[k - 1]!.at -= overlap / 2;
        order[k]!.at += overlap / 2;
      }
    }
  }
  const moved = [...places];
  for (const { at, i } of order) moved[i] = at;
  return moved;
}

/** The same for labels that end at different places along the foot: only those near one another are moved. */
export function spreadNear(
  places: readonly (readonly [number, number])[],
  gap: number,
  near = 90,
): readonly number[] {
  const ys = places.map(([, y]) => y);
  for (let pass = 0; pass < 40; pass++)
    for (let i = 0; i < places.length; i++)
      for (let k = i + 1; k < places.length; k++) {
        if (Math.abs(places[i]![0] - places[k]![0]) > near) continue;
        const overlap = gap - Math.abs(ys[i]! - ys[k]!);
        if (overlap <= 0) continue;
        const [upper, lower] = ys[i]! <= ys[k]! ? [i, k] : [k, i];
        ys[upper]! -= overlap / 2;
        ys[lower]! += overlap / 2;
      }
  return ys;
}

/** A float as a plain decimal of twelve digits: 1.1 tn, not 1100000000000.0002. */
function plain(value: number): string {
  const rounded = Number(value.toPrecision(12));
  return rounded.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 12 });
}
