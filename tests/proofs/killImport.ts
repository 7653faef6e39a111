// Kills an import of filings at random instants, again and again until it is through, and looks at the ledger after each
// kill: of every company everything is there or nothing, and the chain holds; at the end the ledger says what an import
// that nobody disturbed says. `node tests/proofs/killImport.ts FOLDER [KILLS] [SEED]`; FOLDER holds companyfacts files.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openStore, type Store } from '@solvent/store';
import { builtProgram } from '../cli/shell.ts';

export interface KillImportFacts {
  readonly kills: number;
  /** Kills after which nothing, a part of the companies, or all of them were there. */
  readonly none: number;
  readonly some: number;
  readonly all: number;
  readonly completed: number;
  /** Companies of which only a part was there, or ledgers that differed at the end. */
  readonly wrong: readonly string[];
}

export async function killImport(
  paths: readonly string[],
  kills: number,
  random: () => number,
): Promise<KillImportFacts> {
  const folder = mkdtempSync(join(tmpdir(), 'solvent-kill-import-'));
  const command = (ledger: string) => [builtProgram(), 'import', 'edgar', ...paths, '--ledger', ledger];
  try {
    const whole = join(folder, 'whole.db');
    const start = performance.now();
    const undisturbed = spawnSync(process.execPath, command(whole), { encoding: 'utf8' });
    if (undisturbed.status !== 0) throw new Error(undisturbed.stderr);
    let took = performance.now() - start;
    const expected = await claimsByCompany(whole);
    const counts = { kills: 0, none: 0, some: 0, all: 0, completed: 0 };
    const wrong: string[] = [];
    for (let n = 0; counts.kills < kills; n++) {
      const ledger = join(folder, `${n}.db`);
      for (;;) {
        const from = performance.now();
        const child = spawn(process.execPath, command(ledger), { stdio: 'ignore' });
        const ended = once(child, 'close') as Promise<[number | null]>;
        const done = await Promise.race([ended, pause(random() * took)]);
        // Once in a while it is let through, so that every ledger is completed in the end.
        if (!done && counts.kills < kills && random() < 0.9) child.kill('SIGKILL');
        const [code] = await ended;
        const lasted = performance.now() - from;
        const there = existsSync(ledger) ? await claimsByCompany(ledger) : new Map<string, string>();
        for (const [company, ids] of there)
          if (ids !== expected.get(company)) wrong.push(`ledger ${n}: a part of ${company}`);
        if (code === null) {
          counts.kills++;
          counts[there.size === 0 ? 'none' : there.size < expected.size ? 'some' : 'all']++;
          continue;
        }
        took = lasted;
        if (code !== 0 || there.size !== expected.size) wrong.push(`ledger ${n}: not complete at the end`);
        counts.completed++;
        break;
      }
      for (const end of ['', '-wal', '-shm']) rmSync(`${ledger}${end}`, { force: true });
    }
    return { ...counts, wrong };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The ids of the claims of each company, and of the sources they name; the chain is verified on the way. */
async function claimsByCompany(where: string): Promise<Map<string, string>> {
  const opened = await openStore(where, { clock: () => '2026-11-24T00:00:00.000Z' });
  if (!opened.ok) throw new Error(opened.issues[0]?.message);
  const store: Store = opened.value;
  try {
    for (const checked of [await store.verifyChain(), await store.ledger()])
      if (!checked.ok) throw new Error(checked.issues[0]?.message);
    const ledger = await store.ledger();
    const found = new Map<string, string[]>();
    for (const { company, id, citation } of ledger.ok ? ledger.value.claims : [])
      found.set(company, [...(found.get(company) ?? []), `${id} ${citation.source}`]);
    return new Map([...found].map(([company, ids]) => [company, ids.sort().join('\n')]));
  } finally {
    await store.close();
  }
}

if (import.meta.main) {
  const { seeded } = await import('@solvent/store/proofs');
  const [folder, kills = '200', seed = '20261124'] = process.argv.slice(2);
  if (folder === undefined) {
    console.error('Usage: node tests/proofs/killImport.ts FOLDER [KILLS] [SEED]');
    process.exit(2);
  }
  const { wrong, ...facts } = await killImport([folder], +kills, seeded(+seed));
  for (const line of wrong.slice(0, 20)) console.log(line);
  console.log(JSON.stringify({ proof: 'kill import', seed: +seed, ...facts, wrong: wrong.length }));
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
