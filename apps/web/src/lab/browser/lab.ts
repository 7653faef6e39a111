// The script of the lab, loaded on its pages only: takes over what the server drew and answers every move in a worker.
import type { Envelope, PresetRow, ScenarioData, ScenarioListData } from '@solvent/core/report';
import { type View, viewOf } from '../../view.ts';
import { scenarioOfA } from '../askedOf.ts';
import { baseOf } from '../baseOf.ts';
import type { LabKnown } from '../labKnown.ts';
import { presetsFor } from '../presetsFor.ts';
import { LabSession } from './session.tsx';

let session: LabSession | undefined;

/** Takes over the lab in sight; one that is no longer on the page is let go. */
export async function start(root: HTMLElement): Promise<void> {
  if (session?.root === root) return;
  session?.stop();
  session = undefined;
  const view = viewNow();
  const query = new URLSearchParams({ company: root.dataset.lab ?? '', lang: view.lang });
  if (view.at) query.set('asKnownAt', view.at);
  if (view.policy) query.set('policy', view.policy);
  const [scenario, list] = await Promise.all([
    load<ScenarioData>(`/api/v1/scenario?${query}`),
    load<ScenarioListData>(`/api/v1/scenarios?${query}`),
  ]);
  const base = scenario && baseOf(scenario);
  if (!base || !list || !root.isConnected) return;
  const presets: readonly PresetRow[] = presetsFor(list.presets, base.position);
  const a = view.own.a ? scenarioOfA(view.own.a) : null;
  const known = JSON.parse(root.dataset.known ?? '{}') as LabKnown;
  session = new LabSession({ root, base, presets, known, asked: view.own.scenario ?? '', a, viewNow });
}

async function load<Data>(address: string): Promise<Data | undefined> {
  const response = await fetch(address);
  return response.ok ? ((await response.json()) as Envelope<Data>).data : undefined;
}

function viewNow(): View {
  const lang = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  return viewOf(location.pathname, Object.fromEntries(new URLSearchParams(location.search)), lang);
}
