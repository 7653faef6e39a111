import type { RunwayData } from '@solvent/core/report';

/** The row of the runway that the page speaks of; without one, the first that has an amount at all. */
export function headlineCell({ headlineRow, bridged, rungs }: RunwayData) {
  if (headlineRow === 'bridged') return bridged;
  return (
    rungs.find((rung) => rung.rung === headlineRow) ??
    rungs.find((rung) => rung.amount) ??
    bridged ??
    rungs[0] ??
    null
  );
}
