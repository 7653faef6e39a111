import type { CompanyData } from '@solvent/core/report';
import { type Balance, balancesOf } from '@solvent/ui';
import { headlineCell } from '../bodies/company/headlineCell.ts';
import type { View } from '../view.ts';

/** What the page of the company knows and the lab sets its futures beside. */
export interface LabKnown {
  /** The balances that sources stated, earliest first. */
  readonly past: readonly Balance[];
  /** The day the money ends at the burn last reported, held; null where there is none. */
  readonly heldTo: string | null;
}

/** Only what is in the currency and before the first month of the lab. */
export function labKnown(
  data: CompanyData,
  { start, currency }: { readonly start: string; readonly currency: string },
  { lang }: View,
): LabKnown {
  const { runway } = data;
  if (runway.currency !== currency) return { past: [], heldTo: null };
  const result = headlineCell(runway)?.result;
  return {
    past: balancesOf(data, lang).filter(({ day }) => day < `${start}-01`),
    heldTo: result?.kind === 'months' ? result.cashOutDate : null,
  };
}
