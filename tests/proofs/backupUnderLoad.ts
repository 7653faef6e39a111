// F1: a ledger is backed up while another process writes without pause, and the copy is restored elsewhere. It holds every
// write acknowledged before it began, nothing half, and row for row what the live ledger had at that entry.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { openStore, restoreLedger } from '@solvent/store';
import { startWriter } from '@solvent/store/proofs';
import { command, type Figures } from './proof.ts';

const ROWS = 4;
const clock = () => new Date().toISOString();
const tables = [
  'history',
  'companies',
  'sources',
  'claims',
  'corrections',
  'tranches',
  'rates',
  'candidates',
  'decisions',
];

export async function backupUnderLoad(rounds: number): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'solvent-backup-'));
  const where = join(folder, 'ledger.db');
  const problems: string[] = [];
  const figures = { backups: 0, entries: 0, acknowledgedBefore: 0, writtenMeanwhile: 0 };
  const { child, said, errors, ended } = startWriter(where, 'w', 1_000_000, ROWS);
  const acknowledged = () => said.filter((line) => line.startsWith('ack ')).length;
  try {
    while (acknowledged() === 0 && child.exitCode === null) await pause(5);
    for (let i = 0; i < rounds; i++) {
      const target = acknowledged() + 5;
      while (acknowledged() < target && child.exitCode === null) await pause(2);
      const store = await openStore(where, { clock });
      if (!store.ok) throw new Error(store.issues[0]?.message);
      const before = acknowledged();
      const file = join(folder, `backup-${i}.db`);
      const made = await store.value.backup(file);
      await pause(1);
      figures.writtenMeanwhile += acknowledged() - before;
      await store.value.close();
      if (!made.ok) {
        problems.push(`backup ${i}: ${made.issues[0]?.message}`);
        continue;
      }
      const place = join(folder, `restored-${i}`, 'ledger.db');
      const restored = await restoreLedger(place, file, { clock });
      if (!restored.ok) {
        problems.push(`backup ${i} is not restored: ${restored.issues[0]?.message}`);
        continue;
      }
      figures.backups++;
      figures.entries = made.value.seq;
      figures.acknowledgedBefore += before;
      problems.push(
        ...(await differences(where, place, made.value.seq, before)).map((p) => `backup ${i}: ${p}`),
      );
      rmSync(file);
      rmSync(join(folder, `restored-${i}`), { recursive: true });
    }
    if (errors.length > 0) problems.push(errors.join('').slice(0, 300));
    return { wrong: problems.length, ...figures, problems: problems.slice(0, 5) };
  } finally {
    child.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

async function differences(
  live: string,
  restored: string,
  seq: number,
  acknowledged: number,
): Promise<string[]> {
  const problems: string[] = [];
  const rows = (file: string, table: string) => {
    const database = new DatabaseSync(file, { readOnly: true, timeout: 10_000 });
    const found = database.prepare(`select * from ${table} where seq <= ? order by seq`).all(seq);
    database.close();
    return JSON.stringify(found);
  };
  for (const table of tables)
    if (rows(live, table) !== rows(restored, table)) problems.push(`${table} differs`);
  const store = await openStore(restored, { clock });
  if (!store.ok) return [...problems, `does not open: ${store.issues[0]?.message}`];
  const [chain, head, ledger] = [
    await store.value.verifyChain(),
    await store.value.head(),
    await store.value.ledger(),
  ];
  await store.value.close();
  if (!chain.ok) problems.push(`broken: ${chain.issues[0]?.message}`);
  if (!head.ok || head.value.seq !== seq) problems.push('ends at another entry than it said');
  const counts = new Map<string, number>();
  for (const { id } of ledger.ok ? ledger.value.claims : []) {
    const write = id.slice(0, id.lastIndexOf('-'));
    counts.set(write, (counts.get(write) ?? 0) + 1);
  }
  for (let n = 0; n < acknowledged; n++)
    if (!counts.has(`w-${n}`)) problems.push(`lacks write ${n}, acknowledged before`);
  for (const [write, n] of counts) if (n !== ROWS) problems.push(`has half of ${write}`);
  return problems;
}

if (import.meta.main) await command('F1', 20, backupUnderLoad);
