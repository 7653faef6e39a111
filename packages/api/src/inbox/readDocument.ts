import { createHash } from 'node:crypto';
import { claimId } from '@solvent/core/claim';
import { ok, type Result } from '@solvent/core/issue';
import { checkCitation, type Source } from '@solvent/core/source';
import type { Day } from '@solvent/core/time';
import { type Article, type CandidateClaim, draftClaim, readArticle } from '@solvent/ingest/article';
import type { Candidate, ProposedClaim, SnapshotText } from '@solvent/store';
import { dayIn, findFigures, type Known, type ReadArticle } from '../extract.ts';

/** A document as somebody gave it: words, or a file or page with its address. */
export interface GivenDocument {
  readonly text?: string;
  readonly bytes?: Uint8Array;
  readonly contentType?: string;
  readonly url?: string;
  readonly title?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly kind?: Source['kind'];
  /** Claims that leave in no export; so unless it says otherwise. */
  readonly private?: boolean;
}

export interface ReadDocument {
  readonly snapshot: SnapshotText;
  readonly candidates: readonly Candidate[];
}

/** As large as a file may be that is sent; the words in it have limits of their own. */
const maxBytes = 100_000_000;

/**
 * Read a document for the review queue [IN1] to [IN4]: its words with their hash, its source, and a candidate for every figure
 * in it. Named after its content, so that reading it twice is reading it once.
 */
export async function readDocument(given: GivenDocument, known: Known): Promise<Result<ReadDocument>> {
  const { contentType, published, title } = given;
  const taken: Result<Article> =
    given.text === undefined
      ? await readArticle(given.bytes ?? new Uint8Array(), {
          maxBytes,
          ...(contentType ? { contentType } : {}),
        })
      : ok({ kind: 'text', text: given.text, title: null, published: null });
  if (!taken.ok) return taken;
  const text = storable(taken.value.text);
  const about = { published: published ?? null, title: title ?? null };
  const read = findFigures({ ...taken.value, text }, about, known, taken.issues);
  if (!read.ok) return read;
  const article = read.value;
  const source = sourceOf(given, article, text, known.today);
  const snapshot: SnapshotText = {
    id: source.id,
    source,
    kind: article.kind,
    sha256: sha256(text),
    length: text.length,
    ...(given.bytes ? { document: sha256(given.bytes) } : {}),
    text,
  };
  return ok(
    { snapshot, candidates: candidatesOf(article.candidates, snapshot, given.private ?? true) },
    read.issues,
  );
}

/** Neither database keeps U+0000 or half a character; each becomes U+FFFD, so that every place stays where it was. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd');
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function sourceOf(given: GivenDocument, article: ReadArticle, text: string, today: Day): Source {
  const { url = null } = given;
  const title = oneLine(given.title || article.title || text).slice(0, 120) || '–';
  const host = url ? new URL(url).hostname.replace(/^www\./, '') : '';
  const publisher = oneLine(given.publisher ?? '') || host || 'unknown';
  const published = article.published ? { day: article.published, precision: precisionOf(given) } : null;
  const id = `read-${sha256(JSON.stringify([text, title, publisher, published, url])).slice(0, 8)}`;
  return {
    id,
    kind: given.kind ?? 'press',
    title,
    publisher,
    url,
    language: languageOf(text),
    published,
    recorded: today,
    // The same words are one telling, whoever printed them.
    origin: `text/${sha256(text).slice(0, 16)}`,
  };
}

const oneLine = (text: string) =>
  text
    .slice(0, 2000)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

function precisionOf({ published }: GivenDocument): 'day' | 'month' | 'year' {
  const length = published && dayIn(published) ? published.trim().length : 10;
  return length === 4 ? 'year' : length === 7 ? 'month' : 'day';
}

function languageOf(text: string): Source['language'] {
  const head = text.slice(0, 4000);
  const han = head.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = head.match(/\p{L}/gu)?.length ?? 0;
  return han * 4 < letters || letters === 0
    ? 'en'
    : /[億萬營虧損資產達與為約]/.test(head)
      ? 'zh-Hant'
      : 'zh-Hans';
}

/**
 * Named by the place of the figure, so that it keeps its name when the reader learns to find more. Whoever found it, a quote
 * that does not stand in the words passes nothing.
 */
export function candidatesOf(
  found: readonly CandidateClaim[],
  { source, text }: SnapshotText,
  isPrivate: boolean,
  foundBy = 'article-reader',
): readonly Candidate[] {
  const taken = new Map<string, number>();
  return found.flatMap((figure): Candidate[] => {
    const draft = draftClaim(figure, source, { recorded: source.recorded, private: isPrivate });
    if (checkCitation(draft.citation, text).length > 0) return [];
    const place = `${source.id}-${figure.figure.start}`;
    const count = (taken.get(place) ?? 0) + 1;
    taken.set(place, count);
    const id = count === 1 ? place : `${place}.${count}`;
    const { company, period } = draft;
    const claim: ProposedClaim = {
      ...draft,
      id: company !== null && period !== null ? claimId({ ...draft, company, period }) : id,
    };
    const { issues } = figure;
    return [{ id, claim, source, foundBy, ...(issues.length > 0 ? { issues } : {}) }];
  });
}
