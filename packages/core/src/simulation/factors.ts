import { dec } from '../money/index.ts';
import type { FactorName, FactorPair, ModelInputs, Uncertain } from './model.ts';

/**
 * The three shared factors as combinations of three independent normal scores (the lower Cholesky root of their
 * correlations), and the weights of a number that loads on them. A loading of 0.6 leaves 0.8 to chance of its own.
 */
export const factorNames: readonly FactorName[] = ['marketPrice', 'computeCost', 'capitalWindow'];

export type Matrix = readonly (readonly number[])[];

/** Null when no three numbers can be so correlated. */
export function rootOfCorrelations(inputs: ModelInputs): Matrix | null {
  const of = (pair: FactorPair) => dec(inputs.correlations?.[pair] ?? '0').toNumber();
  const [pc, pk, ck] = [
    of('marketPrice/computeCost'),
    of('marketPrice/capitalWindow'),
    of('computeCost/capitalWindow'),
  ];
  const second = 1 - pc * pc;
  if (second < 0) return null;
  const l22 = Math.sqrt(second);
  const l32 = l22 === 0 ? 0 : (ck - pk * pc) / l22;
  const third = 1 - pk * pk - l32 * l32;
  if (third < -1e-12 || (l22 === 0 && ck !== pk * pc)) return null;
  return [
    [1, 0, 0],
    [pc, l22, 0],
    [pk, l32, Math.sqrt(Math.max(third, 0))],
  ];
}

/** Null when the loadings explain more than all of it. */
export function weightsOf(
  { loadings = {} }: Uncertain,
  root: Matrix,
): { readonly weights: readonly [number, number, number]; readonly own: number } | null {
  const load = factorNames.map((name) => dec(loadings[name] ?? '0').toNumber());
  const weight = (k: number) => load.reduce((sum, l, i) => sum + l * root[i]![k]!, 0);
  const weights = [weight(0), weight(1), weight(2)] as const;
  const left = 1 - weights.reduce((sum, w) => sum + w * w, 0);
  return left < -1e-12 ? null : { weights, own: Math.sqrt(Math.max(left, 0)) };
}
