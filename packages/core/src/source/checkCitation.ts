import { type Issue, type Place, raise } from '../issue/index.ts';
import type { Citation } from './citation.ts';
import { quoteMoved, quoteNotFound } from './issues.ts';

/**
 * Whether the words cited stand in the text of their source, character for character: `OpenAI预估亏损50亿美元` does,
 * the same with 500亿 does not, and nothing that was found by whatever means may pass without it. With a locator
 * `char 109-124` they must stand there.
 */
export function checkCitation(
  citation: Pick<Citation, 'quote' | 'locator'>,
  text: string,
  where: Place = {},
): readonly Issue[] {
  const place = { ...where, path: 'citation.quote' };
  const quote = citation.quote.length > 60 ? `${citation.quote.slice(0, 59)}…` : citation.quote;
  if (citation.quote === '' || !text.includes(citation.quote))
    return [raise(quoteNotFound, { quote }, place)];
  const located = /^char (\d{1,9})-\d{1,9}$/.exec(citation.locator ?? '');
  if (located?.[1] && !text.startsWith(citation.quote, +located[1]))
    return [raise(quoteMoved, { quote, place: citation.locator ?? '' }, place)];
  return [];
}
