// F2: a ledger of every earlier form, as the program of its day left it (tests/proofs/forms), is brought to the present one
// while its process is killed at random instants. Afterwards every entry is the same to the byte, every record is there,
// the chain holds, the backup made before is sound, and a key of that day still answers.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { openStore, verifyFile } from '@solvent/store';
import { migrations, seeded } from '@solvent/store/proofs';
import { command, type Figures } from './proof.ts';

const forms = join(import.meta.dirname, 'forms');

export async function upgrade(kills: number, seed: number): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'solvent-upgrade-'));
  const random = seeded(seed);
  const problems: string[] = [];
  const figures = { forms: 0, kills: 0, killedBefore: 0, killedAfter: 0, backupsMade: 0 };
  try {
    for (let form = 1; form < migrations.length; form++) {
      const dump = join(forms, `form-${form}.sql`);
      if (!existsSync(dump)) {
        problems.push(`no ledger of form ${form} is kept in tests/proofs/forms`);
        continue;
      }
      figures.forms++;
      const old = join(folder, `form-${form}.db`);
      const made = new DatabaseSync(old);
      made.exec(
        `PRAGMA journal_mode = wal; PRAGMA foreign_keys = off; BEGIN; ${readFileSync(dump, 'utf8')} COMMIT;`,
      );
      made.close();
      const before = rowsOf(old);
      const whole = join(folder, `whole-${form}.db`);
      copyFileSync(old, whole);
      let usual = await killWhileOpening(whole, 20_000);
      for (let i = 0; i < kills; i++) {
        const place = join(folder, `${form}-${i}`);
        mkdirSync(place);
        const ledger = join(place, 'ledger.db');
        copyFileSync(old, ledger);
        const took = await killWhileOpening(ledger, random() * usual * 1.2);
        figures.kills++;
        if (formOf(ledger) === form) figures.killedBefore++;
        else {
          figures.killedAfter++;
          usual = (usual + took) / 2;
        }
        for (const problem of await lookAt(ledger, before))
          problems.push(`form ${form}, kill ${i}: ${problem}`);
        for (const name of readdirSync(place).filter((n) => /^before-form-.*\.db$/.test(n))) {
          figures.backupsMade++;
          const backup = await verifyFile(join(place, name));
          if (!backup.ok) problems.push(`form ${form}, kill ${i}: its backup ${backup.issues[0]?.message}`);
        }
        rmSync(place, { recursive: true });
      }
    }
    return { wrong: problems.length, ...figures, problems: problems.slice(0, 5) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Kill it `after` milliseconds from the moment it begins to open; gives how long it took when it had done before. */
async function killWhileOpening(ledger: string, after: number): Promise<number> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'openAndSay.ts'), ledger], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'close');
  let said = '';
  child.stdout.on('data', (text) => (said += String(text)));
  while (!said.startsWith('go') && child.exitCode === null) await pause(1);
  const began = performance.now();
  while (performance.now() - began < after && !said.includes('done') && child.exitCode === null)
    await pause(1);
  const took = performance.now() - began;
  child.kill('SIGKILL');
  await ended;
  return took;
}

type Rows = Readonly<Record<string, readonly string[]>>;

/** Every row of every table but `meta`, which says what was done to the file. */
function rowsOf(file: string): Rows {
  const database = new DatabaseSync(file, { readOnly: true });
  const tables = database
    .prepare("select name from sqlite_schema where type = 'table' and name <> 'meta'")
    .all();
  const rows = tables.map(({ name }) => [
    String(name),
    database
      .prepare(`select * from "${String(name)}"`)
      .all()
      .map((row) => JSON.stringify(row)),
  ]);
  database.close();
  return Object.fromEntries(rows) as Rows;
}

function formOf(file: string): number {
  const database = new DatabaseSync(file, { timeout: 5000 });
  const row = database.prepare("select value from meta where key = 'schema_version'").get();
  database.close();
  return Number(row?.value);
}

async function lookAt(ledger: string, before: Rows): Promise<string[]> {
  const problems: string[] = [];
  const opened = await openStore(ledger, { clock: () => '2026-11-24T09:30:00.000Z' });
  if (!opened.ok) return [`does not open: ${opened.issues[0]?.message}`];
  const store = opened.value;
  const chain = await store.verifyChain();
  if (!chain.ok) problems.push(`broken: ${chain.issues[0]?.message}`);
  const doctor = await store.doctor();
  if (!doctor.ok || doctor.value.form !== migrations.length) problems.push('is not of the present form');
  // What the form's program rejected under the key "5".
  const again = await store.reject({ candidate: 'q3' }, { idempotencyKey: '5' });
  if (!again.ok || !again.value.replayed) problems.push('no longer knows the key of a write');
  await store.close();
  const after = rowsOf(ledger);
  for (const [table, rows] of Object.entries(before)) {
    const kept = new Set(after[table] ?? []);
    for (const row of rows) if (!kept.has(row)) problems.push(`${table} lost or changed ${row.slice(0, 80)}`);
    if ((after[table]?.length ?? 0) !== rows.length)
      problems.push(`${table} has ${after[table]?.length} rows for ${rows.length}`);
  }
  return problems;
}

if (import.meta.main) await command('F2', 40, upgrade);
