import type { Position, TrancheState } from '../runway/index.ts';
import { addMonths } from '../time/index.ts';
import type { PromisedMoney } from './scenario.ts';

/** [SC3] What may still come of a tranche; a month for it half a year on where no source gives one. */
export function promisedOf(state: TrancheState, position: Position): readonly PromisedMoney[] {
  const { tranche, outstanding } = state;
  const announced = tranche.events.some((e) => e.day <= position.day);
  if (!announced || outstanding.high === '0' || tranche.currency !== position.currency) return [];
  const deadline = tranche.condition?.deadline;
  return [
    {
      id: tranche.id,
      investor: tranche.investor,
      month: (deadline ?? addMonths(position.day, 6)).slice(0, 7),
      dated: deadline !== undefined,
      fallback: outstanding.low,
      weighted: outstanding.weighted,
      full: outstanding.high,
    },
  ];
}
