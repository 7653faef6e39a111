import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { type ImportContext, readFilings } from './readFilings.ts';

interface Task {
  readonly paths: readonly string[];
  readonly context: ImportContext;
}

/**
 * Reads its share of an import and hands over piece by piece; the next one is read while the last is written, and no more,
 * so that memory does not depend on how many there are.
 */
async function work({ paths, context }: Task, port: MessagePort): Promise<void> {
  let allowed = 2;
  let resume = () => {};
  port.on('message', () => {
    allowed++;
    resume();
  });
  for await (const piece of readFilings(paths, context)) {
    port.postMessage(piece);
    allowed--;
    while (allowed <= 0)
      await new Promise<void>((done) => {
        resume = done;
      });
  }
  port.postMessage(null);
  port.close();
}

// What is thrown ends the worker with an error, which whoever started it gets.
if (parentPort) void work(workerData as Task, parentPort);
