import type { Claim } from '../../claim/index.ts';
import { defineIssue } from '../../issue/index.ts';
import { type Interval, subtractIntervals } from '../../money/index.ts';
import type { Check } from './check.ts';
import { groupBy, isMoney } from './context.ts';
import { disjoint, totalOf } from './figure.ts';
import { finding, periodText, valueWords } from './finding.ts';

/**
 * Loss = cost − revenue, as far as the digits go, within one source and period: 8.5 − 3.5 = 5.0 closes. A net
 * loss is left alone when the source also names a charge or interest that lies between the two.
 */
export const lossIdentity: Check = {
  id: 'CK21',
  kind: defineIssue({
    code: 'check/loss-identity',
    severity: 'warning',
    en: {
      message:
        'In one source for {period}, cost {cost} less revenue {revenue} does not give the loss {loss}.',
      remedy: 'Look for what lies between: interest, revaluation, another scope; or a misread figure.',
    },
    zh: {
      message: '同一来源 {period} 的成本 {cost}减收入 {revenue}不等于亏损 {loss}。',
      remedy: '请查找差额（利息、重估、范围不同），或核对是否误读。',
    },
    example: 'Cost 8.5 billion, revenue 3.5 billion and an operating loss of 7 billion in one article.',
  }),
  run: ({ claims }) => {
    const candidates = claims.filter(
      (claim) => PARTS.has(claim.metric) && isMoney(claim) && claim.basis.scope.kind === 'group',
    );
    return [...groupBy(candidates, statementOf).values()].flatMap((statement) => {
      const named = (metric: string) =>
        statement.filter((claim) => claim.metric === metric && totalOf(claim));
      const operating = named('operating_loss');
      const between = named('non_cash_charge').length + named('interest_expense').length;
      const losses = operating.length > 0 ? operating : between > 0 ? [] : named('net_loss');
      const pairs = named('operating_cost').flatMap((cost) =>
        named('revenue').map((revenue) => ({ cost, revenue })),
      );
      return losses.flatMap((loss) => {
        const first = pairs[0];
        if (
          !first ||
          pairs.some(
            ({ cost, revenue }) => !disjoint(subtractIntervals(total(cost), total(revenue)), total(loss)),
          )
        )
          return [];
        const slots = {
          period: periodText(loss.period),
          cost: valueWords(first.cost),
          revenue: valueWords(first.revenue),
          loss: valueWords(loss),
        };
        return [finding(lossIdentity.kind, loss, slots, [first.cost, first.revenue])];
      });
    });
  },
};

const PARTS: ReadonlySet<string> = new Set([
  'revenue',
  'operating_cost',
  'operating_loss',
  'net_loss',
  'non_cash_charge',
  'interest_expense',
]);

const statementOf = (claim: Claim) =>
  [
    claim.citation.source,
    claim.company,
    periodText(claim.period),
    claim.unit,
    claim.basis.epistemic.status,
  ].join(' ');

const OPEN: Interval = { low: null, high: null };
const total = (claim: Claim) => totalOf(claim) ?? OPEN;
