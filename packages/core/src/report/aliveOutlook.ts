import type { Figure } from '../derivation/index.ts';
import {
  type DecimalString,
  dec,
  formatValue,
  type Lang,
  ONE,
  powerOf,
  roundSignificant,
} from '../money/index.ts';
import { type AliveVerdict, defaultAlive, type Income } from '../runway/index.ts';
import { lengthInMonths, type Span } from '../time/index.ts';
import { parts, type Sentence } from './sentence.ts';

/**
 * Whether a company reaches the point where revenue meets cost on the money it has [BK3]: revenue of 100 k growing 7 % a month
 * against a cost of 200 k meets it in month 11.
 */
export interface AliveOutlook {
  readonly sentence: Sentence;
  /** With cost held where it is. */
  readonly held: AliveVerdict;
  /** With cost growing as it did; null where that is not known. */
  readonly moving: AliveVerdict | null;
  readonly cash: Figure;
  /** A month. */
  readonly revenue: DecimalString;
  readonly cost: DecimalString;
  readonly currency: string;
  /** A month; null where nothing earlier is known, and then none is assumed. */
  readonly growth: DecimalString | null;
  readonly costGrowth: DecimalString | null;
  readonly period: Span;
}

export interface AliveContext {
  /** The income of the span just before, where there is one. */
  readonly earlier: Income | undefined;
  /** Revenue and cost of the single months inside the span, first to last, where the books tell them. */
  readonly months: readonly { readonly revenue: Figure | null; readonly cost: Figure | null }[];
}

export function aliveOutlook(
  cash: Figure,
  income: Income,
  { earlier, months: inside }: AliveContext,
): AliveOutlook | null {
  const money = cash.value.stated ?? cash.value.low;
  const { months } = lengthInMonths(income.period);
  const monthly = ({ value }: Figure) =>
    value.stated === null ? null : roundSignificant(dec(value.stated).div(months), 15);
  const [revenue, cost] = [monthly(income.revenue), monthly(income.cost)];
  if (money === null || revenue === null || cost === null || cash.unit !== income.revenue.unit) return null;
  const growth =
    growthOf(income.revenue, earlier?.revenue, income.revenueGrowth, months) ?? within(inside, 'revenue');
  const costGrowth =
    growthOf(income.cost, earlier?.cost, income.costGrowth, months) ?? within(inside, 'cost');
  const flows = { revenue, revenueGrowth: growth ?? '0', cost, costGrowth: '0' };
  const held = defaultAlive(money, flows);
  const moving = costGrowth === null ? null : defaultAlive(money, { ...flows, costGrowth });
  const { unit: currency } = income.revenue;
  const base = { held, moving, cash, revenue, cost, currency, growth, costGrowth, period: income.period };
  return { ...base, sentence: { en: parts('en', sayEn(base)), zh: parts('zh', sayZh(base)) } };
}

/** A month: against the span just before, else from the growth of a year. */
function growthOf(
  now: Figure,
  before: Figure | undefined,
  yearly: Figure | null,
  months: number,
): DecimalString | null {
  const [from, to] = [before?.value.stated, now.value.stated];
  if (from && to && dec(from).gt(0) && dec(to).gt(0)) return rate(dec(to).div(dec(from)), months);
  const grown = yearly?.value.stated;
  return grown && dec(grown).gt(-1) ? rate(dec(grown).plus(ONE), 12) : null;
}

/** From the first single month to the last, where nothing earlier is known. */
function within(months: AliveContext['months'], side: 'revenue' | 'cost'): DecimalString | null {
  const values = months.map((month) => month[side]?.value.stated ?? null);
  const [from, to] = [values[0], values.at(-1)];
  return values.length > 1 && from && to && dec(from).gt(0) && dec(to).gt(0)
    ? rate(dec(to).div(dec(from)), values.length - 1)
    : null;
}

function rate(multiple: ReturnType<typeof dec>, months: number): DecimalString {
  return roundSignificant(powerOf(multiple, ONE.div(months)).minus(ONE), 6);
}

type Said = Omit<AliveOutlook, 'sentence'>;

function sayEn({ held, growth, moving }: Said): string {
  const at =
    growth === null
      ? 'with revenue held, as nothing earlier is known'
      : `at ${share(growth, 'en')} growth a month`;
  const other =
    moving && moving.kind !== held.kind ? ` With cost growing as it did, ${outcomeEn(moving)}.` : '';
  const open = {
    alive: 'Default alive: ',
    alreadySelfFunding: 'Default alive: ',
    dead: 'Default dead: ',
    undecided: '',
  };
  return `${open[held.kind]}${at} and cost held, ${outcomeEn(held)}.${other}`;
}

function outcomeEn(verdict: AliveVerdict): string {
  switch (verdict.kind) {
    case 'alive':
      return `revenue meets cost in month ${verdict.month}, before the money is gone`;
    case 'alreadySelfFunding':
      return 'revenue covers cost already';
    case 'dead':
      return `the money is gone in month ${verdict.month}, before revenue meets cost`;
    case 'undecided':
      return 'neither happens within fifty years';
  }
}

function sayZh({ held, growth, moving }: Said): string {
  const at = growth === null ? '收入不变（没有更早的数据）' : `收入每月增长 ${share(growth, 'zh')}`;
  const other = moving && moving.kind !== held.kind ? `若成本照旧增长，则${outcomeZh(moving)}。` : '';
  const open = {
    alive: '按现状可活：',
    alreadySelfFunding: '按现状可活：',
    dead: '按现状不可活：',
    undecided: '',
  };
  return `${open[held.kind]}${at}、成本不变时，${outcomeZh(held)}。${other}`;
}

function outcomeZh(verdict: AliveVerdict): string {
  switch (verdict.kind) {
    case 'alive':
      return `第 ${verdict.month} 个月收入追上成本，资金尚未用完`;
    case 'alreadySelfFunding':
      return '收入已覆盖成本';
    case 'dead':
      return `第 ${verdict.month} 个月资金用尽，收入仍未追上成本`;
    case 'undecided':
      return '五十年内两者都不会发生';
  }
}

function share(growth: DecimalString, lang: Lang): string {
  return formatValue(dec(growth), 'fraction', lang);
}
