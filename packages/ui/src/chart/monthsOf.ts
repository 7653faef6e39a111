import type { Lang } from '@solvent/core/money';
import { monthsFrom } from '@solvent/core/scenario';
import { addMonths } from '@solvent/core/time';
import { dayCoordinate } from '../coordinate.ts';
import type { Balance } from './balancesOf.ts';
import { type Axis, type Paper, timeAxis } from './scale.ts';

/** The papers of the lab, beside its controls on a desk and below them on a phone; only one where only one is in sight. */
export function labPapers(lang: Lang, height: number, only: Paper['name'] | null): readonly Paper[] {
  const left = lang === 'zh' ? 76 : 60;
  const both: readonly Paper[] = [
    { name: 'wide', width: 720, height, left, right: lang === 'zh' ? 92 : 74, top: 26, bottom: 28 },
    {
      name: 'narrow',
      width: 343,
      height: Math.round(height * 0.78),
      left: lang === 'zh' ? 84 : 54,
      right: 14,
      top: 24,
      bottom: 28,
    },
  ];
  return only === null ? both : both.filter((paper) => paper.name === only);
}

export interface MonthAxis {
  readonly axis: Axis;
  /** The place of the end of month t − 1, which is the start of month t; below zero before the start. */
  at(month: number): number;
}

/** Months from a start along the foot, with a tick at each year, and so many months before it. */
export function monthAxis(
  start: string,
  months: number,
  lang: Lang,
  paper: Paper,
  before: number = 0,
): MonthAxis {
  const key = [start, months, before, lang, paper.left, paper.width, paper.right, paper.height].join(' ');
  const known = axes.get(key);
  if (known) return known;
  const day = (month: number) => addMonths(`${start}-01`, month);
  const axis = timeAxis(day(-before), day(months), lang, paper);
  const places = Array.from({ length: before + months + 2 }, (_, i) =>
    axis.place(dayCoordinate(day(i - before))),
  );
  const at = (month: number) => {
    const whole = Math.min(Math.floor(month), months);
    const here = places[whole + before]!;
    return here + (month - whole) * (places[whole + before + 1]! - here);
  };
  if (axes.size >= 20) axes.clear();
  axes.set(key, { axis, at });
  return { axis, at };
}

/** The most of the past that is drawn before the months looked at. */
const MOST_BEFORE = 36;

/** Whole months from the first balance to the start, and never more past than future. */
export function monthsBefore(start: string, past: readonly Balance[], months: number): number {
  const first = past[0]?.day.slice(0, 7);
  return first && first < start ? Math.min(monthsFrom(first, start), MOST_BEFORE, months) : 0;
}

/** While a slider moves, the months under the chart stay where they are. */
const axes = new Map<string, MonthAxis>();
