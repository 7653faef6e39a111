import type { Amount } from './amount.ts';
import { type CleanText, sourceSpan } from './cleanText.ts';
import type { Mention } from './mention.ts';
import type { View } from './view.ts';

/** The shortest stretch of the source with the name, the metric word and the figure of one clause; the figure alone if they are far apart. */
export function quoteOf(
  clean: CleanText,
  view: View,
  amount: Amount,
  cue: { readonly start: number; readonly end: number } | null,
  mention: Mention | null,
): { quote: string; start: number; end: number } {
  let start = amount.start;
  let end = amount.end;
  const near = (from: number, to: number) =>
    Math.max(end, to) - Math.min(start, from) <= 90 && from >= view.start && to <= view.end;
  if (cue && near(cue.start, cue.end)) [start, end] = [Math.min(start, cue.start), Math.max(end, cue.end)];
  if (mention && near(mention.start, mention.end))
    [start, end] = [Math.min(start, mention.start), Math.max(end, mention.end)];
  let span = sourceSpan(clean, start, end);
  if (span.end - span.start > 300) span = sourceSpan(clean, amount.start, amount.end);
  if (span.end - span.start > 300) span = { start: span.start, end: span.start + 300 };
  return { quote: clean.source.slice(span.start, span.end), ...span };
}
