import { addIntervals, dec, negateInterval, ONE, scaleInterval, subtractIntervals } from '../money/index.ts';
import type { Bounded } from './bounded.ts';
import {
  type BasisAxis,
  divideByPositive,
  onOneBasis,
  quotient,
  type Ratio,
  type RatioOptions,
  ratioOf,
  type Term,
  undefinedBecause,
} from './ratio.ts';

/**
 * What a company gets for what it spends: 8 M burnt for 10 M of new recurring revenue is a burn multiple of 0.8.
 * Each figure names the terms that must share a basis, and when it has no value.
 */
const flowAxes: readonly BasisAxis[] = ['currency', 'scope', 'period'];
const noNewRevenue = {
  en: 'Net new recurring revenue is zero or negative.',
  zh: '净新增年度经常性收入不为正。',
};
const noBurn = {
  en: 'Net burn is zero or negative: the company pays for itself.',
  zh: '净消耗不为正：公司已能自给。',
};
const noRevenue = { en: 'Revenue is zero or negative.', zh: '收入不为正。' };
const noSelling = { en: 'Sales and marketing is zero.', zh: '销售费用为零。' };
const noMargin = {
  en: 'Gross margin is zero or negative: the cost of winning a customer never comes back.',
  zh: '毛利率不为正，获客成本永远收不回。',
};
const noCustomerRevenue = { en: 'A customer brings no revenue.', zh: '单个客户没有收入。' };
const noHeads = { en: 'No employees are reported.', zh: '没有员工数。' };
const noMarginBasis = {
  en: 'The rule of 40 needs to know which margin it is given.',
  zh: '40 法则必须写明所用的利润率。',
};
const noCostScope = {
  en: 'A gross margin needs to say what its cost of revenue covers.',
  zh: '毛利率必须写明营业成本的范围。',
};
const noPrice = { en: 'The price is zero.', zh: '价格为零。' };

/** Net burn ÷ net new ARR of the same period (D. Sacks, 2020). */
export function burnMultiple(
  input: { readonly netBurn: Term; readonly netNewArr: Term },
  options: RatioOptions = {},
): Ratio {
  return onOneBasis([input.netBurn, input.netNewArr], flowAxes, options, () =>
    quotient(input.netBurn, input.netNewArr, noNewRevenue),
  );
}

/** Net new ARR ÷ net burn: the inverse (Bessemer). */
export function efficiencyScore(
  input: { readonly netBurn: Term; readonly netNewArr: Term },
  options: RatioOptions = {},
): Ratio {
  return onOneBasis([input.netBurn, input.netNewArr], flowAxes, options, () =>
    quotient(input.netNewArr, input.netBurn, noBurn),
  );
}

/** Growth + margin, both fractions; 0.4 is the mark. `marginBasis` says which margin: operating, free cash flow, EBITDA (B. Feld, 2015). */
export function ruleOf40(
  input: { readonly growth: Term; readonly margin: Term; readonly marginBasis: string },
  options: RatioOptions = {},
): Ratio {
  if (!input.marginBasis.trim()) return undefinedBecause(noMarginBasis);
  const { growth, margin } = input;
  return onOneBasis([growth, margin], ['scope', 'period'], options, () =>
    ratioOf(growth.centre.plus(margin.centre), addIntervals(growth, margin)),
  );
}

/** (revenue of a quarter − revenue of the one before) × 4 ÷ sales and marketing of the one before (Scale Venture Partners). */
export function magicNumber(
  input: { readonly revenue: Term; readonly revenueBefore: Term; readonly salesMarketingBefore: Term },
  options: RatioOptions = {},
): Ratio {
  const { revenue, revenueBefore, salesMarketingBefore } = input;
  return onOneBasis(
    [revenue, revenueBefore, salesMarketingBefore],
    ['currency', 'scope', 'presentation'],
    options,
    () => {
      const four = dec(4);
      const gain: Bounded = {
        centre: revenue.centre.minus(revenueBefore.centre).times(four),
        ...scaleInterval(subtractIntervals(revenue, revenueBefore), four),
      };
      return quotient(gain, salesMarketingBefore, noSelling);
    },
  );
}

/** Months until the gross profit of a customer has paid for winning it: CAC ÷ (revenue per customer a month × gross margin). */
export function cacPayback(
  input: { readonly cac: Term; readonly revenuePerCustomerMonthly: Term; readonly grossMargin: Term },
  options: RatioOptions = {},
): Ratio {
  const { cac, revenuePerCustomerMonthly: revenue, grossMargin: margin } = input;
  return onOneBasis([cac, revenue], ['currency', 'scope'], options, () => {
    if (margin.centre.lte(0)) return undefinedBecause(noMargin);
    if (revenue.centre.lte(0)) return undefinedBecause(noCustomerRevenue);
    // One factor after the other, so that a side that may be zero stays open.
    const interval = divideByPositive(divideByPositive(cac, revenue), margin);
    return ratioOf(cac.centre.div(revenue.centre).div(margin.centre), interval);
  });
}

/** 1 − cost of revenue ÷ revenue. `costScope` says what the cost covers: free users? training? revenue share? */
export function grossMargin(
  input: { readonly revenue: Term; readonly costOfRevenue: Term; readonly costScope: string },
  options: RatioOptions = {},
): Ratio {
  if (!input.costScope.trim()) return undefinedBecause(noCostScope);
  const { revenue, costOfRevenue: cost } = input;
  return onOneBasis([revenue, cost], ['currency', 'accounting', 'scope', 'period'], options, () => {
    if (revenue.centre.lte(0)) return undefinedBecause(noRevenue);
    const share = negateInterval(divideByPositive(cost, revenue));
    const interval = { low: share.low && ONE.plus(share.low), high: share.high && ONE.plus(share.high) };
    return ratioOf(ONE.minus(cost.centre.div(revenue.centre)), interval);
  });
}

/** Revenue of a period ÷ employees at its end, in money. */
export function revenuePerHead(
  input: { readonly revenue: Term; readonly headcount: Term },
  options: RatioOptions = {},
): Ratio {
  return onOneBasis([input.revenue, input.headcount], ['scope', 'period'], options, () =>
    quotient(input.revenue, input.headcount, noHeads),
  );
}

/** Subscribers whose payments cover a cost: cost a year ÷ (price a month × 12). */
export function subscribersToCover(
  input: { readonly costYearly: Term; readonly priceMonthly: Term },
  options: RatioOptions = {},
): Ratio {
  const { costYearly, priceMonthly } = input;
  return onOneBasis([costYearly, priceMonthly], ['currency'], options, () => {
    const twelve = dec(12);
    return quotient(
      costYearly,
      { centre: priceMonthly.centre.times(twelve), ...scaleInterval(priceMonthly, twelve) },
      noPrice,
    );
  });
}
