import { type Issue, ok, type Result, raise } from '@solvent/core/issue';
import type { Ledger } from '@solvent/core/ledger';
import type { Source } from '@solvent/core/source';
import { type Day, endOfMonth, isDay } from '@solvent/core/time';
import {
  type Article,
  type CandidateClaim,
  extractCandidates,
  lintCandidates,
  readArticle,
  renderCandidateLine,
} from '@solvent/ingest/article';
import { notADay } from './issues.ts';
import { type LedgerOptions, openLedger } from './openLedger.ts';

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

/**
 * A reader that knows the companies and figures of the public dataset and of the user's ledger: each candidate is held against
 * them, and says in its issues where they disagree.
 */
export async function openReader(options: LedgerOptions): Promise<Result<ArticleReader>> {
  const whole = openLedger(options);
  const context = whole.contextFor({ kind: 'owner' });
  const ledger = await context.ledger();
  await whole.close();
  if (!ledger.ok) return ledger;
  const known = { ledger: ledger.value, today: context.today };
  return ok({
    read: async (bytes, about = {}) => {
      const { contentType } = about;
      const article = await readArticle(bytes, contentType ? { contentType } : {});
      return article.ok ? findFigures(article.value, about, known, article.issues) : article;
    },
    readText: (text, about = {}) =>
      findFigures({ kind: 'text', text, title: null, published: null }, about, known),
  });
}

/** What an article is read against. */
export interface Known {
  readonly ledger: Ledger;
  readonly today: Day;
}

/** The figures of an article that was taken out of its file. What its reader says of it counts before what it says itself. */
export function findFigures(
  article: Article,
  given: ArticleContext,
  { ledger, today }: Known,
  earlier: readonly Issue[] = [],
): Result<ReadArticle> {
  const said = given.published ? dayIn(given.published) : null;
  const issues = [...earlier];
  if (given.published && said === null) issues.push(raise(notADay, { text: given.published.slice(0, 40) }));
  const published = said ?? article.published;
  const title = given.title || article.title;
  const found = extractCandidates(
    { text: article.text, ...(published ? { published } : {}), ...(title ? { title } : {}) },
    { companies: ledger.companies },
  );
  const candidates = lintCandidates(found.candidates, {
    source: unnamedSource(article, published, title ?? null, today),
    ledger,
    today,
  });
  const text = article.kind === 'text' ? null : article.text;
  return ok({ kind: article.kind, title: title ?? null, published, text, candidates }, [
    ...issues,
    ...found.issues,
  ]);
}

/** The article as a source, for as long as it takes to hold it against the ledger. */
function unnamedSource({ text }: Article, published: Day | null, title: string | null, today: Day): Source {
  return {
    id: 'this-article',
    kind: 'press',
    title: title ?? text.slice(0, 40),
    publisher: 'unknown',
    url: null,
    language: 'other',
    published: published === null ? null : { day: published, precision: 'day' },
    recorded: today,
    origin: 'this-article',
  };
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
