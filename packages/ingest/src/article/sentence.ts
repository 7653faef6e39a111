import { isHan } from './foldCharacters.ts';

/** A sentence of the clean text, end mark inside. `paragraph` counts blocks divided by line breaks. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
}

const ABBREVIATION =
  /(?:^|[^A-Za-z])(?:Inc|Corp|Co|Ltd|Mr|Mrs|Ms|Dr|No|vs|St|Jr|Sr|approx|est|U\.S|U\.K|e\.g|i\.e|a\.m|p\.m|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|(?<![\d$€£])[A-Z])$/;

/** `Alphabet $23.95B; Meta $19.37B`: a list of names and figures is one sentence. */
const LIST_GOES_ON = /^ (?:and )?[A-Z][A-Za-z.]{1,20}(?: [A-Z][A-Za-z.]{1,15})? (?:at |with )?[$€£]\d/;

/** Longer than any sentence of a newspaper; a list without end is cut at a comma, so that work on a sentence is bounded. */
const LONG = 500;
const LONGEST = 800;

/** Sentences in either language [EX8]: 。！？； end one, a full stop does before a blank and a capital, not in `3.5` or `Inc.`; `ARR?` belongs to its answer. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let paragraph = 0;
  const close = (end: number) => {
    let from = start;
    while (from < end && text.charCodeAt(from) <= 32) from++;
    if (from < end) sentences.push({ start: from, end, paragraph });
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (
      i - start > LONG &&
      (i - start > LONGEST || code === 44 || code === 0xff0c || code === 32 || code === 0x3001)
    )
      close(i + 1);
    else if (code === 10) {
      if (isSoftBreak(text, i)) continue;
      close(i);
      paragraph++;
    } else if (code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff1b)
      close(closing(text, i + 1));
    else if (code === 63 && i - start < 26 && isHeading(text, start, i)) continue;
    else if (code === 59 || code === 63 || code === 33) {
      if (code === 59 && LIST_GOES_ON.test(text.slice(i + 1, i + 40))) continue;
      const before = text.charCodeAt(i - 1);
      // ；2024年: the Chinese semicolon, folded to half width.
      if (
        text.charCodeAt(i + 1) <= 32 ||
        text.charCodeAt(i + 1) > 0x2000 ||
        (code === 59 && (isHan(before) || before === 37))
      )
        close(closing(text, i + 1));
    } else if (code === 46 && endsLatin(text, i)) close(closing(text, i + 1));
  }
  close(text.length);
  return sentences;
}

/** A closing quote or bracket after the end mark belongs to the sentence. */
function closing(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code === 34 || code === 39 || code === 41 || code === 0xff09 ? at + 1 : at;
}

/** `ARR? "North of $30m"`, `Gross margin? 60% this year`: a few words that their answer follows. */
function isHeading(text: string, start: number, at: number): boolean {
  return at - start < 12 || /^\s?(?:[A-Z][a-z]+ ){0,2}[A-Za-z-]+$/.test(text.slice(start, at));
}

function endsLatin(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (next === 34 || next === 41) return true;
  if (next !== 32 && next !== 10 && next < 0x2e80) return false;
  const follower = text[at + 2] ?? 'A';
  if (next === 32 && /[a-z]/.test(follower)) return false;
  const before = text.slice(Math.max(0, at - 9), at);
  // `a Series A.` ends a sentence, an initial does not.
  return /(?:Series|round) [A-K]$/.test(before) || !ABBREVIATION.test(before.slice(-7));
}

/** A line broken by its width, as in mail and PDF: the next line goes on in small letters or with a figure. */
function isSoftBreak(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  const before = text.charCodeAt(at - 1);
  const sum = next === 36 || (next >= 48 && next <= 57) || next === 0x20ac || next === 0xa3;
  const goesOn =
    (next >= 97 && next <= 122) || (before === 44 && next !== 10) || (sum && before >= 97 && before <= 122);
  return (
    goesOn &&
    ((before | 32) >= 97 && (before | 32) <= 122
      ? true
      : before === 44 || before === 36 || (before >= 48 && before <= 57))
  );
}
