import { en, type Words } from './en.ts';
import { zh } from './zh.ts';

export type { Words };
export const words: Readonly<Record<'en' | 'zh', Words>> = { en, zh };
