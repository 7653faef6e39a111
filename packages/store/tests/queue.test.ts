import { describe, expect, it } from 'vitest';
import { candidate, claim, codesOf, company, engines, must, newPlace, open } from './ledgers.ts';

describe.each(engines)('the review queue in %s', (engine) => {
  it('[ST12] [ST13] a candidate waits outside the ledger; accepting brings its claim and source in', async () => {
    const store = await open(newPlace(engine));
    must(
      await store.append(
        { companies: [company], candidates: [candidate('c1'), candidate('c2'), candidate('c3')] },
        { idempotencyKey: '1' },
      ),
    );
    expect(must(await store.ledger()).claims).toEqual([]);
    expect(must(await store.accept({ candidate: 'c1' }, { idempotencyKey: '2' }))).toMatchObject({
      added: { sources: 1, claims: 1, decisions: 1 },
    });
    must(
      await store.accept({ candidate: 'c2', claim: claim('edited', '5100000000') }, { idempotencyKey: '3' }),
    );
    must(await store.reject({ candidate: 'c3', because: 'repeats c1' }, { idempotencyKey: '4' }));
    expect(must(await store.ledger()).claims.map((c) => c.id)).toEqual(['c1-claim', 'edited']);
    expect(codesOf(await store.accept({ candidate: 'c3' }, { idempotencyKey: '5' }))).toEqual([
      'store/already-decided',
    ]);
    expect(codesOf(await store.reject({ candidate: 'c9' }, { idempotencyKey: '6' }))).toEqual([
      'store/no-candidate',
    ]);
    expect(must(await store.candidates({})).rows).toEqual([]);
    const rejected = must(await store.candidates({ state: 'rejected' })).rows;
    expect(rejected.map((r) => [r.candidate.id, r.decision?.because])).toEqual([['c3', 'repeats c1']]);
    expect(must(await store.candidates({ state: 'accepted' })).rows.map((r) => r.candidate.id)).toEqual([
      'c1',
      'c2',
    ]);
  });

  it('[ST13] a candidate whose claim could not enter stays open', async () => {
    const store = await open(newPlace(engine));
    must(await store.append({ candidates: [candidate('c1')] }, { idempotencyKey: '1' }));
    expect(codesOf(await store.accept({ candidate: 'c1' }, { idempotencyKey: '2' }))).toEqual([
      'store/unknown-reference',
    ]);
    expect(must(await store.candidates({})).rows.map((r) => r.state)).toEqual(['open']);
  });

  it('[ST14] undo takes decisions back one by one, by new records', async () => {
    const store = await open(newPlace(engine));
    must(
      await store.append(
        { companies: [company], candidates: [candidate('c1'), candidate('c2')] },
        { idempotencyKey: '1' },
      ),
    );
    const undo = (idempotencyKey: string) =>
      store.undoDecision({ recorded: '2026-11-24' }, { idempotencyKey });
    expect(codesOf(await undo('u0'))).toEqual(['store/nothing-to-undo']);
    must(await store.accept({ candidate: 'c1' }, { idempotencyKey: '2' }));
    must(await store.reject({ candidate: 'c2' }, { idempotencyKey: '3' }));
    must(await undo('u1'));
    expect(must(await store.candidates({})).rows.map((r) => r.candidate.id)).toEqual(['c2']);
    must(await undo('u2'));
    expect(must(await undo('u2')).replayed).toBe(true);
    const ledger = must(await store.ledger());
    expect(ledger.claims.map((c) => c.id)).toEqual(['c1-claim']);
    expect(ledger.corrections).toMatchObject([
      { action: 'retract', claim: 'c1-claim', reason: 'withdrawn', recorded: '2026-11-24' },
    ]);
    must(await store.accept({ candidate: 'c1' }, { idempotencyKey: '4' }));
    expect(must(await store.ledger()).claims.map((c) => c.id)).toEqual(['c1-claim', 'c1-claim-r2']);
    must(await undo('u3'));
    must(await store.accept({ candidate: 'c1' }, { idempotencyKey: '5' }));
    expect(must(await store.ledger()).claims.map((c) => c.id)).toEqual([
      'c1-claim',
      'c1-claim-r2',
      'c1-claim-r3',
    ]);
    expect((await store.verifyChain()).ok).toBe(true);
  });
});
