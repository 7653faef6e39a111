import { expect, it } from 'vitest';
import { filingBytes } from './fixture.fixture.ts';
import { readSubmissions } from './index.ts';

const read = (record: unknown) => readSubmissions(Buffer.from(JSON.stringify(record)));

it('reads a filer and its filings', () => {
  const tesla = readSubmissions(filingBytes('submissions-tesla'));
  expect(tesla.ok && tesla.value).toMatchObject({
    cik: '0001318605',
    name: 'Tesla, Inc.',
    tickers: ['TSLA'],
    fiscalYearEnd: 12,
    formerNames: ['TESLA MOTORS INC'],
  });
  expect(
    tesla.ok && tesla.value.filings.every(({ form, filed }) => /^10-[KQ]$/.test(form) && filed > '2020'),
  ).toBe(true);
});
it('reads a continuation, which holds filings only', () => {
  const more = read({
    accessionNumber: ['0001318605-10-000001'],
    filingDate: ['2010-08-13'],
    form: ['10-Q'],
    reportDate: [''],
  });
  expect(more.ok && more.value.filings).toEqual([
    { accession: '0001318605-10-000001', form: '10-Q', filed: '2010-08-13', reported: null, document: null },
  ]);
});
it.each([
  ['a list', []],
  ['no cik', { filings: { recent: {} } }],
  ['no filings', { cik: '1' }],
  [
    'columns of two lengths',
    {
      cik: '1',
      filings: { recent: { accessionNumber: ['0001318605-10-000001'], filingDate: [], form: ['10-Q'] } },
    },
  ],
])('[IM1] refuses %s', (_, record) => {
  expect(read(record).issues.map(({ code }) => code)).toEqual(['filings/not-a-filing']);
});
it('[IM2] leaves out a filing without a day, and says which', () => {
  const some = read({
    cik: 1,
    filings: {
      recent: {
        accessionNumber: ['0001318605-10-000001', 'x'],
        filingDate: ['2010-08-13', '2010-08-14'],
        form: ['10-Q', '10-K'],
      },
    },
  });
  expect([some.ok && some.value.filings.length, some.issues[0]?.where.path]).toEqual([
    1,
    'filings.recent[1]',
  ]);
});
