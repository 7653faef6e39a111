import { deriveFigure, type Figure } from '../derivation/index.ts';
import { ok, type Result } from '../issue/index.ts';
import { type Currency, type DecimalString, dec, decimalString, isCurrency, type RateTable } from '../money/index.ts';
import { addDays, type Day, isInstant, lastDay, partsOf } from '../time/index.ts';

/**
 * A figure in another currency: a balance at the rate of its day (or the last of the ten days before), a flow
 * at the average of its year. Both the rate and the stated figure stay in the derivation.
 */
export function convertFigure(figure: Figure, to: Currency, rates: RateTable, today: Day): Result<Figure> {
  if (figure.unit === to || !isCurrency(figure.unit)) return ok(figure);
  const found = rates.find(figure.unit, to, rateKeys(figure, today));
  if (!found.ok) return found;
  const { rate, when, source } = found.value;
  const scale = (value: DecimalString | null) => (value === null ? null : decimalString(dec(value).times(rate).round(6, 2)));
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
    }, today),
  );
}

/** A year's average for a flow, the day and the ten before it for a balance; the running year falls back on the last known day. */
function rateKeys(figure: Figure, today: Day): readonly string[] {
  const day = figure.period ? lastDay(figure.period) : today;
  const days = Array.from({ length: 11 }, (_, i) => addDays(day, -i));
  const monthEnds = Array.from({ length: 24 }, (_, i) => endOfMonthBefore(day, i));
  if (figure.period && !isInstant(figure.period)) return [String(partsOf(figure.period.start).year), ...days, ...monthEnds];
  return [...days, ...monthEnds];
}

function endOfMonthBefore(day: Day, months: number): Day {
  const { year, month } = partsOf(day);
  const index = year * 12 + month - 1 - months;
  return addDays(`${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`, -1);
}
