import { type Issue, raise } from '@solvent/core/issue';
import type { Company } from '@solvent/core/source';
import type { Day } from '@solvent/core/time';
import type { CandidateClaim } from './candidate.ts';
import { cleanText } from './cleanText.ts';
import { tooLong } from './issues.ts';
import { findMentions, findUnseenName, type Named, type NameTable, nameTable } from './mention.ts';
import { Reader } from './reader.ts';
import { viewsOf } from './viewsOf.ts';

export interface ArticleText {
  readonly text: string;
  readonly published?: Day;
  readonly title?: string;
}
export interface Extraction {
  readonly candidates: readonly CandidateClaim[];
  readonly issues: readonly Issue[];
}

/** More than any article; a book is given in parts. */
export const LONGEST_TEXT = 4_000_000;

/**
 * The figures an article states, each with its exact words, whose it is, what it measures, when, and how it is known
 * [EX1] to [EX18]. `OpenAI预估亏损50亿美元` gives openai, net_loss, 5,000,000,000 USD, estimate. Never throws on any text.
 */
export function extractCandidates(
  article: ArticleText,
  context: { readonly companies: readonly Company[] },
): Extraction {
  if (article.text.length > LONGEST_TEXT)
    return { candidates: [], issues: [raise(tooLong, { length: article.text.length, limit: LONGEST_TEXT })] };
  const clean = cleanText(article.text);
  const table = nameTable(context.companies);
  const views = viewsOf(clean, table);
  const reader = new Reader(
    clean,
    table,
    article.published ?? null,
    article.title ? nameIn(article.title, table) : null,
    context.companies,
  );
  for (const [i, view] of views.entries()) reader.read(view, views[i + 1]);
  return { candidates: reader.candidates, issues: [] };
}

function nameIn(title: string, table: NameTable): Named | null {
  const clean = cleanText(title);
  const mentions = findMentions(clean, table).filter((mention) => mention.who.kind !== 'source');
  return (
    mentions.find((mention) => mention.who.kind !== 'market')?.who ??
    findUnseenName(clean, 0, clean.text.length)?.who ??
    null
  );
}
