import { expect, it } from 'vitest';
import { applyCorrections } from '../applyCorrections.ts';
import type { Correction } from '../correction.ts';
import { ledgerOf } from './examples/index.ts';
import { checkLedger } from './index.ts';

const options = { today: '2026-11-24', only: ['CK10'] };
const ledgerWith = (change: Partial<Correction>) =>
  ledgerOf({
    claims: [{ metric: 'revenue', period: '2024', value: '1 billion' }],
    corrections: [
      {
        id: 'k',
        action: 'retract',
        claim: 'c1',
        reason: 'misread',
        because: { en: 'x', zh: 'x' },
        recorded: '2026-11-22',
        ...change,
      },
    ],
  });

it.each([
  ['a retraction', {}, 0],
  ['a flag', { action: 'flag' as const }, 0],
  ['a retraction of a claim that never was', { claim: 'gone' }, 1],
  ['a successor that is not there', { action: 'supersede' as const, by: 'gone' }, 1],
])('[CK10] %s, before and after it is applied', (_, change, count) => {
  const ledger = ledgerWith(change);
  expect(checkLedger(ledger, options)).toHaveLength(count);
  expect(checkLedger(applyCorrections(ledger).ledger, options)).toHaveLength(count);
});
