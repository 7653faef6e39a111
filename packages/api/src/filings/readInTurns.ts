import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Turns } from '@solvent/store';
import { filesIn } from '../filesIn.ts';
import { type ImportContext, type ReadPiece, readFilings } from './readFilings.ts';

/**
 * What `readFilings` gives, shared with every process that imports the same files into the same ledger, on this machine or
 * another [IM30]: each piece is read by one of them, what is written already by none. It ends when all of it is done; what
 * another process had taken when it was killed is done by those that are left.
 */
export async function* readInTurns(
  paths: readonly string[],
  context: ImportContext,
  turns: Turns,
): AsyncGenerator<ReadPiece> {
  const import_ = await nameOf(paths);
  const keyOf = (place: number) => `filing-${import_}-${place}`;
  const settled = new Set<number>();
  for (;;) {
    let elsewhere = 0;
    const take = async (place: number) => {
      if (settled.has(place)) return false;
      const key = keyOf(place);
      if (!(await turns.take(key))) {
        elsewhere++;
        return false;
      }
      if (!(await turns.isDone(key))) return true;
      settled.add(place);
      await turns.leave(key);
      return false;
    };
    for await (const piece of readFilings(paths, { ...context, take })) {
      const key = keyOf(piece.place);
      const done = async () => {
        if (settled.has(piece.place)) return;
        settled.add(piece.place);
        await turns.leave(key);
      };
      // A key that is there stands for the whole of a piece.
      yield piece.ofMany ? { ...piece, done } : { ...piece, key, done };
    }
    if (elsewhere === 0) return;
    await pause(250);
  }
}

/** A name for an import that is the same on every machine: from what is in its files. */
async function nameOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  const files = filesIn(paths, ['.json', '.zip', '.txt']);
  for (const { path } of files.ok ? files.value : []) {
    if (!statSync(path).isFile()) continue;
    for await (const piece of createReadStream(path)) hash.update(piece as Uint8Array);
    hash.update('\n');
  }
  return hash.digest('hex').slice(0, 32);
}
