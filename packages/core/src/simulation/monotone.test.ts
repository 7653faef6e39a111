import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DriverName, ModelInputs } from './model.ts';
import { everything, reference, uncertain } from './reference.fixture.ts';
import { simulateRunway } from './simulate.ts';

const seed = 20_261_124;

/** Chances of being out by each month, from one seed. */
function outBy(inputs: ModelInputs): readonly number[] {
  const result = simulateRunway(inputs, { paths: 1024 });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value.outBy.map(Number);
}
function never(worse: readonly number[], better: readonly number[]): void {
  for (const [t, p] of better.entries()) expect(p).toBeLessThanOrEqual(worse[t]!);
}
const withDriver = (inputs: ModelInputs, name: DriverName, text: string): ModelInputs => ({
  ...inputs,
  drivers: { ...inputs.drivers, [name]: uncertain(text) },
});

const helps: readonly (readonly [string, DriverName, ModelInputs, 1 | -1, number])[] = [
  ['more cash', 'cash', reference, 1, 40],
  ['lower fixed cost', 'other', reference, -1, 4],
  ['slower fixed cost', 'otherGrowth', reference, -1, 0.04],
  ['cheaper serving', 'variableShare', reference, -1, 0.9],
  ['less training', 'training', everything, -1, 2e9],
  ['fewer people', 'staff', everything, -1, 1e9],
];

it.each(helps)('[MC14] %s never raises a chance of being out', (_, name, inputs, sign, most) => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (a, b) => {
      const at = (n: number) => outBy(withDriver(inputs, name, `${(n / 1000) * most}`));
      const [less, more] = a < b ? [at(a), at(b)] : [at(b), at(a)];
      never(sign > 0 ? less : more, sign > 0 ? more : less);
    }),
    { seed, numRuns: 12 },
  );
});

it('[MC14] a higher price at zero elasticity never hurts', () => {
  const at = (pace: string) => outBy(withDriver(reference, 'pricePace', pace));
  const paces = ['-0.1', '-0.03', '0', '0.02'];
  for (const [i, pace] of paces.slice(1).entries()) never(at(paces[i]!), at(pace));
});

it('[MC14] a larger round never hurts', () => {
  const at = (amount: string) =>
    outBy({ ...reference, events: [{ month: 8, label: 'round', amount: uncertain(amount) }] });
  never(at('-2'), at('0'));
  never(at('0'), at('35%: 15; 35%: 7.5; 0'));
  never(at('35%: 15; 35%: 7.5; 0'), at('15'));
});
