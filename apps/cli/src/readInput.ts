import { readFileSync } from 'node:fs';
import { failed, ok, type Result, raise } from '@solvent/core/issue';
import { cannotRead, notJson } from './issues.ts';
import type { World } from './session.ts';

/** The text of a file, or of standard input for `-`. */
export async function readText(file: string, world: World): Promise<Result<string>> {
  const bytes = await readBytes(file, world);
  return bytes.ok ? ok(new TextDecoder().decode(bytes.value)) : bytes;
}

/** The bytes of a file, or of standard input for `-`. */
export async function readBytes(file: string, world: World): Promise<Result<Uint8Array>> {
  try {
    return ok(file === '-' ? await world.stdin() : readFileSync(file));
  } catch (error) {
    return failed(
      raise(cannotRead, { file, why: (error as NodeJS.ErrnoException).code ?? String(error) }, { file }),
    );
  }
}

/** One JSON document, or one object a line. A bad line is named by its number. */
export function parseJson(text: string, file: string): Result<unknown> {
  try {
    return ok(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch (whole) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length < 2 || !lines[0]!.trim().endsWith('}'))
      return failed(raise(notJson, { why: reasonOf(whole) }, { file }));
    const rows: unknown[] = [];
    for (const [i, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue;
      try {
        rows.push(JSON.parse(line));
      } catch (error) {
        return failed(raise(notJson, { why: reasonOf(error) }, { file, line: i + 1 }));
      }
    }
    return ok(rows);
  }
}

const reasonOf = (error: unknown) => (error as Error).message.replace(/\s+/g, ' ').slice(0, 120);
