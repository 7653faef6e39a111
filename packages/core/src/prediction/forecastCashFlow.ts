import { exponential, logarithm } from '../distribution/index.ts';
import { failed, ok, type Result, raise } from '../issue/index.ts';
import { Dec, type DecimalString, dec, roundSignificant } from '../money/index.ts';
import { type Day, dayFromNumber, dayNumber } from '../time/index.ts';
import type { CashQuarter } from './cashFact.ts';
import { type Features, featuresAt, type History, historyOf, wanderAt, within } from './cashFlowFeatures.ts';
import { forecasterFit } from './forecasterFit.ts';
import { noSize, tooFewQuarters } from './issues.ts';
import { type Quarter, unbrokenRun } from './quartersKnownAt.ts';

export type Horizon = 4 | 8;
export const horizons = [4, 8] as const satisfies readonly Horizon[];

/** What was learned, a horizon: coefficients of centre and log width, and 200 quantiles of the standardised errors. */
export type ForecasterFit = Readonly<Record<Horizon, HorizonFit>>;
export interface HorizonFit {
  readonly location: readonly number[];
  readonly scale: readonly number[];
  readonly quantiles: readonly number[];
  readonly cashLocation: readonly number[];
  readonly cashScale: readonly number[];
  readonly cashQuantiles: readonly number[];
}

/** Amounts in the currency of the quarters, to six significant digits. */
export interface CashFlowForecast {
  readonly quarters: Horizon;
  /** The last quarter the forecast rests on, and how many before it were known without a hole. */
  readonly from: Day;
  readonly known: number;
  /** Free cash flow summed over the coming quarters. */
  readonly freeCashFlow: Outlook;
  /** Cash at the end of them; null when today's balance is not known. */
  readonly cash: Outlook | null;
}
export interface Outlook {
  readonly centre: DecimalString;
  readonly intervals: Readonly<Record<'50' | '80' | '95', readonly [DecimalString, DecimalString]>>;
  /** 200 equally likely values, lowest first. */
  readonly quantiles: readonly DecimalString[];
}

/**
 * Free cash flow of the next four or eight quarters from those behind [PR33–PR37], and what cash may be then. Quarters that
 * end after `asOf` are left out. A company with fewer than four quarters in a row, or neither revenue nor outflow, has none.
 */
export function forecastCashFlow(
  known: { readonly quarters: readonly CashQuarter[]; readonly asOf: Day },
  { quarters }: { readonly quarters: Horizon },
): Result<CashFlowForecast> {
  const history = unbrokenRun(
    known.quarters
      .filter((q) => q.end <= known.asOf)
      .toSorted((a, b) => (a.end < b.end ? -1 : 1))
      .map(floating),
  );
  const made = forecastFrom(history, quarters);
  if (made === 'tooFewQuarters') return failed(raise(tooFewQuarters, { known: history.length }));
  if (made === 'noSize') return failed(raise(noSize));
  return ok({
    quarters,
    from: dayFromNumber(history.at(-1)!.end),
    known: history.length,
    freeCashFlow: outlookOf(made.flow),
    cash: made.cash && outlookOf(made.cash),
  });
}

/** The same in floating point, for scoring many. */
export interface Forecast {
  readonly flow: Spread;
  readonly cash: Spread | null;
}
export interface Spread {
  readonly centre: number;
  readonly width: number;
  readonly quantiles: readonly number[];
}

export function forecastFrom(
  quarters: readonly Quarter[],
  horizon: Horizon,
): Forecast | 'tooFewQuarters' | 'noSize' {
  if (quarters.length < 4) return 'tooFewQuarters';
  const history = historyOf(quarters);
  const t = quarters.length - 1;
  const features = featuresAt(history, t);
  if (!features) return 'noSize';
  const fit = forecasterFit[horizon];
  const size = history.size[t]!;
  const { centre, width } = place(features, fit, horizon, ownWidth(history, t, fit, horizon));
  const cash = cashSpread(history, t, fit, horizon, { centre, width });
  return { flow: spread(centre * size, width * size, fit.quantiles), cash };
}

interface Placed {
  readonly centre: number;
  readonly width: number;
}

function place({ location, scale }: Features, fit: HorizonFit, horizon: Horizon, extra: number): Placed {
  return {
    centre: (product(location, fit.location) * horizon) / 4,
    width: exponential(product(scale, fit.scale) + extra),
  };
}

const SHRINK = 4;
const RECENT = 32;
const MOST = 0.7;

/** [PR36] An addition to the log width from how far the company's own past lay from what this would have said of it. */
function ownWidth(history: History, t: number, fit: HorizonFit, horizon: Horizon): number {
  let [squares, count] = [0, 0];
  for (let s = Math.max(7, t - horizon - RECENT + 1); s <= t - horizon; s++) {
    const features = featuresAt(history, s);
    if (!features) continue;
    let total = 0;
    for (let k = s + 1; k <= s + horizon; k++) total += history.flow[k]!;
    const { centre, width } = place(features, fit, horizon, 0);
    const z = within((total / history.size[s]! - centre) / width, -4, 4);
    squares += z * z;
    count++;
  }
  // Windows overlap, so that each counts for less than one.
  const n = (1.5 * count) / horizon;
  const mean = count > 0 ? squares / count : 0;
  return within(0.5 * logarithm((2 * SHRINK + n * mean) / (SHRINK + n)), -MOST, MOST);
}

/** Cash then is cash now, the free cash flow to come, and what else usually moves it: rounds, debt, securities, buybacks. */
function cashSpread(
  history: History,
  t: number,
  fit: HorizonFit,
  horizon: Horizon,
  flow: Placed,
): Spread | null {
  const now = history.cash[t] ?? null;
  if (now === null) return null;
  const size = history.size[t]!;
  const held = within(now / size, -2, 2);
  const years = horizon / 4;
  const change = product([years, flow.centre, years * (history.other[t] ?? 0), held], fit.cashLocation);
  const width = exponential(
    product(
      [1, logarithm(wanderAt(history, t) + 0.02), logarithm(flow.width), logarithm(Math.max(held, 0) + 0.02)],
      fit.cashScale,
    ),
  );
  const { centre, quantiles } = spread(now + change * size, width * size, fit.cashQuantiles);
  return {
    centre: Math.max(0, centre),
    width: width * size,
    quantiles: quantiles.map((q) => Math.max(0, q)),
  };
}

function spread(centre: number, width: number, quantiles: readonly number[]): Spread {
  return { centre, width, quantiles: quantiles.map((q) => centre + width * q) };
}

/** Both ends of the middle 50, 80 or 95 % of equally likely values, in a straight line between neighbours. */
export function middleOf(quantiles: readonly number[], percent: number): readonly [number, number] {
  return [quantileAt(quantiles, 0.5 - percent / 200), quantileAt(quantiles, 0.5 + percent / 200)];
}

function quantileAt(quantiles: readonly number[], level: number): number {
  const at = Math.min(quantiles.length - 1, Math.max(0, level * quantiles.length - 0.5));
  const below = Math.floor(at);
  const low = quantiles[below]!;
  return low + (at - below) * ((quantiles[below + 1] ?? low) - low);
}

function product(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function floating({ end, operatingCashFlow, capex, revenue, cash = null }: CashQuarter): Quarter {
  const of = (value: DecimalString | null) => (value === null ? null : dec(value).toNumber());
  return {
    end: dayNumber(end),
    operatingCashFlow: dec(operatingCashFlow).toNumber(),
    capex: dec(capex).toNumber(),
    revenue: of(revenue),
    cash: of(cash),
  };
}

function outlookOf({ centre, quantiles }: Spread): Outlook {
  const text = (value: number) => roundSignificant(new Dec(value), 6);
  const interval = (percent: number) => {
    const [low, high] = middleOf(quantiles, percent);
    return [text(low), text(high)] as const;
  };
  return {
    centre: text(centre),
    intervals: { '50': interval(50), '80': interval(80), '95': interval(95) },
    quantiles: quantiles.map(text),
  };
}
