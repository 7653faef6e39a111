import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Turns } from '@solvent/store';
import { type ImportContext, type ReadPiece, readFilings, sizeOfFilings } from './readFilings.ts';
import { readInTurns } from './readInTurns.ts';

/** A file of a few megabytes is read before a thread would have started. */
const WORTH_IT = 12_000_000;

/**
 * What `readFilings` gives, read by several threads while this one writes: in no order, each piece with its place. A thread
 * waits when two of its pieces are not taken yet. On a server processes take turns instead.
 */
export async function* readInParallel(
  paths: readonly string[],
  { turns, ...context }: ImportContext & { readonly turns?: Turns | undefined },
  threads = Math.min(availableParallelism(), 4),
  worthIt = WORTH_IT,
): AsyncGenerator<ReadPiece> {
  if (turns) return yield* readInTurns(paths, context, turns);
  if (threads < 2 || sizeOfFilings(paths) < worthIt) return yield* readFilings(paths, context);
  // Beside this file, whatever it was made into: .ts from a clone, .js in a package, .cjs in the program.
  const here = import.meta.url;
  const file = new URL(`./filingWorker${here.slice(here.lastIndexOf('.'))}`, here);
  const ready: { readonly worker: Worker; readonly piece: ReadPiece }[] = [];
  let running = threads;
  let broken: Error | undefined;
  let wake = () => {};
  const workers = Array.from({ length: threads }, (_, part) => {
    const share = { part, of: threads };
    const worker = new Worker(file, {
      workerData: { paths, context: { ...context, share } },
      resourceLimits: { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 12 },
    });
    worker.on('message', (piece: ReadPiece | null) => {
      if (piece) ready.push({ worker, piece });
      else running--;
      wake();
    });
    worker.on('error', (error) => {
      broken = error;
      wake();
    });
    return worker;
  });
  try {
    while (running > 0 || ready.length > 0) {
      if (broken) throw broken;
      const next = ready.shift();
      if (!next) {
        await new Promise<void>((done) => {
          wake = done;
        });
        continue;
      }
      yield next.piece;
      next.worker.postMessage('taken');
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
