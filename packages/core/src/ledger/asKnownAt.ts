import { knownFrom } from '../claim/index.ts';
import type { Day } from '../time/index.ts';
import type { Correction } from './correction.ts';
import type { Ledger } from './ledger.ts';
import type { Prediction } from './prediction.ts';
import type { Tranche } from './tranche.ts';

/**
 * The ledger as it stood on a day [L13–L16]: on 2024-07-31 OpenAI's round of October 2024 is not in it. Companies,
 * sources and rates stay.
 */
export function asKnownAt(ledger: Ledger, day: Day): Ledger {
  const later = new Set<string>();
  const claims = ledger.claims.filter((claim) => {
    const known = knownFrom(claim) <= day;
    if (!known) later.add(claim.id);
    return known;
  });
  const inForce = (correction: Correction) =>
    (correction.knownFrom ?? correction.recorded) <= day &&
    !later.has(correction.claim) &&
    !(correction.action === 'supersede' && correction.by !== undefined && later.has(correction.by));
  return {
    ...ledger,
    claims,
    corrections: ledger.corrections.filter(inForce),
    tranches: ledger.tranches.flatMap((tranche) => trancheAt(tranche, day)),
    predictions: ledger.predictions
      .filter(({ claim }) => !later.has(claim))
      .map((prediction) => predictionAt(prediction, day)),
  };
}

/** What was known of a tranche: its events up to the day; nothing before the first. */
function trancheAt(tranche: Tranche, day: Day): readonly Tranche[] {
  const events = tranche.events.filter((event) => event.day <= day);
  if (events.length === tranche.events.length) return [tranche];
  return events.length > 0 ? [{ ...tranche, events }] : [];
}

/** [PR6] An outcome of a later day is not there yet. */
function predictionAt(prediction: Prediction, day: Day): Prediction {
  const { outcome, ...open } = prediction;
  return outcome && outcome.known > day ? open : prediction;
}
