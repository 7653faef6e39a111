import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { journalTool } from '@solvent/api/import';

/** What the journal's own program writes of it as CSV; null where there is none here, and the reader says how to go on. */
export async function readJournal(place: string): Promise<Uint8Array | null> {
  const tool = journalTool(place);
  if (!tool) return null;
  try {
    const { stdout } = await promisify(execFile)(tool.command, [...tool.args], {
      encoding: 'buffer',
      maxBuffer: 100 * 1024 * 1024,
      timeout: 60_000,
    });
    return stdout;
  } catch {
    // Not installed, or the journal has a fault that the program's own words explain best: the remedy is its command.
    return null;
  }
}
