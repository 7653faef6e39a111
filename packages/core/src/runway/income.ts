import { deriveFigure, type Figure, figureOfObservation } from '../derivation/index.ts';
import type { Ledger } from '../ledger/index.ts';
import type { FlowMetricId, MetricId } from '../metric/index.ts';
import {
  addIntervals,
  dec,
  decimalString,
  divideIntervals,
  intervalOf,
  intervalRecord,
} from '../money/index.ts';
import { deriveSeries, type Observation } from '../series/index.ts';
import { compareText } from '../source/index.ts';
import { type Day, daysBetween, isInstant, lastDay, lengthInMonths, type Span } from '../time/index.ts';
import { type BurnQuery, RECENT_DAYS } from './burn.ts';
import { quartersOfMonths } from './recentMonths.ts';

/**
 * What customers paid and what everything cost, of one and the same period: OpenAI's 3.5 bn against 8.5 bn of 2024,
 * 41 % of it. Where nothing recent is settled, what was expected of the running year.
 */
export interface Income {
  readonly period: Span;
  readonly revenue: Figure;
  readonly cost: Figure;
  /** 造血率: revenue ÷ total cost. */
  readonly selfFunding: Figure;
  /** Against the year before, where it is known: as a fraction a year. */
  readonly revenueGrowth: Figure | null;
  readonly costGrowth: Figure | null;
  /** True when the period was still running, or its forecast is all there is. */
  readonly expected: boolean;
}

/** [PO7] The income a position rests on: the latest settled one, or the expected one when that ended too long ago. */
export function deriveIncome(ledger: Ledger, query: BurnQuery): Income | null {
  const settled = incomesOf(ledger, query).find((i) => ageOf(i, query) < 2 * RECENT_DAYS);
  if (settled && ageOf(settled, query) <= RECENT_DAYS) return settled;
  const expected = incomesOf(ledger, query, true).find((i) => i.expected && ageOf(i, query) <= RECENT_DAYS);
  return expected ?? settled ?? null;
}

const ageOf = (income: Income, { day }: BurnQuery) => daysBetween(lastDay(income.period), day);

/**
 * Every period of 3 to 13 months with both revenue and total cost, latest and longest first. Cost is as stated, else
 * revenue + operating loss, else revenue + net loss, else what was paid out where both are counted in cash. With forecasts let in, the cost known last counts.
 */
export function incomesOf(ledger: Ledger, query: BurnQuery, withForecasts = false): readonly Income[] {
  const usable = (o: Observation) =>
    isPeriod(o, query.day) && (isSettled(o, query.day) || (withForecasts && isForecast(o)));
  const of = (metric: FlowMetricId) => {
    const { observations } = deriveSeries(ledger, { company: query.company, metric }, query.policy);
    return [...observations.filter(usable), ...quartersOfMonths(observations, query.day)];
  };
  const revenues = new Map(of('revenue').map((o) => [keyOf(o), o]));
  const costs = new Map<
    string,
    { readonly figure: Figure; readonly knownFrom: Day; readonly forecast: boolean }
  >();
  for (const metric of ['operating_cost', 'operating_loss', 'net_loss', 'gross_burn'] as const) {
    for (const o of of(metric)) {
      const revenue = revenues.get(keyOf(o));
      const found = costs.get(keyOf(o));
      // What was paid out is the cost of those who count in cash, and of nobody else.
      if (metric === 'gross_burn' && revenue?.basis.accounting !== 'cash') continue;
      if (!revenue || (found && !(withForecasts && o.knownFrom > found.knownFrom))) continue;
      const figure = figureOfObservation(o, query.today);
      const cost =
        metric === 'operating_cost' || metric === 'gross_burn'
          ? figure
          : costFromLoss(figureOfObservation(revenue, query.today), figure, query);
      costs.set(keyOf(o), { figure: cost, knownFrom: o.knownFrom, forecast: !isSettled(o, query.day) });
    }
  }
  return [...revenues.values()]
    .filter((o) => costs.has(keyOf(o)))
    .sort((a, b) => compareText(lastDay(b.period), lastDay(a.period)) || monthsOf(b) - monthsOf(a))
    .map((o) => incomeOf(o, revenues, costs, query));
}

function incomeOf(
  o: Observation,
  revenues: ReadonlyMap<string, Observation>,
  costs: ReadonlyMap<string, { readonly figure: Figure; readonly forecast: boolean }>,
  query: BurnQuery,
): Income {
  const revenue = figureOfObservation(o, query.today);
  const cost = costs.get(keyOf(o))!;
  const before = `${yearBefore(o.period as Span)} ${o.unit}`;
  const [earlierRevenue, earlierCost] = [revenues.get(before), costs.get(before)];
  const tail = revenue.id.split('/').at(-1);
  return {
    period: o.period as Span,
    revenue,
    cost: cost.figure,
    selfFunding: ratioOf(`${query.company}/self_funding_ratio/${tail}`, revenue, cost.figure),
    revenueGrowth: earlierRevenue
      ? growthOf(
          `${query.company}/revenue_growth/${tail}`,
          revenue,
          figureOfObservation(earlierRevenue, query.today),
        )
      : null,
    costGrowth: earlierCost
      ? growthOf(`${query.company}/cost_growth/${tail}`, cost.figure, earlierCost.figure)
      : null,
    expected: cost.forecast || !isSettled(o, query.day),
  };
}

const keyOf = (o: Observation) => `${(o.period as Span).start}..${(o.period as Span).end} ${o.unit}`;
const monthsOf = (o: Observation) => lengthInMonths(o.period as Span).months;

function isPeriod(o: Observation, day: Day): boolean {
  if (isInstant(o.period) || o.per !== null || o.period.start > day) return false;
  const { months } = lengthInMonths(o.period);
  return months >= 3 && months <= 13;
}

function isSettled(o: Observation, day: Day): boolean {
  const { status } = o.basis.epistemic;
  return (
    status === 'actual' || status === 'estimate' || ((o.period as Span).end > day && status === 'guidance')
  );
}

function isForecast(o: Observation): boolean {
  const { status, contingentOn } = o.basis.epistemic;
  return (status === 'forecast' || status === 'guidance') && !contingentOn;
}

function yearBefore({ start, end }: Span): string {
  const back = (day: Day) => `${String(+day.slice(0, 4) - 1).padStart(4, '0')}${day.slice(4)}`;
  return `${back(start)}..${back(end)}`;
}

function costFromLoss(revenue: Figure, loss: Figure, query: BurnQuery): Figure {
  const value = intervalRecord(addIntervals(intervalOf(revenue.value), intervalOf(loss.value)));
  const stated =
    revenue.value.stated !== null && loss.value.stated !== null
      ? decimalString(dec(revenue.value.stated).plus(dec(loss.value.stated)))
      : null;
  return deriveFigure({
    id: `${query.company}/cost_from_${loss.metric}/${loss.id.split('/').at(-1)}`,
    metric: 'operating_cost',
    label: {
      en: `Cost, as revenue plus ${loss.label.en.toLowerCase()}`,
      zh: `成本（收入加${loss.label.zh}）`,
    },
    formula: `revenue + ${loss.metric}`,
    rule: 'PO7',
    inputs: [revenue, loss],
    value: { ...value, stated, approx: revenue.value.approx || loss.value.approx },
    unit: revenue.unit,
    per: null,
    period: revenue.period,
  });
}

function ratioOf(id: string, revenue: Figure, cost: Figure): Figure {
  return quotient(
    id,
    'self_funding_ratio',
    { en: 'Self-funding ratio', zh: '造血率' },
    'revenue / operating_cost',
    [revenue, cost],
    '0',
  );
}

function growthOf(id: string, now: Figure, before: Figure): Figure {
  return quotient(
    id,
    'revenue_growth_yoy',
    { en: `Growth of ${now.label.en.toLowerCase()}`, zh: `${now.label.zh}增长` },
    `${now.metric} / ${before.metric} a year before - 1`,
    [now, before],
    '1',
  );
}

function quotient(
  id: string,
  metric: MetricId,
  label: Figure['label'],
  formula: string,
  [top, bottom]: readonly [Figure, Figure],
  minus: string,
): Figure {
  const interval = divideIntervals(intervalOf(top.value), intervalOf(bottom.value));
  const less = (value: ReturnType<typeof dec> | null) =>
    value === null ? null : decimalString(value.minus(dec(minus)).round(6, 2));
  const centre =
    top.value.stated !== null && bottom.value.stated !== null && bottom.value.stated !== '0'
      ? dec(top.value.stated).div(dec(bottom.value.stated))
      : null;
  return deriveFigure({
    id,
    metric,
    label,
    formula,
    rule: 'PO7',
    inputs: [top, bottom],
    value: {
      low: less(interval?.low ?? null),
      high: less(interval?.high ?? null),
      stated: less(centre),
      approx: top.value.approx || bottom.value.approx,
    },
    unit: 'fraction',
    per: null,
    period: top.period,
  });
}
