import type { FuturesBase, ScenarioData } from '@solvent/core/report';

/** What of a scenario report a page or a worker runs its own what-ifs from; null when too little is known. */
export function baseOf(data: ScenarioData): FuturesBase | null {
  const { company, position, assumptions, growthOutlook } = data;
  return (
    position && { company: { id: company.id, name: company.name }, position, assumptions, growthOutlook }
  );
}
