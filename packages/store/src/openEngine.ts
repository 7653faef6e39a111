import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Result } from '@solvent/core/issue';
import type { Engine } from './engine.ts';

export function isPostgres(where: string): boolean {
  return /^postgres(ql)?:\/\//.test(where);
}

/** A path opens SQLite, a `postgres://` URL a server. Only the engine that is used is loaded. */
export async function openEngine(where: string): Promise<Result<Engine>> {
  if (isPostgres(where)) return (await import('./postgres.ts')).openPostgres(where);
  return (await import('./sqlite.ts')).openSqlite(where === ':memory:' ? where : resolve(where));
}

/** Where copies go that the program makes by itself: beside the file, or in the user's data folder for a server. */
export function backupFolder(engine: Engine): string {
  if (engine.kind === 'sqlite' && engine.place !== ':memory:') return dirname(engine.place);
  return join(process.env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'solvent', 'backups');
}
