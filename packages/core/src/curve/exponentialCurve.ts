import { failed, type Issue, ok, type Result, raise } from '../issue/index.ts';
import { Dec, type DecimalString, dec, expOf, lnOf, ONE, roundSignificant, ZERO } from '../money/index.ts';
import { addMonths, type Day, daysBetween } from '../time/index.ts';
import { farExtrapolation, mixedCurveKinds, notPositive, tooFewPoints } from './issues.ts';

/**
 * An exponential through dated points: a price that falls 99.7 % in two years keeps ×0.0548 a year and halves
 * every 2.9 months. Two points give the curve through both, more the least squares of ln(value) over months.
 */
export type CurveKind = 'listPrice' | 'constantQualityPrice' | 'vendorCost' | 'trainingRunCost';

export const curveKindNames: Readonly<Record<CurveKind, { readonly en: string; readonly zh: string }>> = {
  listPrice: { en: 'a list price', zh: '标价' },
  constantQualityPrice: { en: 'a price of constant quality', zh: '同等质量价格' },
  vendorCost: { en: 'a vendor’s cost', zh: '厂商成本' },
  trainingRunCost: { en: 'the cost of a training run', zh: '训练单次成本' },
};

export interface CurvePoint {
  readonly day: Day;
  readonly value: DecimalString;
  readonly kind: CurveKind;
}

export interface ExponentialCurve {
  readonly kind: CurveKind;
  readonly start: Day;
  readonly end: Day;
  /** The curve's own value on `start`. */
  readonly startValue: DecimalString;
  readonly pace: Pace;
}

/** How fast: the factor a year, and the months in which the value halves or doubles. */
export interface Pace {
  readonly factorPerYear: DecimalString;
  /** Null when it does not fall. */
  readonly halfLifeMonths: DecimalString | null;
  /** Null when it does not rise. */
  readonly doublingMonths: DecimalString | null;
  /** ln of the factor a month, for further use. */
  readonly lnPerMonth: DecimalString;
}

const DIGITS = 18;
const LN_2 = lnOf(dec(2));

/** The pace of a total change over so many years: `paceOf('0.003', '2')` for −99.7 % in two years. Both above zero. */
export function paceOf(factor: DecimalString, years: DecimalString): Pace {
  return paceFromSlope(lnOf(dec(factor)).div(dec(years).times(12)));
}

export function fitCurve(points: readonly CurvePoint[]): Result<ExponentialCurve> {
  const sorted = [...points].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first || !last || first.day === last.day) return failed(raise(tooFewPoints, { count: points.length }));
  const issues = checkPoints(sorted, first);
  if (issues.length > 0) return failed(...issues);
  const at = sorted.map(({ day, value }) => ({ x: monthsBetween(first.day, day), y: lnOf(dec(value)) }));
  const mean = (of: (point: { x: Dec; y: Dec }) => Dec) =>
    at.reduce((sum, point) => sum.plus(of(point)), ZERO).div(at.length);
  const [meanX, meanY] = [mean((p) => p.x), mean((p) => p.y)];
  const slope = mean((p) => p.x.minus(meanX).times(p.y.minus(meanY))).div(
    mean((p) => p.x.minus(meanX).pow(2)),
  );
  const startValue = roundSignificant(expOf(meanY.minus(slope.times(meanX))), DIGITS);
  return ok({ kind: first.kind, start: first.day, end: last.day, startValue, pace: paceFromSlope(slope) });
}

function checkPoints(points: readonly CurvePoint[], first: CurvePoint): readonly Issue[] {
  return points.flatMap((point) => {
    if (point.kind !== first.kind) return [mixed(first.kind, point.kind)];
    return dec(point.value).lte(0) ? [raise(notPositive, { day: point.day, value: point.value })] : [];
  });
}

function mixed(first: CurveKind, second: CurveKind): Issue {
  const [a, b] = [curveKindNames[first], curveKindNames[second]];
  const issue = raise(mixedCurveKinds, { first: a.en, second: b.en });
  const { zh } = raise(mixedCurveKinds, { first: a.zh, second: b.zh });
  return { ...issue, ...(zh ? { zh } : {}) };
}

function paceFromSlope(lnPerMonth: Dec): Pace {
  const months = lnPerMonth.eq(0) ? null : roundSignificant(LN_2.div(lnPerMonth.abs()), DIGITS);
  return {
    factorPerYear: roundSignificant(expOf(lnPerMonth.times(12)), DIGITS),
    halfLifeMonths: lnPerMonth.lt(0) ? months : null,
    doublingMonths: lnPerMonth.gt(0) ? months : null,
    lnPerMonth: roundSignificant(lnPerMonth, 30),
  };
}

/** The curve on a day. Further outside than the observed span is long, it comes with a warning. */
export function valueAt(curve: ExponentialCurve, day: Day): Result<DecimalString> {
  const exponent = dec(curve.pace.lnPerMonth).times(monthsBetween(curve.start, day));
  const value = roundSignificant(dec(curve.startValue).times(expOf(exponent)), DIGITS);
  const span = daysBetween(curve.start, curve.end);
  const outside = Math.max(daysBetween(curve.end, day), daysBetween(day, curve.start));
  const { start, end } = curve;
  return ok(value, outside > span ? [raise(farExtrapolation, { day, start, end })] : []);
}

/** Whole calendar months, then days as a share of the month they fall in; negative when `b` is earlier. */
export function monthsBetween(a: Day, b: Day): Dec {
  if (b < a) return monthsBetween(b, a).neg();
  let whole = Math.max(Math.floor(daysBetween(a, b) / 31) - 1, 0);
  while (addMonths(a, whole + 1) <= b) whole++;
  const from = addMonths(a, whole);
  return new Dec(whole).plus(new Dec(daysBetween(from, b)).div(daysBetween(from, addMonths(a, whole + 1))));
}

/** Volume must multiply by this each year for revenue to hold: 1 ÷ the price factor a year. */
export function volumeToHoldRevenue(pace: Pace): DecimalString {
  return roundSignificant(ONE.div(dec(pace.factorPerYear)), DIGITS);
}
