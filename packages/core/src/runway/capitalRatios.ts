import { addIntervals, subtractIntervals } from '../money/index.ts';
import type { Bounded } from './bounded.ts';
import { onOneBasis, quotient, type Ratio, type RatioOptions, type Term, undefinedBecause } from './ratio.ts';

/**
 * What investors paid against what the company earns: 95 bn raised over 12 bn of run rate is a hype ratio of
 * 7.92, 157 bn of valuation over 3.7 bn of revenue is 42.4.
 */
const noArr = { en: 'There is no recurring revenue.', zh: '没有经常性收入。' };
const noRevenue = { en: 'Revenue is zero or negative.', zh: '收入不为正。' };
const nothingRaised = { en: 'Nothing was raised.', zh: '没有融资。' };
const nothingSpent = { en: 'No raised money was spent.', zh: '融资尚未动用。' };
const noPostMoney = { en: 'No post-money valuation is known.', zh: '没有投后估值。' };
const preMoney = {
  en: 'The valuation is before the new money; dilution needs the one after it.',
  zh: '给出的是投前估值；稀释比例要用投后估值。',
};
const noObligations = { en: 'There are no obligations.', zh: '没有承诺支出。' };

/** Raised ÷ ARR (D. Kellogg). */
export function hypeRatio(
  { raised, arr }: { readonly raised: Term; readonly arr: Term },
  options: RatioOptions = {},
): Ratio {
  return onOneBasis([raised, arr], ['currency', 'scope'], options, () => quotient(raised, arr, noArr));
}

/** ARR ÷ raised. */
export function capitalEfficiency(
  { raised, arr }: { readonly raised: Term; readonly arr: Term },
  options: RatioOptions = {},
): Ratio {
  return onOneBasis([raised, arr], ['currency', 'scope'], options, () =>
    quotient(arr, raised, nothingRaised),
  );
}

/** ARR ÷ (raised − cash): what the money already spent has brought (Kellogg, Bessemer). */
export function cashConversion(
  { arr, raised, cash }: { readonly arr: Term; readonly raised: Term; readonly cash: Term },
  options: RatioOptions = {},
): Ratio {
  return onOneBasis([arr, raised, cash], ['currency', 'scope'], options, () => {
    const spent: Bounded = { centre: raised.centre.minus(cash.centre), ...subtractIntervals(raised, cash) };
    return quotient(arr, spent, nothingSpent);
  });
}

/** Valuation ÷ revenue or run rate; which of the two is part of the figure's name, never mixed. */
export function valuationToRevenue(
  { valuation, revenue }: { readonly valuation: Term; readonly revenue: Term },
  options: RatioOptions = {},
): Ratio {
  return onOneBasis([valuation, revenue], ['currency', 'scope', 'period'], options, () =>
    quotient(valuation, revenue, noRevenue),
  );
}

export function raisedToRevenue(
  { raised, revenue }: { readonly raised: Term; readonly revenue: Term },
  options: RatioOptions = {},
): Ratio {
  return onOneBasis([raised, revenue], ['currency', 'scope'], options, () =>
    quotient(raised, revenue, noRevenue),
  );
}

/** New money ÷ post-money valuation of a plain priced round. */
export function dilution(
  { raise, postMoney }: { readonly raise: Term; readonly postMoney: Term },
  options: RatioOptions = {},
): Ratio {
  if (postMoney.basis?.presentation === 'preMoney') return undefinedBecause(preMoney);
  return onOneBasis([raise, postMoney], ['currency', 'period'], options, () =>
    quotient(raise, postMoney, noPostMoney),
  );
}

/** (liquidity + committed capital) ÷ obligations of the next 12, 24 or 36 months, as the caller summed them. */
export function fundingCoverage(
  {
    liquidity,
    committed,
    obligations,
  }: { readonly liquidity: Term; readonly committed: Term; readonly obligations: Term },
  options: RatioOptions = {},
): Ratio {
  return onOneBasis([liquidity, committed, obligations], ['currency', 'scope'], options, () => {
    const funds: Bounded = {
      centre: liquidity.centre.plus(committed.centre),
      ...addIntervals(liquidity, committed),
    };
    return quotient(funds, obligations, noObligations);
  });
}
