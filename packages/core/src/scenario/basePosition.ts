import type { Figure } from '../derivation/index.ts';
import type { Issue } from '../issue/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { type Dec, type DecimalString, dec, ONE, powerOf, RateTable, roundTo, ZERO } from '../money/index.ts';
import {
  type BothLanguages,
  type BurnOption,
  type BurnQuery,
  convertFigure,
  type Income,
  type Position,
} from '../runway/index.ts';
import { addDays, formatPeriod, lengthInMonths, overlapShare } from '../time/index.ts';
import { type CostPart, centreOf, costPart, type PartName } from './costSplit.ts';
import { growthOutlook } from './growthOutlook.ts';
import { type LastGrowth, lastGrowth } from './lastGrowth.ts';
import { promisedOf } from './promisedMoney.ts';
import type { ScenarioPosition } from './scenario.ts';

/**
 * Where every what-if of a company starts: the figures of one and the same period, a month, each with where it came from or
 * that it was assumed. OpenAI known on 31 October 2024: 6.55 bn of cash, 308 M of revenue against 708 M of cost.
 */
export interface BasePosition {
  readonly position: ScenarioPosition;
  readonly assumptions: readonly Assumption[];
  readonly income: Income;
  /** Growth a year that forecasts imply; none where growth is not assumed at all. */
  readonly growthOutlook: readonly Figure[];
}

export interface Assumption {
  readonly name: string;
  readonly label: BothLanguages;
  readonly value: DecimalString;
  readonly unit: string;
  readonly per: 'month' | null;
  /** Null when no source states it and the reader should know so. */
  readonly figure: Figure | null;
  readonly note: BothLanguages | null;
}

export type FoundPosition =
  | { readonly ok: true; readonly base: BasePosition; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly missing: readonly string[]; readonly issues: readonly Issue[] };

export const DEFAULT_MONTHS = 60;
const GROWTH_HALF_LIFE = '12';

/** [SC1] [SC2] [GP1] From a company's position, or what is missing for it. */
export function basePosition(ledger: Ledger, query: BurnQuery, position: Position): FoundPosition {
  const issues: Issue[] = [];
  const rates = new RateTable(ledger.rates);
  const convert = (figure: Figure | null): Figure | null => {
    const converted = figure && convertFigure(figure, position.currency, rates, query.today);
    if (converted && !converted.ok) issues.push(...converted.issues);
    return converted?.ok ? converted.value : null;
  };
  const income = position.income;
  const cash = position.bridged
    ? { ...position.bridged.figure, asOf: position.bridged.asOf }
    : (position.liquidity.rungs.slice(0, 2).findLast((r) => r.amount)?.amount ?? null);
  const [revenue, cost] = [convert(income?.revenue ?? null), convert(income?.cost ?? null)];
  const missing = [...(cash ? [] : ['cash']), ...(revenue && cost ? [] : ['revenue', 'operating_cost'])];
  if (!cash || !income || !revenue || !cost) return { ok: false, missing, issues };

  const rate = centreOf(income.revenue).eq(0) ? ONE : centreOf(revenue).div(centreOf(income.revenue));
  const parts = (name: PartName) => costPart(ledger, query, income, name);
  const growth = lastGrowth(ledger, query, income);
  const assumptions = assumptionsOf({
    cash,
    income,
    revenue,
    cost,
    burn: cashBurnOf(position, income),
    rate,
    parts: { serving: parts('serving'), training: parts('training'), staff: parts('staff') },
    growth,
    currency: position.currency,
  });
  const base = {
    position: positionOf(assumptions, position, cash),
    assumptions,
    income,
    growthOutlook: growth ? growthOutlook(ledger, query) : [],
  };
  return { ok: true, base, issues };
}

/** A measured burn of the same period: the accrual cost then gives way to revenue plus burn, which is cash. */
function cashBurnOf(position: Position, income: Income): BurnOption | null {
  const burn = position.burns[0];
  if (!burn || burn.basis === 'accrualProxy' || burn.monthly.value.stated === null) return null;
  return overlapShare(burn.period, income.period) >= 0.9 ? burn : null;
}

interface Inputs {
  readonly cash: Figure;
  readonly income: Income;
  readonly revenue: Figure;
  readonly cost: Figure;
  readonly burn: BurnOption | null;
  /** Of the income's currency into the position's. */
  readonly rate: Dec;
  readonly parts: Readonly<Record<PartName, CostPart | null>>;
  readonly growth: LastGrowth | null;
  readonly currency: string;
}

function assumptionsOf(inputs: Inputs): readonly Assumption[] {
  const { cash, income, revenue, cost, burn, rate, parts, growth, currency } = inputs;
  const months = dec(String(lengthInMonths(income.period).months));
  const monthlyRevenue = centreOf(revenue).div(months);
  const inCash = burn ? monthlyRevenue.plus(centreOf(burn.monthly)) : null;
  const accrual = centreOf(cost).div(months);
  const total = inCash?.gt(0) ? inCash : accrual;
  const serving = parts.serving ? parts.serving.amount.times(rate).div(months) : ZERO;
  // Training, staff and the rest are known of the accrual cost; what is not paid in cash is taken off all of them alike.
  const paid =
    total.eq(accrual) || accrual.lte(serving) ? ONE : total.minus(serving).div(accrual.minus(serving));
  let rest = total;
  const take = (part: CostPart | null, scale: Dec): Dec => {
    const want = part ? part.amount.times(rate).div(months).times(scale) : ZERO;
    const taken = want.gt(rest) ? rest : want.lt(0) ? ZERO : want;
    rest = rest.minus(taken);
    return taken;
  };
  const money = (
    name: string,
    en: string,
    zh: string,
    value: Dec,
    figure: Figure | null,
    note: BothLanguages | null = null,
  ): Assumption => ({
    name,
    label: { en, zh },
    value: roundTo(value, 2),
    unit: currency,
    per: name === 'cash' ? null : 'month',
    figure,
    note,
  });
  const partRow = (name: string, en: string, zh: string, part: CostPart | null, scale: Dec) =>
    money(name, en, zh, take(part, scale), part?.figure ?? null, part ? part.note : notStated);
  const growthRow = (name: string, en: string, zh: string, figure: Figure | null): Assumption => ({
    name,
    label: { en, zh },
    value: figure ? monthlyGrowth(centreOf(figure)) : '0',
    unit: 'fraction',
    per: 'month',
    figure,
    note: figure
      ? growth!.period === formatPeriod(income.period)
        ? null
        : growthNote(growth!.period)
      : noGrowth,
  });
  return [
    money('cash', 'Cash', '现金', centreOf(cash), cash, cash.value.stated === null ? computedCash : null),
    money('revenue', 'Revenue a month', '月收入', monthlyRevenue, revenue),
    money(
      'cost',
      'Cost a month',
      '月成本',
      total,
      inCash?.gt(0) ? burn!.monthly : cost,
      inCash?.gt(0) ? cashCost : null,
    ),
    partRow('variable', 'of which serving customers', '其中服务成本', parts.serving, ONE),
    partRow('training', 'of which training and research', '其中训练与研发', parts.training, paid),
    partRow('staff', 'of which staff', '其中人力', parts.staff, paid),
    money('other', 'of which other', '其中其他', rest, null),
    growthRow('revenueGrowth', 'Growth of revenue a month', '收入月增长', growth?.revenue ?? null),
    growthRow('costGrowth', 'Growth of cost a month', '成本月增长', growth?.cost ?? null),
    ...(growth ? [halfLifeRow] : []),
  ];
}

const notStated: BothLanguages = {
  en: 'No source states it; it is inside other cost.',
  zh: '没有来源披露，并入其他成本。',
};
const noGrowth: BothLanguages = {
  en: 'Growth of revenue and of cost are not both known for one period; none is assumed for either.',
  zh: '收入与成本的增长并非同期已知，两者均假设不增长。',
};
const cashCost: BothLanguages = {
  en: 'In cash: revenue plus the burn of the same period. What is booked but not paid (stock pay, depreciation) is not in it.',
  zh: '现金口径：收入加同期消耗，不含未付现的费用（股权激励、折旧）。',
};
const computedCash: BothLanguages = {
  en: 'Computed from rounds and burn; no source states it.',
  zh: '由融资与消耗推算，没有来源披露。',
};
const growthNote = (period: string): BothLanguages => ({
  en: `The last year known in full for both revenue and cost: ${period}.`,
  zh: `收入与成本都已知的最近一个完整年度：${period}。`,
});
const halfLifeRow: Assumption = {
  name: 'growthHalfLife',
  label: { en: 'Growth halves every', zh: '增速减半周期' },
  value: GROWTH_HALF_LIFE,
  unit: 'months',
  per: null,
  figure: null,
  note: {
    en: 'Assumed: nobody keeps such a pace. Set growthHalfLife to change it.',
    zh: '假设：没有公司能一直保持这样的增速。可用 growthHalfLife 调整。',
  },
};

/** (1 + yearly)^(1/12) − 1, to six decimals; a fall of everything is taken as −99 %. */
function monthlyGrowth(yearly: Dec): DecimalString {
  const factor = ONE.plus(yearly);
  return roundTo(powerOf(factor.lte(0) ? dec('0.01') : factor, ONE.div(12)).minus(ONE), 6);
}

function positionOf(assumptions: readonly Assumption[], position: Position, cash: Figure): ScenarioPosition {
  const of = (name: string) => assumptions.find((a) => a.name === name)?.value;
  return {
    company: position.company,
    currency: position.currency,
    // The month that begins nearest to the day of the cash: a balance of 30 September is spent from October on.
    start: addDays(cash.asOf ?? position.day, 15).slice(0, 7),
    months: DEFAULT_MONTHS,
    cash: of('cash')!,
    revenue: of('revenue')!,
    serving: of('variable')!,
    training: of('training')!,
    staff: of('staff')!,
    other: of('other')!,
    capex: '0',
    revenueGrowth: of('revenueGrowth')!,
    costGrowth: of('costGrowth')!,
    growthHalfLife: of('growthHalfLife') ?? null,
    promised: position.liquidity.tranches.flatMap((t) => promisedOf(t, position)),
  };
}
