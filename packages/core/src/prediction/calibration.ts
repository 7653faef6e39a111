import { type Dec, type DecimalString, dec, decimalString, roundSignificant } from '../money/index.ts';

/**
 * Do things said with 70 % come true seven times in ten? [PR20] Each bin holds predictions of one probability, so that
 * Brier = reliability − resolution + uncertainty (A. H. Murphy, Journal of Applied Meteorology 12, 1973).
 */
export interface Calibration {
  readonly n: number;
  readonly brier: DecimalString;
  readonly reliability: DecimalString;
  readonly resolution: DecimalString;
  readonly uncertainty: DecimalString;
  /** Share of all that came true. */
  readonly base: DecimalString;
  readonly bins: readonly {
    readonly probability: DecimalString;
    readonly n: number;
    readonly cameTrue: DecimalString;
  }[];
}

/** Null without predictions. */
export function calibrationOf(
  said: readonly { readonly probability: DecimalString; readonly happened: boolean }[],
): Calibration | null {
  const n = said.length;
  if (n === 0) return null;
  const groups = new Map<DecimalString, { n: number; yes: number }>();
  for (const { probability, happened } of said) {
    const key = decimalString(dec(probability));
    const group = groups.get(key) ?? { n: 0, yes: 0 };
    groups.set(key, { n: group.n + 1, yes: group.yes + (happened ? 1 : 0) });
  }
  const base = share(said.filter((s) => s.happened).length, n);
  const over = (of: (p: Dec, rate: Dec) => Dec) =>
    [...groups]
      .reduce((sum, [p, group]) => sum.plus(of(dec(p), share(group.yes, group.n)).times(group.n)), dec(0))
      .div(n);
  const square = (x: Dec) => x.times(x);
  const brier = said
    .reduce(
      (sum, { probability, happened }) => sum.plus(square(dec(probability).minus(happened ? 1 : 0))),
      dec(0),
    )
    .div(n);
  return {
    n,
    brier: digits(brier),
    reliability: digits(over((p, rate) => square(p.minus(rate)))),
    resolution: digits(over((_, rate) => square(rate.minus(base)))),
    uncertainty: digits(base.times(dec(1).minus(base))),
    base: digits(base),
    bins: [...groups]
      .map(([probability, group]) => ({
        probability,
        n: group.n,
        cameTrue: digits(share(group.yes, group.n)),
      }))
      .sort((a, b) => dec(a.probability).cmp(dec(b.probability))),
  };
}

function share(part: number, whole: number): Dec {
  return dec(part).div(whole);
}

function digits(value: Dec): DecimalString {
  return roundSignificant(value, 12);
}
