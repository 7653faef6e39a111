import { type Issue, ok, type Result } from '@solvent/core/issue';
import { type Citation, checkCitation } from '@solvent/core/source';
import { readArticle } from '@solvent/ingest/article';

/** A claim whose words are looked for. */
export interface QuotedClaim {
  readonly id: string;
  readonly citation: Pick<Citation, 'quote' | 'locator'>;
}

/**
 * Look for the words of each claim in the document they come from, as text, HTML or PDF: a finding for every quote that
 * does not stand there word for word, or no longer where it stood.
 */
export async function verifyQuotes(
  bytes: Uint8Array,
  claims: readonly QuotedClaim[],
): Promise<Result<readonly Issue[]>> {
  const article = await readArticle(bytes);
  if (!article.ok) return article;
  const { text } = article.value;
  return ok(
    claims.flatMap(({ id, citation }) => checkCitation(citation, text, { claim: id })),
    article.issues,
  );
}
