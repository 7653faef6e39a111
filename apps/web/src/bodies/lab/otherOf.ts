import type { SimulationResult } from '@solvent/core/simulation';
import type { LabShown } from '../../lab/labShown.ts';

export interface OtherFuture {
  readonly name: string;
  readonly result: SimulationResult;
}

/** What the scenario is set beside: A when one is kept, else what it is compared with; nothing when it is that itself. */
export function otherOf({ pinned, futures, view, text }: LabShown): OtherFuture | null {
  if (pinned) return { name: text.a, result: pinned.futures.result };
  if (futures.title === null) return null;
  return { name: futures.against.name?.[view.lang] ?? text.without, result: futures.against.result };
}
