import type { Amount } from './amount.ts';
import type { Cue } from './cues.ts';
import { isHan } from './foldCharacters.ts';
import type { Hit } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { TimeHit } from './timeWords.ts';

/** One sentence with all that was found in it; positions are those of the clean text. */
export interface View {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly amounts: readonly Amount[];
  readonly cues: readonly Hit<Cue>[];
  readonly times: readonly TimeHit[];
  readonly mentions: readonly Mention[];
  /** Where clauses end: commas, brackets, `while`. */
  readonly breaks: readonly number[];
  readonly latin: boolean;
  /** The cues of each role, as far as they were asked for; most sentences are never asked. */
  roles: Map<Cue['role'], readonly Hit<Cue>[]> | null;
}

/** A view from its parts; made in one place, so that all views are objects of one shape and quick to read from. */
export function viewOf(
  { text, start, end, cues, times, breaks, latin }: Omit<View, 'mentions' | 'amounts' | 'roles'>,
  mentions: View['mentions'],
  amounts: View['amounts'],
): View {
  return { text, start, end, amounts, cues, times, mentions, breaks, latin, roles: null };
}

export type CueHit<R extends Cue['role']> = Hit<Extract<Cue, { role: R }>>;

export function cuesOf<R extends Cue['role']>(view: View, role: R): readonly CueHit<R>[] {
  view.roles ??= new Map();
  const known = view.roles.get(role);
  if (known) return known as readonly CueHit<R>[];
  const hits = view.cues.filter((hit): hit is CueHit<R> => hit.value.role === role);
  view.roles.set(role, hits);
  return hits;
}

/** Number of the clause a position is in. */
export function clauseAt(view: View, at: number): number {
  let n = 0;
  while (n < view.breaks.length && view.breaks[n]! <= at) n++;
  return n;
}
export function clauseSpan(view: View, at: number): { readonly start: number; readonly end: number } {
  const n = clauseAt(view, at);
  return { start: n === 0 ? view.start : view.breaks[n - 1]!, end: view.breaks[n] ?? view.end };
}

const CONJUNCTION = / (?:while|whereas|but|although|even as|though) /g;

/** Where the clauses of a sentence end. The list mark 、 divides no clauses; a comma inside a figure neither. */
export function findBreaks(text: string, start: number, end: number): number[] {
  const breaks: number[] = [];
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 44) {
      const next = text.charCodeAt(i + 1);
      if (next === 32 || isHan(next) || next === 34) breaks.push(i + 1);
    } else if (
      code === 0xff0c ||
      code === 0xff1b ||
      code === 0x2026 ||
      code === 40 ||
      code === 41 ||
      code === 0x2013 ||
      code === 59
    ) {
      if (
        code === 0x2013 &&
        text.charCodeAt(i - 1) !== 32 &&
        text.charCodeAt(i + 1) !== 0x2013 &&
        !isHan(text.charCodeAt(i + 1))
      )
        continue;
      breaks.push(i + 1);
    } else if (code === 58 && (text.charCodeAt(i + 1) === 32 || isHan(text.charCodeAt(i + 1))))
      breaks.push(i + 1);
  }
  const sentence = text.slice(start, end);
  for (const found of sentence.matchAll(CONJUNCTION)) breaks.push(start + found.index + 1);
  return breaks.sort((a, b) => a - b);
}

/** Whether a sentence is written in Latin letters rather than Chinese. */
export function isLatinSentence(text: string, start: number, end: number): boolean {
  let han = 0;
  for (let i = start; i < end && han < 4; i++) if (isHan(text.charCodeAt(i))) han++;
  return han < 4;
}

/** Distance in the unit of the language: characters of Chinese, or a Latin word for about three of them. */
export function distance(view: View, chars: number): number {
  return view.latin ? chars / 2.5 : chars;
}
