import type { Day } from '../time/index.ts';

/** How exactly a day is known. A month counts as known on its last day, a year on 31 December. */
export type DayPrecision = 'day' | 'month' | 'year';

export interface PublishedDay {
  readonly day: Day;
  readonly precision: DayPrecision;
  /** Set when the day is not printed in the source but follows from its text. */
  readonly inferred?: string;
}

export const sourceKinds = [
  'filing',
  'company-statement',
  'press',
  'press-rewrite',
  'analysis',
  'table',
  'books',
  'manual',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** A document in which claims were read: who published it, when, and from which document its figures come. */
export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly language: 'en' | 'zh-Hans' | 'zh-Hant' | 'other';
  readonly published: PublishedDay | null;
  /** The day it was read into this ledger. */
  readonly recorded: Day;
  /**
   * Key of the upstream document. Sources with one origin count once, however many rewrites there are:
   * `the-information/2024-07-24`.
   */
  readonly origin: string;
  /** Host → publisher → original, as far as known and different from `publisher`. */
  readonly lineage?: { readonly host?: string; readonly original?: string };
  readonly licence?: string;
  readonly note?: string;
}
