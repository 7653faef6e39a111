import { homedir } from 'node:os';
import { type ModelSettings, modelSettings } from '@solvent/api/model';
import { defaultLedger } from '@solvent/api/place';

/** What the environment may set for the server, read here and nowhere else. */
export interface Settings {
  readonly port: number;
  /** Always this machine: another address needs sign-in, which does not exist yet. */
  readonly host: '127.0.0.1';
  /** Path of the ledger file or a `postgres://` URL. */
  readonly ledger: string;
  /** A language model that the inbox may ask; never needed. */
  readonly model: ModelSettings | null;
}

export const DEFAULT_PORT = 4177;

/** The settings in force, or the sentence that says which one cannot be used. The ledger is the one the command line opens. */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
  platform: string = process.platform,
  home: string = homedir(),
): Settings | string {
  const port = env.PORT ?? String(DEFAULT_PORT);
  if (!/^\d{1,5}$/.test(port) || +port > 65535)
    return `PORT must be a number up to 65535, not "${port.slice(0, 20)}".`;
  const ledger = env.SOLVENT_LEDGER || defaultLedger(env, platform, home);
  const model = modelSettings(env);
  if (model && !URL.canParse(model.url))
    return `SOLVENT_MODEL_URL must be an address such as http://127.0.0.1:11434/v1, not "${model.url.slice(0, 60)}".`;
  return { port: +port, host: '127.0.0.1', ledger, model };
}
