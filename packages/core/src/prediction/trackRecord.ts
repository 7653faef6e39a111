import { type DecimalString, dec, roundSignificant } from '../money/index.ts';

/**
 * How often a source or a company was right [PR21, PR22]: three of five met is 60 %, drawn to a general 40 % by four it is
 * 51.1 %. Below five there is only the count.
 */
export interface TrackRecord {
  readonly resolved: number;
  readonly met: number;
  /** Null below five resolved. */
  readonly share: DecimalString | null;
  readonly drawn: DecimalString | null;
}

const FEWEST = 5;
const STRENGTH = 4;

/** `base`: the share that all predictions resolved so far met. */
export function trackRecordOf(
  scores: readonly { readonly met: boolean }[],
  base: { readonly resolved: number; readonly met: number },
): TrackRecord {
  const resolved = scores.length;
  const met = scores.filter((score) => score.met).length;
  if (resolved < FEWEST || base.resolved === 0) return { resolved, met, share: null, drawn: null };
  const general = dec(base.met).div(base.resolved);
  return {
    resolved,
    met,
    share: roundSignificant(dec(met).div(resolved), 6),
    drawn: roundSignificant(
      dec(met)
        .plus(general.times(STRENGTH))
        .div(resolved + STRENGTH),
      6,
    ),
  };
}
