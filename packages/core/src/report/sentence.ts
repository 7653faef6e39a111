import type { Figure } from '../derivation/index.ts';
import { formatQuantity, type Lang } from '../money/index.ts';

/** A stretch of a sentence: plain words, or a figure that links to its explanation. */
export type Part = string | { readonly text: string; readonly figure: string };

/** A sentence in both languages, with its figures as links. */
export interface Sentence {
  readonly en: readonly Part[];
  readonly zh: readonly Part[];
}

/** `sentence('OpenAI: ', cash)` in one language: strings stay, figures become linked text. */
export function parts(lang: Lang, ...pieces: readonly (string | Figure)[]): readonly Part[] {
  return pieces.map((piece) =>
    typeof piece === 'string'
      ? piece
      : { text: formatQuantity(piece.value, piece.unit, lang), figure: piece.id },
  );
}

export function plainText(sentence: readonly Part[]): string {
  return sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
