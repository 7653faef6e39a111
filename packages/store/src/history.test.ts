import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chainEntries, findBreak, genesis, hashEntry } from './history.ts';

const start = { seq: 0, hash: genesis };
const entry = { kind: 'claim', subject: 'a', payload: '{"id":"a"}' };

it('[ST3] hashes the former hash and the words of the entry: a fixed example, so that old ledgers stay readable', () => {
  const [first] = chainEntries(start, [entry], '2026-11-24T09:30:00.000Z');
  expect(first).toEqual({
    seq: 1,
    recorded_at: '2026-11-24T09:30:00.000Z',
    ...entry,
    prev_hash: genesis,
    hash: first!.hash,
  });
  // printf '%064d\n1\n2026-11-24T09:30:00.000Z\nclaim\n"a"\n{"id":"a"}' 0 | sha256sum
  expect(first!.hash).toBe('80b4f0f9103faef0f01eece91c133d08ec5b07ff228acee92f05d4f6faced867');
});

it('[ST3] any change of any entry, and any change of order, is found at that entry', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          kind: fc.constantFrom('claim', 'source'),
          subject: fc.string({ minLength: 1 }),
          payload: fc.json(),
        }),
        { minLength: 1, maxLength: 12 },
      ),
      fc.nat(),
      fc.constantFrom('kind', 'subject', 'payload', 'recorded_at', 'hash', 'prev_hash'),
      (entries, at, column) => {
        const chain = chainEntries(start, entries, '2026-11-24T09:30:00.000Z');
        expect(findBreak(start, chain)).toBeUndefined();
        const i = at % chain.length;
        const changed = chain.with(i, { ...chain[i]!, [column]: `${chain[i]![column as 'kind']} ` });
        expect(findBreak(start, changed)?.seq).toBe(i + 1);
        if (chain.length > 1) expect(findBreak(start, chain.toReversed())?.seq).toBe(1);
        expect(findBreak(start, chain.toSpliced(i, 1))?.seq).toBe(i === chain.length - 1 ? undefined : i + 1);
      },
    ),
    { seed: 20261124, numRuns: 300 },
  );
});

it('[ST3] words cannot move from one column to the next unnoticed', () => {
  const base = { seq: 1, recorded_at: 't', kind: 'claim', subject: 'a\nb', payload: 'c', prev_hash: genesis };
  expect(hashEntry(base)).not.toBe(hashEntry({ ...base, subject: 'a', payload: 'b\nc' }));
});
