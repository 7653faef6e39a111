import { Dec, type DecimalString, roundSignificant } from '../money/index.ts';
import { type Day, dayFromNumber } from '../time/index.ts';
import { forecastFrom, type Horizon, horizons, middleOf } from './forecastCashFlow.ts';
import { type FilerFacts, filedFacts, quartersAfter } from './origins.ts';
import { quartersKnownAt, unbrokenRun } from './quartersKnownAt.ts';

/**
 * What would have been said on a day, from what had been filed by then, and what came [PR41]: of Uber on 2023-08-12 the
 * free cash flow of the four quarters to June 2024.
 */
export interface Replayed {
  readonly company: string;
  readonly name: string;
  readonly day: Day;
  readonly quarters: Horizon;
  /** The last quarter known then. */
  readonly from: Day;
  readonly centre: DecimalString;
  readonly low: DecimalString;
  readonly high: DecimalString;
  /** Null while the quarters are not over. */
  readonly actual: DecimalString | null;
}

/** Centre and 80 % interval for each company that had a forecast on that day. */
export function replayForecasts(companies: readonly FilerFacts[], day: Day): readonly Replayed[] {
  return companies.flatMap((filer) => {
    const { facts, final } = filedFacts(filer);
    const known = unbrokenRun(quartersKnownAt(facts, day));
    const last = known.at(-1);
    if (!last) return [];
    return horizons.flatMap((quarters) => {
      const forecast = forecastFrom(known, quarters);
      if (typeof forecast === 'string') return [];
      const [low, high] = middleOf(forecast.flow.quantiles, 80);
      const after = quartersAfter(final, last.end, quarters);
      const came = after?.reduce((sum, q) => sum + q.operatingCashFlow - q.capex, 0) ?? null;
      return [
        {
          company: filer.id,
          name: filer.name,
          day,
          quarters,
          from: dayFromNumber(last.end),
          centre: text(forecast.flow.centre),
          low: text(low),
          high: text(high),
          actual: came === null ? null : text(came),
        },
      ];
    });
  });
}

function text(value: number): DecimalString {
  return roundSignificant(new Dec(value), 6);
}
