// How quickly filed figures are stored, and how long a screen of thousands of filers over ten million figures takes; beside
// bare rows in a table of SQLite, sorted, in the same run. CPU time of one thread; ratios count, the machine is shared.
// node tests/benchmarks/filers.ts FOLDER [COMPANIES]      FOLDER holds companyfacts files; 5,000 companies of 2,000 figures
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createCaller, openLedger } from '@solvent/api';
import { type FiledFigure, type FilingTable, figuresOfTable, tableOfFigures } from '@solvent/core/filing';
import { readFilingRecords } from '@solvent/ingest/filings';
import { openStore } from '@solvent/store';

const FIGURES = 2000;
const BATCH = 25;
const recorded = '2026-11-24';
const clock = () => `${recorded}T09:30:00.000Z`;

const [folder, wanted = '5000'] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Usage: node tests/benchmarks/filers.ts FOLDER [COMPANIES]');
  process.exit(2);
}
const companies = Number(wanted);
const shapes = shapesIn(folder);
const place = mkdtempSync(join(tmpdir(), 'solvent-filers-'));
try {
  await run();
} finally {
  rmSync(place, { recursive: true });
}

async function run(): Promise<void> {
  const file = join(place, 'ledger.db');
  const opened = await openStore(file, { clock });
  if (!opened.ok) throw new Error(opened.issues[0]!.message);
  const store = opened.value;
  const bare = bareTable(join(place, 'bare.db'));
  const spent = { store: 0, bare: 0 };
  // In turn, so that both see the same machine.
  for (let first = 0; first < companies; first += BATCH) {
    const tables = Array.from({ length: Math.min(BATCH, companies - first) }, (_, i) => tableOf(first + i));
    spent.store += await cpuOf(async () => {
      for (const table of tables) {
        const { company: id, cik, entityName: en } = table;
        const company = { id, kind: 'company', name: { en, zh: en }, aliases: [], cik } as const;
        const key = { idempotencyKey: id, request: id, again: true, bulk: true };
        const written = await store.append({ companies: [company], filings: [table] }, key);
        if (!written.ok) throw new Error(written.issues[0]!.message);
      }
    });
    spent.bare += await cpuOf(async () => {
      for (const table of tables) bare.write(table);
    });
  }
  await store.close();
  bare.close();
  const rows = companies * FIGURES;
  const perSecond = (cpu: number) => Math.round(rows / cpu).toLocaleString('en');
  const bytes = (name: string) => (statSync(join(place, name)).size / rows).toFixed(1);
  console.log(`${rows.toLocaleString('en')} figures of ${companies.toLocaleString('en')} companies`);
  console.log(
    `stored, with hash and place in the chain   ${perSecond(spent.store)} a second, ${bytes('ledger.db')} bytes each`,
  );
  console.log(
    `bare rows of SQLite, sorted                ${perSecond(spent.bare)} a second, ${bytes('bare.db')} bytes each`,
  );
  console.log(
    `ratio                                      ${(spent.bare / spent.store).toFixed(2)} (goal: 300,000 a second)`,
  );
  await screen(file);
}

/** The whole question, as a page or the CLI asks it in a process that is warm. */
async function screen(file: string): Promise<void> {
  const ledger = openLedger({ where: file, clock });
  const caller = createCaller(ledger.contextFor({ kind: 'reader' }));
  const times: number[] = [];
  let found = 0;
  for (let round = 0; round < 15; round++) {
    // Another day each time: nothing is remembered.
    const asKnownAt = `20${String(12 + round).padStart(2, '0')}-06-01`;
    times.push(
      1000 *
        (await cpuOf(async () => {
          found = (await caller.filers({ below: '12', asKnownAt })).data.counts.filers;
        })),
    );
  }
  await ledger.close();
  const [first] = times;
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)]!;
  console.log(
    `a screen of ${found.toLocaleString('en')} companies as known on a day: ${middle.toFixed(0)} ms, the first ${first!.toFixed(0)} ms (goal: 100 ms)`,
  );
}

async function cpuOf(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The figures of real files, repeated under other tags up to so many a company. */
function shapesIn(path: string): readonly (readonly FiledFigure[])[] {
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const read = readFilingRecords(readFileSync(join(path, name)), {
        file: name,
        recorded,
        findCompany: () => undefined,
      });
      const [table] = read.ok ? read.value.filings : [];
      return table ? [repeated(figuresOfTable(table))] : [];
    });
}

function repeated(figures: readonly FiledFigure[]): readonly FiledFigure[] {
  const made = [...figures];
  for (let copy = 2; made.length < FIGURES; copy++)
    for (const figure of figures)
      if (made.length < FIGURES)
        made.push({
          ...figure,
          metric: 'other_income' as FiledFigure['metric'],
          tag: `${figure.tag}${copy}`,
        });
  return made.slice(0, FIGURES);
}

function tableOf(n: number): FilingTable {
  const cik = `${n + 1}`.padStart(10, '0');
  const filer = { company: `cik-${cik}`, cik, entityName: `Filer ${n + 1}` };
  return tableOfFigures(shapes[n % shapes.length]!, filer, recorded);
}

/** The least a store could do: company, metric, period, day filed, value; in the order of its key. */
function bareTable(file: string) {
  const database = new DatabaseSync(file);
  database.exec('pragma journal_mode = wal');
  database.exec(
    'create table figures (company integer, concept integer, period integer, filing integer, value text, primary key (company, concept, period, filing)) without rowid',
  );
  const insert = database.prepare('insert or ignore into figures values (?, ?, ?, ?, ?)');
  return {
    write(table: FilingTable): void {
      const company = Number(table.cik);
      database.exec('begin');
      const rows = table.value.map(
        (value, row) => [table.concept[row]!, table.period[row]!, table.filing[row]!, value] as const,
      );
      rows.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
      for (const row of rows) insert.run(company, ...row);
      database.exec('commit');
    },
    close: () => database.close(),
  };
}
