import { type Issue, ok, type Result, raise } from '@solvent/core/issue';
import type { Company } from '@solvent/core/source';
import { type Day, endOfMonth, isDay } from '@solvent/core/time';
import {
  type Article,
  type CandidateClaim,
  extractCandidates,
  readArticle,
  renderCandidateLine,
} from '@solvent/ingest/article';
import { notADay } from './issues.ts';
import { knownRecords } from './knownRecords.ts';
import type { LedgerOptions } from './openLedger.ts';

/** What is known of an article beside its words: they say who "the company" is and what "last year" means. */
export interface ArticleContext {
  /** A day, a month (its last day counts) or a year (31 December); a time of day behind it is left out. */
  readonly published?: string | null;
  readonly title?: string | null;
  /** As the file or the server says: `text/plain` keeps a text from being read as a page. */
  readonly contentType?: string;
}

export interface ReadArticle {
  readonly kind: Article['kind'];
  readonly title: string | null;
  readonly published: Day | null;
  /** What positions count in where that is not the text as given: the words taken out of a page or a PDF. */
  readonly text: string | null;
  readonly candidates: readonly CandidateClaim[];
}

/** Reads articles against the names in the ledger; nothing is written and nothing reaches the network. */
export interface ArticleReader {
  /** Text, HTML or PDF, in any of their encodings. */
  read(bytes: Uint8Array, about?: ArticleContext): Promise<Result<ReadArticle>>;
  /** A text as it is: positions count in it. */
  readText(text: string, about?: ArticleContext): Result<ReadArticle>;
}

/** A reader that knows the companies of the public dataset and of the user's ledger. */
export async function openReader(options: LedgerOptions): Promise<Result<ArticleReader>> {
  const known = await knownRecords(options);
  return known.ok ? ok(articleReader(known.value.companies)) : known;
}

/** A reader that knows these companies by all their names. */
function articleReader(companies: readonly Company[]): ArticleReader {
  return {
    read: async (bytes, about = {}) => {
      const { contentType } = about;
      const article = await readArticle(bytes, contentType ? { contentType } : {});
      return article.ok ? findFigures(article.value, about, companies, article.issues) : article;
    },
    readText: (text, about = {}) =>
      findFigures({ kind: 'text', text, title: null, published: null }, about, companies),
  };
}

/** The figures of an article that was taken out of its file. What its reader says of it counts before what it says itself. */
export function findFigures(
  article: Article,
  given: ArticleContext,
  companies: readonly Company[],
  earlier: readonly Issue[] = [],
): Result<ReadArticle> {
  const said = given.published ? dayIn(given.published) : null;
  const issues = [...earlier];
  if (given.published && said === null) issues.push(raise(notADay, { text: given.published.slice(0, 40) }));
  const published = said ?? article.published;
  const title = given.title || article.title;
  const found = extractCandidates(
    { text: article.text, ...(published ? { published } : {}), ...(title ? { title } : {}) },
    { companies },
  );
  const text = article.kind === 'text' ? null : article.text;
  return ok({ kind: article.kind, title: title ?? null, published, text, candidates: found.candidates }, [
    ...issues,
    ...found.issues,
  ]);
}

/** The candidates as `extract --jsonl` prints them, one a line. */
export function candidateLines(article: ReadArticle, id?: string): string {
  return article.candidates.map((candidate) => `${renderCandidateLine(candidate, id)}\n`).join('');
}

/** `2024-07-24`, `2024-07-24T08:00:00Z`, `2024-07` or `2024`, as the day it counts as; null for anything else. */
export function dayIn(text: string): Day | null {
  const trimmed = text.trim();
  const day = trimmed.slice(0, 10);
  if (/^\d{4}-\d{2}-\d{2}(?:$|[T ])/.test(trimmed)) return isDay(day) ? day : null;
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(trimmed)) return endOfMonth(`${trimmed}-01`);
  return /^\d{4}$/.test(trimmed) ? `${trimmed}-12-31` : null;
}

export type { CandidateClaim };
