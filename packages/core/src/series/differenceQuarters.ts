import type { Quantity } from '../claim/index.ts';
import { type Ledger, ledgerIndex } from '../ledger/index.ts';
import { dec, decimalString, intervalOf, intervalRecord, subtractIntervals } from '../money/index.ts';
import { daysBetween, isInstant, laterDay, nearDays, type Span } from '../time/index.ts';
import { basisKeyOf } from './basisKey.ts';
import { frequencyOf, inOrder } from './deriveSeries.ts';
import type { Observation, Series } from './observation.ts';

/**
 * The quarters of a series [RC21]: those that are stated, and those that follow from figures since the start of a fiscal
 * year by subtraction, as intervals: nine months 7.0 − six months 4.3 = third quarter 2.7. Only figures of one basis,
 * unit and outlook are subtracted; a stated quarter is never replaced. Give the ledger of the series, so that a figure that
 * was restated alone can be taken as it was before.
 */
export function differenceQuarters(series: Series, ledger?: Ledger): Series {
  const quarters = series.observations.filter(({ period }) => frequencyOf(period) === 'quarter');
  const spans = series.observations.filter(({ period, per }) => !isInstant(period) && per === null);
  for (const longer of spans)
    for (const shorter of spans) {
      const period = restOf(longer, shorter);
      if (
        period &&
        !quarters.some((o) => o.unit === longer.unit && nearDays((o.period as Span).end, period.end))
      )
        quarters.push(subtract(ledger ? wholeOf(longer, shorter, ledger) : longer, shorter, period));
    }
  return { ...series, freq: 'quarter', observations: inOrder(quarters) };
}

/** The quarter by which one span since a common start is longer than another on the same basis; else undefined. */
function restOf(longer: Observation, shorter: Observation): Span | undefined {
  const [a, b] = [longer.period as Span, shorter.period as Span];
  if (!nearDays(a.start, b.start) || a.end <= b.end) return undefined;
  if (longer.unit !== shorter.unit || (longer.outlook === 'forward') !== (shorter.outlook === 'forward'))
    return undefined;
  if (basisKeyOf(longer) !== basisKeyOf(shorter)) return undefined;
  const rest = { start: b.end, end: a.end };
  return frequencyOf(rest) === 'quarter' ? rest : undefined;
}

/**
 * The longer figure in the vintage to which the shorter one belongs. Synopsys sold a division in 2024 and restated the year
 * 2022 but not its nine months: those are a part of the year as it was first filed. What comes more than 300 days after
 * the shorter figure was last changed is another whole.
 */
function wholeOf(longer: Observation, shorter: Observation, ledger: Ledger): Observation {
  const belongs = ({ filed }: Observation) =>
    filed === null || shorter.filed === null || daysBetween(shorter.filed, filed) <= 300;
  return vintagesOf(longer, ledger).find(belongs) ?? longer;
}

/** What filings said of it up to the chosen vintage, that one first. */
function vintagesOf(observation: Observation, ledger: Ledger): readonly Observation[] {
  const { filed, unit, alternatives } = observation;
  if (filed === null || alternatives.length === 0) return [observation];
  const { claim, source } = ledgerIndex(ledger);
  const key = basisKeyOf(observation);
  const earlier = alternatives.flatMap((id): Observation[] => {
    const other = claim(id);
    const day = other?.published?.day;
    if (!other || day === undefined || day > filed || other.unit !== unit) return [];
    if (source(other.citation.source)?.kind !== 'filing' || basisKeyOf(other) !== key) return [];
    const { quantity, basis, citation } = other;
    return [
      {
        ...observation,
        claim: id,
        claims: [id],
        quantity,
        basis,
        range: intervalRecord(intervalOf(quantity)),
        filed: day,
        knownFrom: day,
        source: citation.source,
      },
    ];
  });
  return [observation, ...earlier.sort((a, b) => (a.filed! > b.filed! ? -1 : 1))];
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
    filed: longer.filed && shorter.filed ? laterDay(longer.filed, shorter.filed) : longer.filed,
    derived: { rule: 'RC21', formula: `${longer.metric}(longer) - ${longer.metric}(shorter)` },
  };
}
