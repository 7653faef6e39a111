import { formatIssue, type Issue } from '@solvent/core/issue';
import type { LedgerClient } from './client/client.ts';
import { openPaper, type Paper } from './render/paper.ts';
import { type Lang, readSettings, type Settings, type Surroundings } from './settings.ts';

export type Format = 'text' | 'json' | 'jsonl' | 'csv';

/** The two streams and the clock of the outside; a test gives its own. */
export interface World extends Surroundings {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly stdin: () => Promise<Uint8Array>;
  /** Standard input as it comes, line by line, for a conversation. */
  readonly stdinLines: () => AsyncIterable<string>;
  readonly clock: () => string;
}

/** One run of the program: what is in force, where to ask, and where to write. */
export interface Session {
  readonly settings: Settings;
  readonly lang: Lang;
  readonly format: Format;
  /** What `--as-known-at` and `--policy` say, as every report takes it. */
  readonly asked: { readonly asKnownAt?: string; readonly policy?: string };
  readonly today: string;
  /** The day that was given in place of the clock's, which a server keeps; null when none was. */
  readonly givenToday: string | null;
  readonly paper: Paper;
  readonly quiet: boolean;
  readonly world: World;
  /** Opened at the first question. */
  client(): Promise<LedgerClient>;
  out(text: string): void;
  /** A hint or a word on what was done; silent with `--quiet`. */
  note(text: string): void;
  report(issues: readonly Issue[]): void;
  close(): Promise<void>;
}

export function openSession(world: World, options: Readonly<Record<string, unknown>>): Session {
  const text = (name: string) => (typeof options[name] === 'string' ? (options[name] as string) : undefined);
  const on = (name: string) => options[name] === true;
  const given = (name: string) => (text(name) === undefined ? {} : { [name]: text(name)! });
  const settings = readSettings(world, { ...given('ledger'), ...given('server'), ...given('lang') });
  const lang = settings.lang.value;
  const quiet = on('quiet');
  let opening: Promise<LedgerClient> | undefined;

  async function open(): Promise<LedgerClient> {
    const server = settings.server.value;
    if (server === null)
      return (await import('./client/local.ts')).openLocal({
        ledger: settings.ledger.value,
        today: text('today'),
        clock: world.clock,
        model: settings.model,
      });
    return (await import('./client/http.ts')).openHttp(server, settings.token);
  }
  return {
    settings,
    lang,
    format: on('json') ? 'json' : on('jsonl') ? 'jsonl' : on('csv') ? 'csv' : 'text',
    asked: { ...given('asKnownAt'), ...given('policy') },
    today: text('today') ?? world.clock().slice(0, 10),
    givenToday: text('today') ?? null,
    paper: openPaper({ lang, colour: settings.colour, width: settings.width }),
    quiet,
    world,
    client: () => (opening ??= open()),
    out: world.out,
    note: (line) => quiet || world.err(`${line}\n`),
    report: (issues) => {
      for (const issue of issues)
        if (issue.severity === 'error' || !quiet) world.err(`${formatIssue(issue, lang)}\n`);
    },
    close: async () => (await opening)?.close(),
  };
}
