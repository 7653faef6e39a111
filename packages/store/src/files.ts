import { closeSync, fsyncSync, openSync } from 'node:fs';
import { dirname } from 'node:path';

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

/** `2026-11-24T09:30:00.000Z` as part of a file name: `20261124T093000`. */
export function stamp(instant: string): string {
  return instant.slice(0, 19).replace(/[-:]/g, '');
}
