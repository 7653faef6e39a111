import { closeSync, existsSync, fsyncSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Make a finished file last through a power cut: its own bytes first, then its name in the folder. */
export function syncFile(file: string): void {
  sync(file);
}

export function syncFolderOf(file: string): void {
  sync(dirname(file));
}

function sync(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A name in the folder that no file has yet: `before-restore-20261124T093000.db`, then `…-2.db`. */
export function newName(folder: string, what: string, instant: string): string {
  for (let i = 1; ; i++) {
    const file = join(folder, `${what}-${stamp(instant)}${i === 1 ? '' : `-${i}`}.db`);
    if (!existsSync(file)) return file;
  }
}

/** `2026-11-24T09:30:00.000Z` as part of a file name: `20261124T093000`. */
export function stamp(instant: string): string {
  return instant.slice(0, 19).replace(/[-:]/g, '');
}
