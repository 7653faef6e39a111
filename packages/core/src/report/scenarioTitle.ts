import type { BothLanguages } from '../runway/index.ts';
import type { AskedScenario } from '../scenario/index.ts';

/** What a what-if is called inside a sentence: its presets, else its own name. */
export function titleOf({ presets, scenario }: Pick<AskedScenario, 'presets' | 'scenario'>): BothLanguages {
  if (presets.length === 0) return { en: scenario.name || 'own scenario', zh: scenario.name || '自定义情景' };
  const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  return {
    en: presets.map((p) => lower(p.name.en)).join(' and '),
    zh: presets.map((p) => p.name.zh).join('与'),
  };
}
