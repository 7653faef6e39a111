import { expect, it } from 'vitest';
import { dec, point } from '../money/index.ts';
import { choose } from './choose.ts';
import type { Member } from './member.ts';

/** Only what a choice looks at. */
function member(id: string, known: string, amount: string, denied = false): Member {
  const claim = { id, basis: { epistemic: { denied } } };
  return {
    claim,
    known,
    comparable: true,
    outlook: 'past',
    interval: point(dec(amount)),
  } as unknown as Member;
}

const members = [
  member('b', '2024-06-30', '5'),
  member('a', '2024-01-31', '7'),
  member('c', '2024-12-31', '9'),
];
const origins = new Map(members.map(({ claim }) => [claim.id, claim.id]));

it.each([
  ['latest', 'c'],
  ['first', 'a'],
  ['median-of-independent', 'a'],
] as const)('[RC12] %s takes the claim %s', (policy, id) => {
  expect(choose(members, origins, policy)?.claim.id).toBe(id);
});

it('[RC8] a figure that its own source denies is never taken', () => {
  const denied = [member('d', '2025-01-31', '8', true), ...members];
  expect(choose(denied, origins, 'latest')?.claim.id).toBe('c');
  expect(choose([denied[0]!], origins, 'latest')).toBeNull();
});
