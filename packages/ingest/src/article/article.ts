import type { Day } from '@solvent/core/time';

/** An article as read: plain text, and what its page says about it. */
export interface Article {
  readonly kind: 'text' | 'html' | 'pdf';
  /** What positions of candidates count in: the text as given, or as taken out of HTML or PDF. */
  readonly text: string;
  readonly title: string | null;
  readonly published: Day | null;
}

export interface ReadOptions {
  /** As a server or a user says: `text/html; charset=gb2312`, `application/pdf`. */
  readonly contentType?: string;
  readonly maxBytes?: number;
  readonly maxPages?: number;
  /** Time a PDF may take; it is asked between pages. */
  readonly deadlineMs?: number;
}
