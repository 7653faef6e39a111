import { deriveFigure, type Figure, figureOfObservation } from '../derivation/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { metricOf } from '../metric/index.ts';
import { dec, decimalString, intervalOf, intervalRecord, negateInterval } from '../money/index.ts';
import {
  deriveSeries,
  differenceOf,
  type Observation,
  type PolicyName,
  partsOfFreeCashFlow,
} from '../series/index.ts';
import { compareText } from '../source/index.ts';
import {
  type Day,
  daysBetween,
  firstDay,
  isInstant,
  lastDay,
  lengthInMonths,
  type Span,
} from '../time/index.ts';
import { ownBurnFirst } from './ownBurn.ts';
import { recentMonths } from './recentMonths.ts';

/**
 * How fast a company uses money, on every basis the ledger offers, and which of them the runway rests on.
 * OpenAI in July 2024 had one: an expected loss of 5 bn for the year, a proxy for 417 M a month of cash.
 */
export interface BurnOption {
  readonly id: string;
  /** What was measured: cash burn itself, or a loss standing in for it. */
  readonly measure: BurnMeasure;
  readonly basis: 'freeCashFlow' | 'cash' | 'operatingCash' | 'accrualProxy';
  /** What happened; what is or was expected of a period already begun; or of one still to come. */
  readonly outlook: 'past' | 'expected' | 'coming';
  readonly period: Span;
  /** The burn of the whole period as the sources state it; positive when money is used. */
  readonly total: Figure;
  /** The same per month. */
  readonly monthly: Figure;
  /** Rank of PO2; lower is preferred. */
  readonly tier: 1 | 2 | 3 | 4;
}

export type BurnMeasure =
  | 'free_cash_flow'
  | 'cash_burned'
  | 'net_burn'
  | 'operating_cash_flow'
  | 'operating_loss'
  | 'adjusted_net_loss'
  | 'net_loss'
  | 'net_income';

/** After so many days since its last day a past period no longer counts as recent: a yearly report and its lag. */
export const RECENT_DAYS = 460;

interface Measure {
  readonly id: BurnMeasure;
  readonly basis: BurnOption['basis'];
  /** A cash flow is negative when money is used; a loss is positive. */
  readonly flip: boolean;
}
const measures: readonly Measure[] = [
  { id: 'free_cash_flow', basis: 'freeCashFlow', flip: true },
  { id: 'cash_burned', basis: 'cash', flip: false },
  { id: 'net_burn', basis: 'cash', flip: false },
  { id: 'operating_cash_flow', basis: 'operatingCash', flip: true },
  { id: 'adjusted_net_loss', basis: 'accrualProxy', flip: false },
  { id: 'operating_loss', basis: 'accrualProxy', flip: false },
  { id: 'net_loss', basis: 'accrualProxy', flip: false },
  { id: 'net_income', basis: 'accrualProxy', flip: true },
];

export interface BurnQuery {
  readonly company: string;
  readonly policy: PolicyName;
  readonly day: Day;
  readonly today: Day;
}

/** Every burn the ledger can give for a company, best first (PO2); `[0]` is the one a runway uses. */
export function burnOptions(ledger: Ledger, query: BurnQuery): readonly BurnOption[] {
  const options: BurnOption[] = [];
  for (const measure of measures) {
    const series = deriveSeries(ledger, { company: query.company, metric: measure.id }, query.policy);
    const months = recentMonths(series.observations, query.day);
    for (const observation of [...usable(series.observations, query.day), ...(months ? [months] : [])]) {
      const option = optionOf(observation, measure, query);
      if (option) options.push(option);
    }
  }
  options.push(...freeCashFlowFromParts(ledger, query));
  return ownBurnFirst(query.company, options.sort(byRank));
}

/** Past and running periods of at least a quarter, and the years to come; running totals over many years are no rate. */
function usable(observations: readonly Observation[], day: Day): readonly Observation[] {
  return observations.filter((o) => {
    if (isInstant(o.period)) return false;
    const { months } = lengthInMonths(o.period);
    return (
      (o.per === 'month' || (months >= 3 && months <= 13)) && daysBetween(lastDay(o.period), day) < 3 * 366
    );
  });
}

function optionOf(observation: Observation, measure: Measure, query: BurnQuery): BurnOption | undefined {
  const period = observation.period as Span;
  const stated = figureOfObservation(observation, query.today);
  const total = measure.flip
    ? deriveFigure(
        {
          id: `${query.company}/burn_from_${measure.id}/${stated.id.split('/').at(-1)}`,
          metric: 'net_burn',
          label: {
            en: `Burn from ${metricOf(measure.id).name.en.toLowerCase()}`,
            zh: `由${metricOf(measure.id).name.zh}得出的消耗`,
          },
          formula: `-${measure.id}`,
          rule: 'PO1',
          inputs: [stated],
          value: flipped(stated),
          unit: stated.unit,
          per: stated.per,
          period,
        },
        query.today,
      )
    : stated;
  return makeOption(total, measure, period, observation, query);
}

function flipped(figure: Figure): Figure['value'] {
  const turned = intervalRecord(negateInterval(intervalOf(figure.value)));
  return {
    ...turned,
    stated: figure.value.stated === null ? null : decimalString(dec(figure.value.stated).neg()),
    approx: figure.value.approx,
  };
}

function makeOption(
  total: Figure,
  measure: Measure,
  period: Span,
  observation: Observation,
  query: BurnQuery,
): BurnOption {
  const outlook = outlookOf(observation, period, query.day);
  const monthly = total.per === 'month' ? total : perMonth(total, period, query, measure.id);
  return {
    id: `${measure.id}/${period.start}..${period.end}`,
    measure: measure.id,
    basis: measure.basis,
    outlook,
    period,
    total,
    monthly,
    tier: tierOf(measure, outlook, daysBetween(lastDay(period), query.day)),
  };
}

/** A forecast stays one after its period has ended, until somebody says what happened. */
function outlookOf(observation: Observation, period: Span, day: Day): BurnOption['outlook'] {
  if (firstDay(period) > day) return 'coming';
  return lastDay(period) > day || observation.outlook === 'forward' ? 'expected' : 'past';
}

function perMonth(total: Figure, period: Span, query: BurnQuery, measure: string): Figure {
  const months = dec(String(lengthInMonths(period).months));
  const share = (value: string | null) => (value === null ? null : decimalString(dec(value).div(months)));
  return deriveFigure({
    id: `${query.company}/monthly_burn/${measure}/${total.id.split('/').at(-1)}`,
    metric: 'net_burn',
    label: { en: 'Net burn a month', zh: '每月净消耗' },
    formula: `${total.metric} / ${months.toFixed()} months`,
    rule: 'PO1',
    inputs: [total],
    value: {
      low: share(total.value.low),
      high: share(total.value.high),
      stated: share(total.value.stated),
      approx: total.value.approx,
    },
    unit: total.unit,
    per: 'month',
    period,
  });
}

/** [PO2] 1 recent and in cash; 2 recent, a loss as proxy; 3 expected for the running year; 4 older, or a year to come. */
function tierOf(measure: Measure, outlook: BurnOption['outlook'], age: number): BurnOption['tier'] {
  if (outlook === 'coming') return 4;
  if (age > RECENT_DAYS) return 4;
  if (outlook === 'expected') return 3;
  return measure.basis === 'accrualProxy' ? 2 : 1;
}

/** Tier (a figure with one bound only counts one and a half tiers lower), past first, cash before a loss, latest end, longer span, then the order of the measures: a total order. */
function byRank(a: BurnOption, b: BurnOption): number {
  const outlook = { past: 0, expected: 1, coming: 2 };
  const proxy = (o: BurnOption) => Number(o.basis === 'accrualProxy');
  const open = (o: BurnOption) => (o.monthly.value.low === null || o.monthly.value.high === null ? 1.5 : 0);
  const order = (o: BurnOption) =>
    measures.findIndex((m) => m.id === o.measure) +
    (o.total.basisTags.en.includes('excludes stock pay') ? -0.5 : 0);
  return (
    a.tier + open(a) - (b.tier + open(b)) ||
    open(a) - open(b) ||
    outlook[a.outlook] - outlook[b.outlook] ||
    proxy(a) - proxy(b) ||
    (a.outlook === 'coming'
      ? compareText(a.period.end, b.period.end)
      : compareText(b.period.end, a.period.end)) ||
    order(a) - order(b) ||
    lengthInMonths(b.period).months - lengthInMonths(a.period).months ||
    compareText(a.id, b.id)
  );
}

/** Operating cash flow minus capital expenditure of the same period, where no source states free cash flow. */
function freeCashFlowFromParts(ledger: Ledger, query: BurnQuery): readonly BurnOption[] {
  const measure = measures[0]!;
  const stated = deriveSeries(ledger, { company: query.company, metric: 'free_cash_flow' }, query.policy);
  const ocf = usable(
    deriveSeries(ledger, { company: query.company, metric: 'operating_cash_flow' }, query.policy)
      .observations,
    query.day,
  );
  const capex = deriveSeries(ledger, { company: query.company, metric: 'capex' }, query.policy).observations;
  return partsOfFreeCashFlow(stated.observations, ocf, capex).map(([flow, spend]) => {
    const [a, b] = [figureOfObservation(flow, query.today), figureOfObservation(spend, query.today)];
    const total = deriveFigure({
      id: `${query.company}/fcf_burn/${a.id.split('/').at(-1)}`,
      metric: 'net_burn',
      label: { en: 'Free cash flow burn', zh: '自由现金流口径消耗' },
      formula: 'capex - operating_cash_flow',
      rule: 'PO1',
      inputs: [a, b],
      value: differenceOf(b.value, a.value),
      unit: a.unit,
      per: null,
      period: flow.period,
    });
    return makeOption(total, measure, flow.period as Span, flow, query);
  });
}
