import { addIntervals } from '../money/index.ts';
import { type BasisAxis, onOneBasis, quotient, type Ratio, type RatioOptions, type Term } from './ratio.ts';

/**
 * Actual over plan, year by year and together: CloudWalk planned 16.82 / 25.01 / 32.27 (亿元) and reached
 * 5.264 / 6.281 / 3.98: 31.3 %, 25.1 %, 12.3 %, and 20.95 % of the three years' plan.
 */
export interface PlannedYear {
  /** A year or any other name of the period, shown as given. */
  readonly period: string;
  readonly plan: Term;
  readonly actual: Term;
}

export interface PlanAttainment {
  readonly yearly: readonly { readonly period: string; readonly attainment: Ratio }[];
  /** Σ actual ÷ Σ plan over the periods given. */
  readonly cumulative: Ratio;
}

const axes: readonly BasisAxis[] = ['currency', 'accounting', 'scope', 'presentation'];
const noPlan = { en: 'The plan is zero.', zh: '计划为零。' };

export function planAttainment(years: readonly PlannedYear[], options: RatioOptions = {}): PlanAttainment {
  const attained = (terms: readonly Term[], actual: Term, plan: Term) =>
    onOneBasis(terms, axes, options, () => quotient(actual, plan, noPlan));
  const [first, ...rest] = years;
  const sum = (of: (year: PlannedYear) => Term): Term =>
    rest.reduce<Term>(
      (total, year) => ({ centre: total.centre.plus(of(year).centre), ...addIntervals(total, of(year)) }),
      of(first!),
    );
  return {
    yearly: years.map(({ period, plan, actual }) => ({
      period,
      attainment: attained([plan, actual], actual, plan),
    })),
    cumulative: first
      ? attained(
          years.flatMap((year) => [year.plan, year.actual]),
          sum((year) => year.actual),
          sum((year) => year.plan),
        )
      : { kind: 'undefined', why: noPlan },
  };
}
