import type { PresetRow } from '@solvent/core/report';
import { findPreset, type ScenarioPosition } from '@solvent/core/scenario';

/** The presets that can change anything here: one about staff cost is not offered where no source states staff cost. */
export function presetsFor(rows: readonly PresetRow[], position: ScenarioPosition): readonly PresetRow[] {
  return rows.filter(({ id }) => {
    const needs = findPreset(id)?.needs;
    if (!needs) return true;
    return needs === 'promised' ? position.promised.length > 0 : position[needs] !== '0';
  });
}
