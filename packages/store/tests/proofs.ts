// What the proofs of the whole system use of the store's tests: the writing process, its killer, and sample records.
import { fileURLToPath } from 'node:url';

export { migrate } from '../src/migrate.ts';
export { migrations } from '../src/migrations/index.ts';
export { openEngine } from '../src/openEngine.ts';
export { type KillFacts, killWriter, seeded, startWriter } from './killWriter.ts';
export { candidate, claim, company, source } from './sample.ts';
export { default as startPostgres } from './startPostgres.ts';

/** The program that writes: `node writer.ts WHERE NAME WRITES ROWS`. */
export const writerFile = fileURLToPath(new URL('./writer.ts', import.meta.url));
