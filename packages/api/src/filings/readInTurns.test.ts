import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Turns } from '@solvent/store';
import { afterAll, expect, it } from 'vitest';
import { readInTurns } from './readInTurns.ts';

const folder = mkdtempSync(join(tmpdir(), 'solvent-turns-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** One server; each process has its own hands on it. */
function server() {
  const held = new Map<string, string>();
  const written = new Set<string>();
  const as = (who: string): Turns => ({
    take: async (piece) => {
      if (held.has(piece) && held.get(piece) !== who) return false;
      held.set(piece, who);
      return true;
    },
    leave: async (piece) => void held.delete(piece),
    isDone: async (piece) => written.has(piece),
    close: async () => {},
  });
  return { held, written, as };
}

it('[IM30] each piece is read by one process, also those of one that was killed', async () => {
  const text = readFileSync(
    join(import.meta.dirname, '../../../../tests/cli/files/CIK0000000001.json'),
    'utf8',
  );
  for (let n = 1; n <= 6; n++)
    writeFileSync(join(folder, `CIK000000000${n}.json`), text.replace('"cik": 1', `"cik": ${n}`));
  const { held, written, as } = server();
  const context = { companies: [], recorded: '2026-11-24' };
  const left: number[] = [];

  const killed = readInTurns([folder], context, as('killed'));
  const first = await killed.next();
  written.add(first.value!.key!);
  await first.value!.done!();
  // The second piece is taken and never written.
  await killed.next();
  expect(held.size).toBe(1);
  setTimeout(() => held.clear(), 50);

  for await (const { place, key, result, done } of readInTurns([folder], context, as('left'))) {
    expect(result.ok).toBe(true);
    left.push(place);
    written.add(key!);
    await done!();
  }
  expect(left.toSorted()).toEqual([1, 2, 3, 4, 5]);
  expect([written.size, held.size]).toEqual([6, 0]);
});
