// C1: files broken as the world breaks them, to every reader: each gives a typed refusal or claims that hold, within two
// seconds and 256 MB. Readers are pure, so that nothing can have been written. `node tests/proofs/malformed.ts 2000`
import { malformedFiles, readBroken } from '@solvent/ingest/proofs';
import { command, type Figures } from './proof.ts';

export async function malformed(count: number): Promise<Figures> {
  const sets = malformedFiles(count / 700);
  const before = process.memoryUsage().rss;
  const problems: string[] = [];
  let [files, refused, slowest, most] = [0, 0, 0, 0];
  for (const [reader, broken] of sets)
    for (const file of broken) {
      const started = performance.now();
      const outcome = await readBroken(reader, file);
      slowest = Math.max(slowest, performance.now() - started);
      most = Math.max(most, process.memoryUsage().rss - before);
      files++;
      if (outcome.refused) refused++;
      problems.push(...outcome.problems.map((problem) => `${reader.name}: ${problem}`));
    }
  const megabytes = Math.round(most / 1024 ** 2);
  if (megabytes > 256) problems.push(`took ${megabytes} MB`);
  return {
    wrong: problems.length,
    readers: sets.length,
    files,
    refused,
    slowestMs: Math.round(slowest),
    megabytes,
    problems: problems.slice(0, 5),
  };
}

if (import.meta.main) await command('C1', 2000, malformed);
