import { dec, decimalString, intervalOf, intervalRecord, subtractIntervals } from '../money/index.ts';
import { inOrder, type Observation } from '../series/index.ts';
import { laterDay, nearlySamePeriod } from '../time/index.ts';

/**
 * Free cash flow over time: as stated, and where nobody states it operating cash flow minus capital expenditure
 * of the same period [PO1], marked as derived from both claims. Uber 2022: 642 − 252 = 390 M.
 */
export function freeCashFlowSeries(
  of: (metric: 'free_cash_flow' | 'operating_cash_flow' | 'capex') => readonly Observation[],
): readonly Observation[] {
  const stated = of('free_cash_flow');
  const spending = of('capex');
  const derived = of('operating_cash_flow').flatMap((flow) => {
    const capex = spending.find((o) => nearlySamePeriod(o.period, flow.period) && o.unit === flow.unit);
    const known = stated.some((o) => nearlySamePeriod(o.period, flow.period) && o.unit === flow.unit);
    return capex && !known ? [difference(flow, capex)] : [];
  });
  return inOrder([...stated, ...derived]);
}

function difference(flow: Observation, capex: Observation): Observation {
  const interval = intervalRecord(subtractIntervals(intervalOf(flow.quantity), intervalOf(capex.quantity)));
  const [a, b] = [flow.quantity.stated, capex.quantity.stated];
  const stated = a !== null && b !== null ? decimalString(dec(a).minus(dec(b))) : null;
  return {
    ...flow,
    metric: 'free_cash_flow',
    quantity: { ...interval, stated, approx: flow.quantity.approx || capex.quantity.approx },
    outlook: flow.outlook === 'forward' || capex.outlook === 'forward' ? 'forward' : flow.outlook,
    claim: null,
    claims: [...flow.claims, ...capex.claims],
    alternatives: [],
    range: interval,
    origins: Math.min(flow.origins, capex.origins),
    conflicts: flow.conflicts + capex.conflicts,
    knownFrom: laterDay(flow.knownFrom, capex.knownFrom),
    filed: flow.filed && capex.filed ? laterDay(flow.filed, capex.filed) : null,
    tag: flow.tag && capex.tag ? `${flow.tag} - ${capex.tag}` : null,
    derived: { rule: 'PO1', formula: 'operating_cash_flow - capex' },
  };
}
