import type { AmountKind } from './amount.ts';
import { currencyAfter } from './currency.ts';
import { isHan, isLatin } from './foldCharacters.ts';

/** The unit after a figure, and where it ends. */
export interface UnitRead {
  readonly kind: AmountKind;
  readonly unit: string | null;
  readonly end: number;
  readonly factor?: number;
  /** Places by which the figure is smaller than one unit: cents. */
  readonly shift?: number;
}

const PERCENT = /(?: ?%| ?per ?cent(?![a-z])| ?pct(?![a-z]))/iy;

const POINTS = /(?:个百分点| ?percentage points?| ?pp(?![a-z])|-point)/iy;

const FOLD = /(?:[- ]?fold|x(?![A-Za-z0-9])| times(?![a-z]))/iy;

const PEOPLE =
  /[ -](?:[a-z-]{2,16} ){0,2}(people|persons|FTEs?|employees|staff(?:ers)?|workers|jobs|positions|roles|engineers|researchers)(?![a-z])/iy;

const MONTHS = /[ -](?:more )?(months?|mos?|years?|quarters?)(?![a-z])/iy;

const STRONG = /-strong(?![a-z])/iy;

const CENTS = / (?:US )?cents?(?![a-z])/iy;

const monthsOf: Readonly<Record<string, number>> = { m: 1, y: 12, q: 3 };

const ENERGY = / ?(TWh|GWh|MWh|kWh)(?![A-Za-z])/y;

const HAN_ENERGY = /(?:亿|万)?(?:千瓦时|度电)/y;

const THING =
  /(?:亿次|次|颗|枚|片|张|台|辆|款|家|座|条|项|篇|分(?!之)|点|吨|米|公里|公顷|平方|英亩|亩|千瓦|兆瓦|吉瓦|瓦|字|秒|小时|分钟|天|周|届|岁|步|股|手|套|种|所|只|件|场|期|轮|集|瓶|例|倍速|ms|GW|MW|kW|GB|TB|MB|KB|nm|TFLOPS|纳米|个(?!月)|日|月|号|层|级|档|块(?!钱)|卡|token|Token|参数|°|℃)/y;

const LATIN_THING =
  /[ -]?(?:parameters?|params?|tokens?|GPUs?|chips?|cards?|points?|shares?|downloads?|visits?|visitors?|queries|requests|images|videos|countries|cities|languages|vehicles|cars|megawatts?|gigawatts?|MW|GW|kW|GB|TB|MB|nm|km|miles?|metres?|meters?|acres?|tons?|tonnes?|hours?|minutes?|seconds?|days?|weeks?|games?|pages?|items?|times|sites?|square|percentile|basis points|bps|ms|Hz|GHz|MHz|am|pm|th|st|nd|rd)(?![A-Za-z])/iy;

export function unitAfter(text: string, at: number, prefix: string | undefined, letter: string): UnitRead {
  if (prefix) {
    const repeated = currencyAfter(text, at);
    return { kind: 'money', unit: prefix, end: repeated && repeated.code === prefix ? repeated.end : at };
  }
  const code = text.charCodeAt(at);
  if (Number.isNaN(code) || code === 10) return { kind: 'number', unit: null, end: at };
  if (code === 37 || (code | 32) === 112 || code === 32 || code === 45) {
    const points = match(POINTS, text, at);
    if (points) return { kind: 'points', unit: null, end: points };
    const percent = match(PERCENT, text, at);
    if (percent) {
      const twice = match(POINTS, text, percent);
      return twice
        ? { kind: 'points', unit: null, end: twice }
        : { kind: 'percent', unit: '%', end: percent };
    }
  }
  if (isHan(code)) return hanUnitAfter(text, at);
  const money = currencyAfter(text, at);
  if (money) return { kind: 'money', unit: money.code, end: money.end };
  const cents = letter === '' ? match(CENTS, text, at) : 0;
  if (cents) return { kind: 'money', unit: 'USD', end: cents, shift: -2 };
  const strong = match(STRONG, text, at);
  if (strong) return { kind: 'persons', unit: 'workforce', end: strong };
  const energy = matchGroup(ENERGY, text, at);
  if (energy) return { kind: 'energy', unit: energy.group, end: energy.end };
  const fold = match(FOLD, text, at);
  if (fold && letter === '') return { kind: 'multiple', unit: null, end: fold };
  const people = matchGroup(PEOPLE, text, at);
  if (people) return { kind: 'persons', unit: people.group.toLowerCase(), end: people.end };
  const length = letter === '' ? matchGroup(MONTHS, text, at) : undefined;
  if (length)
    return {
      kind: 'months',
      unit: 'months',
      end: length.end,
      factor: monthsOf[length.group[0]!.toLowerCase()]!,
    };
  const thing = match(LATIN_THING, text, at);
  if (thing) return { kind: 'thing', unit: text.slice(at, thing).trim(), end: at };
  if (isLatin(code)) return { kind: 'thing', unit: null, end: at };
  return { kind: 'number', unit: null, end: at };
}

/** First characters of all units written in Chinese; anything else leaves a bare number. */
const unitFirst = new Uint8Array(0x10000);

for (const character of '元人新台港美刀日圆韩欧英卢印澳加瑞雷块个成倍年亿万千度名位家次颗枚片张辆款座条项篇分点吨米公平亩兆吉瓦字秒小天周届岁步股手套种所只件场期轮集瓶例纳月号层级档卡参')
  unitFirst[character.charCodeAt(0)] = 1;

function hanUnitAfter(text: string, at: number): UnitRead {
  if (text.startsWith('美分', at)) return { kind: 'money', unit: 'USD', end: at + 2, shift: -2 };
  if (!unitFirst[text.charCodeAt(at)]) return { kind: 'number', unit: null, end: at };
  const money = currencyAfter(text, at);
  if (money) return { kind: 'money', unit: money.code, end: money.end };
  if (text.startsWith('个百分点', at)) return { kind: 'points', unit: null, end: at + 4 };
  if (text[at] === '成' && !/^(?:[立为本功果就都交]|员(?!工))/.test(text.slice(at + 1, at + 3)))
    return { kind: 'percent', unit: '成', end: at + 1 };
  if (text[at] === '倍' && text[at + 1] !== '速') return { kind: 'multiple', unit: null, end: at + 1 };
  if (text.startsWith('个月', at)) return { kind: 'months', unit: 'months', end: at + 2, factor: 1 };
  if (text.startsWith('个季度', at)) return { kind: 'months', unit: 'months', end: at + 3, factor: 3 };
  if (text[at] === '年') {
    if (text[at + 1] === '半') return { kind: 'months', unit: 'half', end: at + 2, factor: 12 };
    return { kind: 'months', unit: 'months', end: at + 1, factor: 12 };
  }
  const energy = match(HAN_ENERGY, text, at);
  if (energy) return { kind: 'energy', unit: 'kWh', end: energy };
  if (/^(?:人(?!民币|次|工|类|均)|名|位(?!于|居|列))/.test(text.slice(at, at + 3)))
    return { kind: 'persons', unit: null, end: at + 1 };
  if (
    text.startsWith('个人用户', at) ||
    text.startsWith('个用户', at) ||
    text.startsWith('家企业用户', at) ||
    text.startsWith('家付费', at) ||
    text.startsWith('个岗位', at) ||
    text.startsWith('个职缺', at) ||
    text.startsWith('个工作', at) ||
    text.startsWith('个职位', at)
  )
    return { kind: 'number', unit: null, end: at };
  const thing = match(THING, text, at);
  if (thing) return { kind: 'thing', unit: text.slice(at, thing), end: at };
  return { kind: 'number', unit: null, end: at };
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found ? at + found[0].length : 0;
}

function matchGroup(pattern: RegExp, text: string, at: number): { end: number; group: string } | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found?.[1] ? { end: at + found[0].length, group: found[1] } : undefined;
}
