export { acceptCandidate, type ClaimDraft, draftClaim, type Review } from './acceptCandidate.ts';
export { type Amount, type AmountKind, findAmounts } from './amount.ts';
export type { Article, ReadOptions } from './article.ts';
export { type CandidateClaim, renderCandidateLine } from './candidate.ts';
export { type CleanText, cleanText, sourceSpan } from './cleanText.ts';
export { type ArticleText, type Extraction, extractCandidates, LONGEST_TEXT } from './extractCandidates.ts';
export { type LintContext, lintCandidates } from './lint/lintCandidates.ts';
export { readArticle } from './readArticle.ts';
