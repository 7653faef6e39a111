import {
  type Dec,
  type DecimalString,
  type Interval,
  type IntervalRecord,
  point,
  roundSignificant,
  ZERO,
} from '../money/index.ts';
import type { Bounded } from './bounded.ts';
import type { BothLanguages } from './text.ts';

/**
 * A quotient of two figures with what makes it undefined: 157 bn ÷ 3.7 bn is 42.4, 157 ÷ 0 has no value and
 * says why. Figures whose named bases differ are not divided, unless forced with a reason that is then shown.
 */
export type Ratio =
  | {
      readonly kind: 'value';
      /** Rounded half to even to 18 significant digits. */
      readonly value: DecimalString;
      /** What the bounds of the inputs allow; null when they are exact. An open side is null. */
      readonly interval: IntervalRecord | null;
      readonly forced?: Forced;
    }
  | { readonly kind: 'undefined'; readonly why: BothLanguages };

/** The reason a person gave for setting different bases against each other, and what differed. */
export interface Forced {
  readonly reason: string;
  readonly differences: readonly BasisDifference[];
}

export interface BasisDifference {
  readonly axis: BasisAxis;
  readonly values: readonly [string, string];
}

/** What must be alike in the terms of a ratio. An axis that a term does not name is not compared. */
export type BasisAxis = 'currency' | 'accounting' | 'inclusions' | 'presentation' | 'scope' | 'period';

export interface Term extends Bounded {
  readonly basis?: { readonly [axis in BasisAxis]?: string };
}

export interface RatioOptions {
  /** Divide although the bases differ, for this reason. */
  readonly force?: { readonly reason: string };
}

const axisNames: Readonly<Record<BasisAxis, BothLanguages>> = {
  currency: { en: 'currency', zh: '货币' },
  accounting: { en: 'accounting', zh: '记账基础' },
  inclusions: { en: 'what is included', zh: '包含范围' },
  presentation: { en: 'presentation', zh: '列报方式' },
  scope: { en: 'scope', zh: '主体范围' },
  period: { en: 'period', zh: '期间' },
};

/** Compare the named bases of all terms on these axes, then compute. */
export function onOneBasis(
  terms: readonly Term[],
  axes: readonly BasisAxis[],
  options: RatioOptions,
  compute: () => Ratio,
): Ratio {
  const differences = axes.flatMap((axis) => {
    const named = [...new Set(terms.flatMap((term) => term.basis?.[axis] ?? []))];
    return named.length > 1 ? [{ axis, values: [named[0]!, named[1]!] as const }] : [];
  });
  if (differences.length === 0) return compute();
  const reason = options.force?.reason.trim();
  if (!reason) return undefinedBecause(differing(differences[0]!));
  const ratio = compute();
  return ratio.kind === 'value' ? { ...ratio, forced: { reason, differences } } : ratio;
}

function differing({ axis, values }: BasisDifference): BothLanguages {
  const { en, zh } = axisNames[axis];
  return {
    en: `The figures differ in ${en}: ${values[0]} against ${values[1]}.`,
    zh: `两个数字的${zh}不同：${values[0]} 与 ${values[1]}。`,
  };
}

export function undefinedBecause(why: BothLanguages): Ratio {
  return { kind: 'undefined', why };
}

export function ratioOf(centre: Dec, interval: Interval = point(centre)): Ratio {
  const write = (side: Dec | null) => side && roundSignificant(side, 18);
  const exact = interval.low?.eq(centre) && interval.high?.eq(centre);
  const rounded = { low: write(interval.low), high: write(interval.high) };
  return { kind: 'value', value: roundSignificant(centre, 18), interval: exact ? null : rounded };
}

/** top ÷ bottom, or the sentence that says why a bottom of zero or less has no quotient. */
export function quotient(top: Bounded, bottom: Bounded, whenNotPositive: BothLanguages): Ratio {
  if (bottom.centre.lte(0)) return undefinedBecause(whenNotPositive);
  return ratioOf(top.centre.div(bottom.centre), divideByPositive(top, bottom));
}

/** Quotient with any sign above and a centre above zero below; a divisor that may be zero leaves that side open. */
export function divideByPositive(top: Interval, bottom: Interval): Interval {
  const lowest = bottom.low?.gt(0) ? bottom.low : null;
  const over = (side: Dec | null, whenPositive: Dec | null, whenNegative: Dec | null): Dec | null => {
    if (!side) return null;
    if (side.eq(0)) return ZERO;
    const by = side.gt(0) ? whenPositive : whenNegative;
    return by && side.div(by);
  };
  // With no high side below, a positive top comes as near to zero as one likes: zero bounds it.
  const low = !bottom.high && top.low?.gt(0) ? ZERO : over(top.low, bottom.high, lowest);
  const high = !bottom.high && top.high?.lt(0) ? ZERO : over(top.high, lowest, bottom.high);
  return { low, high };
}
