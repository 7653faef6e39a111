// Every reader of files in one form, with sound files to break: for the tests of malformed files and the proofs C1 and C2.
import { readdirSync, readFileSync } from 'node:fs';
import type { Claim } from '@solvent/core/claim';
import { recordsOfTable } from '@solvent/core/filing';
import type { Issue } from '@solvent/core/issue';
import { extractCandidates, readArticle } from './article/index.ts';
import { minimalPdf } from './article/pdf.fixture.ts';
import { readBooks } from './books/index.ts';
import {
  type CompanyFacts,
  readBulkArchive,
  readCompanyFacts,
  readStatementDataSet,
  readSubmissions,
  recordsOfFacts,
} from './filings/index.ts';
import { zipOf } from './filings/zip.fixture.ts';
import { readRates } from './rates/index.ts';
import { readEpoch } from './tables/index.ts';

export interface Outcome {
  readonly ok: boolean;
  readonly claims: readonly Claim[];
  readonly issues: readonly Issue[];
}
export type Reader = (bytes: Uint8Array) => Promise<Outcome>;

const fixture = (path: string) => readFileSync(new URL(`../fixtures/${path}`, import.meta.url));

function claimsOf(facts: CompanyFacts): Pick<Outcome, 'claims' | 'issues'> {
  const { value, issues } = recordsOfFacts(facts, {
    file: 'CIK1.json',
    recorded: '2026-11-24',
    findCompany: () => 'x',
  });
  return { claims: value.filings.flatMap((table) => recordsOfTable(table).claims), issues };
}
const readFacts: Reader = async (bytes) => {
  const read = readCompanyFacts(bytes, 'CIK1.json');
  if (!read.ok) return { ok: false, claims: [], issues: read.issues };
  const { claims, issues } = claimsOf(read.value);
  return { ok: true, claims, issues: [...read.issues, ...issues] };
};
const readBook: Reader = async (bytes) => {
  const read = await readBooks(bytes, {
    file: 'book',
    company: 'own-x',
    recorded: '2026-11-24',
    hints: { currency: 'USD' },
  });
  return { ok: read.ok, claims: read.ok ? read.value.claims : [], issues: read.issues };
};
const readTable: Reader = async (bytes) => {
  const read = await readEpoch(bytes, { file: 'epoch.csv', recorded: '2026-11-24', findCompany: () => 'x' });
  return { ok: read.ok, claims: read.ok ? read.value.claims : [], issues: read.issues };
};
const readRateTable: Reader = async (bytes) => {
  const read = await readRates(bytes, { file: 'rates.csv', since: null });
  return { ok: read.ok, claims: [], issues: read.issues };
};
const readSubs: Reader = async (bytes) => {
  const read = readSubmissions(bytes);
  return { ok: read.ok, claims: [], issues: read.issues };
};
const readSet: Reader = async (bytes) => {
  const sub = Buffer.from(
    'adsh\tcik\tname\tform\tfiled\n0001318605-24-000001\t1318605\tTESLA\t10-K\t20240129\n',
  );
  const read = await readStatementDataSet({ sub, num: bytes });
  const claims = read.ok ? read.value.flatMap((facts) => claimsOf(facts).claims) : [];
  return { ok: read.ok, claims, issues: read.issues };
};
const readBulk: Reader = async (bytes) => {
  const issues: Issue[] = [];
  let good = 0;
  for await (const { result } of readBulkArchive(bytes)) {
    issues.push(...result.issues);
    if (result.ok) good++;
  }
  return { ok: good > 0 || issues.length === 0, claims: [], issues };
};

const openai = { id: 'openai', kind: 'company', name: { en: 'OpenAI', zh: 'OpenAI' }, aliases: [] } as const;
const readPress: Reader = async (bytes) => {
  const read = await readArticle(bytes);
  if (!read.ok) return { ok: false, claims: [], issues: read.issues };
  const found = extractCandidates({ text: read.value.text }, { companies: [openai] });
  return { ok: true, claims: [], issues: [...read.issues, ...found.issues] };
};

const num = Buffer.from(
  [
    'adsh\ttag\tversion\tcoreg\tddate\tqtrs\tuom\tvalue',
    ...Array.from(
      { length: 30 },
      (_, i) => `0001318605-24-000001\tRevenues\tus-gaap/2023\t\t20${10 + (i % 14)}1231\t4\tUSD\t${i * 1000}`,
    ),
  ].join('\n'),
);
const ecb = Buffer.from(
  `Date,USD,JPY,\n${Array.from({ length: 40 }, (_, i) => `2024-${10 + (i % 3)}-${10 + (i % 20)},1.${i},15${i},`).join('\n')}\n`,
);
const epoch = Buffer.from(
  `Id,Company,Date,Revenue amount (normalize to annual),Type,Confidence,Source 1,Report date,Source type,Notes\n${Array.from({ length: 30 }, (_, i) => `r${i},OpenAI,${1 + (i % 12)}/28/2024,${i}E+8,Annualized revenue,Likely,https://example.org,1/31/2025,Media report,"a, b"`).join('\n')}\n`,
);

const page = Buffer.from(
  `<!doctype html><meta charset=utf-8><title>OpenAI</title><article>${'<p>OpenAI said it lost $5 billion in 2024 &amp; expects 3.7bn of revenue.</p><p>OpenAI预计2024年亏损50亿美元，营收37亿美元。</p>'.repeat(6)}</article>`,
);
const paper = Buffer.from(minimalPdf('OpenAI expects a loss of $5 billion in 2024'));

/** A reader, how its problems say where they are, and sound files by name. */
export interface ReaderOfFiles {
  readonly name: string;
  readonly read: Reader;
  /** Whether every problem names its place in the file. */
  readonly placed: boolean;
  readonly files: readonly (readonly [name: string, bytes: Buffer])[];
}

export const readersOfFiles: readonly ReaderOfFiles[] = [
  {
    name: 'companyfacts',
    read: readFacts,
    placed: true,
    files: [
      ['costco', fixture('filings/costco.json')],
      ['lpa', fixture('filings/lpa-ifrs.json')],
    ],
  },
  {
    name: 'submissions',
    read: readSubs,
    placed: false,
    files: [['submissions', fixture('filings/submissions-tesla.json')]],
  },
  { name: 'data sets', read: readSet, placed: true, files: [['num.txt', num]] },
  {
    name: 'archives',
    read: readBulk,
    placed: false,
    files: [
      [
        'zip',
        zipOf([
          { name: 'CIK0000909832.json', bytes: fixture('filings/costco.json') },
          { name: 'CIK0000000001.json', bytes: fixture('filings/lpa-ifrs.json') },
        ]),
      ],
    ],
  },
  {
    name: 'books',
    read: readBook,
    placed: true,
    files: readdirSync(new URL('../fixtures/books', import.meta.url)).map((name) => [
      name,
      fixture(`books/${name}`),
    ]),
  },
  { name: 'Epoch', read: readTable, placed: true, files: [['epoch', epoch]] },
  { name: 'rates', read: readRateTable, placed: true, files: [['rates', ecb]] },
  {
    name: 'articles',
    read: readPress,
    placed: false,
    files: [
      ['page', page],
      ['text', Buffer.from(page.toString().replaceAll(/<[^>]{1,40}>/g, ' '))],
      ['paper', paper],
    ],
  },
];
