import { dec, decimalString, intervalOf, intervalRecord, subtractIntervals } from '../money/index.ts';
import { nearlySamePeriod } from '../time/index.ts';
import type { Observation } from './observation.ts';

/**
 * Free cash flow where nobody states it: operating cash flow minus capital expenditure of the same period [PO1].
 * Uber 2022: 642 − 252 = 390 M. The one place that says which two belong together and what their difference is.
 */
export function partsOfFreeCashFlow(
  stated: readonly Observation[],
  flows: readonly Observation[],
  spending: readonly Observation[],
): readonly (readonly [flow: Observation, capex: Observation])[] {
  return flows.flatMap((flow) => {
    const same = (o: Observation) => o.unit === flow.unit && nearlySamePeriod(o.period, flow.period);
    const capex = spending.find(same);
    return capex && !stated.some(same) ? [[flow, capex] as const] : [];
  });
}

type Stated = Pick<Observation['quantity'], 'low' | 'high' | 'stated' | 'approx'>;

/** `a` − `b` with what their bounds leave; stated when both are. */
export function differenceOf(a: Stated, b: Stated): Stated {
  const stated =
    a.stated !== null && b.stated !== null ? decimalString(dec(a.stated).minus(dec(b.stated))) : null;
  const interval = intervalRecord(subtractIntervals(intervalOf(a), intervalOf(b)));
  return { ...interval, stated, approx: a.approx || b.approx };
}
