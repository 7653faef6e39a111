import { describe, expect, it } from 'vitest';
import { applyCorrections } from './applyCorrections.ts';
import type { Correction } from './correction.ts';
import { journal } from './journal.fixture.ts';

const correction = (id: string, action: Correction['action'], claim: string, by?: string): Correction => ({
  id,
  action,
  claim,
  reason: 'wrong-period',
  because: { en: 'It is the loss of 2022.', zh: '这是 2022 年的亏损。' },
  recorded: '2026-11-22',
  ...(by ? { by } : {}),
});
const lines = `
  may  | openai net_loss 2023-05 | 540 million USD | actual unknown  | column 2023-08-20
  y22  | openai net_loss 2022    | 540 million USD | actual document | the-information 2023-05-04
  same | openai net_loss 2022    | 0.54 billion USD | actual unknown | other 2023-06-01`;
const apply = (...corrections: Correction[]) => applyCorrections(journal(lines, corrections));

describe('applyCorrections', () => {
  it('[L10] supersede and retract take claims out of the view and keep them in `replaced`', () => {
    const ledger = journal(lines, [
      correction('c1', 'supersede', 'may', 'y22'),
      correction('c2', 'retract', 'same'),
    ]);
    const view = applyCorrections(ledger);
    expect(view.ledger.claims.map((c) => c.id)).toEqual(['y22']);
    expect([...view.replaced].map(([claim, c]) => [claim, c.by ?? c.action])).toEqual([
      ['may', 'y22'],
      ['same', 'retract'],
    ]);
    expect(ledger.claims).toHaveLength(3);
    expect(view.issues).toEqual([]);
  });
  it('[L10] a flag leaves the claim and is listed by it', () => {
    const view = apply(correction('c1', 'flag', 'may'));
    expect(view.ledger.claims).toHaveLength(3);
    expect(view.flags.get('may')?.map((c) => c.id)).toEqual(['c1']);
  });
  it('[L11] a stale correction, a missing replacement and a circle are errors and are not applied', () => {
    const view = apply(
      correction('c1', 'retract', 'gone'),
      correction('c2', 'supersede', 'may', 'gone'),
      correction('c3', 'supersede', 'may'),
      correction('c4', 'supersede', 'y22', 'same'),
      correction('c5', 'supersede', 'same', 'y22'),
    );
    expect(view.issues.map((i) => [i.code, i.where.path])).toEqual([
      ['ledger/stale-correction', 'c1'],
      ['ledger/missing-replacement', 'c2'],
      ['ledger/missing-replacement', 'c3'],
      ['ledger/circular-replacement', 'c5'],
    ]);
    expect(view.ledger.claims.map((c) => c.id)).toEqual(['may', 'same']);
  });
  it('[L12] correcting twice is correcting once', () => {
    const once = apply(
      correction('c1', 'supersede', 'may', 'y22'),
      correction('c2', 'flag', 'y22'),
      correction('c3', 'retract', 'gone'),
    );
    const twice = applyCorrections(once.ledger);
    expect(twice.ledger).toEqual(once.ledger);
    expect(twice.flags).toEqual(once.flags);
    expect(twice.issues).toEqual(once.issues);
  });
});
