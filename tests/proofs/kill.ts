// Kills a writing process at random instants and looks at the ledger after each kill: nothing acknowledged is
// missing, nothing is half there, the chain holds. `node tests/proofs/kill.ts 2000 [seed] [postgres://… or path]`
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killWriter, seeded } from '@solvent/store/proofs';

const kills = Number(process.argv[2] ?? 100);
const seed = Number(process.argv[3] ?? 20_261_124);
const folder = mkdtempSync(join(tmpdir(), 'solvent-kill-'));
try {
  const facts = await killWriter(process.argv[4] ?? join(folder, 'ledger.db'), kills, seeded(seed));
  console.log(JSON.stringify({ proof: 'A1', seed, ...facts }));
  if (facts.missing > 0 || facts.half > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
