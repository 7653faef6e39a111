import type { Lang } from '@solvent/core/money';
import { addMonths } from '@solvent/core/time';
import { dayCoordinate } from '../coordinate.ts';
import { type Axis, type Paper, timeAxis } from './scale.ts';

/** The papers of the lab: beside its controls on a desk, below them on a phone. */
export function labPapers(lang: Lang, height: number): readonly Paper[] {
  const left = lang === 'zh' ? 76 : 60;
  return [
    { name: 'wide', width: 720, height, left, right: 74, top: 26, bottom: 28 },
    {
      name: 'narrow',
      width: 343,
      height: Math.round(height * 0.78),
      left: left - 6,
      right: 14,
      top: 24,
      bottom: 28,
    },
  ];
}

export interface MonthAxis {
  readonly axis: Axis;
  /** The place of the end of month t − 1, which is the start of month t. */
  at(month: number): number;
}

/** Months from a start along the foot, with a tick at each year. */
export function monthAxis(start: string, months: number, lang: Lang, paper: Paper): MonthAxis {
  const day = (month: number) => addMonths(`${start}-01`, month);
  const axis = timeAxis(day(0), day(months), lang, paper);
  return { axis, at: (month) => axis.place(dayCoordinate(day(Math.floor(month))) + part(month, day)) };
}

/** The part of a month that is left over, as time. */
function part(month: number, day: (month: number) => string): number {
  const whole = Math.floor(month);
  return (month - whole) * (dayCoordinate(day(whole + 1)) - dayCoordinate(day(whole)));
}
