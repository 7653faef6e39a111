import { dirname, join } from 'node:path';
import { type ModelSettings, modelSettings } from '@solvent/api/model';
import { defaultLedger } from '@solvent/api/place';

export type Lang = 'en' | 'zh';
export type Origin = 'option' | 'environment' | 'default';

/** One setting in force and where it comes from, for `doctor`. */
export interface Setting<T> {
  readonly value: T;
  readonly from: Origin;
}

/**
 * Everything the program takes from its surroundings, read here and nowhere else. An option of the command line
 * wins over the environment: `--ledger a.db` over `SOLVENT_LEDGER=b.db`.
 */
export interface Settings {
  /** A file, a `postgres://` address, or null for the public dataset alone (`none`). */
  readonly ledger: Setting<string | null>;
  /** Address of a server that is asked instead of a ledger of this machine. */
  readonly server: Setting<string | null>;
  readonly token: string | null;
  /** A language model to ask with `extract --model`; never needed. */
  readonly model: ModelSettings | null;
  readonly lang: Setting<Lang>;
  readonly colour: boolean;
  /** Columns of the terminal; null in a pipe, where lines stay whole. */
  readonly width: number | null;
  readonly port: number;
  /** How the SEC is asked, when it is: in whose name, where, and where its files are kept. */
  readonly edgar: {
    readonly userAgent: string | undefined;
    readonly server: string | undefined;
    readonly folder: string;
  };
}

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly home: string;
  /** What is known of standard output. */
  readonly terminal: { readonly isTTY: boolean; readonly columns: number | undefined };
  /** Whether standard error is a terminal, where a bar may be drawn. */
  readonly errorsOnTerminal?: boolean;
}

export interface GivenOptions {
  readonly ledger?: string;
  readonly server?: string;
  readonly lang?: string;
}

export function readSettings({ env, platform, home, terminal }: Surroundings, given: GivenOptions): Settings {
  const chosen = <T>(
    option: string | undefined,
    variable: string | undefined,
    read: (text: string) => T,
    fallback: T,
  ): Setting<T> => {
    if (option !== undefined) return { value: read(option), from: 'option' };
    return variable ? { value: read(variable), from: 'environment' } : { value: fallback, from: 'default' };
  };
  const columns = Number.parseInt(env.COLUMNS ?? '', 10) || terminal.columns;
  return {
    ledger: chosen<string | null>(
      given.ledger,
      env.SOLVENT_LEDGER,
      (text) => (text === 'none' ? null : text),
      defaultLedger(env, platform, home),
    ),
    server: chosen<string | null>(given.server, env.SOLVENT_SERVER, (text) => text.replace(/\/+$/, ''), null),
    token: env.SOLVENT_TOKEN || null,
    model: modelSettings(env),
    lang: chosen<Lang>(
      given.lang,
      env.SOLVENT_LANG,
      langOf,
      langOf(env.LC_ALL || env.LC_MESSAGES || env.LANG || 'en'),
    ),
    colour: terminal.isTTY && !env.NO_COLOR && env.TERM !== 'dumb',
    width: terminal.isTTY ? Math.max(columns ?? 80, 40) : null,
    port: Number.parseInt(env.PORT ?? '', 10) || 4177,
    edgar: {
      userAgent: env.SOLVENT_USER_AGENT || undefined,
      server: env.SOLVENT_SEC_URL || undefined,
      folder: join(dirname(defaultLedger(env, platform, home)), 'edgar'),
    },
  };
}

function langOf(text: string): Lang {
  return /^zh/i.test(text) ? 'zh' : 'en';
}
