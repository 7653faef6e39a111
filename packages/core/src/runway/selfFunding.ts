import { onOneBasis, quotient, type Ratio, type RatioOptions, type Term } from './ratio.ts';

/**
 * Self-funding ratio (造血率): the share of cost that customers pay. 3.5 bn of revenue against 8.5 bn of cost is
 * 0.41; from 1 on the company pays for itself, below 1 investors or savings pay the rest.
 */
export interface SelfFundingInput {
  /** Cash from customers; revenue stands in for it when its basis says so. */
  readonly received: Term;
  /** All cash that goes out in the same period. */
  readonly paid: Term;
}

export function selfFundingRatio({ received, paid }: SelfFundingInput, options: RatioOptions = {}): Ratio {
  return onOneBasis([received, paid], ['currency', 'accounting', 'scope', 'period'], options, () =>
    quotient(received, paid, { en: 'No cash goes out.', zh: '没有现金支出。' }),
  );
}
