import type { Issue, Result } from '../issue/index.ts';
import type { BothLanguages } from '../runway/index.ts';
import {
  type AskedScenario,
  applyScenario,
  layer,
  parseScenario,
  projectScenario,
  readScenario,
  type ScenarioPosition,
  type ScenarioProjection,
} from '../scenario/index.ts';

/** A what-if as a report takes it: a name, a record on top, a horizon. */
export interface WhatIf {
  /** A preset, the text of an address, or several layered with `+`; the position as it stands when absent. */
  readonly scenario?: string;
  /** A scenario as a JSON record, laid over the above. */
  readonly record?: unknown;
  readonly horizon?: number;
}

/** The named scenario, then the record on top, then the horizon. */
export function readAsked(query: WhatIf, position: ScenarioPosition): Result<AskedScenario> {
  const asked = readScenario(query.scenario ?? '', position);
  if (!asked.ok) return asked;
  let { scenario, against } = asked.value;
  if (query.record !== undefined) {
    const own = parseScenario(query.record);
    if (!own.ok) return own;
    scenario = layer(scenario, own.value);
  }
  const horizon = query.horizon ?? scenario.horizon;
  if (horizon !== undefined)
    [scenario, against] = [
      { ...scenario, horizon },
      { ...against, horizon },
    ];
  return { ...asked, value: { ...asked.value, scenario, against } };
}

export interface ScenarioRun {
  readonly result: ScenarioProjection;
  readonly against: ScenarioProjection;
  readonly againstName: BothLanguages;
  readonly unchanged: boolean;
  readonly issues: readonly Issue[];
}

export function runAsked(
  { scenario, against, presets }: AskedScenario,
  position: ScenarioPosition,
): ScenarioRun {
  const [mine, other] = [applyScenario(position, scenario), applyScenario(position, against)];
  // Applying a checked scenario always gives months; a failure here would be a bug of ours.
  const [result, base] = [mine, other].map((plan) =>
    projectScenario((plan as Extract<typeof plan, { ok: true }>).value),
  );
  return {
    result: result!,
    against: base!,
    againstName: presets.find((p) => p.against)?.against?.name ?? { en: 'Without it', zh: '否则' },
    unchanged: JSON.stringify(result!.path) === JSON.stringify(base!.path),
    issues: mine.issues,
  };
}
