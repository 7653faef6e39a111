import { deriveFigure, type Figure } from '../derivation/index.ts';
import { ok, type Result } from '../issue/index.ts';
import {
  type Currency,
  type DecimalString,
  dec,
  decimalString,
  isCurrency,
  type RateTable,
} from '../money/index.ts';
import { addDays, type Day, isInstant, lastDay, partsOf } from '../time/index.ts';

/**
 * A figure in another currency: a balance at the rate of its day or the last one before, a flow at the average of
 * its year. Both the rate and the stated figure stay in the derivation.
 */
export function convertFigure(figure: Figure, to: Currency, rates: RateTable, today: Day): Result<Figure> {
  if (figure.unit === to || !isCurrency(figure.unit)) return ok(figure);
  const found = rates.find(figure.unit, to, rateKeys(figure, today));
  if (!found.ok) return found;
  const { rate, when, source } = found.value;
  const scale = (value: DecimalString | null) =>
    value === null ? null : decimalString(dec(value).times(rate).round(6, 2));
  const { low, high, stated, approx } = figure.value;
  return ok(
    deriveFigure({
      id: `${figure.id}~${to}`,
      metric: figure.metric,
      label: figure.label,
      formula: `${figure.metric} × ${decimalString(rate.round(6, 2))} ${to}/${figure.unit} (${when}, ${source})`,
      rule: 'PO4',
      inputs: [figure],
      value: { low: scale(low), high: scale(high), stated: scale(stated), approx },
      unit: to,
      per: figure.per,
      period: figure.period,
      basis: figure.basis,
    }),
  );
}

/** Rates may end before the figure: then the last day known, at most ten months back, stands in and is named. */
const LOOK_BACK_DAYS = 300;

/** A year's average for a flow, else the rate of the last day; a balance takes the rate of its day or the last one before. */
function* rateKeys(figure: Figure, today: Day): Iterable<string> {
  const day = figure.period ? lastDay(figure.period) : today;
  const from = day > today ? today : day;
  if (figure.period && !isInstant(figure.period)) yield String(partsOf(figure.period.start).year);
  for (let back = 0; back < LOOK_BACK_DAYS; back++) yield addDays(from, -back);
}
