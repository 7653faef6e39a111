import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { failed, ok, type Result, raise } from '@solvent/core/issue';
import { unreadableFile } from './issues.ts';

/** A file as named on the command line, or found in a folder that was. */
export interface FoundFile {
  readonly path: string;
  /** It was found in a folder: when it is something else than wanted, that is no mistake. */
  readonly inFolder: boolean;
}

/** The files meant by some paths: a file is itself, a folder all files in it of these endings, in order of name. */
export function filesIn(paths: readonly string[], endings: readonly string[]): Result<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  for (const path of paths) {
    try {
      if (!statSync(path).isDirectory()) {
        found.push({ path, inFolder: false });
        continue;
      }
      const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
      for (const name of names)
        if (endings.some((ending) => name.toLowerCase().endsWith(ending)))
          found.push({ path: join(path, name), inFolder: true });
    } catch (error) {
      return failed(unreadable(path, error));
    }
  }
  return ok(found);
}

export function bytesOf(path: string): Result<Uint8Array> {
  try {
    return ok(readFileSync(path));
  } catch (error) {
    return failed(unreadable(path, error));
  }
}

function unreadable(path: string, error: unknown) {
  const why = (error as NodeJS.ErrnoException).code ?? (error as Error).message.slice(0, 120);
  return raise(unreadableFile, { file: path, why }, { file: path });
}
