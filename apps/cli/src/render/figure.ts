import type { Figure } from '@solvent/core/derivation';
import { dec, formatQuantity } from '@solvent/core/money';
import { plainText, type Sentence } from '@solvent/core/report';
import type { RunwayResult } from '@solvent/core/runway';
import { formatPeriod, type Period } from '@solvent/core/time';
import type { Paper } from './paper.ts';
import type { Cell } from './table.ts';
import { wrap } from './wrap.ts';

/** How one value is written in a table or a sentence. */
export function figureText(
  figure: Pick<Figure, 'value' | 'unit' | 'per'> | null | undefined,
  paper: Paper,
): string {
  return figure
    ? `${formatQuantity(figure.value, figure.unit, paper.lang)}${perText(figure.per, paper)}`
    : '–';
}

/** A figure of a month in a column or sentence that says so itself. */
export function monthlyText(figure: Figure | null | undefined, paper: Paper): string {
  return figure ? formatQuantity(figure.value, figure.unit, paper.lang) : '–';
}

/** `a day`, `per million tokens`; a burn says it in its column. */
export function perText(per: string | null, { t }: Paper): string {
  return per ? (t.per[per] ?? ` / ${per}`) : '';
}

/** The day a figure is of, with its age in words once it is stale. */
export function dayCell(
  figure: Pick<Figure, 'asOf' | 'stale' | 'ageDays'> | null | undefined,
  paper: Paper,
): Cell {
  if (!figure?.asOf) return '–';
  if (!figure.stale || figure.ageDays === null) return figure.asOf;
  return { text: `${figure.asOf}${paper.t.old(ageText(figure.ageDays, paper))}`, ink: 'warn' };
}

export function ageText(days: number, { t }: Paper): string {
  return days < 60 ? t.days(days) : t.months(Math.round(days / 30.44));
}

export function tagsText(
  figure: { readonly basisTags: { readonly en: readonly string[]; readonly zh: readonly string[] } },
  paper: Paper,
): Cell {
  return { text: figure.basisTags[paper.lang].join(' · '), ink: 'faint' };
}

/** `2024`, `2026-03-31`: an instant without the @ that tells it from a span in a command. */
export function periodText(period: Period | null | undefined): string {
  return period ? formatPeriod(period).replace('@', '') : '–';
}

export function sentenceText(sentence: Sentence, paper: Paper): string {
  return paper.strong(wrap(plainText(sentence[paper.lang]), paper.width));
}

/** A runway as a cell: `20.8 months`, with its interval when the sources leave one, or the reason there is none. */
export function resultText(result: RunwayResult, paper: Paper): string {
  const { t, lang } = paper;
  switch (result.kind) {
    case 'months': {
      if (dec(result.months).gt(120)) return t.tenYears;
      const { interval, months } = result;
      const write = (value: string) =>
        formatQuantity({ low: value, high: value, stated: value }, 'months', lang);
      if (!interval || (interval.low === null && interval.high === null)) return write(months);
      if (interval.low === null)
        return formatQuantity({ low: null, high: interval.high, stated: months }, 'months', lang);
      if (interval.high === null)
        return formatQuantity({ low: interval.low, high: null, stated: months }, 'months', lang);
      const [low, high] = [dec(interval.low).toFixed(1), dec(interval.high).toFixed(1)];
      return low === high ? write(months) : `${write(months)} (${low}–${high})`;
    }
    case 'selfFunding':
      return t.selfFunding;
    case 'alreadyOut':
      return t.alreadyOut;
    case 'beyondHorizon':
      return t.beyondHorizon(result.horizonMonths);
    case 'unknown':
      return result.missing.length > 0
        ? t.notKnown(result.missing.map((m) => t.missing[m] ?? m).join(t.and))
        : (result.why?.[lang] ?? t.unknown);
  }
}

export function untilText(result: RunwayResult): string {
  return result.kind === 'months' && result.cashOutDate && dec(result.months).lte(120)
    ? result.cashOutDate
    : '–';
}
