import { isHan } from './foldCharacters.ts';

/** Words around a figure that say how exact it is [EX6]: more than, at most, about. */
export type Bound = 'atLeast' | 'atMost' | 'about' | null;

const hanBefore: readonly (readonly [RegExp, Exclude<Bound, null>])[] = [
  [
    /(?:不超过|不高于|不足|不到|未满|(?<!不)低于|(?<!不)少于|至多|最多|最高|不及|小于)(?:了|可达|将达|能达|可|达|至|为)?$/,
    'atMost',
  ],
  [
    /(?:超过|超逾|超出|超|逾|突破|破下|破|高于|不低于|不少于|至少|最少|起码|多于|大于|上看|越过|跨过|站上|高过)(?:了|达|至|为)?$/,
    'atLeast',
  ],
  [
    /(?:至少|起码|最少)(?:再)?(?:筹资|募资|融资|投入|投资|裁员|裁减|裁撤|亏损|烧掉|花费|支付|需要|获得|拥有|达到)(?:了)?$/,
    'atLeast',
  ],
  [
    /(?:最多|至多|撑不过|不超过)(?:再)?(?:筹资|募资|融资|投入|投资|裁员|裁减|裁撤|亏损|烧掉|花费|支付|撑|支撑|维持)?$/,
    'atMost',
  ],
  [/(?<![附最])(?:大约|大概|约合|约|接近|将近|近|差不多|估计约)(?:为|达|有|是)?$/, 'about'],
];
const latinBefore: readonly (readonly [RegExp, Exclude<Bound, null>])[] = [
  // `never had more than a million`: no more than that.
  [/(?:^|[^A-Za-z])never (?:had|has|reached|topped|exceeded|saw|drew) (?:more than |over )?$/i, 'atMost'],
  [
    /(?:^|[^A-Za-z])(?:less than|fewer than|lower than|under|below|up to|as much as|as many as|as high as|at most|no more than|not more than|a maximum of|just under|not even|short of) (?:about |an? |the )?$/i,
    'atMost',
  ],
  [
    /(?:^|[^A-Za-z])(?:more than|greater than|over|above|exceed(?:s|ed|ing)?|topp?(?:s|ed|ing)|(?:could|would|will|may|might|should|to|can) (?:top|exceed|surpass|pass|cross|break)|surpass(?:es|ed|ing)?|pass(?:es|ed|ing)?|cross(?:es|ed|ing)?|at least|no less than|no fewer than|not less than|north of|upwards? of|in excess of|a minimum of|well over|just over|better than|beyond|breached) (?:an? |the (?:next )?)?$/i,
    'atLeast',
  ],
  [
    /(?:^|[^A-Za-z])(?:about|around|roughly|approximately|approx\.?|nearly|almost|close to|closer to|some|an estimated|circa|c\.|near|nearing|approach(?:es|ed|ing)?|virtually|maybe|perhaps|in the region of|on the order of) (?:an? |the )?$/i,
    'about',
  ],
  [/(?:^|[^A-Za-z])within (?:the next |about |roughly )?$/i, 'atMost'],
  [/~ ?$/, 'about'],
  [/[>＞≥] ?$/, 'atLeast'],
  [/[<＜≤] ?$/, 'atMost'],
];
const after: readonly (readonly [RegExp, Exclude<Bound, null>])[] = [
  [/^(?:左右|上下|前后|许)/, 'about'],
  [/^(?:以上|大关|门槛|关口|有余|起步|起)/, 'atLeast'],
  [/^(?:以下|以内|之内|内|不到)/, 'atMost'],
  [/^ or so(?![A-Za-z])/i, 'about'],
  [
    /^(?:\+|-plus| plus(?![A-Za-z])| or more(?![A-Za-z])| or higher(?![A-Za-z])| mark(?![A-Za-z]))/i,
    'atLeast',
  ],
  [/^ or (?:less|fewer|lower)(?![A-Za-z])/i, 'atMost'],
];
const LONGEST = 28;

/** What the words right before a figure say, and where they begin. */
export function qualifierBefore(
  text: string,
  start: number,
): { readonly start: number; readonly bound: Bound } {
  if (!mayQualify[text.charCodeAt(start - 1)]) return { start, bound: null };
  const window = text.slice(Math.max(0, start - LONGEST), start);
  for (const [pattern, bound] of isHan(text.charCodeAt(start - 1)) ? hanBefore : latinBefore) {
    const found = pattern.exec(window);
    if (!found) continue;
    // `below the ₹1,999 of Plus`: a comparison with another figure, no bound of this one.
    if (/(?:below|under|above) the $/i.test(found[0])) return { start, bound: null };
    // A Latin pattern took one character of the word before it along.
    const lead = /^[^A-Za-z]/.test(found[0]) && /[A-Za-z]/.test(found[0]) ? 1 : 0;
    return { start: start - found[0].length + lead, bound };
  }
  return { start, bound: null };
}

/** What the words right after a figure say, and where they end. */
export function qualifierAfter(text: string, end: number): { readonly end: number; readonly bound: Bound } {
  if (!mayFollow[text.charCodeAt(end)]) return { end, bound: null };
  const window = text.slice(end, end + 10);
  for (const [pattern, bound] of after) {
    const found = pattern.exec(window);
    if (found) return { end: end + found[0].length, bound };
  }
  return { end, bound: null };
}

const mayQualify = flags(
  '资入撤减损掉付要得撑持员费 过逾破于少多到足满及高超下近约概合出了达至为有是~>＞≥<＜≤看上大小',
);
const mayFollow = flags('左上前许大门关有起以之内不 +-');
function flags(characters: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}
