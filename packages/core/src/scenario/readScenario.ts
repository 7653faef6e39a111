import { failed, ok, type Result, raise } from '../issue/index.ts';
import { outOfReach, unknownPreset } from './issues.ts';
import { layer, layerAll } from './layer.ts';
import { findPreset, type Preset, presetIds } from './presets.ts';
import { emptyScenario, type Scenario, type ScenarioPosition } from './scenario.ts';
import { decodeScenario } from './scenarioText.ts';

/** A scenario as asked for, what it is compared with, and the presets in it. */
export interface AskedScenario {
  readonly scenario: Scenario;
  readonly against: Scenario;
  readonly presets: readonly Preset[];
}

/**
 * Reads what a person names: a preset (`price-war`), the text of an address (`1~n:Mine~price:1.1`), or several of them
 * layered with `+` (`price-war+no-new-money`). An empty text is the position as it stands.
 */
export function readScenario(text: string, position: ScenarioPosition): Result<AskedScenario> {
  let asked: AskedScenario = { scenario: emptyScenario, against: emptyScenario, presets: [] };
  for (const part of text.split('+').filter((p) => p !== '')) {
    const next = part.includes('~') ? decoded(part) : named(part, position);
    if (!next.ok) return next;
    const { scenario, against, presets } = next.value;
    const both = [asked.scenario.name, scenario.name].filter((n) => n !== '').join(' + ');
    asked = {
      scenario: { ...layer(asked.scenario, scenario), name: both.slice(0, 60) },
      against: layerAll([asked.against, against]),
      presets: [...asked.presets, ...presets],
    };
  }
  const horizon = asked.scenario.horizon;
  return ok(horizon === undefined ? asked : { ...asked, against: { ...asked.against, horizon } });
}

function decoded(text: string): Result<AskedScenario> {
  const scenario = decodeScenario(text);
  return scenario.ok ? ok({ scenario: scenario.value, against: emptyScenario, presets: [] }) : scenario;
}

function named(id: string, position: ScenarioPosition): Result<AskedScenario> {
  const preset = findPreset(id);
  if (!preset) return failed(raise(unknownPreset, { name: id.slice(0, 40), known: presetIds.join(', ') }));
  const scenario = preset.make(position);
  if (!scenario) return failed(raise(outOfReach, { name: preset.name.en }));
  return ok({ scenario, against: preset.against?.scenario ?? emptyScenario, presets: [preset] });
}
