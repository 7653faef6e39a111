import { type Claim, claimId, exactQuantity, usualAccounting } from '@solvent/core/claim';
import type { Day } from '@solvent/core/time';
import type { BookFigure } from './bookFigure.ts';

export interface BookContext {
  readonly company: string;
  readonly source: string;
  readonly recorded: Day;
  /** A budget is a target, never what happened [IM50]. */
  readonly budget?: boolean;
}

/** Figures as private claims by the company itself [IM46]. */
export function claimsOfFigures(
  figures: readonly BookFigure[],
  { company, source, recorded, budget = false }: BookContext,
): readonly Claim[] {
  return figures
    .filter(({ metric }) => !(budget && metric === 'cash'))
    .map(({ metric, period, value, currency, quote, accounting, partial }) => {
      const claim: Omit<Claim, 'id'> = {
        company,
        metric,
        period,
        quantity: exactQuantity(value),
        unit: currency,
        per: null,
        basis: {
          accounting: accounting ?? usualAccounting(metric) ?? 'cash',
          inclusions: {},
          presentation: 'none',
          scope: { kind: 'group' },
          periodBasis: {},
          epistemic: { status: budget ? 'target' : 'actual', attribution: 'company' },
        },
        citation: { source, quote: quote.slice(0, 300) },
        // Nobody else has seen it: known from the day it was recorded, and the same claim whenever it is read again.
        published: null,
        recorded,
        confidence: partial ? 'low' : 'high',
        ...(partial ? { note: 'The file may not cover the whole month.' } : {}),
        private: true,
      };
      return { id: claimId(claim), ...claim };
    });
}
