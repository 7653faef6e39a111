import type { Result } from '../issue/index.ts';
import type { BothLanguages } from '../runway/index.ts';
import { type Driver, type DriverId, driverIds, driverOf, findPreset, presetIds } from '../scenario/index.ts';
import type { Envelope, ReportContext, ReportQuery } from './envelope.ts';
import { answer, askLedger } from './question.ts';
import { isKnown } from './settingRows.ts';

/** The presets, in words, with the claims behind them; and every driver that a scenario of one's own can set. */
export interface ScenarioListData {
  readonly presets: readonly PresetRow[];
  readonly drivers: readonly (Driver & { readonly id: DriverId })[];
}

export interface PresetRow {
  readonly id: string;
  readonly name: BothLanguages;
  readonly says: BothLanguages;
  /** Claims known on the day asked about. */
  readonly claims: readonly string[];
  /** Null: for any company. */
  readonly companies: readonly string[] | null;
}

export interface ScenarioListQuery extends ReportQuery {
  /** Only presets that fit this company's id. */
  readonly company?: string;
}

export function scenarioListReport(
  query: ScenarioListQuery,
  context: ReportContext,
): Result<Envelope<ScenarioListData>> {
  const question = askLedger(query, context);
  if (!question.ok) return question;
  const presets = presetIds.flatMap((id): readonly PresetRow[] => {
    const preset = findPreset(id)!;
    if (query.company && preset.companies && !preset.companies.includes(query.company)) return [];
    const claims = preset.claims.filter((claim) => isKnown(context.ledger, claim, question.value.day));
    return [{ id, name: preset.name, says: preset.says, claims, companies: preset.companies ?? null }];
  });
  return answer('scenarios', question.value, context, {
    presets,
    drivers: driverIds.map((id) => ({ id, ...driverOf(id) })),
  });
}
