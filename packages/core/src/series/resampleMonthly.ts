import type { Quantity } from '../claim/index.ts';
import { type DecimalString, dec, decimalString } from '../money/index.ts';
import { addMonths, isInstant, lengthInMonths, partsOf, type Span } from '../time/index.ts';
import { inOrder } from './deriveSeries.ts';
import type { Observation, Series } from './observation.ts';

/**
 * A flow month by month [RC22]: a period of n whole calendar months gives each of them 1/n (`flat`), 3.6 bn a year
 * 300 M a month. Where periods cover one month, what happened wins over what was expected, then the shorter period, then
 * the later known. Periods that are not whole months, and figures that hold on a day, are left out.
 */
export function resampleMonthly(series: Series, rule: 'flat'): Series {
  const byMonth = new Map<string, { readonly source: Observation; readonly months: number }>();
  for (const source of series.observations) {
    const months = wholeMonths(source);
    for (let i = 0; i < months; i++) {
      const month = addMonths((source.period as Span).start, i);
      const before = byMonth.get(month);
      if (!before || winsOver(source, months, before.source, before.months))
        byMonth.set(month, { source, months });
    }
  }
  const observations = [...byMonth].map(([start, { source, months }]) =>
    months === 1 ? source : share(source, start, months, rule),
  );
  return { ...series, freq: 'month', observations: inOrder(observations) };
}

function wholeMonths({ period, per }: Observation): number {
  if (isInstant(period) || per !== null || partsOf(period.start).day !== 1) return 0;
  const { months, exact } = lengthInMonths(period);
  return exact ? months : 0;
}

function winsOver(a: Observation, monthsA: number, b: Observation, monthsB: number): boolean {
  const [aheadA, aheadB] = [a.outlook === 'forward', b.outlook === 'forward'];
  if (aheadA !== aheadB) return aheadB;
  return monthsA !== monthsB ? monthsA < monthsB : a.knownFrom > b.knownFrom;
}

function share(source: Observation, start: string, months: number, rule: 'flat'): Observation {
  const count = dec(months);
  const part = (value: DecimalString | null) => value && decimalString(dec(value).div(count));
  const { low, high, stated, approx } = source.quantity;
  const quantity: Quantity = { low: part(low), high: part(high), stated: part(stated), approx };
  return {
    ...source,
    period: { start, end: addMonths(start, 1) },
    quantity,
    claim: null,
    range: { low: part(source.range.low), high: part(source.range.high) },
    derived: { rule: `RC22 ${rule}`, formula: `${source.metric} / ${months}` },
  };
}
