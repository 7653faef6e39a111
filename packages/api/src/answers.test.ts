import { emptyLedger } from '@solvent/core/ledger';
import { expect, it } from 'vitest';
import { rememberAnswer, rememberBytes } from './answers.ts';

it('makes an answer once for a ledger and a question, anew for another ledger', () => {
  let made = 0;
  const ask = (ledger: typeof emptyLedger, question: string) =>
    rememberAnswer(ledger, question, () => ++made);
  const [one, other] = [{ ...emptyLedger }, { ...emptyLedger }];
  expect([ask(one, 'a'), ask(one, 'a'), ask(one, 'b'), ask(other, 'a')]).toEqual([1, 1, 2, 3]);
});

it('drops the answer least lately asked for', () => {
  const ledger = { ...emptyLedger };
  let made = 0;
  const ask = (question: string) => rememberAnswer(ledger, question, () => ++made);
  for (let i = 0; i < 300; i++) ask(`${i}`);
  ask('0');
  ask('new');
  const before = made;
  ask('0');
  expect(made).toBe(before);
  ask('1');
  expect(made).toBe(before + 1);
});

it('keeps a refusal out of nobody’s way: an answer that throws is not kept', () => {
  const ledger = { ...emptyLedger };
  expect(() =>
    rememberAnswer(ledger, 'a', () => {
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(rememberAnswer(ledger, 'a', () => 1)).toBe(1);
});

it('writes the text of an answer once', () => {
  const answer = { a: 1 };
  expect(String(rememberBytes(answer, JSON.stringify))).toBe('{"a":1}');
  expect(String(rememberBytes(answer, () => 'never'))).toBe('{"a":1}');
});
