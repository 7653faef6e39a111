import type { Lang } from '@solvent/core/money';
import { en } from './en.ts';
import { zh } from './zh.ts';

export type Text = typeof en;

const texts: Readonly<Record<Lang, Text>> = { en, zh };

/** What the pages say in a language. */
export function textOf(lang: Lang): Text {
  return texts[lang];
}
