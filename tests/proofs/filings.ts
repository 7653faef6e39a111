// Every cell of the yearly, quarterly and daily series of all companyfacts files in a folder, first and latest vintage,
// against filings_reference.py; and on each day something was filed, the series as known
// that day against what the file of that day alone would have given.
// `node tests/proofs/filings.ts FOLDER` prints the number of cells and those that differ.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, isInstant } from '@solvent/core/time';
import {
  type FilingSeriesQuery,
  filingSeries,
  readCompanyFacts,
  statementsOf,
} from '@solvent/ingest/filings';

type Reference = Record<string, Record<string, Record<string, Record<string, string>>>>;

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Usage: node tests/proofs/filings.ts FOLDER');
  process.exit(2);
}
const script = join(import.meta.dirname, 'filings_reference.py');
const reference = JSON.parse(
  execFileSync('python3', [script, folder], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 }),
) as Reference;

let cells = 0;
let looks = 0;
const wrong: string[] = [];
for (const [file, metrics] of Object.entries(reference)) {
  const read = readCompanyFacts(readFileSync(join(folder, file)));
  if (!read.ok) throw new Error(`${file}: ${read.issues[0]?.message}`);
  const { statements } = statementsOf(read.value);
  for (const [metric, series] of Object.entries(metrics))
    for (const [name, expected] of Object.entries(series)) {
      const [freq, vintage] = name.split(' ') as [FilingSeriesQuery['freq'], 'first' | 'latest'];
      const figures = filingSeries(statements, {
        metric: metric as FilingSeriesQuery['metric'],
        freq,
        vintage,
      });
      const got = Object.fromEntries(
        figures.map(({ period, value }) => [isInstant(period) ? period.at : addDays(period.end, -1), value]),
      );
      for (const day of new Set([...Object.keys(expected), ...Object.keys(got)])) {
        cells++;
        if (expected[day] !== got[day])
          wrong.push(`${file} ${metric} ${name} ${day}: reference ${expected[day]}, program ${got[day]}`);
      }
    }
  const days = [...new Set(statements.map(({ filed }) => filed))].sort();
  for (const day of days) {
    const facts = read.value.facts.filter(({ filed }) => filed <= day);
    const then = statementsOf({ ...read.value, facts }).statements;
    for (const metric of ['operating_cash_flow', 'capex'] as const) {
      looks++;
      const query = { metric, freq: 'quarter', vintage: { asKnownAt: day } } as const;
      const [now, before] = [
        filingSeries(statements, query),
        filingSeries(then, { metric, freq: 'quarter' }),
      ];
      if (JSON.stringify(now) !== JSON.stringify(before) || now.some(({ filed }) => filed > day))
        wrong.push(`${file} ${metric} as known at ${day} uses what was filed later`);
    }
  }
}
for (const line of wrong.slice(0, 40)) console.log(line);
console.log(
  `${Object.keys(reference).length} files, ${cells} cells, ${looks} series as known on a day, ${wrong.length} wrong`,
);
process.exit(wrong.length === 0 ? 0 : 1);
