import { isYearLong } from '@solvent/core/filing';
import { dayNumber } from '@solvent/core/time';
import type { FilingFact } from './facts.ts';

/**
 * When the fiscal years of a filer end: with the spans of about twelve months in its own annual forms. Costco's end on the
 * Sunday nearest 31 August; 2 September 2018 is one, 12 May 2019 none. The fields fy and fp cannot tell: they name the
 * filing a figure was repeated in. A filer that moved its year (ServiceNow, June to December 2011) has both.
 */
export class FiscalYears {
  readonly #ends: readonly number[];

  constructor(facts: readonly FilingFact[]) {
    const annual = facts.filter((fact) => isAnnualForm(fact.form) && isYearLong(fact));
    this.#ends = [...new Set(annual.map(({ end }) => end))].map(dayNumber).sort((a, b) => a - b);
  }

  /** Whether these twelve months end where no fiscal year does [IM16]. Without annual forms nobody knows: then not. */
  isTrailing(fact: FilingFact): boolean {
    const [first] = this.#ends;
    if (!isYearLong(fact) || first === undefined || isAnnualForm(fact.form)) return false;
    const end = dayNumber(fact.end);
    if (this.#ends.some((year) => Math.abs(year - end) <= 10)) return false;
    // Years before the first annual report with such data: a prospectus shows them.
    const years = (first - end) / 365.25;
    return !(years > 0 && Math.abs(years - Math.round(years)) * 365.25 <= 10);
  }
}

export function isAnnualForm(form: string): boolean {
  return /^(?:10-K|20-F|40-F)/.test(form);
}
