/** A company, or one of the things the press reports figures about as if it were one. */
export interface Company {
  readonly id: string;
  readonly kind: 'company' | 'product' | 'segment' | 'group' | 'market';
  readonly name: { readonly en: string; readonly zh: string };
  /** Every other way it is written: simplified, traditional, English, former names. */
  readonly aliases: readonly string[];
  /** For a product or segment, whose it is; for a group, its members. */
  readonly parent?: string;
  readonly members?: readonly string[];
  readonly ticker?: string;
  readonly cik?: string;
  readonly country?: string;
  /** Year or day of founding, for aligning precedents. */
  readonly founded?: string;
  /** active by default; how it ended otherwise, with a year. */
  readonly fate?: {
    readonly status: 'public' | 'acquired' | 'failed' | 'licensed-out';
    readonly when: string;
    readonly note: string;
  };
  /** Month the fiscal year ends in; 12 by default. */
  readonly fiscalYearEnd?: number;
  /** Shown in the overview's ranking of AI companies. */
  readonly field?: 'ai-lab' | 'ai-vision' | 'ai-application' | 'ai-chip' | 'big-tech' | 'precedent';
}
