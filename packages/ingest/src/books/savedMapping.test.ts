import { expect, it } from 'vitest';
import { type BooksMapping, lookAtBooks } from './index.ts';

const look = async (text: string, mapping?: BooksMapping) => {
  const read = await lookAtBooks(Buffer.from(text), {
    file: 'book.csv',
    company: 'own-example',
    recorded: '2026-11-24',
    ...(mapping ? { mapping } : { hints: { currency: 'EUR' } }),
  });
  if (!read.ok) throw new Error(read.issues[0]!.message);
  return { ...read.value, issues: read.issues };
};

it('[IM41] a mapping reads the next file of the bank, whose title is longer', async () => {
  const { mapping } = await look('Bank\nDate,Amount\n2024-01-31,-5.50\n');
  const next = await look('Bank\nOf us\nAll of it\nDate,Amount\n2024-02-29,-6.50\n', mapping!);
  expect(next.mapping?.header).toBe(4);
  expect(next.reading?.transactions.map(({ amount }) => amount)).toEqual(['-6.5']);
  const gone = await look('Day,Sum\n2024-02-29,-6.50\n', mapping!);
  expect(gone.issues.map(({ code }) => code)).toEqual(['books/missing-column']);
});

it('[IM41] a profit and loss of the next quarter has other columns, and the same currency', async () => {
  const statement = (months: string) =>
    `Account,${months}\nTotal Income,10.50,11.50\nNet Income,-1.50,-2.50\n`;
  const { mapping } = await look(statement('Jan 2024,Feb 2024'));
  const next = await look(statement('Mar 2024,Apr 2024'), mapping!);
  expect(next.reading?.mapping).toMatchObject({
    currency: 'EUR',
    periods: [{ column: 'Mar 2024' }, { column: 'Apr 2024' }],
  });
});
