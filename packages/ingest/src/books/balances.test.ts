import { expect, it } from 'vitest';
import { balanceGaps, heldInOrder } from './balances.ts';
import type { Transaction } from './transactions.ts';

const row = (
  line: number,
  day: string,
  amount: string,
  balance: string,
  more: Partial<Transaction> = {},
): Transaction => ({
  line,
  day,
  amount,
  balance,
  currency: 'USD',
  text: '',
  category: '',
  account: '',
  fee: null,
  operating: true,
  ...more,
});

it('[IM44] rows in the order of time, whichever way the file goes', () => {
  const rows = [
    row(2, '2024-01-31', '-5', '10'),
    row(3, '2024-01-20', '5', '15'),
    row(4, '2024-01-20', '10', '10'),
  ];
  expect(heldInOrder(rows).map(({ line }) => line)).toEqual([4, 3, 2]);
  expect(balanceGaps(rows)).toEqual({ gaps: [], links: 2, byAccount: false });
  expect(
    balanceGaps([rows[0]!, row(3, '2024-01-20', '5', '16'), rows[2]!]).gaps.map(({ where }) => where.line),
  ).toEqual([3, 2]);
});

it('[IM44] of one day, in the order in which they follow', () => {
  const rows = [row(2, '2024-01-31', '-5', '10'), row(3, '2024-01-31', '15', '15')];
  expect(heldInOrder(rows).map(({ line }) => line)).toEqual([3, 2]);
});

it('[IM44] a fee beside the amount, and accounts with balances of their own', () => {
  expect(
    balanceGaps([row(2, '2024-01-01', '10', '10'), row(3, '2024-01-02', '-5', '4', { fee: '1' })]).gaps,
  ).toEqual([]);
  const rows = [
    row(2, '2024-01-01', '10', '10', { account: 'a' }),
    row(3, '2024-01-02', '50', '50', { account: 'b' }),
    row(4, '2024-01-03', '-5', '5', { account: 'a' }),
  ];
  expect(balanceGaps(rows)).toEqual({ gaps: [], links: 1, byAccount: true });
});
