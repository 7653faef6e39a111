import { expect, it } from 'vitest';
import { callerFor, filled } from './sample.ts';

const rate = (when: string, value: string, source: string) =>
  ({ base: 'EUR', quote: 'USD', when, rate: value, source }) as const;

it('[IM64] a rate that is in the ledger stays; another bank’s of that day is said to differ, and the rest is added', async () => {
  const caller = callerFor(await filled());
  const ecb = [rate('2026-11-19', '1.1600', 'ECB'), rate('2026-11-20', '1.1618', 'ECB')];
  expect((await caller.importRates({ rates: ecb, idempotencyKey: 'a' })).added).toEqual({ rates: 2 });
  const fred = [
    rate('2026-11-19', '1.16', 'FRED'),
    rate('2026-11-20', '1.1620', 'FRED'),
    rate('2026-11-21', '1.17', 'FRED'),
  ];
  const written = await caller.importRates({ rates: fred, idempotencyKey: 'b' });
  expect(written).toMatchObject({ added: { rates: 1 }, kept: 2 });
  expect(written.issues.map(({ code, message }) => [code, message])).toEqual([
    [
      'api/rate-stays',
      '1 rates are in the ledger with another value and stay as they are: EUR/USD 2026-11-20 is 1.1618 by ECB, 1.1620 in this file.',
    ],
  ]);
  expect(await caller.importRates({ rates: fred, idempotencyKey: 'b' })).toMatchObject({
    replayed: true,
    added: { rates: 1 },
  });
});
