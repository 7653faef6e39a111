import { dec, roundTo } from '../money/index.ts';
import type { BothLanguages } from '../runway/index.ts';
import type { SimulatedMonths, SimulationResult } from '../simulation/index.ts';
import { addMonths } from '../time/index.ts';
import { monthWords } from './dayWords.ts';
import type { Sentence } from './sentence.ts';
import { middleWords, monthAfter } from './simulateReport.ts';

export interface ToldFutures {
  readonly name: BothLanguages;
  /** Of the what-if; null for the position as it stands. */
  readonly title: BothLanguages | null;
  readonly with: SimulationResult;
  /** What it is compared with, and its name when that is not the position as it stands. */
  readonly without: SimulationResult;
  readonly withoutName: BothLanguages | null;
}

/**
 * What a what-if does to the cash, in one sentence: how long the money lasts in the middle future, how much sooner or later
 * that is, and how far apart the futures lie. "Lab, price war: the money lasts to August 2028, 6 months less than without it."
 */
export function futuresSentence(told: ToldFutures): Sentence {
  const { name, title, with: result } = told;
  const middle = middleWords(result.runway.p50, result.start);
  const [difference, spread] = [title ? differenceWords(told) : { en: '', zh: '' }, spreadWords(result)];
  return {
    en: [
      `${name.en}${title ? `, ${title.en}` : ' as it stands'}: the money ${middle.en}${difference.en}. ${spread.en}`,
    ],
    zh: [`${name.zh}${title ? `，${title.zh}` : '，现状'}：资金${middle.zh}${difference.zh}。${spread.zh}`],
  };
}

function differenceWords({ with: result, without, withoutName }: ToldFutures): BothLanguages {
  const [mine, other] = [result.runway.p50, without.runway.p50];
  if (withoutName) {
    const words = middleWords(other, without.start);
    const lower = withoutName.en.charAt(0).toLowerCase() + withoutName.en.slice(1);
    return { en: `; ${lower}, it ${words.en}`, zh: `；${withoutName.zh}，${words.zh}` };
  }
  if (mine.kind === 'months' && other.kind === 'months') {
    const change = dec(mine.months).minus(dec(other.months));
    const by = spanWords(change.abs().toFixed());
    if (by === null) return { en: ', as it does without it', zh: '，与现状相同' };
    return change.lt(0)
      ? { en: `, ${by.en} less than without it`, zh: `，比现状短 ${by.zh}` }
      : { en: `, ${by.en} more than without it`, zh: `，比现状长 ${by.zh}` };
  }
  if (mine.kind === other.kind) return { en: ', as it does without it', zh: '，与现状相同' };
  const words = middleWords(other, without.start);
  return { en: `; without it, it ${words.en}`, zh: `；现状则${words.zh}` };
}

/** Null under half a month: that is no difference. */
function spanWords(months: string): BothLanguages | null {
  const whole = dec(roundTo(dec(months), 0));
  if (whole.eq(0)) return null;
  if (whole.lt(24))
    return { en: `${whole.toFixed()} ${whole.eq(1) ? 'month' : 'months'}`, zh: `${whole.toFixed()} 个月` };
  const years = roundTo(whole.div(12), 1);
  return { en: `${years} years`, zh: `${years} 年` };
}

function spreadWords({ runway, start, months, neverOut, paths }: SimulationResult): BothLanguages {
  const last = monthWords(addMonths(`${start}-01`, months - 1).slice(0, 7));
  const month = (at: SimulatedMonths) => (at.kind === 'months' ? monthAfter(start, at) : null);
  const [early, late] = [month(runway.p5), month(runway.p95)];
  const many = { en: `${paths}`.replace(/\B(?=(\d{3})+$)/g, ','), zh: `${paths}` };
  if (neverOut === '1')
    return {
      en: `It does not run out before ${last.en} in any of ${many.en} futures.`,
      zh: `${many.zh} 种未来中没有一种在 ${last.zh}前用尽。`,
    };
  if (early === null || late === null) {
    const share = shareWords(neverOut);
    return {
      en: `In ${share.en} of ${many.en} futures it lasts past ${last.en}.`,
      zh: `${many.zh} 种未来中有 ${share.zh} 可支撑到 ${last.zh}以后。`,
    };
  }
  const [from, to] = [monthWords(early), monthWords(late)];
  if (early === late)
    return {
      en: `In nine of ten futures it ends in ${from.en}.`,
      zh: `十种未来中有九种在 ${from.zh}用尽。`,
    };
  return {
    en: `In nine of ten futures it ends between ${from.en} and ${to.en}.`,
    zh: `十种未来中有九种在 ${from.zh}至 ${to.zh}之间用尽。`,
  };
}

/** What is not quite all is not called all, and what is not quite none not none. */
function shareWords(share: string): BothLanguages {
  const percent = dec(share).times(100);
  if (percent.gt('99.9')) return { en: 'more than 99.9%', zh: '99.9% 以上' };
  if (percent.lt('0.1')) return { en: 'less than 0.1%', zh: '不到 0.1%' };
  return { en: `${roundTo(percent, 1)}%`, zh: `${roundTo(percent, 1)}%` };
}
