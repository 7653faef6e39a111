// What `solvent series` says of all companyfacts files in a folder, cell by cell, against filings_reference.py: years,
// quarters and balances; as first and as last reported and as known on days drawn by lot. On the same days, what would
// have been said with the file of that day: nothing filed later is ever used.
// `node tests/proofs/filings.ts FOLDER [DAYS] [SEED]` prints the number of cells and those that differ.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordsOfTable } from '@solvent/core/filing';
import { emptyLedger, type Ledger } from '@solvent/core/ledger';
import { type SeriesRow, seriesReport } from '@solvent/core/report';
import { addDays, isInstant } from '@solvent/core/time';
import { type CompanyFacts, readCompanyFacts, recordsOfFacts } from '@solvent/ingest/filings';

type Reference = Record<string, Record<string, Record<string, Record<string, string>>>>;

const today = '2026-11-24';
const [folder, days = '20', seed = '20261124'] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Usage: node tests/proofs/filings.ts FOLDER [DAYS] [SEED]');
  process.exit(2);
}
const script = join(import.meta.dirname, 'filings_reference.py');
const reference = JSON.parse(
  execFileSync('python3', [script, folder, days, seed], { encoding: 'utf8', maxBuffer: 2 ** 30 }),
) as Reference;

let cells = 0;
let looks = 0;
const wrong: string[] = [];
for (const [file, metrics] of Object.entries(reference)) {
  const read = readCompanyFacts(readFileSync(join(folder, file)));
  if (!read.ok) throw new Error(`${file}: ${read.issues[0]?.message}`);
  const ledger = ledgerOf(read.value);
  const thens = new Map<string, Ledger>();
  const onThatDay = (day: string) => {
    const facts = read.value.facts.filter(({ filed }) => filed <= day);
    const then = thens.get(day) ?? ledgerOf({ ...read.value, facts });
    thens.set(day, then);
    return then;
  };
  for (const [metric, series] of Object.entries(metrics))
    for (const [name, expected] of Object.entries(series)) {
      const [freq = '', when = ''] = name.split(' ');
      const isDay = when.includes('-');
      const policy = when === 'first' ? 'first' : 'latest';
      const asked = { metric, freq, policy, ...(isDay ? { asKnownAt: when } : {}) };
      const said = rows(ledger, asked);
      const got = new Map(said.map((row) => [lastDay(row), row.value]));
      if (got.size < said.length) wrong.push(`${file} ${metric} ${name} gives a period twice`);
      for (const day of new Set([...Object.keys(expected), ...got.keys()])) {
        cells++;
        if (expected[day] !== got.get(day))
          wrong.push(`${file} ${metric} ${name} ${day}: reference ${expected[day]}, program ${got.get(day)}`);
      }
      if (!isDay) continue;
      looks++;
      const [now, then] = [ledger, onThatDay(when)].map((known) =>
        rows(known, { metric, freq, asKnownAt: when }),
      );
      if (JSON.stringify(now) !== JSON.stringify(then) || now!.some(({ filed }) => filed! > when))
        wrong.push(`${file} ${metric} ${name} uses what was filed later`);
    }
}
for (const line of wrong.slice(0, 40)) console.log(line);
console.log(
  `${Object.keys(reference).length} files, ${cells} cells, ${looks} series as known on a day, ${wrong.length} wrong`,
);
process.exit(wrong.length === 0 ? 0 : 1);

function ledgerOf(facts: CompanyFacts): Ledger {
  const { value } = recordsOfFacts(facts, { file: 'x', recorded: today, findCompany: () => undefined });
  const [table] = value.filings;
  return { ...emptyLedger, companies: value.companies, ...(table ? recordsOfTable(table) : {}) };
}

function rows(ledger: Ledger, query: { metric: string; freq: string; policy?: string; asKnownAt?: string }) {
  const report = seriesReport({ company: ledger.companies[0]!.id, ...query }, { ledger, today });
  if (!report.ok) throw new Error(report.issues[0]?.message);
  return report.value.data.observations.filter(({ currency }) => currency === 'USD');
}

function lastDay({ period }: SeriesRow): string {
  return isInstant(period) ? period.at : addDays(period.end, -1);
}
