import { type Issue, raise } from '@solvent/core/issue';
import type { Company } from '@solvent/core/source';
import type { Day } from '@solvent/core/time';
import type { CandidateClaim } from './candidate.ts';
import { type CleanText, cleanText } from './cleanText.ts';
import { tooLong } from './issues.ts';
import { type Named, nameTable } from './mention.ts';
import { Reader } from './reader.ts';
import { type ResolvedTime, resolveTime } from './resolveTime.ts';
import { topicOf } from './subject.ts';
import { findTimes } from './timeWords.ts';
import { nameIn } from './titleName.ts';
import { findUnseenNames } from './unseenName.ts';
import type { View } from './view.ts';
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
    article.title ? nameIn(article.title, table) : nameAhead(clean, views),
    article.title ? timeIn(article.title, article.published ?? null) : null,
    article.title ? cleanText(article.title).text : '',
  );
  for (const [i, view] of views.entries()) reader.read(view, views[i + 1]);
  return { candidates: reader.candidates, issues: [] };
}

/** The period that a title names: 半年报, `Q3 results`. */
function timeIn(title: string, published: Day | null): ResolvedTime | null {
  const context = { published, last: null, year: null, future: false, fiscalYearEnd: 12 };
  const flows = findTimes(cleanText(title).text).filter(({ said }) => said.part && said.part.kind !== 'day');
  const said = flows[0]?.said ?? findTimes(cleanText(title).text)[0]?.said;
  return said ? resolveTime(said, context) : null;
}

const SPOKEN_OF =
  /^(?:该|这家|此|公司)|该(?:公司|业务|企业)|这家(?:公司|企业)|\b(?:[Tt]he|[Tt]his) (?:company|start-?up|firm|group|lab|chipmaker|carmaker|maker)\b|^去年同期/;

/** Whom a text that begins with `the start-up` is about: the first company it names after all. */
function nameAhead(clean: CleanText, views: readonly View[]): Named | null {
  const first = views.find((view) => view.amounts.length > 0);
  if (!first || !SPOKEN_OF.test(clean.text.slice(first.start, first.end))) return null;
  for (const view of views) {
    if (view.start < first.start) continue;
    if (view.start > first.end + 600) return null;
    const topic = topicOf(view) ?? findUnseenNames(clean, view.start, view.end, view.mentions)[0]?.who;
    if (topic && topic.kind !== 'source') return topic;
  }
  return null;
}
