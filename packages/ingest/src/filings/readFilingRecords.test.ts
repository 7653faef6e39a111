import { recordsOfTable } from '@solvent/core/filing';
import { appendClaims, emptyLedger } from '@solvent/core/ledger';
import { expect, it } from 'vitest';
import { companyfacts, filingBytes } from './fixture.fixture.ts';
import { readCompanyFacts, readFilingRecords } from './index.ts';

const input = { file: 'CIK0001318605.json', recorded: '2026-11-24' } as const;

it('[IM22] a file as records that a ledger takes, for a company it knows or one it does not', () => {
  const stranger = readFilingRecords(filingBytes('tesla'), { ...input, findCompany: () => undefined });
  if (!stranger.ok) throw new Error('not read');
  expect(stranger.value.companies.map(({ id, name }) => [id, name.en])).toEqual([
    ['cik-0001318605', 'Tesla, Inc.'],
  ]);
  const [table] = stranger.value.filings;
  const { companies } = stranger.value;
  expect(appendClaims(emptyLedger, { companies, ...recordsOfTable(table!) }).issues).toEqual([]);
  const known = readFilingRecords(filingBytes('tesla'), {
    ...input,
    findCompany: (cik) => (cik === '0001318605' ? 'tesla' : undefined),
  });
  expect(
    known.ok && [known.value.companies.length, known.value.filings.map(({ company }) => company)],
  ).toEqual([0, ['tesla']]);
});

it('[IM2] keeps the place of what was left out', () => {
  const bad = readFilingRecords(companyfacts({ Revenues: [{ start: '2023-01-01', end: '0202-12-31' }] }), {
    ...input,
    findCompany: () => 'x',
  });
  expect([bad.ok, bad.issues.map(({ code, where }) => [code, where.file])]).toEqual([
    true,
    [['filings/bad-fact', input.file]],
  ]);
});

it('[IM10] reads a file of one tag, as the SEC’s companyconcept gives it', () => {
  const concept = {
    cik: 1,
    taxonomy: 'us-gaap',
    tag: 'Revenues',
    label: 'Revenues',
    description: '',
    entityName: 'Example Inc.',
    units: {
      USD: [
        {
          start: '2023-01-01',
          end: '2023-12-31',
          val: 5,
          accn: '0000000001-24-000001',
          fy: 2023,
          fp: 'FY',
          form: '10-K',
          filed: '2024-02-15',
        },
      ],
    },
  };
  const read = readCompanyFacts(Buffer.from(JSON.stringify(concept)));
  expect(read.ok && read.value.facts.map(({ metric, value, end }) => [metric, value, end])).toEqual([
    ['revenue', '5', '2023-12-31'],
  ]);
});
