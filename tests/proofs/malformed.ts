// C1: files broken as the world breaks them, to every reader: each gives a typed refusal or claims that hold, within two
// seconds and 256 MB. Every reader runs in a process of its own, whose highest memory counts, the runtime included. Readers are
// pure, so that nothing can have been written. `node tests/proofs/malformed.ts 2000`
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { malformedFiles, readBroken } from '@solvent/ingest/proofs';
import { command, type Figures } from './proof.ts';

const LIMIT_MB = 256;
const READER = 'SOLVENT_PROOF_READER';

interface OfReader {
  readonly name: string;
  readonly files: number;
  readonly refused: number;
  readonly slowest: number;
  readonly megabytes: number;
  readonly problems: readonly string[];
}

export async function malformed(count: number): Promise<Figures> {
  const sets = malformedFiles(count / 700);
  const found: OfReader[] = [];
  for (const i of sets.keys()) found.push(await inOwnProcess(i, count));
  const problems = found.flatMap(({ name, problems, megabytes }) => [
    ...problems,
    ...(megabytes > LIMIT_MB ? [`${name}: took ${megabytes} MB`] : []),
  ]);
  const sum = (of: (one: OfReader) => number) => found.reduce((total, one) => total + of(one), 0);
  return {
    wrong: problems.length,
    readers: found.length,
    files: sum(({ files }) => files),
    refused: sum(({ refused }) => refused),
    slowestMs: Math.round(Math.max(...found.map(({ slowest }) => slowest))),
    megabytes: Math.max(...found.map(({ megabytes }) => megabytes)),
    problems: problems.slice(0, 5),
  };
}

async function inOwnProcess(reader: number, count: number): Promise<OfReader> {
  const child = fork(import.meta.filename, [`${count}`], {
    env: { ...process.env, [READER]: `${reader}` },
    // Rubbish is swept at once, so that the peak is what the reader needs and not what nobody has cleared yet.
    execArgv: ['--max-old-space-size=112', '--max-semi-space-size=4'],
  });
  const exited = once(child, 'exit');
  const said = once(child, 'message');
  const [answer] = (await Promise.race([said, exited])) as [OfReader | number | null];
  if (typeof answer === 'object' && answer !== null) return answer;
  const problems = [`reader ${reader} ended with ${answer}`];
  return { name: `${reader}`, files: 0, refused: 0, slowest: 0, megabytes: 0, problems };
}

/** One reader, file by file; its peak is that of the whole process. */
async function readSet(reader: number, count: number): Promise<OfReader> {
  const [read, broken] = [...malformedFiles(count / 700)][reader]!;
  const problems: string[] = [];
  let [refused, slowest] = [0, 0];
  for (const file of broken) {
    const outcome = await readBroken(read, file);
    slowest = Math.max(slowest, outcome.took);
    if (outcome.refused) refused++;
    problems.push(...outcome.problems.map((problem) => `${read.name}: ${problem}`));
  }
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  return { name: read.name, files: broken.length, refused, slowest, megabytes, problems };
}

const asked = process.env[READER];
if (asked !== undefined && process.send) {
  process.send(await readSet(+asked, Number(process.argv[2])), undefined, undefined, () =>
    process.disconnect(),
  );
} else if (import.meta.main) await command('C1', 2000, malformed);
