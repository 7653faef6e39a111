import { createWriteStream, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { failed, ok, type Result, raise } from '@solvent/core/issue';
import { notFetched, noUserAgent, unknownFiler } from './issues.ts';

export interface FetchFilingsOptions {
  /** Who is asking: name and e-mail address. */
  readonly userAgent: string | undefined;
  /** Where files are kept; one of today is not fetched again. */
  readonly folder: string;
  /** The present instant. */
  readonly clock: () => string;
  /** Where the SEC's two servers are; a test gives its own. */
  readonly data?: string;
  readonly site?: string;
  /** The first pause before trying again; it doubles. */
  readonly patienceMs?: number;
}

/** The SEC allows ten requests a second; we keep to eight. */
const GAP_MS = 125;
const TRIES = 5;
const LIMIT = 256 * 1024 * 1024;
const DAY_MS = 86_400_000;

/**
 * The companyfacts files of filers given by CIK or ticker, fetched from the SEC when somebody asks for it, politely: by
 * name, at most eight requests a second, and after a while where the SEC says that it is too much [IM29].
 */
export async function* fetchFilings(
  names: readonly string[],
  options: FetchFilingsOptions,
): AsyncGenerator<Result<string>> {
  const { userAgent, folder, data = 'https://data.sec.gov', site = 'https://www.sec.gov' } = options;
  if (!userAgent || !/\S+@\S+/.test(userAgent)) return yield failed(raise(noUserAgent));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const desk = new Desk(userAgent, options);
  let tickers: Map<string, string> | undefined;
  for (const name of names) {
    let cik = /^(?:CIK)?(\d{1,10})$/i.exec(name.trim())?.[1];
    if (cik === undefined) {
      if (!tickers) {
        const list = await desk.fetch(
          `${site}/files/company_tickers.json`,
          join(folder, 'company_tickers.json'),
        );
        if (!list.ok) return yield list;
        tickers = tickersIn(list.value);
      }
      cik = tickers.get(name.trim().toUpperCase().replace('.', '-'));
    }
    if (cik === undefined) {
      yield failed(raise(unknownFiler, { name: name.slice(0, 40) }));
      continue;
    }
    const file = `CIK${cik.padStart(10, '0')}.json`;
    yield desk.fetch(`${data}/api/xbrl/companyfacts/${file}`, join(folder, file));
  }
}

/** Asks one thing after the other. */
class Desk {
  readonly #userAgent: string;
  readonly #options: FetchFilingsOptions;
  #last = Number.NEGATIVE_INFINITY;

  constructor(userAgent: string, options: FetchFilingsOptions) {
    this.#userAgent = userAgent;
    this.#options = options;
  }

  /** The file, once it is there whole. */
  async fetch(url: string, file: string): Promise<Result<string>> {
    const age = Date.parse(this.#options.clock()) - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (age < DAY_MS) return ok(file);
    let why = '';
    let wait = this.#options.patienceMs ?? 1000;
    for (let attempt = 0; attempt < TRIES; attempt++, wait *= 2) {
      await this.#turn();
      try {
        const response = await fetch(url, {
          headers: { 'user-agent': this.#userAgent },
          signal: AbortSignal.timeout(300_000),
          redirect: 'error',
        });
        if (response.ok && response.body) {
          await keep(response.body, file);
          return ok(file);
        }
        await response.body?.cancel();
        why = `the SEC answers ${response.status}`;
        if (response.status !== 429 && response.status < 500) break;
        const asked = Number(response.headers.get('retry-after'));
        if (asked > 0) wait = Math.min(asked * 1000, 600_000);
      } catch (error) {
        const { message, cause } = error as Error;
        why = cause instanceof Error ? cause.message : message;
      }
      if (attempt < TRIES - 1) await pause(wait);
    }
    return failed(raise(notFetched, { url, why: why.slice(0, 160) }));
  }

  async #turn(): Promise<void> {
    const early = this.#last + GAP_MS - performance.now();
    if (early > 0) await pause(early);
    this.#last = performance.now();
  }
}

/** Under its name only when it is whole. */
async function keep(body: ReadableStream<Uint8Array>, file: string): Promise<void> {
  const part = `${file}.part`;
  let size = 0;
  async function* measured(pieces: AsyncIterable<Uint8Array>) {
    for await (const piece of pieces) {
      size += piece.length;
      if (size > LIMIT) throw new Error('it is larger than 256 MB');
      yield piece;
    }
  }
  try {
    await pipeline(Readable.fromWeb(body as never), measured, createWriteStream(part, { mode: 0o600 }));
    renameSync(part, file);
  } finally {
    rmSync(part, { force: true });
  }
}

/** `{"0": {"cik_str": 1318605, "ticker": "TSLA", "title": "Tesla, Inc."}, …}` */
function tickersIn(file: string): Map<string, string> {
  const tickers = new Map<string, string>();
  try {
    const rows = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>);
    for (const row of rows) {
      const { ticker, cik_str } = row as { ticker?: unknown; cik_str?: unknown };
      if (typeof ticker === 'string') tickers.set(ticker.toUpperCase(), String(cik_str));
    }
  } catch {
    // An answer that is no list names nobody; it is not kept.
    rmSync(file, { force: true });
  }
  return tickers;
}
