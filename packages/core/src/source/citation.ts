/** The exact words that carry a figure, and where they stand. No quote, no claim. */
export interface Citation {
  readonly source: string;
  /** The shortest words that carry the figure, in their own language; never more than 300 characters. */
  readonly quote: string;
  /** Row, page, accession number or character offset in the source, when known. */
  readonly locator?: string;
  /** A further address given for this one figure, for a table whose rows have sources of their own. */
  readonly url?: string;
}
