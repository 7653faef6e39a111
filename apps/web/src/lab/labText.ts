import type { Lang } from '@solvent/core/money';
import { labEn } from '../text/labEn.ts';
import { labZh } from '../text/labZh.ts';

export type LabText = typeof labEn;

/** The words of the lab alone: its script in the browser carries no others. */
export function labTextOf(lang: Lang): LabText {
  return lang === 'zh' ? labZh : labEn;
}
