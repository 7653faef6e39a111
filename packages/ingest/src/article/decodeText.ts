/** The text of bytes, and the encoding that was taken for theirs. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

const DECLARED =
  /<meta[^>]{0,200}charset\s{0,4}=\s{0,4}["']?([a-z0-9_-]{3,20})|<\?xml[^>]{0,80}encoding\s{0,4}=\s{0,4}["']([a-z0-9_-]{3,20})/i;

/**
 * Decode by byte order mark, then by what the server or the page declares, then UTF-8 if it fits, then the Chinese
 * encoding whose reading has more everyday characters: GB18030 or Big5. A wrong declaration gives way to valid UTF-8.
 */
export function decodeText(bytes: Uint8Array, contentType?: string): Decoded {
  const marked = byMark(bytes);
  if (marked) return decode(bytes, marked);
  const wide = withoutMark(bytes);
  if (wide) return decode(bytes, wide);
  const utf8 = tryDecode(bytes, 'utf-8');
  const declared = declaredIn(bytes, contentType);
  if (declared && declared !== 'utf-8') {
    const text = tryDecode(bytes, declared);
    if (text !== undefined && (utf8 === undefined || isAscii(bytes))) return { text, encoding: declared };
  }
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  const guesses = ['gb18030', 'big5'].map((encoding) => ({
    encoding,
    text: new TextDecoder(encoding).decode(bytes),
  }));
  const [best] = guesses
    .map((guess) => ({ ...guess, likeness: likeness(guess.text) }))
    .sort((a, b) => b.likeness - a.likeness);
  return best && best.likeness > 0.01
    ? { text: best.text, encoding: best.encoding }
    : decode(bytes, 'windows-1252');
}

function byMark(b: Uint8Array): string | undefined {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return 'utf-8';
  if (b[0] === 0xff && b[1] === 0xfe) return 'utf-16le';
  if (b[0] === 0xfe && b[1] === 0xff) return 'utf-16be';
  if (b[0] === 0x84 && b[1] === 0x31 && b[2] === 0x95 && b[3] === 0x33) return 'gb18030';
  return undefined;
}

/** UTF-16 without a mark: ASCII characters leave every second byte zero. */
function withoutMark(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 4000) & ~1;
  let [even, odd] = [0, 0];
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (length < 4 || even + odd < length * 0.02) return undefined;
  return odd > even * 10 ? 'utf-16le' : even > odd * 10 ? 'utf-16be' : undefined;
}

function declaredIn(bytes: Uint8Array, contentType = ''): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const found =
    /charset\s{0,4}=\s{0,4}["']?([a-z0-9_-]{3,20})/i.exec(contentType)?.[1] ??
    DECLARED.exec(head)?.slice(1).find(Boolean);
  try {
    return found ? new TextDecoder(found).encoding : undefined;
  } catch {
    return undefined;
  }
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
function decode(bytes: Uint8Array, encoding: string): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
function isAscii(bytes: Uint8Array): boolean {
  return !bytes.some((byte) => byte > 127);
}

const everyday = new Set(
  '的是在年一有不了人和公司元亿億万萬月为為与與上中大到他这這将將以及国國会會收入亏虧损損',
);
/** Share of everyday Chinese characters among the first ones, less a penalty for what could not be read. */
function likeness(text: string): number {
  const head = text.slice(0, 4000);
  let [common, broken] = [0, 0];
  for (const character of head) {
    if (everyday.has(character)) common++;
    else if (character === '\ufffd') broken++;
  }
  return (common - broken * 3) / Math.max(1, head.length);
}
