import type { PublishedDay } from '@solvent/core/source';
import { dayOf, daysInMonth, isDay } from '@solvent/core/time';

/** A day, month or year as written: `2024-07` counts as known from its last day, 2024-07-31. Undefined when it is none. */
export function parsePublished(text: string, inferred?: string): PublishedDay | undefined {
  const because = inferred === undefined ? {} : { inferred };
  if (isDay(text)) return { day: text, precision: 'day', ...because };
  const parts = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(text);
  if (!parts) return undefined;
  const [, year, month] = parts;
  if (month === undefined) return { day: dayOf(+year!, 12, 31), precision: 'year', ...because };
  return { day: dayOf(+year!, +month, daysInMonth(+year!, +month)), precision: 'month', ...because };
}
