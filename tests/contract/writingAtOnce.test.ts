import { expect, it } from 'vitest';
import { writingAtOnce } from '../proofs/writingAtOnce.ts';

// More of them: `node tests/proofs/writingAtOnce.ts 10000`.
it('[ST10] server and command line, 2,000 claims each: all there, the chain whole', async () => {
  expect(await writingAtOnce(2000)).toMatchObject({ wrong: 0, claims: 4000, serverWrites: 2000 });
}, 240_000);
