import { failed, ok, type Result, raise } from '@solvent/core/issue';
import type { Article, ReadOptions } from './article.ts';
import { decodeText } from './decodeText.ts';
import { LONGEST_TEXT } from './extractCandidates.ts';
import { htmlText } from './htmlText.ts';
import { noText, notText, tooLong, unreadable } from './issues.ts';
import { pdfText } from './pdfText.ts';

const MAX_BYTES = 20 * 1024 * 1024;
const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['an archive or office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
];

/**
 * Read an article from text, HTML or PDF, in any of the encodings Chinese and English pages come in [EX21]. Text given
 * as text stays as given. Never throws: what cannot be read is an issue that says why. Nothing here reaches the network.
 */
export async function readArticle(
  input: Uint8Array | string,
  options: ReadOptions = {},
): Promise<Result<Article>> {
  const size = typeof input === 'string' ? input.length : input.byteLength;
  const limit = options.maxBytes ?? MAX_BYTES;
  if (size > limit) return failed(raise(tooLong, { length: size, limit }));
  if (typeof input === 'string') return fromText(input, options.contentType);
  const kind = signatures.find(([, magic]) => magic.every((byte, i) => input[i] === byte));
  if (kind) return failed(raise(notText, { what: kind[0] }));
  if (isPdf(input, options.contentType)) {
    const read = await pdfText(input, {
      maxPages: options.maxPages ?? 400,
      deadlineMs: options.deadlineMs ?? 1800,
      maxCharacters: LONGEST_TEXT,
    });
    return read.ok
      ? ok({ kind: 'pdf', text: read.value.text, title: read.value.title, published: null }, read.issues)
      : read;
  }
  const { text, encoding } = decodeText(input, options.contentType);
  if (looksBinary(text)) return failed(raise(notText, { what: `binary data (read as ${encoding})` }));
  return fromText(text, options.contentType);
}

function fromText(text: string, contentType = ''): Result<Article> {
  if (text.length > LONGEST_TEXT) return failed(raise(tooLong, { length: text.length, limit: LONGEST_TEXT }));
  if (text.trim() === '') return failed(raise(noText));
  if (!isHtml(text, contentType)) return ok({ kind: 'text', text, title: null, published: null });
  try {
    const page = htmlText(text);
    if (page.text === '') return failed(raise(noText));
    return ok({ kind: 'html', ...page });
  } catch (error) {
    return failed(
      raise(unreadable, {
        kind: 'HTML',
        reason: error instanceof Error ? error.message.slice(0, 120) : 'it is damaged',
      }),
    );
  }
}

function isPdf(bytes: Uint8Array, contentType = ''): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return head.includes('%PDF-') || /application\/pdf/i.test(contentType);
}

/** A page, not a text in which a tag was left standing. */
function isHtml(text: string, contentType: string): boolean {
  if (/text\/plain/i.test(contentType)) return false;
  if (/html/i.test(contentType)) return true;
  return /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--[^>]{0,2000}-->\s{0,200})?<(?:!doctype html|html|head|body|article|div|section|main|meta)\b/i.test(
    text.slice(0, 4000),
  );
}

function looksBinary(text: string): boolean {
  const head = text.slice(0, 4000);
  let odd = 0;
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i);
    if (
      code === 0xfffd ||
      (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) ||
      (code >= 0x80 && code < 0xa0)
    )
      odd++;
  }
  return head.length > 0 && odd / head.length > 0.08;
}
