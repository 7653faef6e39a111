// A writing process whose disk may fail at any call: it says of each write whether it was acknowledged, refused, or left
// unknown, and goes on, or dies of the first that is not acknowledged. `node faultyWriter.ts WHERE WRITES ROWS [die]`
import { writeSync } from 'node:fs';
import { openStore } from '@solvent/store';
import { claim, company, source } from '@solvent/store/proofs';

const [where = '', writes, rows, die] = process.argv.slice(2);
const say = (line: string) => writeSync(1, `${line}\n`);
const opened = await openStore(where, { clock: () => '2026-11-24T09:30:00.000Z' });
if (!opened.ok) say(`closed ${opened.issues[0]?.code}`);
else {
  for (let write = 0; write < Number(writes); write++) {
    const claims = Array.from({ length: Number(rows) }, (_, row) => claim(`w-${write}-${row}`));
    const written = await opened.value.append(
      { companies: [company], sources: [source], claims },
      { idempotencyKey: `w-${write}` },
    );
    const code = written.ok ? '' : written.issues[0]?.code;
    say(
      written.ok
        ? `ack ${write}`
        : code === 'store/outcome-unknown'
          ? `unknown ${write}`
          : `refused ${write} ${code}`,
    );
    if (!written.ok && die) process.kill(process.pid, 'SIGKILL');
  }
  await opened.value.close();
  say('end');
}
