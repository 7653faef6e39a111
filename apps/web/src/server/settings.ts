import { homedir } from 'node:os';
import { join } from 'node:path';

/** What the environment may set for the server, read here and nowhere else. */
export interface Settings {
  readonly port: number;
  /** Always this machine: another address needs sign-in, which does not exist yet. */
  readonly host: '127.0.0.1';
  /** Path of the ledger file or a `postgres://` URL. */
  readonly ledger: string;
}

export const DEFAULT_PORT = 4177;

/** The settings in force, or the sentence that says which one cannot be used. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings | string {
  const port = env.PORT ?? String(DEFAULT_PORT);
  if (!/^\d{1,5}$/.test(port) || +port > 65535)
    return `PORT must be a number up to 65535, not "${port.slice(0, 20)}".`;
  const data = env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share');
  return { port: +port, host: '127.0.0.1', ledger: env.SOLVENT_LEDGER ?? join(data, 'solvent', 'ledger.db') };
}
