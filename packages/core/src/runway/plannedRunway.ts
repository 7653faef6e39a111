import { deriveFigure, type Figure } from '../derivation/index.ts';
import { dec, maxDec, roundTo, ZERO } from '../money/index.ts';
import { addDays, type Day, daysBetween, laterDay, lengthInMonths } from '../time/index.ts';
import type { BurnOption } from './burn.ts';
import type { RunwayResult } from './result.ts';
import { cashOutDate } from './runway.ts';

/**
 * The runway along forecasts (PO11): OpenAI's 89 bn of July 2026 last far longer at the 1.2 bn a month of the
 * first quarter than along the 25, 57 and 85 bn it expected to burn in 2026, 2027 and 2028.
 */
export interface PlannedRunway {
  readonly id: string;
  readonly result: RunwayResult;
  readonly months: Figure | null;
  /** The forecasts used, in order, each for one year, spread evenly over its months. */
  readonly years: readonly BurnOption[];
}

/** Null when no forecast covers the time after the balance, or they leave a gap at once. */
export function plannedRunway(
  cash: Figure,
  burns: readonly BurnOption[],
  company: string,
): PlannedRunway | null {
  const start = cash.asOf;
  if (!start || cash.value.stated === null) return null;
  const years = chainFrom(
    start,
    burns.filter(
      (b) => b.basis !== 'accrualProxy' && b.outlook !== 'past' && b.monthly.value.stated !== null,
    ),
  );
  if (years.length === 0 || !years.some((y) => y.outlook === 'coming')) return null;
  const result = walk(dec(cash.value.stated), start, years);
  const id = `${company}/runway/planned`;
  const inputs = [cash, ...years.map((y) => y.total)];
  const months =
    result.kind === 'months'
      ? deriveFigure({
          id,
          metric: 'runway_months',
          label: { en: 'Runway along the forecasts', zh: '按预测的可支撑月数' },
          formula: 'first month in which liquidity - sum of the forecast burn < 0',
          rule: 'PO11',
          inputs,
          value: { low: result.months, high: result.months, stated: result.months, approx: true },
          unit: 'months',
          period: cash.period,
        })
      : null;
  return { id, result, months, years };
}

/** One forecast per stretch, the best ranked first, following one another without a gap from the day on. */
function chainFrom(start: Day, options: readonly BurnOption[]): readonly BurnOption[] {
  const chain: BurnOption[] = [];
  let at = addDays(start, 1);
  for (;;) {
    const next = options.find(
      (o) => o.period.start <= at && o.period.end > at && lengthInMonths(o.period).months >= 12,
    );
    if (!next) return chain;
    chain.push(next);
    at = next.period.end;
  }
}

const DAYS_PER_MONTH = dec('30.4375');

function walk(cash: ReturnType<typeof dec>, start: Day, years: readonly BurnOption[]): RunwayResult {
  let left = cash;
  let passed = ZERO;
  for (const year of years) {
    const months = dec(
      String(daysBetween(laterDay(addDays(start, 1), year.period.start), year.period.end)),
    ).div(DAYS_PER_MONTH);
    const monthly = dec(year.monthly.value.stated!);
    const burnt = maxDec(monthly, ZERO).times(months);
    if (monthly.gt(0) && burnt.gt(left)) {
      const total = passed.plus(left.div(monthly));
      return {
        kind: 'months',
        months: roundTo(total, 4),
        cashOutDate: cashOutDate(start, total),
        interval: null,
      };
    }
    left = left.minus(monthly.times(months));
    passed = passed.plus(months);
  }
  return { kind: 'beyondHorizon', horizonMonths: passed.round(0, 0).toNumber() };
}
