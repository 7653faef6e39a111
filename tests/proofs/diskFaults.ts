// A5: the n-th call to the disk fails, for n over all of them: no room, half a write and no room, half a write, an I/O
// error on a write, on a read, on a sync. An acknowledged write is there, a refused one is not, a third kind says that it
// does not know, whether the process goes on or dies of it; nothing is half there, the ledger opens again, and every write sent again has one effect.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@solvent/store';
import { claim, company, source } from '@solvent/store/proofs';
import { compileShim, noCompiler, runShimmed } from './diskShim.ts';
import { command, type Figures } from './proof.ts';

const WRITES = 6;
const ROWS = 3;
const program = (where: string) => [
  join(import.meta.dirname, 'faultyWriter.ts'),
  where,
  `${WRITES}`,
  `${ROWS}`,
];
/** What fails, and which calls it counts. */
const faults = {
  full: 'write',
  torn: 'write',
  short: 'write',
  eio: 'write',
  sync: 'sync',
  read: 'read',
} as const;

export async function diskFaults(points: number): Promise<Figures> {
  const scratch = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'solvent-fault-'));
  try {
    const shim = compileShim(scratch);
    if (!shim) return { wrong: 0, missing: noCompiler };
    const calm = join(scratch, 'calm');
    mkdirSync(calm);
    const log = join(scratch, 'log');
    const { counts, said } = await runShimmed(program(join(calm, 'ledger.db')), { shim, folder: calm, log });
    if (!counts || !said.endsWith('end\n')) throw new Error(`The writer failed without a fault: ${said}`);
    const totals = { points: 0, acknowledged: 0, refused: 0, unknown: 0, notOpened: 0, unknownButThere: 0 };
    const problems: string[] = [];
    const kinds = Object.entries(faults);
    for (const [fault, counted] of kinds) {
      const share = Math.ceil(points / kinds.length);
      for (let i = 0; i < share; i++) {
        const at = 1 + Math.floor(((i + 0.5) * counts[counted]) / share);
        const folder = join(scratch, `${fault}-${at}-${i}`);
        mkdirSync(folder);
        const where = join(folder, 'ledger.db');
        const run = await runShimmed([...program(where), ...(i % 2 ? ['die'] : [])], {
          shim,
          folder,
          fault: `${fault}:${at}`,
        });
        const outcome = outcomeOf(run.said);
        totals.points++;
        totals.acknowledged += outcome.acknowledged.size;
        totals.refused += outcome.refused.size;
        totals.unknown += outcome.unknown.size;
        totals.notOpened += outcome.notOpened ? 1 : 0;
        if (!outcome.ended && !(i % 2 && run.errors === ''))
          problems.push(`${fault}:${at} ended with ${run.errors.slice(0, 300)}`);
        const found = await lookAt(where, outcome);
        totals.unknownButThere += found.unknownButThere;
        problems.push(...found.problems.map((problem) => `${fault}:${at} ${problem}`));
        rmSync(folder, { recursive: true });
      }
    }
    return { wrong: problems.length, calls: counts, ...totals, problems: problems.slice(0, 5) };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

interface Outcome {
  readonly acknowledged: ReadonlySet<number>;
  readonly refused: ReadonlySet<number>;
  readonly unknown: ReadonlySet<number>;
  readonly notOpened: boolean;
  readonly ended: boolean;
}

function outcomeOf(said: string): Outcome {
  const numbers = (word: string) =>
    new Set([...said.matchAll(new RegExp(`^${word} (\\d+)`, 'gm'))].map((match) => Number(match[1])));
  const notOpened = said.startsWith('closed store/');
  return {
    acknowledged: numbers('ack'),
    refused: numbers('refused'),
    unknown: numbers('unknown'),
    notOpened,
    ended: notOpened || said.endsWith('end\n'),
  };
}

async function lookAt(
  where: string,
  { acknowledged, refused, unknown }: Outcome,
): Promise<{ unknownButThere: number; problems: string[] }> {
  const problems: string[] = [];
  const opened = await openStore(where, { clock: () => '2026-11-24T09:30:00.000Z' });
  if (!opened.ok) return { unknownButThere: 0, problems: [`does not open: ${opened.issues[0]?.message}`] };
  const store = opened.value;
  const rowsOf = async () => {
    const ledger = await store.ledger();
    const rows = new Map<number, number>();
    for (const { id } of ledger.ok ? ledger.value.claims : []) {
      const write = Number(id.split('-')[1]);
      rows.set(write, (rows.get(write) ?? 0) + 1);
    }
    return rows;
  };
  const rows = await rowsOf();
  for (const write of acknowledged) if (!rows.has(write)) problems.push(`lost ${write}`);
  for (const write of refused) if (rows.has(write)) problems.push(`kept ${write}, which was refused`);
  for (const [write, n] of rows) if (n !== ROWS) problems.push(`has half of ${write}`);
  for (let write = 0; write < WRITES; write++) {
    const claims = Array.from({ length: ROWS }, (_, row) => claim(`w-${write}-${row}`));
    const records = { companies: [company], sources: [source], claims };
    const again = await store.append(records, { idempotencyKey: `w-${write}` });
    if (!again.ok || again.value.replayed !== rows.has(write)) problems.push(`does not take ${write} again`);
  }
  if ([...(await rowsOf()).values()].join() !== Array(WRITES).fill(ROWS).join())
    problems.push('took a repeated write twice');
  const chain = await store.verifyChain();
  if (!chain.ok) problems.push(`is broken: ${chain.issues[0]?.message}`);
  await store.close();
  return { unknownButThere: [...unknown].filter((write) => rows.has(write)).length, problems };
}

if (import.meta.main) await command('A5', 200, diskFaults);
