import { expect, it } from 'vitest';
import { rootOfCorrelations, weightsOf } from './factors.ts';
import { reference, uncertain } from './reference.fixture.ts';

it('[MC9] the root times itself is the correlations', () => {
  const root = rootOfCorrelations({
    ...reference,
    correlations: {
      'marketPrice/computeCost': '0.5',
      'marketPrice/capitalWindow': '-0.2',
      'computeCost/capitalWindow': '0.3',
    },
  })!;
  const product = root.map((a) => root.map((b) => a.reduce((sum, x, k) => sum + x * b[k]!, 0)));
  const expected = [
    [1, 0.5, -0.2],
    [0.5, 1, 0.3],
    [-0.2, 0.3, 1],
  ];
  for (const [i, row] of product.entries())
    for (const [k, x] of row.entries()) expect(x).toBeCloseTo(expected[i]![k]!, 12);
});

it('[MC9] what loadings leave is the number’s own chance', () => {
  const root = rootOfCorrelations(reference)!;
  const of = { ...uncertain('1..2'), loadings: { marketPrice: '0.6' } } as const;
  expect(weightsOf(of, root)).toEqual({ weights: [0.6, 0, 0], own: 0.8 });
});

it('[MC9] fully correlated factors are one', () => {
  const root = rootOfCorrelations({ ...reference, correlations: { 'marketPrice/computeCost': '1' } })!;
  expect(
    weightsOf({ ...uncertain('1..2'), loadings: { marketPrice: '0.5', computeCost: '0.5' } }, root),
  ).toEqual({
    weights: [1, 0, 0],
    own: 0,
  });
  expect(
    weightsOf({ ...uncertain('1..2'), loadings: { marketPrice: '0.6', computeCost: '0.5' } }, root),
  ).toBeNull();
});
