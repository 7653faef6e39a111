import { describe, expect, it } from 'vitest';
import { findAmounts } from './amount.ts';

const shares = (text: string) =>
  findAmounts(text)
    .filter(({ kind }) => kind === 'percent')
    .map(({ low }) => low);

describe('[EX4] shares in words', () => {
  it.each([
    ['It let go a quarter of its staff.', '0.25'],
    ['Two-thirds of their employees left.', '0.6667'],
    ['It cut the workforce by a third.', '0.3333'],
    ['More than half of its revenue is from abroad.', '0.5'],
    ['公司裁掉近一半员工。', '0.5'],
  ])('%s', (text, share) => expect(shares(text.toLowerCase())).toEqual([share]));

  it.each([
    'It lost $5 billion a quarter.',
    'In the first half of its fiscal year sales fell.',
    '另一半是现金。',
  ])('none in %s', (text) => expect(shares(text)).toEqual([]));
});
