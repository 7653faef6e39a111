import { type Figure, figureOfObservation } from '../derivation/index.ts';
import { dec } from '../money/index.ts';
import { deriveSeries } from '../series/index.ts';
import type { Company } from '../source/index.ts';
import type { Question } from './question.ts';
import type { RunwayData } from './runwayReport.ts';

/**
 * A company that ended before it turned: Argo AI had raised some 3.6 bn when it was shut down in its sixth year. It filed no cash
 * flow, so it has no curve; what the press says it had raised stands beside the year it ended.
 */
export interface GoneCompany {
  readonly company: RunwayData['company'];
  readonly status: NonNullable<Company['fate']>['status'];
  readonly when: string;
  /** Years from founding to its end; null when the founding is not known. */
  readonly age: number | null;
  readonly raised: Figure;
}

/** Failed, taken over or emptied of its people, with money raised in the ledger; most money first. */
export function precedentsGone(
  { view, policy, today, day }: Question,
  companies: readonly Company[],
): readonly GoneCompany[] {
  return companies
    .flatMap((company): GoneCompany[] => {
      const { fate, id, name, founded, kind } = company;
      if (!fate || fate.status === 'public' || kind !== 'company' || fate.when > day) return [];
      const past = (metric: 'cash_raised' | 'funding_round') =>
        deriveSeries(view.ledger, { company: id, metric }, policy).observations.filter(
          ({ outlook }) => outlook !== 'forward',
        );
      const rounds = past('funding_round').toSorted((a, b) => sizeOf(a.quantity).cmp(sizeOf(b.quantity)));
      const raised = past('cash_raised').at(-1) ?? rounds.at(-1);
      if (!raised) return [];
      return [
        {
          company: { id, name },
          status: fate.status,
          when: fate.when,
          age: founded ? +fate.when.slice(0, 4) - +founded.slice(0, 4) : null,
          raised: figureOfObservation(raised, today),
        },
      ];
    })
    .sort(
      (a, b) => sizeOf(b.raised.value).cmp(sizeOf(a.raised.value)) || (a.company.id < b.company.id ? -1 : 1),
    );
}

function sizeOf({ stated, low, high }: Figure['value']) {
  return dec(stated ?? low ?? high ?? '0');
}
