import { type Claim, centreOf, type Quantity } from '../claim/index.ts';
import { logarithm } from '../distribution/index.ts';
import type { Prediction } from '../ledger/index.ts';
import {
  Dec,
  type Dec as Decimal,
  type DecimalString,
  dec,
  decimalString,
  roundSignificant,
} from '../money/index.ts';
import { type Day, daysBetween } from '../time/index.ts';

/**
 * How far a prediction lay from what came [PR10–PR14]. "11.6 bn" against 13.07 bn is −1.47 bn, −11.2 % of what came; "unlikely"
 * (a chance of 0.2) against yes has a Brier score of 0.64.
 */
export interface PredictionScore {
  /** (probability − outcome)², 0 at best. */
  readonly brier: DecimalString | null;
  /** −ln of the probability given to what happened; null for a certainty that failed. */
  readonly log: DecimalString | null;
  readonly certainAndWrong: boolean;
  /** Stated less actual, 0 inside the stated interval. */
  readonly error: DecimalString | null;
  /** The error as a share of what came. */
  readonly relative: DecimalString | null;
  /** Mean pinball loss over its quantiles, and the weighted interval score, where the source gave quantiles. */
  readonly pinball: DecimalString | null;
  readonly wis: DecimalString | null;
  /** Right side of an even chance, or within a tenth of what came. */
  readonly met: boolean;
  /** Days from when it was made to its deadline, and to its outcome; below zero for what was told in hindsight. */
  readonly leadDays: number;
  readonly daysToOutcome: number;
  /** Nobody could read it before its deadline, and nothing shows that it was made before: it counts in no record. */
  readonly hindsight: boolean;
}

/** Null for what has no score: open, void, without a probability, or at exactly even odds against nothing. */
export function scorePrediction(
  prediction: Prediction,
  made: Claim,
  shown: Claim | undefined,
  /** The day it was made, as far as can be shown. */
  day: Day,
): PredictionScore | null {
  const { outcome, deadline } = prediction;
  if (!outcome || outcome.kind === 'void') return null;
  const lead = daysBetween(day, deadline);
  const days = { leadDays: lead, daysToOutcome: daysBetween(day, outcome.known), hindsight: lead < 0 };
  if (outcome.kind === 'value')
    return shown
      ? { ...unscored, ...scoreValue(prediction, made.quantity, centreOf(shown.quantity)), ...days }
      : null;
  if (prediction.probability === undefined) return null;
  return { ...unscored, ...scoreEvent(prediction.probability, outcome.kind === 'yes'), ...days };
}

const unscored = {
  brier: null,
  log: null,
  certainAndWrong: false,
  error: null,
  relative: null,
  pinball: null,
  wis: null,
  met: false,
};

/** [PR10] */
export function scoreEvent(
  probability: DecimalString,
  happened: boolean,
): Pick<PredictionScore, 'brier' | 'log' | 'certainAndWrong' | 'met'> {
  const p = dec(probability);
  const given = happened ? p : dec(1).minus(p);
  const missed = dec(1).minus(given);
  return {
    brier: decimalString(missed.times(missed)),
    log: given.eq(0) ? null : nine(-logarithm(given.toNumber())),
    certainAndWrong: given.eq(0),
    met: given.gt('0.5'),
  };
}

/** [PR11] Ten per cent off counts as met. */
function scoreValue(
  { quantiles }: Prediction,
  stated: Quantity,
  actual: Decimal,
): Pick<PredictionScore, 'error' | 'relative' | 'pinball' | 'wis' | 'met'> {
  const error = missedBy(stated, actual);
  const relative = actual.eq(0) ? null : error.div(actual.abs());
  return {
    error: decimalString(error),
    relative: relative && roundSignificant(relative, 9),
    pinball: quantiles ? pinballLoss(quantiles, actual) : null,
    wis: quantiles ? weightedIntervalScore(quantiles, actual) : null,
    met: error.eq(0) || (relative?.abs().lte('0.1') ?? false),
  };
}

/** The one number stated less what came; an interval only from its nearer bound. */
function missedBy(stated: Quantity, actual: Decimal): Decimal {
  const low = stated.low === null ? null : dec(stated.low);
  const high = stated.high === null ? null : dec(stated.high);
  if (!(low && actual.lt(low)) && !(high && actual.gt(high))) return dec(0);
  if (stated.stated !== null) return dec(stated.stated).minus(actual);
  return (low && actual.lt(low) ? low : high!).minus(actual);
}

type Quantiles = NonNullable<Prediction['quantiles']>;

/** [PR12] (y − q)·τ above the quantile, (q − y)·(1 − τ) below it; the mean over the levels. */
export function pinballLoss(quantiles: Quantiles, actual: Decimal): DecimalString {
  const losses = quantiles.map(({ level, value }) => {
    const above = actual.minus(dec(value));
    return above.gte(0) ? above.times(dec(level)) : above.times(dec(level).minus(1));
  });
  return roundSignificant(sum(losses).div(losses.length), 9);
}

/** [PR12] Of the central intervals that both ends are given for, and the median where there is one. */
export function weightedIntervalScore(quantiles: Quantiles, actual: Decimal): DecimalString | null {
  const at = (level: Decimal) => quantiles.find((q) => dec(q.level).eq(level));
  const parts = quantiles.flatMap(({ level, value }) => {
    const low = dec(level);
    const upper = at(dec(1).minus(low));
    if (low.gte('0.5') || !upper) return [];
    const [l, u] = [dec(value), dec(upper.value)];
    const alpha = low.times(2);
    const outside = actual.lt(l) ? l.minus(actual) : actual.gt(u) ? actual.minus(u) : dec(0);
    return [alpha.div(2).times(u.minus(l).plus(outside.times(2).div(alpha)))];
  });
  const median = at(dec('0.5'));
  const centre = median ? [dec(median.value).minus(actual).abs().div(2)] : [];
  if (parts.length === 0) return null;
  return roundSignificant(sum([...parts, ...centre]).div(dec(parts.length).plus(median ? '0.5' : 0)), 9);
}

function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), dec(0));
}

function nine(value: number): DecimalString {
  return roundSignificant(new Dec(value), 9);
}
