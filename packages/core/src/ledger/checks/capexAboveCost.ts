import { defineIssue } from '../../issue/index.ts';
import { dec } from '../../money/index.ts';
import { overlapShare } from '../../time/index.ts';
import type { Check } from './check.ts';
import { isPast, sameScope, timesText, totalOf } from './figure.ts';
import { figureOf, finding } from './finding.ts';

/** Capital expenditure more than five times the whole operating cost of a period: usually a plan of years, or a scale error. */
export const capexAboveCost: Check = {
  id: 'CK25',
  kind: defineIssue({
    code: 'check/capex-above-cost',
    severity: 'warning',
    en: {
      message:
        'Capital expenditure {capex} is at least {times} times the operating cost {cost} of the period.',
      remedy: 'Look whether it is a commitment over years, and at the scale of both.',
    },
    zh: {
      message: '资本开支 {capex}是同期运营成本 {cost}的至少 {times} 倍。',
      remedy: '请核对其是否为多年承诺，以及两者的数量级。',
    },
    example: 'Capital expenditure of 100 billion in a year with an operating cost of 8.5 billion.',
  }),
  run: ({ claims, about }) =>
    claims.flatMap((capex) => {
      const low = capex.metric === 'capex' && isPast(capex) ? totalOf(capex)?.low : null;
      if (!low) return [];
      const costs = about(capex.company, 'operating_cost').flatMap((cost) => {
        const high =
          isPast(cost) &&
          cost.unit === capex.unit &&
          sameScope(cost, capex) &&
          overlapShare(cost.period, capex.period) >= 0.9
            ? totalOf(cost)?.high
            : null;
        return high?.gt(0) ? [{ cost, high }] : [];
      });
      const first = costs[0];
      if (!first || costs.some(({ high }) => low.lte(high.times(dec(5))))) return [];
      return [
        finding(
          capexAboveCost.kind,
          capex,
          { capex: figureOf(capex), cost: figureOf(first.cost), times: timesText(low, first.high) },
          [first.cost],
        ),
      ];
    }),
};
