import { describe, expect, it } from 'vitest';
import { viewLedger } from '../ledger/index.ts';
import { journal } from '../ledger/journal.fixture.ts';
import { deriveIncome, incomesOf } from './index.ts';

function income(text: string, day: string) {
  const { ledger } = viewLedger(journal(text), { asKnownAt: day });
  return deriveIncome(ledger, { company: 'acme', policy: 'filing-first', day, today: day });
}
const old = `
  r22 | acme revenue 2022 | 28 million USD | actual filing | f 2023-03-01
  l22 | acme net_loss 2022 | 540 million USD | actual filing | f 2023-03-01`;
const expected = `${old}
  c24 | acme operating_cost 2024 | 8.5 billion USD | estimate document | a 2024-07-31
  r24 | acme revenue 2024 | 3.7 billion USD | forecast document | b 2024-09-27
  l24 | acme net_loss 2024 | 5.0 billion USD | forecast document | b 2024-09-27`;

describe('what customers paid and what it cost', () => {
  it('[PO7] rests on the last settled period while it is recent', () => {
    const found = income(old, '2024-03-31');
    expect([found?.revenue.value.stated, found?.cost.value.stated, found?.expected]).toEqual([
      '28000000',
      '568000000',
      false,
    ]);
  });

  it('[PO7] takes what is expected of the running year when the settled one ended too long ago, with the cost known last', () => {
    const found = income(expected, '2024-10-31');
    expect([found?.revenue.value.stated, found?.cost.value.stated, found?.expected]).toEqual([
      '3700000000',
      '8700000000',
      true,
    ]);
    expect(found?.cost.derivation?.formula).toBe('revenue + net_loss');
  });

  it('[PO7] a forecast of a year to come is no income', () => {
    const text =
      'r | acme revenue 2025 | 10 million USD | forecast document | a 2024-07-31\nc | acme operating_cost 2025 | 20 million USD | forecast document | a 2024-07-31';
    expect(income(text, '2024-10-31')).toBeNull();
    expect(income(text, '2025-02-01')?.expected).toBe(true);
  });

  it('[PO7] gives growth of a side only where the year before is known of it', () => {
    const { ledger } = viewLedger(
      journal(`${old}
        r23 | acme revenue 2023 | 56 million USD | actual filing | g 2024-03-01
        c23 | acme operating_cost 2023 | 852 million USD | actual filing | g 2024-03-01`),
      { asKnownAt: '2024-06-01' },
    );
    const all = incomesOf(ledger, {
      company: 'acme',
      policy: 'filing-first',
      day: '2024-06-01',
      today: '2024-06-01',
    });
    expect(
      all.map((i) => [i.period.start, i.revenueGrowth?.value.stated, i.costGrowth?.value.stated]),
    ).toEqual([
      ['2023-01-01', '1', '0.5'],
      ['2022-01-01', undefined, undefined],
    ]);
  });

  const books = `
    r6 | acme revenue 2026-06 | 100 thousand USD | actual company | b 2026-07-01
    r7 | acme revenue 2026-07 | 110 thousand USD | actual company | b 2026-08-01
    r8 | acme revenue 2026-08 | 121 thousand USD | actual company | b 2026-09-01
    c6 | acme operating_cost 2026-06 | 200 thousand USD | actual company | b 2026-07-01
    c7 | acme operating_cost 2026-07 | 210 thousand USD | actual company | b 2026-08-01
    c8 | acme operating_cost 2026-08 | 220 thousand USD | actual company | b 2026-09-01`;

  it('[PO13] three months that follow one another make an income, with the months as its claims', () => {
    const found = income(books, '2026-09-15');
    expect([found?.period, found?.revenue.value.stated, found?.cost.value.stated]).toEqual([
      { start: '2026-06-01', end: '2026-09-01' },
      '331000',
      '630000',
    ]);
    expect(found?.revenue.claims).toEqual(['r6', 'r7', 'r8']);
  });

  it('[PO13] two months, or three with one missing between, make none', () => {
    expect(income(books.replace(/.*r6.*\n/, ''), '2026-09-15')).toBeNull();
    expect(income(books.replace('2026-07 | 110', '2026-05 | 110'), '2026-09-15')).toBeNull();
  });

  it('[PO13] growth is against the same months a year before', () => {
    const before = books.replaceAll('2026-', '2025-').replaceAll(/([rc])([678]) \|/g, '$1$2b |');
    expect(income(`${books}${before}`, '2026-09-15')?.revenueGrowth?.value.stated).toBe('0');
  });
});
