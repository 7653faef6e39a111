import { type Amount, findAmounts } from './amount.ts';
import type { CleanText } from './cleanText.ts';
import { type Cue, cueWords } from './cues.ts';
import type { Hit } from './lexicon.ts';
import { findMentions, type Mention, type NameTable } from './mention.ts';
import { splitSentences } from './sentence.ts';
import { findTimes } from './timeWords.ts';
import { findBreaks, isLatinSentence, type View, viewOf } from './view.ts';

/** Words that make a claim though no figure stands beside them: 翻番, 零收入, 2029年盈利. */
function speaksWithoutFigure({ value }: Hit<Cue>): boolean {
  if (value.role === 'metric') return value.metric === 'profitability' || value.metric === 'bankruptcy';
  return value.role === 'factor' || value.role === 'zero' || value.role === 'positive';
}

/** The periods of a table's head may be its only figures. */
const HEAD = /\b(?:FY ?\d|Q[1-4]|[1-4]Q|H[12])/;

/** Everything found in the text, sentence by sentence. */
export function viewsOf(clean: CleanText, table: NameTable): View[] {
  const { text } = clean;
  const cues = cueWords.scan(text);
  const mentions = findMentions(clean, table);
  const amounts = findAmounts(text);
  const next = { cue: 0, mention: 0, amount: 0 };
  return splitSentences(text).map(({ start, end }) => {
    const own = <T extends { readonly start: number; readonly end: number }>(
      all: readonly T[],
      key: keyof typeof next,
    ): T[] => {
      while (next[key] < all.length && all[next[key]]!.start < start) next[key]++;
      const from = next[key];
      while (next[key] < all.length && all[next[key]]!.end <= end) next[key]++;
      return all.slice(from, next[key]);
    };
    const inside = { cues: own(cues, 'cue'), mentions: own(mentions, 'mention') };
    const figures = own(amounts, 'amount');
    // Most sentences have no figure; only the others are looked at for times and clauses.
    const busy =
      figures.length > 0 ||
      inside.cues.some(speaksWithoutFigure) ||
      (end - start < 120 && inside.cues.length === 0 && HEAD.test(text.slice(start, end)));
    const times = busy ? findTimes(text, start, end) : [];
    const sentence = {
      text,
      start,
      end,
      cues: inside.cues,
      times,
      breaks: busy ? findBreaks(text, start, end) : [],
      latin: busy && isLatinSentence(text, start, end),
    };
    return viewOf(sentence, inside.mentions, withoutTimes(text, figures, times, inside.mentions));
  });
}

/** `sufficient to fund our operations for at least the next twelve months`: how long cash lasts is a figure. */
export const LASTS =
  /(?:fund|finance|support|sustain|meet|continue|last|run)(?:s|ed|ing)?(?: [A-Za-z',-]{1,20}){0,10} (?:for|through) (?:at least |up to |about |around |roughly |approximately |more than |another |a further )?(?:the next |at least the next )?$/;

/** A figure inside a time expression or a name is no amount: 2024年, 6月30日, 通义千问. */
function withoutTimes(
  text: string,
  amounts: Amount[],
  times: readonly { start: number; end: number; said: { vague?: boolean } }[],
  mentions: readonly Mention[],
): Amount[] {
  let t = 0;
  let m = 0;
  return amounts.filter((amount) => {
    while (m < mentions.length && mentions[m]!.end <= amount.figureStart) m++;
    // 通义千问, 零一万物: numerals of a name.
    const mention = mentions[m];
    if (mention && mention.start <= amount.figureStart && mention.end > amount.figureStart) return false;
    while (t < times.length && times[t]!.end <= amount.figureStart) t++;
    const time = times[t];
    return (
      !time ||
      time.start >= amount.figureEnd ||
      (time.said.vague === true &&
        (amount.kind === 'months'
          ? LASTS.test(text.slice(Math.max(0, amount.figureStart - 110), amount.figureStart)) ||
            /(?:撑|支撑|维持|够用|够烧|坚持)(?:至少|最多)?近?$/.test(
              text.slice(Math.max(0, amount.figureStart - 6), amount.figureStart),
            )
          : amount.figureEnd > time.end))
    );
  });
}
