import { monthOf } from '../monthOf.ts';
import { fullYear } from './fullYear.ts';
import type { Groups, TimeSaid } from './timeWords.ts';

/** English time words: the first half of 2025, as of 31 March, a year earlier; one pattern, read group by group. */
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const ORDINAL = '(?:first|second|third|fourth|final|1st|2nd|3rd|4th)';
const YEAR = '(?:19|20)\\d\\d';
const OF_YEAR = `(?:(?: of| in)?(?<ofiscal> fiscal(?: year)?)? (?<oyear>${YEAR})|(?: of)? (?<orel>last year|this year|next year|the year|the prior year))?`;

export const LATIN_TIME = new RegExp(
  [
    `\\b(?:(?:first|second|third|fourth)[- ](?:fiscal )?(?=quarter))?(?<ended>(?:three|six|nine|twelve|12|9|6|3) months|quarters?|years?|half)(?: period)?(?: ended| ending| to| through| that ended)(?: on| in)?(?: the end of)? (?:(?<ed1>\\d{1,2}) )?(?<em>${MONTH})(?: (?<ed2>\\d{1,2})(?!\\d))?(?:,? (?<ey>${YEAR}))?`,
    `\\b(?<q>${ORDINAL})[- ](?<qfiscal>fiscal[- ])?quarter(?!\\w)${OF_YEAR}`,
    `\\b(?:Q(?<q2>[1-4])|(?<q2b>[1-4])Q)(?:[ -]?(?:FY)?'?(?<q2y>${YEAR}|\\d\\d(?!\\d)))?(?![\\dA-Za-z])`,
    `\\b(?<h>first|second)[- ]half(?!\\w)${OF_YEAR.replace('oyear', 'hyear').replace('orel', 'hrel').replace('ofiscal', 'hfiscal')}`,
    `\\b(?:H(?<h2>[12])|(?<h2b>[12])H) ?(?<h2y>${YEAR})?(?![\\dA-Za-z])`,
    `\\b(?<mr1>${MONTH}) ?(?:-|–|to|through) ?(?<mr2>${MONTH})(?: (?:of )?(?<mry>${YEAR}))?(?![A-Za-z])`,
    `\\bfirst (?<fm>three|six|nine|eleven) months(?: of (?:(?<fmy>${YEAR})|(?<fmr>this year|last year)))?`,
    `\\bfirst (?<fq>two|three) quarters(?: of (?:(?<fqy>${YEAR})|(?<fqr>this year|last year)))?`,
    `\\b(?<mq>${MONTH}) quarter(?: of (?<mqy>${YEAR}))?`,
    `\\b(?<edge>end of|end|start of|beginning of|early|late|mid)[- ](?:(?<egm>${MONTH})(?:,? (?<egmy>${YEAR}))?|(?<egy>${YEAR})|(?<egr>last year|this year|next year|the year|the quarter))(?!\\w)`,
    `\\b(?<back>\\d{1,2}|two|three|six|nine|twelve|eighteen) (?<backof>months|years) ago(?!\\w)`,
    `\\b(?<closing>(?:ended|finished|closed|exited|closing out|ending) the year)(?!\\w)`,
    `\\b(?<pend>(?:quarter|period)[- ]end)(?!\\w)`,
    `\\byear[- ]end(?: (?<yey>${YEAR}))?(?!\\w)`,
    `\\b(?:(?<d1>\\d{1,2})(?:st|nd|rd|th)? )?(?<m>${MONTH})(?: (?<d2>\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?(?:,? (?<my>${YEAR}))?(?![A-Za-z])`,
    `\\b(?:fiscal|FY|financial year|fiscal year)[- ']?(?:year )?(?<fy>${YEAR}|\\d\\d(?!\\d))(?!\\d)`,
    `\\b(?:through|until|since) (?:the end of )?(?<through>${YEAR})(?!\\d)`,
    `\\b(?<y1>${YEAR}) ?(?:-|–|to|through) ?(?<y2>${YEAR})(?!\\d)`,
    `\\bbetween (?<b1>${YEAR}) and (?<b2>${YEAR})(?!\\d)`,
    `(?<![$€£¥\\d.,-])\\b(?<y>(?:19[5-9]|20[0-5])\\d)(?![\\d%\\u4e00-\\u9fff]|,\\d|\\.\\d| ?(?:[bm]illion|trillion|bn|employees|people|staff|workers|jobs|users|customers|yuan|dollars|euros|companies|GPUs|chips|x)\\b)`,
    `\\b(?<rel>a year[- ]earlier|year[- ]earlier|a year ago|a year before|the year before|the prior year|the previous year|the same (?:quarter|period|month) (?:last year|a year earlier|of last year|a year ago)|the year-ago (?:quarter|period|month)|the prior-year (?:quarter|period|month)|the corresponding (?:quarter|period) (?:last year|of last year)|(?:the |that )?same (?:period|year|quarter|month)|that (?:year|quarter|month)(?!-)|last year|this year|next year|the coming year|this fiscal year|next fiscal year|last fiscal year|last quarter|the previous quarter|the prior quarter|this quarter|the current quarter|the ongoing quarter|next quarter|the coming quarter|last month|this month|full[- ]year|first-half|the full year|six months earlier)(?!\\w)`,
    `\\b(?<vague>the trailing (?:twelve|12|four) (?:months|quarters)(?! ended)|(?:over|in|within|for|during) the (?:next|past|last|coming) (?:\\w+ )?(?:years?|months?|quarters?|decade)|to date|so far|since its founding)(?!\\w)`,
  ].join('|'),
  'gi',
);

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  final: 4,
};
const counts: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  six: 6,
  nine: 9,
  eleven: 11,
  twelve: 12,
  eighteen: 18,
  '3': 3,
  '6': 6,
  '9': 9,
  '12': 12,
};

export function sayLatin(g: Groups): TimeSaid | undefined {
  if (g.q)
    return {
      ...yearIn(g.oyear, g.orel),
      part: { kind: 'quarter', n: ordinals[g.q.toLowerCase()]! },
      ...(g.oyear && !g.qfiscal && !g.ofiscal ? {} : { fiscal: true }),
    };
  if (g.q2 ?? g.q2b)
    return {
      ...yearIn(g.q2y),
      part: { kind: 'quarter', n: +(g.q2 ?? g.q2b)! },
      ...(g.q2y ? {} : { fiscal: true }),
    };
  if (g.h) return { ...yearIn(g.hyear, g.hrel), part: { kind: 'half', n: ordinals[g.h.toLowerCase()]! } };
  if (g.h2 ?? g.h2b) return { ...yearIn(g.h2y), part: { kind: 'half', n: +(g.h2 ?? g.h2b)! } };
  if (g.ended) {
    const word = g.ended.toLowerCase();
    const months = word.startsWith('quarter')
      ? 3
      : word === 'half'
        ? 6
        : word.startsWith('year')
          ? 12
          : counts[word.split(' ')[0]!]!;
    return { ...yearIn(g.ey), part: { kind: 'month', n: monthNamed(g.em!) }, spanMonths: months };
  }
  if (g.mr1)
    return { ...yearIn(g.mry), part: { kind: 'months', from: monthNamed(g.mr1), n: monthNamed(g.mr2!) } };
  if (g.fq)
    return { ...yearIn(g.fqy, g.fqr), part: { kind: 'months', from: 1, n: counts[g.fq.toLowerCase()]! * 3 } };
  if (g.fm)
    return { ...yearIn(g.fmy, g.fmr), part: { kind: 'months', from: 1, n: counts[g.fm.toLowerCase()]! } };
  if (g.mq) return { ...yearIn(g.mqy), part: { kind: 'month', n: monthNamed(g.mq) }, spanMonths: 3 };
  if (g.edge) {
    const edge = /^(?:end|late)/i.test(g.edge)
      ? ('end' as const)
      : /^(?:start|beginning|early)/i.test(g.edge)
        ? ('start' as const)
        : undefined;
    if (g.egm)
      return { ...yearIn(g.egmy), part: { kind: 'month', n: monthNamed(g.egm) }, ...(edge ? { edge } : {}) };
    if (g.egr === 'the quarter') return { same: true };
    return { ...yearIn(g.egy, g.egr), ...(edge ? { edge } : {}) };
  }
  if (g.m) {
    const day = g.d1 ?? g.d2;
    // `may` and `march` are words too, and `sept` alone is no date.
    if (!day && !g.my && !/^[A-Z]/.test(g.m)) return undefined;
    if (/^may$/i.test(g.m) && !/^May$/.test(g.m)) return undefined;
    if (day) return { ...yearIn(g.my), part: { kind: 'day', month: monthNamed(g.m), day: +day } };
    return { ...yearIn(g.my), part: { kind: 'month', n: monthNamed(g.m) } };
  }
  if (g.fy) return { year: fullYear(g.fy), fiscal: true };
  if (g.y1 ?? g.b1) return { year: +(g.y1 ?? g.b1)!, untilYear: +(g.y2 ?? g.b2)! };
  if (g.y) return { year: +g.y };
  if (g.through) return { year: +g.through, through: true };
  if (g.vague) return { vague: true };
  if (g.back) {
    const n = counts[g.back.toLowerCase()] ?? +g.back;
    return { shift: { unit: 'month', by: -n * (g.backof === 'years' ? 12 : 1) } };
  }
  if (g.pend) return { same: true };
  if (g.closing) return { closing: true };
  if (g.rel) return relLatin(g.rel.toLowerCase());
  if (g.yey) return { year: +g.yey, edge: 'end' };
  return { year: { relative: 0 }, edge: 'end' };
}

function relLatin(word: string): TimeSaid {
  if (
    /earlier|ago|before|prior.year|corresponding|previous year|last year$/.test(word) &&
    word !== 'last year'
  )
    return word.startsWith('six')
      ? { vague: true }
      : { yearEarlier: true, ...(word === 'a year ago' ? { ago: true } : {}) };
  if (word === 'last year') return { year: { relative: -1 } };
  if (word === 'this year' || word.includes('full'))
    return word === 'this year' ? { year: { relative: 0 } } : { whole: true };
  if (word === 'next year' || word === 'the coming year') return { year: { relative: 1 } };
  if (word.endsWith('fiscal year'))
    return {
      year: { relative: word.startsWith('last') ? -1 : word.startsWith('next') ? 1 : 0 },
      fiscal: true,
    };
  if (word === 'last quarter' || word === 'the previous quarter' || word === 'the prior quarter')
    return { shift: { unit: 'quarter', by: -1 }, ...(word === 'last quarter' ? {} : { beforeLast: true }) };
  if (word === 'next quarter' || word === 'the coming quarter') return { shift: { unit: 'quarter', by: 1 } };
  if (word.endsWith('quarter') && /^(?:this|the current|the ongoing)/.test(word))
    return { shift: { unit: 'quarter', by: 0 } };
  if (word === 'last month') return { shift: { unit: 'month', by: -1 } };
  if (word === 'this month') return { shift: { unit: 'month', by: 0 } };
  if (word === 'first-half') return { part: { kind: 'half', n: 1 } };
  if (word === 'that year') return { whole: true, thatYear: true };
  return { same: true };
}

function yearIn(year: string | undefined, relative?: string): TimeSaid {
  if (year) return { year: fullYear(year) };
  if (!relative || /^the year$/i.test(relative)) return {};
  return { year: { relative: /last|prior/i.test(relative) ? -1 : /next/i.test(relative) ? 1 : 0 } };
}
/** The pattern lets only months through. */
function monthNamed(word: string): number {
  return monthOf(word)!;
}
