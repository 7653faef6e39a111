import { readFileSync } from 'node:fs';
import { type CompanyFacts, readCompanyFacts, type Statements, statementsOf } from './index.ts';

/** A trimmed file of the SEC under `fixtures/filings`: `tesla`, `costco`, `uber`, `microsoft`, `nrg`, `lpa-ifrs`. */
export function filingBytes(name: string): Buffer {
  return readFileSync(new URL(`../../fixtures/filings/${name}.json`, import.meta.url));
}

export const filers = ['costco', 'lpa-ifrs', 'microsoft', 'nrg', 'tesla', 'uber'] as const;

export function factsOf(name: string): CompanyFacts {
  const read = readCompanyFacts(filingBytes(name));
  if (!read.ok) throw new Error(read.issues[0]?.message);
  return read.value;
}

export function filerOf(name: string): Statements {
  return statementsOf(factsOf(name));
}

type Row = Record<string, unknown>;

/** A companyfacts file made of rows: `{ Revenues: [{ start, end, val, form, filed, accn }] }`, with what is usual filled in. */
export function companyfacts(
  tags: Record<string, readonly Row[]>,
  taxonomy = 'us-gaap',
  unit = 'USD',
): Uint8Array {
  const facts = Object.fromEntries(
    Object.entries(tags).map(([tag, rows]) => [
      tag,
      { label: tag, description: '', units: { [unit]: rows.map((row) => ({ ...usual(row), ...row })) } },
    ]),
  );
  return Buffer.from(JSON.stringify({ cik: 1, entityName: 'Example Inc.', facts: { [taxonomy]: facts } }));
}

/** A filing of its own for each day, so that rows need no accession number. */
function usual(row: Row): Row {
  const filed = typeof row.filed === 'string' ? row.filed : '2024-02-15';
  return {
    val: 1000,
    accn: `0000000001-${filed.slice(2, 4)}-${filed.slice(5, 7)}${filed.slice(8, 10)}00`,
    form: '10-K',
    filed,
  };
}
