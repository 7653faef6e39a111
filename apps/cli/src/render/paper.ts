import type { Lang } from '../settings.ts';
import { type Words, words } from '../text/index.ts';

/** What a text is written on: a language, a width, and ways to make words stand out or step back. */
export interface Paper {
  readonly lang: Lang;
  readonly t: Words;
  /** Columns of the terminal; null in a pipe. */
  readonly width: number | null;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  /** For a figure that needs care: stale, refused, disputed. */
  readonly warn: (text: string) => string;
}

export function openPaper({
  lang,
  colour,
  width,
}: {
  readonly lang: Lang;
  readonly colour: boolean;
  readonly width: number | null;
}): Paper {
  const ink = (on: number, off: number) => (text: string) =>
    colour && text ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return { lang, t: words[lang], width, strong: ink(1, 22), faint: ink(2, 22), warn: ink(33, 39) };
}

/** Blocks one under another, an empty line between them, without the empty ones. */
export function page(...blocks: readonly (string | null | undefined | false)[]): string {
  return `${blocks
    .filter((block) => block)
    .map((block) => (block as string).replace(/\n+$/, ''))
    .join('\n\n')}\n`;
}
