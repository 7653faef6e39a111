import type { Amount } from './amount.ts';
import type { CleanText } from './cleanText.ts';
import { shareQualifiers, shareUnits } from './distribute.ts';
import { findUnseenNames } from './unseenName.ts';
import { type View, viewOf } from './view.ts';

/** A sentence with the names that no table knows, growth told in words, and what its lists say of all their figures. */
export function wholeView(clean: CleanText, found: View, factors: readonly Amount[]): View {
  const unseen = findUnseenNames(clean, found.start, found.end, found.mentions);
  const mentions =
    unseen.length > 0
      ? [
          ...found.mentions.filter((m) => !unseen.some((u) => u.start < m.end && u.end > m.start)),
          ...unseen,
        ].sort((a, b) => a.start - b.start)
      : found.mentions;
  const amounts = shareUnits(
    found.text,
    [...found.amounts, ...factors].sort((a, b) => a.start - b.start),
  ).filter((amount, i, all) => i === 0 || amount.start >= all[i - 1]!.figureEnd);
  return viewOf(found, mentions, shareQualifiers(viewOf(found, mentions, amounts)));
}
