import { type Issue, raise } from '../issue/index.ts';
import { Dec, type DecimalString, roundSignificant } from '../money/index.ts';
import { type BaselineName, baselineDeviations, baselineNames, baselinesAt } from './baselines.ts';
import { crpsOfNormal, crpsOfQuantiles } from './crps.ts';
import { forecastFrom, type Horizon, horizons, middleOf } from './forecastCashFlow.ts';
import { nothingToScore } from './issues.ts';
import { type FilerFacts, filedFacts, type Origin, originsOf, quartersAfter } from './origins.ts';
import type { Quarter } from './quartersKnownAt.ts';

/**
 * How good the forecaster was at every filing day, from what had been filed by then [PR40–PR45]. A CRPS of 0.05 is five
 * cents for each dollar of trailing revenue; skill 0.2 is a fifth better than the best baseline.
 */
export interface Backtest {
  /** Origins of all companies, scored or not. */
  readonly origins: number;
  /** Companies with at least one origin that could be scored. */
  readonly companies: number;
  readonly horizons: readonly HorizonScore[];
}

export interface HorizonScore {
  readonly quarters: Horizon;
  readonly scored: number;
  readonly coverage: Coverage;
  readonly crps: DecimalString;
  readonly baselines: Readonly<Record<BaselineName, DecimalString>>;
  readonly skill: DecimalString;
  /** The same of the cash balance, against the balance held; null where none is known. */
  readonly cash: {
    readonly scored: number;
    readonly coverage: Coverage;
    readonly crps: DecimalString;
    readonly held: DecimalString;
    readonly skill: DecimalString;
  } | null;
  readonly byCompany: readonly CompanyScore[];
}

export type Coverage = Readonly<Record<'50' | '80' | '95', DecimalString>>;

export interface CompanyScore {
  readonly company: string;
  readonly name: string;
  readonly origins: number;
  readonly coverage: Coverage;
  readonly crps: DecimalString;
  readonly baselines: Readonly<Record<BaselineName, DecimalString>>;
}

export interface BacktestOptions {
  readonly horizons?: readonly Horizon[];
}

export function backtest(
  companies: readonly FilerFacts[],
  options: BacktestOptions = {},
): { readonly data: Backtest; readonly issues: readonly Issue[] } {
  const asked = options.horizons ?? horizons;
  const issues: Issue[] = [];
  let origins = 0;
  const scored = companies.flatMap((filer) => {
    const { facts, final } = filedFacts(filer);
    const found = originsOf(facts);
    origins += found.length;
    const scores = asked.map((quarters) =>
      found.flatMap((origin) => scoreOrigin(origin, final, quarters) ?? []),
    );
    if (scores.some((list) => list.length > 0)) return [{ filer, scores }];
    issues.push(raise(nothingToScore, { company: filer.name, known: final.length }, { company: filer.id }));
    return [];
  });
  const data = {
    origins,
    companies: scored.length,
    horizons: asked.map((quarters, i) =>
      horizonScore(
        quarters,
        scored.map(({ filer, scores }) => ({ filer, scores: scores[i]! })).filter((c) => c.scores.length > 0),
      ),
    ),
  };
  return { data, issues };
}

/** One forecast against what came: everything ÷ trailing revenue. */
interface OriginScore {
  readonly crps: number;
  readonly inside: Inside;
  readonly baselines: Readonly<Record<BaselineName, number>>;
  readonly cash: { readonly crps: number; readonly inside: Inside; readonly held: number } | null;
}
type Inside = Readonly<Record<'50' | '80' | '95', boolean>>;

/** Null for an origin that cannot be scored: not over yet, or without trailing revenue [PR42]. */
function scoreOrigin({ quarters }: Origin, final: readonly Quarter[], horizon: Horizon): OriginScore | null {
  const last = quarters.at(-1)!;
  const after = quartersAfter(final, last.end, horizon);
  const revenue = trailingRevenue(quarters);
  const forecast = forecastFrom(quarters, horizon);
  if (!after || revenue <= 0 || typeof forecast === 'string') return null;
  const flow = quarters.map(freeCashFlow);
  const actual = after.reduce((sum, q) => sum + freeCashFlow(q), 0);
  const said = baselinesAt(flow, flow.length, horizon);
  const deviations = baselineDeviations(flow, horizon, revenue);
  const closing = after.at(-1)!.cash;
  const base = (name: BaselineName) => crpsOfNormal(actual, said[name], deviations[name]) / revenue;
  return {
    crps: crpsOfQuantiles(actual, forecast.flow.quantiles) / revenue,
    inside: insideOf(actual, forecast.flow.quantiles),
    baselines: { lastQuarter: base('lastQuarter'), trailingFour: base('trailingFour'), trend: base('trend') },
    cash:
      forecast.cash === null || closing === null || last.cash === null
        ? null
        : {
            crps: crpsOfQuantiles(closing, forecast.cash.quantiles) / revenue,
            inside: insideOf(closing, forecast.cash.quantiles),
            held: crpsOfNormal(closing, last.cash, heldDeviation(quarters, horizon, revenue)) / revenue,
          },
  };
}

const freeCashFlow = (q: Quarter) => q.operatingCashFlow - q.capex;

/** Of the last four quarters; 0 when one of them is not known. */
function trailingRevenue(quarters: readonly Quarter[]): number {
  return quarters.slice(-4).some((q) => q.revenue === null)
    ? 0
    : quarters.slice(-4).reduce((sum, q) => sum + q.revenue!, 0);
}

function insideOf(actual: number, quantiles: readonly number[]): Inside {
  const inside = (percent: number) => {
    const [low, high] = middleOf(quantiles, percent);
    return low <= actual && actual <= high;
  };
  return { '50': inside(50), '80': inside(80), '95': inside(95) };
}

/** How far holding the balance missed in this history; a tenth of revenue while there are fewer than three. */
function heldDeviation(quarters: readonly Quarter[], horizon: Horizon, revenue: number): number {
  let [squares, count] = [0, 0];
  for (let t = 11; t + horizon < quarters.length; t++) {
    const [before, after] = [quarters[t]!.cash, quarters[t + horizon]!.cash];
    if (before === null || after === null) continue;
    squares += (after - before) * (after - before);
    count++;
  }
  return count < 3 ? revenue / 10 : Math.sqrt(squares / count);
}

interface ScoredCompany {
  readonly filer: FilerFacts;
  readonly scores: readonly OriginScore[];
}

function horizonScore(quarters: Horizon, companies: readonly ScoredCompany[]): HorizonScore {
  const all = companies.flatMap((c) => c.scores);
  const overCompanies = (of: (s: OriginScore) => number) =>
    mean(companies.map(({ scores }) => mean(scores.map(of))));
  const crps = overCompanies((s) => s.crps);
  const base = {
    lastQuarter: overCompanies((s) => s.baselines.lastQuarter),
    trailingFour: overCompanies((s) => s.baselines.trailingFour),
    trend: overCompanies((s) => s.baselines.trend),
  };
  const best = Math.min(...baselineNames.map((name) => base[name]));
  return {
    quarters,
    scored: all.length,
    coverage: coverageOf(all.map((s) => s.inside)),
    crps: text(crps),
    baselines: baselineTexts(base),
    skill: text(best > 0 ? 1 - crps / best : 0),
    cash: cashScore(companies),
    byCompany: companies.map(({ filer, scores }) => ({
      company: filer.id,
      name: filer.name,
      origins: scores.length,
      coverage: coverageOf(scores.map((s) => s.inside)),
      crps: text(mean(scores.map((s) => s.crps))),
      baselines: baselineTexts({
        lastQuarter: mean(scores.map((s) => s.baselines.lastQuarter)),
        trailingFour: mean(scores.map((s) => s.baselines.trailingFour)),
        trend: mean(scores.map((s) => s.baselines.trend)),
      }),
    })),
  };
}

function cashScore(companies: readonly ScoredCompany[]): HorizonScore['cash'] {
  const known = companies
    .map(({ scores }) => scores.flatMap((s) => s.cash ?? []))
    .filter((scores) => scores.length > 0);
  if (known.length === 0) return null;
  const crps = mean(known.map((scores) => mean(scores.map((s) => s.crps))));
  const held = mean(known.map((scores) => mean(scores.map((s) => s.held))));
  return {
    scored: known.flat().length,
    coverage: coverageOf(known.flat().map((s) => s.inside)),
    crps: text(crps),
    held: text(held),
    skill: text(held > 0 ? 1 - crps / held : 0),
  };
}

function coverageOf(inside: readonly Inside[]): Coverage {
  const share = (level: keyof Inside) => text(mean(inside.map((i) => (i[level] ? 1 : 0))));
  return { '50': share('50'), '80': share('80'), '95': share('95') };
}

function baselineTexts(of: Readonly<Record<BaselineName, number>>): HorizonScore['baselines'] {
  return {
    lastQuarter: text(of.lastQuarter),
    trailingFour: text(of.trailingFour),
    trend: text(of.trend),
  };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function text(value: number): DecimalString {
  return roundSignificant(new Dec(value), 6);
}
