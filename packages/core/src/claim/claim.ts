import type { MetricId } from '../metric/index.ts';
import type { Citation, PublishedDay } from '../source/index.ts';
import type { Day, Period } from '../time/index.ts';
import type { Basis } from './basis.ts';
import type { Per, Quantity, Unit } from './quantity.ts';

/** A metric of the catalogue, or `other:<name>` for a figure we keep but do not compute with. */
export type ClaimMetric = MetricId | `other:${string}`;

/**
 * One source's statement of one figure (an XBRL fact): company, metric, basis, period, quantity, citation,
 * and three times: the period it is about, the day it was published, the day it was recorded here.
 */
export interface Claim {
  readonly id: string;
  readonly company: string;
  readonly metric: ClaimMetric;
  readonly period: Period;
  readonly quantity: Quantity;
  readonly unit: Unit;
  readonly per: Per | null;
  readonly basis: Basis;
  readonly citation: Citation;
  /** Null when nobody knows; the claim then counts as known from the day it was recorded. */
  readonly published: PublishedDay | null;
  readonly recorded: Day;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly note?: string;
  /** Own books: never in an export or a shared link unless asked. */
  readonly private?: boolean;
}

/** The first day on which anyone reading the source could know the claim. */
export function knownFrom(claim: Pick<Claim, 'published' | 'recorded'>): Day {
  return claim.published?.day ?? claim.recorded;
}
