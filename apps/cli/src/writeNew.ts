import { writeFileSync } from 'node:fs';
import { failed, ok, type Result, raise } from '@solvent/core/issue';
import { cannotWrite } from './issues.ts';

/** Write a file that is not there yet, for its owner alone. */
export function writeNew(file: string, content: string | Uint8Array): Result<true> {
  try {
    writeFileSync(file, content, { flag: 'wx', mode: 0o600 });
    return ok(true);
  } catch (error) {
    return failed(
      raise(cannotWrite, { file, why: (error as NodeJS.ErrnoException).code ?? String(error) }, { file }),
    );
  }
}
