import { fullYear } from './fullYear.ts';
import type { Groups, TimeSaid } from './timeWords.ts';

/** Chinese time words: 2024年上半年, 截至6月底, 去年同期; one pattern, read group by group. */
export const HAN_TIME = new RegExp(
  [
    // 0 截至…止年度: the twelve months that end then
    '截至(?<uy>20\\d\\d)年(?<um>1[0-2]|0?[1-9])月(?:[12]\\d|3[01]|0?[1-9])日止(?:的)?(?<ulen>年度|财政?年度?|[三六九]个月|十二个月|半年|季度)',
    // 自2019年成立以来: a beginning without an end
    '自(?<since>20\\d\\d|19\\d\\d)年?(?:\\d{1,2}月)?(?:成立|创立|创办|创建|上市|推出|发布|以来|起)(?:以来)?',
    // the report that an article is about
    '(?<report>(?<!年)(?:半年度?报告?|中报|中期报告|一季报|三季报|年度报告|年报))',
    // 1 year to year
    '(?<y1>20\\d\\d|19\\d\\d)年?(?:至|到|-|–|~)(?<y2>20\\d\\d|19\\d\\d)年',
    // 2 year, with or without a part
    '(?<year>20\\d\\d|19\\d\\d|[今本去前明后当]|上一)(?:财年|财政年度|会计年度|年度|年)(?<tail>全年|底|末|初|中|第?[一二三四1-4](?:财季|季度?)末?|首季|Q[1-4]|[上下]半年|前三季度?|前三个季度|前(?:\\d{1,2}|[二三四五六七八九]|十一?)(?:个月|月份?)|首[三九]个月|(?:1[0-2]|[1-9])[-–至到](?:1[0-2]|[1-9])月|(?:1[0-2]|0?[1-9])月(?:份|(?:[12]\\d|3[01]|0?[1-9])[日号]|底|末|初|中旬)?(?:[至到-](?:1[0-2]|[1-9])月)?)?(?<same>同期)?',
    // 3 parts alone
    '(?<part>第[一二三四1-4](?:财)?季度?|[一二三四]季度?(?!军|酒)|首季|Q[1-4](?!\\d)|[上下]半年|前三季度?|前三个季度|前(?:\\d{1,2}|[二三四五六七八九]|十一?)(?:个月|月份?)|首九个月)(?<pedge>末|底)?(?<psame>同期)?',
    '(?<month>1[0-2]|0?[1-9])月(?:份|(?<day>[12]\\d|3[01]|0?[1-9])[日号]|(?<medge>底|末|初))?(?:[至到-](?<month2>1[0-2]|[1-9])月)?',
    '(?<rel>上一?(?:财季|季度?)|[本下]一?(?:财季|季度?)|该季度?|上个月|上月|本月|当季|(?<![一二两三四五六七八九十\\d半])年内|年底|年末|岁末|月底|年初|全年|期末|季末|上年同期|上年末|上年底|上年|同期|报告期内?|期内|一年前|两年前)',
    '(?<now>目前|如今|当前|现有)',
    '截至(?<hm>[一二三四五六七八九]|十[一二]?)月(?:底|末|三十日|三十一日)?(?:止(?:的)?(?<hlen>年度|[三六九]个月|半年|季度))?',
    '(?<vague>(?:过去|近|未来|最近|此后|今后)(?:\\d+|[一二两三四五六七八九十几数]+)(?:个)?(?:年|月|季度)|成立以来|上市以来|迄今|(?<!截)至今)',
    '(?<fy>FY ?(?:20)?\\d\\d)(?<fyq>Q[1-4])?',
  ].join('|'),
  'g',
);

const ordinals: Readonly<Record<string, number>> = {
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

export function sayHan(g: Groups, text: string, at: number): TimeSaid | undefined {
  if (g.uy)
    return {
      year: +g.uy,
      part: { kind: 'month', n: +g.um! },
      spanMonths: lengths[g.ulen![0]!] ?? 12,
    };
  if (g.since) return { year: +g.since, through: true, vague: true };
  if (g.report) return reportHan(g.report);
  if (g.y1) return { year: +g.y1, untilYear: +g.y2! };
  if (g.year) {
    const isFiscal = /财年|财政年度|会计年度|财季/.test(text.slice(at, at + 9) + (g.tail ?? ''));
    if (g.year === '当' && !g.tail) return { whole: true };
    const relative = { 今: 0, 本: 0, 当: 0, 去: -1, 上一: -1, 前: -2, 明: 1, 后: 2 }[g.year];
    const year = relative === undefined ? +g.year : { relative };
    if (g.year === '后' || (g.year === '前' && /[以之\d两三]/.test(text[at - 1] ?? ''))) return undefined;
    const base: TimeSaid = {
      year,
      ...(g.same ? (relative === -1 ? { yearEarlier: true } : { same: true }) : {}),
    };
    const annual =
      /年度$|财年$/.test(
        text
          .slice(at, at + 8)
          .replace(/^(?:20\d\d|.)/, '')
          .slice(0, 2),
      ) && !g.tail;
    return {
      ...base,
      ...(annual ? { annual } : {}),
      ...(isFiscal ? { fiscal: true } : {}),
      ...(g.tail ? tailOf(g.tail) : {}),
    };
  }
  if (g.part) {
    if (/[\dA-Za-z]/.test(text[at - 1] ?? '') && g.part.startsWith('Q')) return undefined;
    return {
      ...tailOf(g.part),
      ...(g.part.includes('财') ? { fiscal: true } : {}),
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
  if (word === '上年同期') return { yearEarlier: true };
  if (word === '一年前') return { yearEarlier: true, ago: true };
  if (word === '同期' || word === '期内' || word === '期末' || word === '季末' || word.startsWith('报告期'))
    return { same: true };
  if (word === '上年末' || word === '上年底') return { year: { relative: -1 }, edge: 'end' };
  if (word === '上年') return { year: { relative: -1 } };
  const fiscal = word.includes('财') ? { fiscal: true } : {};
  if (word.startsWith('上') && word.includes('季'))
    return {
      shift: { unit: 'quarter', by: -1 },
      ...fiscal,
      ...(word.startsWith('上一') ? { beforeLast: true } : {}),
    };
  if (word.startsWith('下') && word.includes('季')) return { shift: { unit: 'quarter', by: 1 }, ...fiscal };
  if (word.includes('季')) return { shift: { unit: 'quarter', by: 0 }, same: true, ...fiscal };
  if (word === '上月' || word === '上个月') return { shift: { unit: 'month', by: -1 } };
  if (word === '本月') return { shift: { unit: 'month', by: 0 } };
  if (word === '年底' || word === '年末' || word === '岁末') return { year: { relative: 0 }, edge: 'end' };
  if (word === '年初') return { year: { relative: 0 }, edge: 'start' };
  if (word === '全年' || word === '年内') return { whole: true };
  return { vague: true };
}

/** The report named is the last one due: 年报 of the year before, 半年报 of this year. */
function reportHan(word: string): TimeSaid {
  if (word === '一季报') return { part: { kind: 'quarter', n: 1 } };
  if (word === '三季报') return { part: { kind: 'months', from: 1, n: 9 } };
  if (word.startsWith('半') || word.startsWith('中')) return { part: { kind: 'half', n: 1 } };
  return { year: { relative: -1 } };
}

function tailOf(tail: string): TimeSaid {
  if (tail === '全年' || tail === '中') return {};
  if (tail === '底' || tail === '末') return { edge: 'end' };
  if (tail === '初') return { edge: 'start' };
  const months = /^前(\d{1,2}|[二三四五六七八九]|十一?)(?:个月|月)/.exec(tail)?.[1];
  if (months) return { part: { kind: 'months', from: 1, n: /\d/.test(months) ? +months : hanMonth(months) } };
  if (/前三|首九/.test(tail)) return { part: { kind: 'months', from: 1, n: 9 } };
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
