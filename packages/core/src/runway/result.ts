import type { DecimalString, IntervalRecord } from '../money/index.ts';
import type { Day } from '../time/index.ts';
import type { BothLanguages } from './text.ts';

/**
 * How long the money lasts, as a kind and never as a magic number: 5 bn at 417 M a month is `months` 11.9904;
 * a company that does not burn is `selfFunding`, not 0 or infinity.
 */
export type RunwayResult =
  | {
      readonly kind: 'months';
      readonly months: DecimalString;
      /** Null when the date lies more than a century away. */
      readonly cashOutDate: Day | null;
      /** What the bounds of the inputs allow; an open side is null; null when the inputs are exact or both sides are open. */
      readonly interval: IntervalRecord | null;
    }
  | { readonly kind: 'selfFunding' }
  | { readonly kind: 'alreadyOut' }
  | { readonly kind: 'beyondHorizon'; readonly horizonMonths: number }
  | { readonly kind: 'unknown'; readonly missing: readonly string[]; readonly why?: BothLanguages };
