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
  /** Quarter or month counted from the publication: last quarter is -1. */
  readonly shift?: { readonly unit: 'quarter' | 'month'; readonly by: number };
  readonly edge?: 'start' | 'end';
  /** The twelve or so months that end with the given month: the year to March 2025. */
  readonly spanMonths?: number;
  /** The period of the figure beside it, one year before: 去年同期, a year earlier. */
  readonly yearEarlier?: boolean;
  /** The same period as the figure before it: 同期. */
  readonly same?: boolean;
  /** `through 2029`: an end without a beginning. */
  readonly through?: boolean;
  /** The whole of the year that is spoken of: 全年, full-year. */
  readonly whole?: boolean;
  /** A length or a vague time: nothing is stated that a period could be made of. */
  readonly vague?: boolean;
}

const HAN = new RegExp(
  [
    // 0 截至…止年度: the twelve months that end then
    '截至(?<uy>20\\d\\d)年(?<um>1[0-2]|0?[1-9])月(?:[12]\\d|3[01]|0?[1-9])日止(?:的)?(?<ulen>年度|财政?年度?|[三六九]个月|十二个月|半年|季度)',
    // 1 year to year
    '(?<y1>20\\d\\d|19\\d\\d)年?(?:至|到|-|–|~)(?<y2>20\\d\\d|19\\d\\d)年',
    // 2 year, with or without a part
    '(?<year>20\\d\\d|19\\d\\d|[今本去前明后当]|上一)(?:财年|财政年度|会计年度|年度|年)(?<tail>全年|底|末|初|中|第?[一二三四1-4]季度?末?|首季|Q[1-4]|[上下]半年|前三季度?|前三个季度|前九个月|前9个月|首[三九]个月|(?:1[0-2]|[1-9])[-–至到](?:1[0-2]|[1-9])月|(?:1[0-2]|0?[1-9])月(?:份|(?:[12]\\d|3[01]|0?[1-9])[日号]|底|末|初|中旬)?(?:[至到-](?:1[0-2]|[1-9])月)?)?(?<same>同期)?',
    // 3 parts alone
    '(?<part>第[一二三四1-4](?:财)?季度?|[一二三四]季度?(?!军|酒)|首季|Q[1-4](?!\\d)|[上下]半年|前三季度?|前三个季度|前九个月|前9个月|首九个月)(?<pedge>末|底)?(?<psame>同期)?',
    '(?<month>1[0-2]|0?[1-9])月(?:份|(?<day>[12]\\d|3[01]|0?[1-9])[日号]|(?<medge>底|末|初))?(?:[至到-](?<month2>1[0-2]|[1-9])月)?',
    '(?<rel>上一?季度?|本季度?|该季度?|上个月|上月|本月|当季|(?<![一二两三四五六七八九十\\d半])年内|年底|年末|岁末|月底|年初|全年|期末|季末|上年同期|上年末|上年底|上年|同期|期内|一年前|两年前)',
    '(?<now>目前|如今|当前|现有)',
    '截至(?<hm>[一二三四五六七八九]|十[一二]?)月(?:底|末|三十日|三十一日)?(?:止(?:的)?(?<hlen>年度|[三六九]个月|半年|季度))?',
    '(?<vague>(?:过去|近|未来|最近|此后|今后)(?:\\d+|[一二两三四五六七八九十几数]+)(?:个)?(?:年|月|季度)|成立以来|上市以来|迄今|(?<!截)至今)',
    '(?<fy>FY ?(?:20)?\\d\\d)(?<fyq>Q[1-4])?',
  ].join('|'),
  'g',
);

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const ORDINAL = '(?:first|second|third|fourth|final|1st|2nd|3rd|4th)';
const YEAR = '(?:19|20)\\d\\d';
const OF_YEAR = `(?:(?: of)?(?: fiscal(?: year)?)? (?<oyear>${YEAR})|(?: of)? (?<orel>last year|this year|next year|the year|the prior year))?`;

const LATIN = new RegExp(
  [
    `\\b(?<q>${ORDINAL})[- ](?:fiscal[- ])?quarter(?!\\w)${OF_YEAR}`,
    `\\b(?:Q(?<q2>[1-4])|(?<q2b>[1-4])Q)(?:[ -]?(?:FY)?'?(?<q2y>${YEAR}|\\d\\d(?!\\d)))?(?![\\dA-Za-z])`,
    `\\b(?<h>first|second)[- ]half(?!\\w)${OF_YEAR.replace('oyear', 'hyear').replace('orel', 'hrel')}`,
    `\\b(?:H(?<h2>[12])|(?<h2b>[12])H) ?(?<h2y>${YEAR})?(?![\\dA-Za-z])`,
    `\\b(?<ended>(?:three|six|nine|twelve|12|9|6|3) months|quarter|year|half)(?: period)?(?: ended| ending| to| through| that ended)(?: on| in)? (?:(?<ed1>\\d{1,2}) )?(?<em>${MONTH})(?: (?<ed2>\\d{1,2})(?!\\d))?(?:,? (?<ey>${YEAR}))?`,
    `\\bfirst (?<fm>three|six|nine|eleven) months(?: of (?:(?<fmy>${YEAR})|(?<fmr>this year|last year)))?`,
    `\\b(?<mq>${MONTH}) quarter(?: of (?<mqy>${YEAR}))?`,
    `\\b(?<edge>end of|end|start of|beginning of|early|late|mid)[- ](?:(?<egm>${MONTH})(?:,? (?<egmy>${YEAR}))?|(?<egy>${YEAR})|(?<egr>last year|this year|next year|the year|the quarter))(?!\\w)`,
    `\\byear[- ]end(?: (?<yey>${YEAR}))?(?!\\w)`,
    `\\b(?:(?<d1>\\d{1,2})(?:st|nd|rd|th)? )?(?<m>${MONTH})(?: (?<d2>\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?(?:,? (?<my>${YEAR}))?(?![A-Za-z])`,
    `\\b(?:fiscal|FY|financial year|fiscal year)[- ']?(?:year )?(?<fy>${YEAR}|\\d\\d(?!\\d))(?!\\d)`,
    `\\b(?:through|until|since) (?:the end of )?(?<through>${YEAR})(?!\\d)`,
    `\\b(?<y1>${YEAR}) ?(?:-|–|to|and|through) ?(?<y2>${YEAR})(?!\\d)`,
    `(?<![$€£¥\\d.,-])\\b(?<y>(?:19[5-9]|20[0-5])\\d)(?![\\d%\\u4e00-\\u9fff]|,\\d|\\.\\d| ?(?:[bm]illion|trillion|bn|employees|people|staff|workers|jobs|users|customers|yuan|dollars|euros|companies|GPUs|chips|x)\\b)`,
    `\\b(?<rel>a year[- ]earlier|year[- ]earlier|a year ago|the year before|the prior year|the previous year|the same (?:quarter|period|month) (?:last year|a year earlier|of last year|a year ago)|(?:the )?same period|last year|this year|next year|the coming year|this fiscal year|next fiscal year|last fiscal year|last quarter|the previous quarter|the prior quarter|this quarter|last month|this month|full[- ]year|first-half|the full year|six months earlier)(?!\\w)`,
    `\\b(?<vague>(?:over|in|within|for|during) the (?:next|past|last|coming) (?:\\w+ )?(?:years?|months?|quarters?|decade)|to date|so far|since its founding)(?!\\w)`,
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
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  首: 1,
  上: 1,
  下: 2,
};
const lengths: Readonly<Record<string, number>> = { 三: 3, 六: 6, 九: 9, 半: 6, 季: 3 };
function hanMonth(word: string): number {
  return word.startsWith('十')
    ? 10 + '一二'.indexOf(word[1] ?? '') + 1
    : '一二三四五六七八九'.indexOf(word) + 1;
}

const counts: Readonly<Record<string, number>> = {
  three: 3,
  six: 6,
  nine: 9,
  eleven: 11,
  twelve: 12,
  '3': 3,
  '6': 6,
  '9': 9,
  '12': 12,
};

/** Every time expression of a clean text, left to right [EX9]. */
export function findTimes(whole: string, start = 0, end = whole.length): TimeHit[] {
  const text = start === 0 && end === whole.length ? whole : whole.slice(start, end);
  const hits: TimeHit[] = [];
  for (const found of text.matchAll(HAN)) push(hits, found, sayHan(found.groups!, text, found.index));
  const han = hits.length;
  for (const found of text.matchAll(LATIN)) push(hits, found, sayLatin(found.groups!));
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

type Groups = Readonly<Record<string, string | undefined>>;

function sayHan(g: Groups, text: string, at: number): TimeSaid | undefined {
  if (g.uy)
    return {
      year: +g.uy,
      part: { kind: 'month', n: +g.um! },
      spanMonths: lengths[g.ulen![0]!] ?? 12,
    };
  if (g.y1) return { year: +g.y1, untilYear: +g.y2! };
  if (g.year) {
    const isFiscal = /财年|财政年度|会计年度/.test(text.slice(at, at + 9));
    if (g.year === '当' && !g.tail) return { whole: true };
    const relative = { 今: 0, 本: 0, 当: 0, 去: -1, 上一: -1, 前: -2, 明: 1, 后: 2 }[g.year];
    const year = relative === undefined ? +g.year : { relative };
    if (g.year === '后' || (g.year === '前' && /[以之\d两三]/.test(text[at - 1] ?? ''))) return undefined;
    const base: TimeSaid = {
      year,
      ...(g.same ? (relative === -1 ? { yearEarlier: true } : { same: true }) : {}),
    };
    return { ...base, ...(isFiscal ? { fiscal: true } : {}), ...(g.tail ? tailOf(g.tail) : {}) };
  }
  if (g.part) {
    if (/[\dA-Za-z]/.test(text[at - 1] ?? '') && g.part.startsWith('Q')) return undefined;
    return {
      ...tailOf(g.part),
      ...(g.pedge ? { edge: 'end' as const } : {}),
      ...(g.psame ? { same: true } : {}),
    };
  }
  if (g.month) {
    if (/[\d个]/.test(text[at - 1] ?? '')) return undefined;
    if (g.month2) return { part: { kind: 'months', from: +g.month, n: +g.month2 } };
    if (g.day) return { part: { kind: 'day', month: +g.month, day: +g.day } };
    return {
      part: { kind: 'month', n: +g.month },
      ...(g.medge ? { edge: g.medge === '初' ? ('start' as const) : ('end' as const) } : {}),
    };
  }
  if (g.fy)
    return {
      year: fullYear(g.fy.replace(/\D/g, '')),
      fiscal: true,
      ...(g.fyq ? { part: { kind: 'quarter' as const, n: +g.fyq[1]! } } : {}),
    };
  if (g.vague || g.now) return { vague: true };
  if (g.hm) {
    const n = hanMonth(g.hm);
    const months = g.hlen ? (lengths[g.hlen[0]!] ?? 12) : undefined;
    return { part: { kind: 'month', n }, edge: 'end', ...(months ? { spanMonths: months } : {}) };
  }
  if (g.rel) return relHan(g.rel);
  return undefined;
}

function relHan(word: string): TimeSaid {
  if (word === '上年同期' || word === '一年前') return { yearEarlier: true };
  if (word === '同期' || word === '期内' || word === '期末' || word === '季末') return { same: true };
  if (word === '上年末' || word === '上年底') return { year: { relative: -1 }, edge: 'end' };
  if (word === '上年') return { year: { relative: -1 } };
  if (word.startsWith('上') && word.includes('季')) return { shift: { unit: 'quarter', by: -1 } };
  if (word.includes('季')) return { shift: { unit: 'quarter', by: 0 }, same: true };
  if (word === '上月' || word === '上个月') return { shift: { unit: 'month', by: -1 } };
  if (word === '本月') return { shift: { unit: 'month', by: 0 } };
  if (word === '年底' || word === '年末' || word === '岁末') return { year: { relative: 0 }, edge: 'end' };
  if (word === '年初') return { year: { relative: 0 }, edge: 'start' };
  if (word === '全年' || word === '年内') return { whole: true };
  return { vague: true };
}

function tailOf(tail: string): TimeSaid {
  if (tail === '全年' || tail === '中') return {};
  if (tail === '底' || tail === '末') return { edge: 'end' };
  if (tail === '初') return { edge: 'start' };
  if (/前三|前九|前9|首九/.test(tail)) return { part: { kind: 'months', from: 1, n: 9 } };
  if (tail.startsWith('首三')) return { part: { kind: 'months', from: 1, n: 3 } };
  const half = /^([上下])半年/.exec(tail);
  if (half) return { part: { kind: 'half', n: ordinals[half[1]!]! } };
  const quarter = /^(?:第?([一二三四1-4首])(?:财)?季|Q([1-4]))/.exec(tail);
  if (quarter)
    return {
      part: { kind: 'quarter', n: ordinals[quarter[1] ?? ''] ?? +(quarter[1] ?? quarter[2]!) },
      ...(tail.endsWith('末') ? { edge: 'end' as const } : {}),
    };
  const run = /^(\d{1,2})[-–至到](\d{1,2})月/.exec(tail);
  if (run) return { part: { kind: 'months', from: +run[1]!, n: +run[2]! } };
  const month = /^(\d{1,2})月(?:份|(\d{1,2})[日号]|(底|末|初))?(?:[至到-](\d{1,2})月)?/.exec(tail);
  if (month?.[4]) return { part: { kind: 'months', from: +month[1]!, n: +month[4] } };
  if (month) {
    if (month[2]) return { part: { kind: 'day', month: +month[1]!, day: +month[2] } };
    return {
      part: { kind: 'month', n: +month[1]! },
      ...(month[3] ? { edge: month[3] === '初' ? ('start' as const) : ('end' as const) } : {}),
    };
  }
  return {};
}

function sayLatin(g: Groups): TimeSaid | undefined {
  if (g.q) return { ...yearIn(g.oyear, g.orel), part: { kind: 'quarter', n: ordinals[g.q.toLowerCase()]! } };
  if (g.q2 ?? g.q2b) return { ...yearIn(g.q2y), part: { kind: 'quarter', n: +(g.q2 ?? g.q2b)! } };
  if (g.h) return { ...yearIn(g.hyear, g.hrel), part: { kind: 'half', n: ordinals[g.h.toLowerCase()]! } };
  if (g.h2 ?? g.h2b) return { ...yearIn(g.h2y), part: { kind: 'half', n: +(g.h2 ?? g.h2b)! } };
  if (g.ended) {
    const word = g.ended.toLowerCase();
    const months =
      word === 'quarter' ? 3 : word === 'half' ? 6 : word === 'year' ? 12 : counts[word.split(' ')[0]!]!;
    return { ...yearIn(g.ey), part: { kind: 'month', n: monthOf(g.em!) }, spanMonths: months };
  }
  if (g.fm)
    return { ...yearIn(g.fmy, g.fmr), part: { kind: 'months', from: 1, n: counts[g.fm.toLowerCase()]! } };
  if (g.mq) return { ...yearIn(g.mqy), part: { kind: 'month', n: monthOf(g.mq) }, spanMonths: 3 };
  if (g.edge) {
    const edge = /^(?:end|late)/i.test(g.edge)
      ? ('end' as const)
      : /^(?:start|beginning|early)/i.test(g.edge)
        ? ('start' as const)
        : undefined;
    if (g.egm)
      return { ...yearIn(g.egmy), part: { kind: 'month', n: monthOf(g.egm) }, ...(edge ? { edge } : {}) };
    if (g.egr === 'the quarter') return { same: true };
    return { ...yearIn(g.egy, g.egr), ...(edge ? { edge } : {}) };
  }
  if (g.m) {
    const day = g.d1 ?? g.d2;
    // `may` and `march` are words too, and `sept` alone is no date.
    if (!day && !g.my && !/^[A-Z]/.test(g.m)) return undefined;
    if (/^may$/i.test(g.m) && !/^May$/.test(g.m)) return undefined;
    if (day) return { ...yearIn(g.my), part: { kind: 'day', month: monthOf(g.m), day: +day } };
    return { ...yearIn(g.my), part: { kind: 'month', n: monthOf(g.m) } };
  }
  if (g.fy) return { year: fullYear(g.fy), fiscal: true };
  if (g.y1) return { year: +g.y1, untilYear: +g.y2! };
  if (g.y) return { year: +g.y };
  if (g.through) return { year: +g.through, through: true };
  if (g.vague) return { vague: true };
  if (g.rel) return relLatin(g.rel.toLowerCase());
  if (g.yey) return { year: +g.yey, edge: 'end' };
  return { year: { relative: 0 }, edge: 'end' };
}

function relLatin(word: string): TimeSaid {
  if (/earlier|ago|before|prior year|previous year|last year$/.test(word) && word !== 'last year')
    return word.startsWith('six') ? { vague: true } : { yearEarlier: true };
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
    return { shift: { unit: 'quarter', by: -1 } };
  if (word === 'this quarter') return { shift: { unit: 'quarter', by: 0 } };
  if (word === 'last month') return { shift: { unit: 'month', by: -1 } };
  if (word === 'this month') return { shift: { unit: 'month', by: 0 } };
  if (word === 'first-half') return { part: { kind: 'half', n: 1 } };
  return { same: true };
}

function yearIn(year: string | undefined, relative?: string): TimeSaid {
  if (year) return { year: fullYear(year) };
  if (!relative || /^the year$/i.test(relative)) return {};
  return { year: { relative: /last|prior/i.test(relative) ? -1 : /next/i.test(relative) ? 1 : 0 } };
}
function fullYear(text: string): number {
  return text.length === 2 ? 2000 + +text : +text;
}
function monthOf(word: string): number {
  return MONTHS.findIndex((name) => name.startsWith(word.toLowerCase().replace('.', '').slice(0, 3))) + 1;
}
