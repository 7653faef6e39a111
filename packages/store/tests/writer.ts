import { writeSync } from 'node:fs';
import { openStore } from '../src/openStore.ts';
import { claim, company, source } from './sample.ts';

/**
 * A process that writes to a ledger as the server or the CLI does, for the tests of two writers and of killing:
 * `node writer.ts WHERE NAME WRITES ROWS`. It says `ack N` only after write N was acknowledged.
 */
const [where, name, writes, rows] = process.argv.slice(2) as [string, string, string, string];
const opened = await openStore(where, { clock: () => new Date().toISOString() });
if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
const store = opened.value;
writeSync(1, 'open\n');
for (let write = 0; write < Number.parseInt(writes, 10); write++) {
  const claims = Array.from({ length: Number.parseInt(rows, 10) }, (_, row) =>
    claim(`${name}-${write}-${row}`),
  );
  const written = await store.append(
    { companies: [company], sources: [source], claims },
    { idempotencyKey: `${name}-${write}` },
  );
  if (!written.ok) throw new Error(JSON.stringify(written.issues));
  writeSync(1, `ack ${write}\n`);
}
await store.close();
