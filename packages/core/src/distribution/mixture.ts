import { failed, ok, raise } from '../issue/index.ts';
import { dec, decimalString, formatValue, ZERO } from '../money/index.ts';
import type { Mixture, Shape, SimpleDistribution } from './distribution.ts';
import { badWeights } from './issues.ts';
import { simpleShapeOf } from './simpleShapeOf.ts';

/** One of several, by weight: 40 bn at 60 %, else 20 bn, has a mean of 32 bn and no case of 30. */
export const mixture: Shape<Mixture> = {
  check: (of) => {
    const issues = of.parts.flatMap((part) => simpleShapeOf(part.of).check(part.of).issues);
    const sum = of.parts.reduce((total, { weight }) => total.plus(dec(weight)), ZERO);
    if (!sum.eq(1) || of.parts.some(({ weight }) => dec(weight).lte(0)))
      return failed(...issues, raise(badWeights, { sum: decimalString(sum) }));
    return issues.length > 0 ? failed(...issues) : ok(of);
  },
  mean: ({ parts }) =>
    parts.reduce((sum, { weight, of }) => sum + dec(weight).toNumber() * simpleShapeOf(of).mean(of), 0),
  quantile: (of) => {
    const pieces = piecesOf(of).map((piece) => ({
      ...piece,
      quantile: simpleShapeOf(piece.of).quantile(piece.of),
    }));
    return (u) => {
      const piece = pieces.find(({ to }) => u <= to) ?? pieces[pieces.length - 1]!;
      return piece.quantile(within(u, piece));
    };
  },
  describe: ({ parts }, unit) => {
    const say = (lang: 'en' | 'zh') =>
      parts.map(
        ({ weight, of }) =>
          `${formatValue(dec(weight), 'fraction', lang)}: ${simpleShapeOf(of).describe(of, unit)[lang]}`,
      );
    return { en: say('en').join('; '), zh: say('zh').join('；') };
  },
};

/** A part of a mixture on its stretch of u; parts stand in the order of their medians, so that more is more. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly of: SimpleDistribution;
}

export function piecesOf({ parts }: Mixture): readonly Piece[] {
  const sorted = parts
    .map((part) => ({ part, median: simpleShapeOf(part.of).quantile(part.of)(0.5) }))
    .sort((a, b) => a.median - b.median);
  let from = ZERO;
  return sorted.map(({ part }) => {
    const to = from.plus(dec(part.weight));
    const piece = { from: from.toNumber(), to: to.toNumber(), of: part.of };
    from = to;
    return piece;
  });
}

/** u of the whole as a u of the piece, kept off 0 and 1. */
export function within(u: number, { from, to }: Piece): number {
  const inside = (u - from) / (to - from);
  return inside < 1e-12 ? 1e-12 : Math.min(inside, 1 - 1e-12);
}
