import { differenceOf, inOrder, type Observation, partsOfFreeCashFlow } from '../series/index.ts';
import { laterDay } from '../time/index.ts';

/**
 * Free cash flow over time: as stated, and where nobody states it operating cash flow minus capital expenditure
 * of the same period [PO1], marked as derived from both claims. Uber 2022: 642 − 252 = 390 M.
 */
export function freeCashFlowSeries(
  of: (metric: 'free_cash_flow' | 'operating_cash_flow' | 'capex') => readonly Observation[],
): readonly Observation[] {
  const stated = of('free_cash_flow');
  const parts = partsOfFreeCashFlow(stated, of('operating_cash_flow'), of('capex'));
  const derived = parts.map(([flow, capex]) => difference(flow, capex));
  return inOrder([...stated, ...derived]);
}

function difference(flow: Observation, capex: Observation): Observation {
  const quantity = differenceOf(flow.quantity, capex.quantity);
  return {
    ...flow,
    metric: 'free_cash_flow',
    quantity,
    outlook: flow.outlook === 'forward' || capex.outlook === 'forward' ? 'forward' : flow.outlook,
    claim: null,
    claims: [...flow.claims, ...capex.claims],
    alternatives: [],
    range: { low: quantity.low, high: quantity.high },
    origins: Math.min(flow.origins, capex.origins),
    conflicts: flow.conflicts + capex.conflicts,
    knownFrom: laterDay(flow.knownFrom, capex.knownFrom),
    filed: flow.filed && capex.filed ? laterDay(flow.filed, capex.filed) : null,
    tag: flow.tag && capex.tag ? `${flow.tag} - ${capex.tag}` : null,
    derived: { rule: 'PO1', formula: 'operating_cash_flow - capex' },
  };
}
