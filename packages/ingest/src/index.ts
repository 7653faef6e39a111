export { acceptCandidate, type Review } from './article/acceptCandidate.ts';
export { type Amount, type AmountKind, findAmounts } from './article/amount.ts';
export type { Article, ReadOptions } from './article/article.ts';
export { type CandidateClaim, renderCandidateLine } from './article/candidate.ts';
export { type CleanText, cleanText, sourceSpan } from './article/cleanText.ts';
export {
  type ArticleText,
  type Extraction,
  extractCandidates,
  LONGEST_TEXT,
} from './article/extractCandidates.ts';
export { readArticle } from './article/readArticle.ts';
