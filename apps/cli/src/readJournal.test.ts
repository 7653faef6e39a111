import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { readJournal } from './readJournal.ts';

const path = process.env.PATH ?? '';
const folder = mkdtempSync(join(tmpdir(), 'journal-'));
afterEach(() => {
  process.env.PATH = path;
});
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** A program of this name, first on the path, that does what a shell says. */
function program(name: string, script: string): void {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  process.env.PATH = `${folder}${delimiter}${path}`;
}

it('[IM40] a journal is what its own program prints of it', async () => {
  program('hledger', 'echo "$@"');
  const read = await readJournal('books.journal');
  expect(new TextDecoder().decode(read!)).toBe('-f books.journal print -O csv\n');
});

it('[IM40] without the program, or where it finds a fault, the file is left to the reader that says how to go on', async () => {
  process.env.PATH = folder;
  expect(await readJournal('books.beancount')).toBeNull();
  program('hledger', 'echo "unbalanced" >&2; exit 1');
  expect(await readJournal('books.journal')).toBeNull();
  expect(await readJournal('bank.csv')).toBeNull();
});
