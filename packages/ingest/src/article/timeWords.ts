import { HAN_TIME, sayHan } from './hanTime.ts';
import { LATIN_TIME, sayLatin } from './latinTime.ts';

/** What a time expression says, before it is resolved against the day of publication. */
export interface TimeHit {
  readonly start: number;
  readonly end: number;
  readonly said: TimeSaid;
}

export interface TimeSaid {
  /** A calendar year as written, or relative to the year of publication. */
  readonly year?: number | { readonly relative: number };
  readonly untilYear?: number;
  readonly fiscal?: boolean;
  readonly part?:
    | { readonly kind: 'quarter' | 'half' | 'month'; readonly n: number }
    /** Months of one year, both inside: 1月-3月; the first nine months. */
    | { readonly kind: 'months'; readonly from: number; readonly n: number }
    | { readonly kind: 'day'; readonly month: number; readonly day: number };
  /** Quarter or month counted from the publication: last quarter is -1, `12 months ago` -12 months. */
  readonly shift?: { readonly unit: 'quarter' | 'month'; readonly by: number };
  /** 上一季度: the quarter before that of the figure beside it, if it has one. */
  readonly beforeLast?: boolean;
  /** 2024年度: a year named as a whole. */
  readonly annual?: boolean;
  readonly edge?: 'start' | 'end';
  /** The twelve or so months that end with the given month: the year to March 2025. */
  readonly spanMonths?: number;
  /** The period of the figure beside it, one year before: 去年同期, a year earlier. */
  readonly yearEarlier?: boolean;
  /** `a year ago`, 一年前: of a balance, a year before the publication. */
  readonly ago?: boolean;
  /** The same period as the figure before it: 同期. */
  readonly same?: boolean;
  /** `through 2029`: an end without a beginning. */
  readonly through?: boolean;
  /** The whole of the year that is spoken of: 全年, full-year. */
  readonly whole?: boolean;
  /** The year that a report closes: `we ended the year with`. */
  readonly closing?: boolean;
  /** `that year`: the one named last, not the one of the publication. */
  readonly thatYear?: boolean;
  /** A length or a vague time: nothing is stated that a period could be made of. */
  readonly vague?: boolean;
}

const HAN = /[\u4e00-\u9fff]/;
/** A Latin word, or a year that stands alone. */
const LATIN = /[A-Za-z]{2}|[QHF][1-4Y]|(?:19|20)\d\d(?![\d年])/;

/** Every time expression of a clean text, left to right [EX9]. */
export function findTimes(whole: string, start = 0, end = whole.length): TimeHit[] {
  const text = start === 0 && end === whole.length ? whole : whole.slice(start, end);
  const hits: TimeHit[] = [];
  // Most sentences have the characters of one language only.
  if (HAN.test(text))
    for (const found of text.matchAll(HAN_TIME)) push(hits, found, sayHan(found.groups!, text, found.index));
  const han = hits.length;
  if (LATIN.test(text))
    for (const found of text.matchAll(LATIN_TIME)) push(hits, found, sayLatin(found.groups!));
  if (han > 0 && han < hits.length) hits.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  const free: TimeHit[] = [];
  for (const hit of hits) {
    if (hit.start < reached) continue;
    reached = hit.end;
    free.push(start === 0 ? hit : { ...hit, start: hit.start + start, end: hit.end + start });
  }
  return free;
}

function push(hits: TimeHit[], found: RegExpMatchArray, said: TimeSaid | undefined): void {
  if (said) hits.push({ start: found.index!, end: found.index! + found[0].length, said });
}

/** Named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;
