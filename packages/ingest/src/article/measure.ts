import type { Amount } from './amount.ts';
import type { Previous } from './carriedMetric.ts';
import { isConversion, isDelta, isExpectedByOthers, isLossStreak } from './comparison.ts';
import type { Evidence } from './confidence.ts';
import type { Cue } from './cues.ts';
import { negate } from './decimalText.ts';
import type { Share } from './distribute.ts';
import { growthMetric, growthOf } from './growth.ts';
import type { Hit } from './lexicon.ts';
import { measureMultiple } from './measureMultiple.ts';
import { type MetricFound, metricOf } from './metricOf.ts';
import { shiftDecimal } from './numeral.ts';
import { timeFor } from './periodOf.ts';
import { type CandidatePer, perOf } from './perOf.ts';
import { isSilent, refineMetric } from './refineMetric.ts';
import { clauseSpan, cuesOf, type View } from './view.ts';

const personal = /^(?:users|paying_subscribers|headcount|layoffs|other:rd_headcount)$/;

/** A figure with its metric, before it has a company and a period. */
export interface Measured {
  readonly metric: string;
  readonly cue: Hit<Cue> | null;
  readonly cost: number;
  readonly kind: Evidence['kind'];
  readonly value: { readonly low: string | null; readonly high: string | null };
  readonly unit: string;
  readonly weak: boolean;
  readonly per: CandidatePer | null;
  readonly against: 'yoy' | 'qoq' | 'mom' | 'cagr' | null;
  readonly assumed: boolean;
  readonly alternatives: readonly { readonly low: string | null; readonly high: string | null }[];
  readonly found?: MetricFound;
  /** Carries its metric on to its neighbours but is no claim itself. */
  readonly drop?: true;
}

/** What a figure measures and how much: its metric by the words around it, a growth or a multiple by the change; undefined for no claim. */
export function measure(
  view: View,
  amount: Amount,
  previous: Previous | null,
  share: Share | undefined,
  level: string | null,
): Measured | undefined {
  if (amount.kind === 'points') return undefined;
  if (amount.kind === 'multiple') return measureMultiple(view, amount);
  if (amount.kind === 'percent') {
    const growth = growthOf(view, amount, level);
    if (growth && isSilent(growth.metric)) return undefined;
    if (growth && !/margin/.test(growth.metric)) {
      const metric = growthMetric(growth.metric, growth.against);
      const value = growth.direction < 0 ? flipped(amount) : amount;
      return {
        metric: monthly(view, amount, metric),
        cue: growth.cue,
        cost: growth.cost,
        kind: 'growth',
        value,
        unit: 'fraction',
        weak: false,
        per: null,
        against: growth.against,
        assumed: false,
        alternatives: [],
      };
    }
  }
  if (amount.kind === 'months' && isLossStreak(view, amount)) {
    const years = `${BigInt(amount.low ?? '0') / 12n}`;
    return {
      metric: 'other:consecutive_loss_years',
      cue: null,
      cost: 4,
      kind: 'level',
      value: { low: years, high: years },
      unit: 'years',
      weak: false,
      per: null,
      against: null,
      assumed: false,
      alternatives: [],
    };
  }
  if (isConversion(view, amount) || isExpectedByOthers(view, amount)) return undefined;
  if (
    amount.kind === 'money' &&
    !/\bIPO\b|shares?\b|stock|offering/i.test(view.text.slice(view.start, view.end)) &&
    /^ (?:each|apiece)(?![A-Za-z]| (?:year|quarter|month|week|day))/.test(
      view.text.slice(amount.end, amount.end + 14),
    )
  )
    return priceOfOne(amount);
  const answer = share?.metric
    ? {
        metric: share.metric.name,
        cue: {
          start: share.metric.start,
          end: share.metric.end,
          value: { role: 'metric', metric: share.metric.name },
        } as Hit<Cue>,
        cost: 3,
        side: 'before' as const,
        weak: false,
      }
    : metricOf(view, amount, previous);
  if (
    answer &&
    answer !== 'never' &&
    view.latin &&
    amount.kind === 'number' &&
    !personal.test(answer.metric) &&
    answer.cost > 6
  )
    return undefined;
  if (!answer || answer === 'never') return answer === 'never' ? undefined : measureBare(view, amount);
  const drop = isDelta(view, amount) ? ({ drop: true } as const) : {};
  const own = perOf(view, amount, answer.cue?.start ?? null);
  // `$5 per million input tokens …, down from $15`: prices side by side are of the same number of units.
  const per =
    own ??
    ((answer.metric === 'price' ||
      answer.side === 'inherited' ||
      (answer.cue !== null && answer.cue.start === previous?.found.cue?.start)) &&
    previous?.metric === 'price' &&
    previous.per !== null
      ? { per: previous.per }
      : null);
  const refined = refineMetric(view, amount, answer, per?.per ?? null);
  if (!refined) return undefined;
  let value: { low: string | null; high: string | null } = { low: amount.low, high: amount.high };
  if (own?.thousand)
    value = {
      low: value.low === null ? null : shiftDecimal(value.low, 3),
      high: value.high === null ? null : shiftDecimal(value.high, 3),
    };
  if (refined.negate)
    value = {
      low: value.high === null ? null : negate(value.high),
      high: value.low === null ? null : negate(value.low),
    };
  const unit = unitOf(view, amount, refined.metric);
  if (!unit) return undefined;
  const keepsPer =
    refined.metric !== 'arr' &&
    refined.metric !== 'valuation' &&
    refined.metric !== 'funding_round' &&
    amount.kind === 'money';
  return {
    metric: refined.metric,
    cue: answer.cue,
    cost: answer.cost,
    kind: refined.metric === 'runway_months' ? 'runway' : 'level',
    value,
    unit: unit.unit,
    weak: answer.weak,
    per: keepsPer ? (per?.per ?? null) : null,
    against: null,
    assumed: unit.assumed,
    alternatives: [],
    found: answer,
    ...drop,
  };
}

/** `at $699 each`. */
function priceOfOne({ low, high, unit }: Amount): Measured {
  return {
    metric: 'price',
    cue: null,
    cost: 4,
    kind: 'level',
    value: { low, high },
    unit: unit!,
    weak: false,
    per: null,
    against: null,
    assumed: false,
    alternatives: [],
  };
}

/** Without any word for it: a small sum a month is a price, an annualised sum a run rate. */
function measureBare(view: View, amount: Amount): Measured | undefined {
  if (amount.kind !== 'money') return undefined;
  const per = perOf(view, amount, null);
  const base = {
    cue: null,
    cost: 12,
    kind: 'level' as const,
    weak: true,
    against: null,
    assumed: false,
    alternatives: [],
    unit: amount.unit!,
  };
  const thousand = (value: string | null) => (value === null ? null : shiftDecimal(value, 3));
  const value = per?.thousand
    ? { low: thousand(amount.low), high: thousand(amount.high) }
    : { low: amount.low, high: amount.high };
  const moved = cuesOf(view, 'change').findLast(
    (cue) => cue.end <= amount.start && amount.start - cue.end <= 2,
  );
  if (moved && view.text.slice(moved.start, moved.end).endsWith('价'))
    return { ...base, metric: 'price', value, per: 'month', drop: true };
  const small = (amount.low ?? amount.high ?? '0').split('.')[0]!.length <= 4;
  if (
    per &&
    small &&
    (per.per === 'month' ||
      per.per === 'seat_month' ||
      per.per === 'million_tokens' ||
      (per.per === 'year' && /会员|订阅|包年|subscri/i.test(view.text.slice(view.start, view.end))))
  )
    return {
      ...base,
      metric: 'price',
      value,
      per: per.per,
      found: { metric: 'price', cue: null, cost: 12, side: 'noun', weak: true },
    };
  // `guided to $45 billion`: guidance without a word for what is of revenue.
  if (
    !per &&
    /guid(?:ed|es|ing|ance) (?:is |was )?(?:to|for|of) $/.test(
      view.text.slice(view.start, amount.start).slice(-24),
    )
  )
    return { ...base, metric: 'revenue', value, per: null };
  const clause = clauseSpan(view, amount.figureStart);
  if (cuesOf(view, 'annualised').some((cue) => cue.start >= clause.start && cue.end <= clause.end))
    return { ...base, metric: 'arr', value, per: null };
  return undefined;
}

/** 环比 beside a month is against the month before. */
function monthly(view: View, amount: Amount, metric: string): string {
  if (!metric.endsWith('_growth_qoq')) return metric;
  const hit = timeFor(view, amount, true, view.latin);
  return hit?.said.part?.kind === 'month' || hit?.said.shift?.unit === 'month'
    ? `${metric.slice(0, -3)}mom`
    : metric;
}

export function flipped(amount: Amount): { low: string | null; high: string | null } {
  return {
    low: amount.high === null ? null : negate(amount.high),
    high: amount.low === null ? null : negate(amount.low),
  };
}

function unitOf(view: View, amount: Amount, metric: string): { unit: string; assumed: boolean } | undefined {
  if (amount.kind === 'money') return { unit: amount.unit!, assumed: false };
  if (amount.kind === 'percent') return { unit: 'fraction', assumed: false };
  if (amount.kind === 'months') return { unit: 'months', assumed: false };
  if (amount.kind === 'energy') return { unit: amount.unit ?? 'kWh', assumed: false };
  if (amount.kind === 'thing') return { unit: 'count', assumed: false };
  if (personal.test(metric)) return { unit: 'persons', assumed: false };
  if (amount.kind !== 'number' || !amount.scaled) return undefined;
  // `8.6 million` in English is seldom money: only right behind its cue, with no noun of its own after it.
  if (
    view.latin &&
    !/^(?:[.,;)]|$| (?:in|for|from|to|last|this|a year)\b)/.test(view.text.slice(amount.end, amount.end + 8))
  )
    return undefined;
  // A size without a currency: that of its neighbours, else yuan in Chinese, nothing in English.
  const beside = view.amounts.find((other) => other.kind === 'money');
  if (beside?.unit) return { unit: beside.unit, assumed: true };
  return view.latin ? { unit: 'USD', assumed: true } : { unit: 'CNY', assumed: true };
}
