import { addIntervals, containsValue, type Interval, subtractIntervals, ZERO } from '../money/index.ts';
import type { BothLanguages } from './text.ts';

/**
 * Opening cash + raised − burn = closing cash, side by side as intervals. An undisclosed opening balance is at
 * least nothing, so 6.6 bn raised and 5.0 bn burnt leave at least 1.6 bn. A result, never a stated balance.
 */
export interface CashBridgeInput {
  /** Null when no source states it. */
  readonly opening: Interval | null;
  readonly raised: readonly Interval[];
  /** Net burn of each span between the two days; a gain is a negative burn. */
  readonly burn: readonly Interval[];
  /** The closing balance a source states, if one does. */
  readonly closing?: Interval;
}

export type CashBridge =
  | {
      readonly kind: 'bridge';
      readonly closing: Interval;
      /** Only the low side could be computed. */
      readonly lowerBoundOnly: boolean;
      /** What was assumed or cut off on the way. */
      readonly notes: readonly BothLanguages[];
      /** Stated closing less computed closing; agreement means that it can be zero. */
      readonly residual?: Interval;
      readonly agrees?: boolean;
    }
  /** More was spent than there ever was: a round or a receipt is missing, or a burn is not cash. */
  | { readonly kind: 'impossible'; readonly closing: Interval; readonly why: BothLanguages };

const openingUnknown: BothLanguages = {
  en: 'The opening balance is not stated; it is taken as zero or more, which bounds the result from below only.',
  zh: '期初余额未披露，按不小于零处理，因此只得到下限。',
};
const cutAtZero: BothLanguages = {
  en: 'The low side falls below zero; cash cannot, so it is cut off at zero.',
  zh: '下限低于零；现金不可能为负，故截为零。',
};
const overspent: BothLanguages = {
  en: 'More was spent than was there: a round or a receipt is missing, or a burn was not cash.',
  zh: '支出超过全部资金：缺少一笔融资或收款，或某项消耗并非现金。',
};

const nothingUp: Interval = { low: ZERO, high: null };

export function bridgeCash({ opening, raised, burn, closing: stated }: CashBridgeInput): CashBridge {
  const computed = burn.reduce(subtractIntervals, raised.reduce(addIntervals, opening ?? nothingUp));
  if (computed.high?.lt(0)) return { kind: 'impossible', closing: computed, why: overspent };
  const cut = computed.low?.lt(0) ?? false;
  const notes = [...(opening ? [] : [openingUnknown]), ...(cut ? [cutAtZero] : [])];
  const closing = cut ? { low: ZERO, high: computed.high } : computed;
  const bridge = {
    kind: 'bridge' as const,
    closing,
    lowerBoundOnly: closing.low !== null && closing.high === null,
    notes,
  };
  if (!stated) return bridge;
  const residual = subtractIntervals(stated, computed);
  return { ...bridge, residual, agrees: containsValue(residual, ZERO) };
}
