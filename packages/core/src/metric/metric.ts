/**
 * What can be measured about a company: one meaning each, with a version. Changing a definition makes a
 * new version; the old one can still be computed.
 */
export type MetricKind =
  /** holds on a day: cash, valuation */
  | 'balance'
  /** runs over a span: revenue, loss */
  | 'flow'
  /** happens on a day and moves money or people: a funding round, a layoff */
  | 'event'
  /** a level counted on a day: users, staff */
  | 'count'
  /** an amount per unit or annualised, on a day: price, annual recurring revenue */
  | 'rate'
  /** a quotient or a change, over a span or on a day: margin, growth */
  | 'ratio';

export type Dimension = 'money' | 'persons' | 'count' | 'fraction' | 'multiple' | 'months' | 'year';
/** `magnitude`: a loss of 5 is written 5. `signed`: a loss of 5 is written -5. */
export type SignRule = 'magnitude' | 'signed';

export interface Metric<Id extends string = string, Kind extends MetricKind = MetricKind> {
  readonly id: Id;
  readonly version: number;
  readonly kind: Kind;
  readonly dimension: Dimension;
  readonly sign: SignRule;
  readonly name: { readonly en: string; readonly zh: string };
  readonly definition: { readonly en: string; readonly zh: string };
  /** Whose definition this is: a standard, a book, a practitioner. */
  readonly source: string;
  /** When there is no such figure, in words; absent when there always is one. */
  readonly undefinedWhen?: { readonly en: string; readonly zh: string };
  /** Tags of the same concept in company filings, best first. */
  readonly xbrl?: { readonly usGaap?: readonly string[]; readonly ifrs?: readonly string[] };
  readonly aliases?: readonly string[];
  /** How the figure is computed from others, when it is. */
  readonly formula?: string;
  /** After so many days a figure of this kind is called stale. */
  readonly staleAfterDays: number;
}

export type PeriodKind = 'instant' | 'span' | 'either';
const periodKinds: Record<MetricKind, PeriodKind> = {
  balance: 'instant',
  event: 'instant',
  count: 'instant',
  rate: 'instant',
  flow: 'span',
  ratio: 'either',
};
/** Which kind of period a claim about this metric needs: a balance one day, a flow a span. */
export function periodKindOf(kind: MetricKind): PeriodKind {
  return periodKinds[kind];
}
