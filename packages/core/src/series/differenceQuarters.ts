import type { Quantity } from '../claim/index.ts';
import { dec, decimalString, intervalOf, intervalRecord, subtractIntervals } from '../money/index.ts';
import { isInstant, laterDay, type Span, samePeriod } from '../time/index.ts';
import { basisKeyOf } from './basisKey.ts';
import { frequencyOf, inOrder } from './deriveSeries.ts';
import type { Observation, Series } from './observation.ts';

/**
 * The quarters of a series [RC21]: those that are stated, and those that follow from figures since the start of a fiscal
 * year by subtraction, as intervals: nine months 7.0 − six months 4.3 = third quarter 2.7. Only figures of one basis,
 * unit and outlook are subtracted; a stated quarter is never replaced.
 */
export function differenceQuarters(series: Series): Series {
  const stated = series.observations.filter(({ period }) => frequencyOf(period) === 'quarter');
  const spans = series.observations.filter(({ period, per }) => !isInstant(period) && per === null);
  const derived = spans.flatMap((longer) =>
    spans.flatMap((shorter) => {
      const period = restOf(longer, shorter);
      return period && !stated.some((o) => samePeriod(o.period, period))
        ? [subtract(longer, shorter, period)]
        : [];
    }),
  );
  return { ...series, freq: 'quarter', observations: inOrder([...stated, ...derived]) };
}

/** The quarter by which one span since a common start is longer than another on the same basis; else undefined. */
function restOf(longer: Observation, shorter: Observation): Span | undefined {
  const [a, b] = [longer.period as Span, shorter.period as Span];
  if (a.start !== b.start || a.end <= b.end) return undefined;
  if (longer.unit !== shorter.unit || (longer.outlook === 'forward') !== (shorter.outlook === 'forward'))
    return undefined;
  if (basisKeyOf(longer) !== basisKeyOf(shorter)) return undefined;
  const rest = { start: b.end, end: a.end };
  return frequencyOf(rest) === 'quarter' ? rest : undefined;
}

function subtract(longer: Observation, shorter: Observation, period: Span): Observation {
  const interval = intervalRecord(
    subtractIntervals(intervalOf(longer.quantity), intervalOf(shorter.quantity)),
  );
  const quantity: Quantity = {
    ...interval,
    stated:
      longer.quantity.stated !== null && shorter.quantity.stated !== null
        ? decimalString(dec(longer.quantity.stated).minus(dec(shorter.quantity.stated)))
        : null,
    approx: longer.quantity.approx || shorter.quantity.approx,
  };
  return {
    ...longer,
    period,
    quantity,
    claim: null,
    claims: [...longer.claims, ...shorter.claims],
    alternatives: [],
    range: intervalRecord(subtractIntervals(intervalOf(longer.range), intervalOf(shorter.range))),
    origins: Math.min(longer.origins, shorter.origins),
    conflicts: longer.conflicts + shorter.conflicts,
    knownFrom: laterDay(longer.knownFrom, shorter.knownFrom),
    derived: { rule: 'RC21', formula: `${longer.metric}(longer) - ${longer.metric}(shorter)` },
  };
}
