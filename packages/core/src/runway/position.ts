import { deriveFigure, type Figure, figureOfObservation } from '../derivation/index.ts';
import type { Issue } from '../issue/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { addIntervals, type Currency, dec, decimalString, divideIntervals, intervalOf, intervalRecord, isCurrency, RateTable } from '../money/index.ts';
import type { FlowMetricId, MetricId } from '../metric/index.ts';
import { deriveSeries, type Observation, type PolicyName } from '../series/index.ts';
import { type Day, daysBetween, isInstant, lastDay, lengthInMonths, type Span } from '../time/index.ts';
import { type BridgedCash, bridgeCashOf } from './bridgedCash.ts';
import { type BurnOption, burnOptions, RECENT_DAYS } from './burn.ts';
import { convertFigure } from './convert.ts';
import { deriveLiquidity, type Liquidity } from './liquidity.ts';

/**
 * Where a company stands on a day, from the claims known that day: what it can pay with, how fast it burns,
 * what customers pay of its cost, what it has promised to buy. Everything in one currency, everything traceable.
 */
export interface Position {
  readonly company: string;
  readonly day: Day;
  readonly currency: Currency;
  readonly liquidity: Liquidity;
  readonly bridged: BridgedCash | null;
  /** Best first (PO2), each converted to the position's currency. */
  readonly burns: readonly BurnOption[];
  /** Revenue and total cost of one and the same recent period, and their quotient. */
  readonly income: Income | null;
  /** Runways that sources themselves state. */
  readonly stated: readonly Figure[];
  readonly obligations: readonly Figure[];
  readonly issues: readonly Issue[];
}

export interface Income {
  readonly period: Span;
  readonly revenue: Figure;
  readonly cost: Figure;
  /** 造血率: revenue ÷ total cost. */
  readonly selfFunding: Figure;
  /** Against the year before, where it is known: as a fraction a year. */
  readonly revenueGrowth: Figure | null;
  readonly costGrowth: Figure | null;
}

export interface PositionQuery {
  readonly company: string;
  readonly policy: PolicyName;
  readonly day: Day;
  readonly today: Day;
  /** The currency to answer in; the one the company's own figures are in when absent. */
  readonly currency?: Currency;
}

export function derivePosition(ledger: Ledger, query: PositionQuery): Position {
  const issues: Issue[] = [];
  const rates = new RateTable(ledger.rates);
  const liquidity = deriveLiquidity(ledger, query);
  const found = burnOptions(ledger, query);
  const own = liquidity.rungs.find((r) => r.amount)?.amount?.unit ?? found[0]?.total.unit ?? 'USD';
  const currency: Currency = query.currency ?? (isCurrency(own) ? own : 'USD');
  const convert = (figure: Figure): Figure | null => {
    const converted = convertFigure(figure, currency, rates, query.today);
    if (!converted.ok) issues.push(...converted.issues);
    return converted.ok ? converted.value : null;
  };
  const burns = found.flatMap((option) => {
    const [total, monthly] = [convert(option.total), convert(option.monthly)];
    return total && monthly ? [{ ...option, total, monthly }] : [];
  });
  const opening = liquidity.rungs.slice(0, 2).findLast((r) => r.amount)?.amount ?? null;
  const convertedLiquidity: Liquidity = {
    ...liquidity,
    rungs: liquidity.rungs.map((r) => ({ ...r, amount: r.amount && convert(r.amount) })),
  };
  return {
    company: query.company,
    day: query.day,
    currency,
    liquidity: convertedLiquidity,
    bridged: bridgeCashOf(ledger, opening && convert(opening), burns[0] ?? null, currency, query),
    burns,
    income: deriveIncome(ledger, query),
    stated: statedRunways(ledger, query),
    obligations: latestOfEach(ledger, query),
    issues,
  };
}

/** What sources say of the runway itself, still in force on the day. */
function statedRunways(ledger: Ledger, query: PositionQuery): readonly Figure[] {
  const { observations } = deriveSeries(ledger, { company: query.company, metric: 'runway_months' }, query.policy);
  return observations.filter((o) => daysBetween(o.knownFrom, query.day) <= 366).map((o) => figureOfObservation(o, query.today));
}

function latestOfEach(ledger: Ledger, query: PositionQuery): readonly Figure[] {
  const { observations } = deriveSeries(ledger, { company: query.company, metric: 'commitment' }, query.policy);
  return observations.slice(-6).map((o) => figureOfObservation(o, query.today));
}

/**
 * [PO7] The latest period of at least a quarter for which revenue and total cost are known together: cost as
 * stated, else revenue + operating loss, else revenue + net loss, in this order and labelled.
 */
function deriveIncome(ledger: Ledger, query: PositionQuery): Income | null {
  const of = (metric: FlowMetricId) => deriveSeries(ledger, { company: query.company, metric }, query.policy).observations.filter((o) => isSettled(o, query.day));
  const revenues = of('revenue');
  const costs = new Map<string, Figure>();
  const key = (o: Observation) => `${(o.period as Span).start}..${(o.period as Span).end} ${o.unit}`;
  const byKey = new Map(revenues.map((o) => [key(o), o]));
  for (const metric of ['operating_cost', 'operating_loss', 'net_loss'] as const) {
    for (const o of of(metric)) {
      const revenue = byKey.get(key(o));
      if (!revenue || costs.has(key(o))) continue;
      const figure = figureOfObservation(o, query.today);
      costs.set(key(o), metric === 'operating_cost' ? figure : costFromLoss(figureOfObservation(revenue, query.today), figure, query));
    }
  }
  const pairs = revenues.filter((o) => costs.has(key(o)) && daysBetween(lastDay(o.period), query.day) < 2 * RECENT_DAYS);
  const best = pairs.sort((a, b) => lastDay(b.period).localeCompare(lastDay(a.period)) || months(b) - months(a))[0];
  if (!best) return null;
  const revenue = figureOfObservation(best, query.today);
  const cost = costs.get(key(best))!;
  const before = yearBefore(best.period as Span);
  const earlierRevenue = revenues.find((o) => (o.period as Span).start === before.start && (o.period as Span).end === before.end && o.unit === best.unit);
  const earlierCost = costs.get(`${before.start}..${before.end} ${best.unit}`);
  const tail = revenue.id.split('/').at(-1);
  return {
    period: best.period as Span,
    revenue,
    cost,
    selfFunding: ratioOf(`${query.company}/self_funding_ratio/${tail}`, revenue, cost, query),
    revenueGrowth: earlierRevenue ? growthOf(`${query.company}/revenue_growth/${tail}`, revenue, figureOfObservation(earlierRevenue, query.today), query) : null,
    costGrowth: earlierCost ? growthOf(`${query.company}/cost_growth/${tail}`, cost, earlierCost, query) : null,
  };
}

const months = (o: Observation) => lengthInMonths(o.period as Span).months;

function isSettled(o: Observation, day: Day): boolean {
  if (isInstant(o.period) || o.per !== null) return false;
  const { status } = o.basis.epistemic;
  const length = lengthInMonths(o.period).months;
  return length >= 3 && length <= 13 && o.period.start <= day && (status === 'actual' || status === 'estimate' || (o.period.end > day && status === 'guidance'));
}

function yearBefore(span: Span): Span {
  const back = (day: Day) => `${String(+day.slice(0, 4) - 1).padStart(4, '0')}${day.slice(4)}`;
  return { start: back(span.start), end: back(span.end) };
}

function costFromLoss(revenue: Figure, loss: Figure, query: PositionQuery): Figure {
  const value = intervalRecord(addIntervals(intervalOf(revenue.value), intervalOf(loss.value)));
  const stated = revenue.value.stated !== null && loss.value.stated !== null ? decimalString(dec(revenue.value.stated).plus(dec(loss.value.stated))) : null;
  return deriveFigure({
    id: `${query.company}/cost_from_${loss.metric}/${loss.id.split('/').at(-1)}`,
    metric: 'operating_cost',
    label: { en: `Cost, as revenue plus ${loss.label.en.toLowerCase()}`, zh: `成本（收入加${loss.label.zh}）` },
    formula: `revenue + ${loss.metric}`,
    rule: 'PO7',
    inputs: [revenue, loss],
    value: { ...value, stated, approx: revenue.value.approx || loss.value.approx },
    unit: revenue.unit,
    per: null,
    period: revenue.period,
  }, query.today);
}

function ratioOf(id: string, revenue: Figure, cost: Figure, query: PositionQuery): Figure {
  return quotient(id, 'self_funding_ratio', { en: 'Self-funding ratio', zh: '造血率' }, 'revenue / operating_cost', [revenue, cost], '0', query);
}

function growthOf(id: string, now: Figure, before: Figure, query: PositionQuery): Figure {
  return quotient(id, 'revenue_growth_yoy', { en: `Growth of ${now.label.en.toLowerCase()}`, zh: `${now.label.zh}增长` }, `${now.metric} / ${before.metric} a year before - 1`, [now, before], '1', query);
}

function quotient(id: string, metric: MetricId, label: Figure['label'], formula: string, [top, bottom]: readonly [Figure, Figure], minus: string, query: PositionQuery): Figure {
  const interval = divideIntervals(intervalOf(top.value), intervalOf(bottom.value));
  const less = (value: ReturnType<typeof dec> | null) => (value === null ? null : decimalString(value.minus(dec(minus)).round(6, 2)));
  const centre = top.value.stated !== null && bottom.value.stated !== null && bottom.value.stated !== '0' ? dec(top.value.stated).div(dec(bottom.value.stated)) : null;
  return deriveFigure({
    id,
    metric,
    label,
    formula,
    rule: 'PO7',
    inputs: [top, bottom],
    value: { low: less(interval?.low ?? null), high: less(interval?.high ?? null), stated: less(centre), approx: top.value.approx || bottom.value.approx },
    unit: 'fraction',
    per: null,
    period: top.period,
  }, query.today);
}
