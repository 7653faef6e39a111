import { foldCode, isDigit, isHan, isLatin } from './foldCharacters.ts';

/** A text as the finders read it, with the way back to the text as given. */
export interface CleanText {
  /** As given, noise included. */
  readonly source: string;
  /** Simplified, half width, without pinyin, tags, stray blanks. */
  readonly text: string;
  /** For each code unit of `text`, and one past its end, where it stands in `source`. */
  readonly origin: Uint32Array;
}

const TAG = /<\/?[a-zA-Z][^<>\n]{0,300}>/y;
const BLOCK = /<\/?(?:p|div|li|ul|ol|tr|table|h[1-6]|section|article|br)(?![a-z])/iy;
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|#\d{1,6}|#x[0-9a-f]{1,5});/iy;
const entities: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"' };
/** Pinyin of the character before it, in brackets: `(xùn)`, `(měiyuán)`, `(de)`. */
const PINYIN =
  /[(（]([a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]{1,40}(?: [a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]{1,8}){0,4})[)）]/y;
const TONE = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]/;
const NEUTRAL = /^(?:de|le|zhe|ma|ba|ne|me|men|zi|ge|er|li|tou|shang|xia|lai|qu|guo|yi|wan)$/;

/**
 * Read through the noise of real pages: `實(shí)戰(zhàn)期`, `達(dá)37億`, `50亿 美元`, `３.５億`, `<b>5</b>` become
 * `实战期`, `达37亿`, `50亿美元`, `3.5亿`, `5`, and every position still leads back to the text as given [EX1] [EX2].
 */
export function cleanText(source: string): CleanText {
  const codes = new Uint16Array(source.length);
  const origin = new Uint32Array(source.length + 1);
  let n = 0;
  for (let i = 0; i < source.length; ) {
    const raw = source.charCodeAt(i);
    const before = n > 0 ? codes[n - 1]! : 10;
    const skipped = noiseAt(source, i, raw, before);
    // The end of a line of a list or table stays: what follows it is another sentence.
    const ends = skipped > 0 && raw === 60 && before !== 10 && isBlock(source, i);
    if (skipped > 0 && !ends) {
      i += skipped;
      continue;
    }
    let code = ends ? 10 : foldCode(raw);
    let length = ends ? skipped : 1;
    if (raw === 38) {
      ENTITY.lastIndex = i;
      const entity = ENTITY.exec(source)?.[0];
      if (entity) {
        code = foldCode(codeOfEntity(entity.slice(1, -1).toLowerCase()));
        length = entity.length;
      }
    }
    if (code === 32 && dropsBlank(before, nextCode(source, i + length))) {
      i += length;
      continue;
    }
    codes[n] = code;
    origin[n] = i;
    n++;
    i += length;
  }
  origin[n] = source.length;
  return { source, text: decode(codes.subarray(0, n)), origin: origin.subarray(0, n + 1) };
}

/** Where a span of the clean text stands in the text as given. */
export function sourceSpan(clean: CleanText, start: number, end: number): { start: number; end: number } {
  const from = clean.origin[start]!;
  // The end is one past the last character kept, so that noise after a figure is no part of its quote.
  const to = end > start ? clean.origin[end - 1]! + 1 : from;
  return { start: from, end: to };
}

function isBlock(source: string, at: number): boolean {
  BLOCK.lastIndex = at;
  return BLOCK.test(source);
}

function noiseAt(source: string, at: number, code: number, before: number): number {
  if (code === 60) {
    TAG.lastIndex = at;
    return TAG.exec(source)?.[0].length ?? 0;
  }
  if ((code === 40 || code === 0xff08) && isHan(before)) {
    PINYIN.lastIndex = at;
    const found = PINYIN.exec(source);
    return found && (TONE.test(found[1]!) || NEUTRAL.test(found[1]!)) ? found[0].length : 0;
  }
  // Invisible: soft hyphen, zero width, bidirectional marks, byte order mark.
  return code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    code === 0xfeff
    ? 1
    : 0;
}

function codeOfEntity(name: string): number {
  if (name.startsWith('#x')) return Number.parseInt(name.slice(2), 16) & 0xffff;
  if (name.startsWith('#')) return Number.parseInt(name.slice(1), 10) & 0xffff;
  return entities[name]!.charCodeAt(0);
}

/** A blank goes when it stands beside another, or between a Chinese character and a word or figure. */
function dropsBlank(before: number, after: number): boolean {
  if (before === 32 || before === 10) return true;
  if (isHan(before)) return isHan(after) || isDigit(after) || isLatin(after) || after === 32 || isMark(after);
  return isHan(after) && (isDigit(before) || isLatin(before) || before === 37 || isMark(before));
}
const isMark = (code: number) =>
  code === 0xff0c || code === 0x3002 || code === 0x3001 || code === 0xff1b || code === 36 || code === 37;

function nextCode(source: string, at: number): number {
  let i = at;
  while (i < source.length && i < at + 50 && foldCode(source.charCodeAt(i)) === 32) i++;
  return i < source.length ? foldCode(source.charCodeAt(i)) : 10;
}

const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });
const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

function decode(codes: Uint16Array): string {
  // TextDecoder replaces lone surrogates by one code unit, so positions hold.
  if (LITTLE_ENDIAN) return utf16.decode(codes);
  let text = '';
  for (const code of codes) text += String.fromCharCode(code);
  return text;
}
