import { dec, ONE, powerOf, roundTo } from '../money/index.ts';

/** The yearly change of something that halves every so many months: every 12 it is −0.5, every 6 −0.75. */
export function halvingRate(months: number): string {
  return roundTo(powerOf(dec('0.5'), dec(12).div(months)).minus(ONE), 6);
}
