// A process that opens a ledger, which brings an older form up: says `go` just before and `done` just after.
// `node openAndSay.ts WHERE`
import { writeSync } from 'node:fs';
import { openStore } from '@solvent/store';

writeSync(1, 'go\n');
const opened = await openStore(process.argv[2]!, { clock: () => new Date().toISOString() });
writeSync(1, opened.ok ? 'done\n' : `refused ${opened.issues[0]?.code}\n`);
if (opened.ok) await opened.value.close();
