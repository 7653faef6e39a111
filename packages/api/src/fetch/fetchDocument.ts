import type { LookupAddress } from 'node:dns';
import { lookup as systemLookup } from 'node:dns/promises';
import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { failed, ok, type Result, raise } from '@solvent/core/issue';
import { badUrl, closedAddress, fetchFailed, fetchTooLarge, tooManyRedirects } from './issues.ts';
import { isPublicAddress } from './publicAddress.ts';

/** A page or file as a server sent it. */
export interface Fetched {
  /** Where it was found in the end. */
  readonly url: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** What may be changed about fetching; a test gives its own network. */
export interface FetchOptions {
  readonly ports?: readonly number[];
  readonly maxBytes?: number;
  readonly redirects?: number;
  readonly deadlineMs?: number;
  readonly resolve?: (host: string) => Promise<readonly LookupAddress[]>;
  readonly isAllowed?: (address: string) => boolean;
}

export const fetchLimits = { ports: [80, 443], maxBytes: 20_000_000, redirects: 5, deadlineMs: 30_000 };

type Settled = Required<FetchOptions>;

/**
 * Fetch a document somebody asked for, and nothing else [FT1] to [FT6]: http or https, on the usual ports, from addresses of
 * the open internet. The address is checked where the connection takes it from, on every hop, so that a name that is given
 * another address between check and use gains nothing.
 */
export async function fetchDocument(text: string, options: FetchOptions = {}): Promise<Result<Fetched>> {
  const settled: Settled = {
    ...fetchLimits,
    resolve: (host) => systemLookup(host, { all: true, verbatim: true }),
    isAllowed: isPublicAddress,
    ...options,
  };
  const signal = AbortSignal.timeout(settled.deadlineMs);
  let url = text.trim();
  for (let hop = 0; hop <= settled.redirects; hop++) {
    const place = readUrl(url, settled);
    if (!place.ok) return place;
    const answered = await visit(place.value, settled, signal);
    if (!answered.ok) return answered;
    if (!('location' in answered.value)) return ok(answered.value);
    const { location } = answered.value;
    if (!URL.canParse(location, place.value.href)) return failed(raise(badUrl, { url: cut(location) }));
    url = new URL(location, place.value).href;
  }
  return failed(raise(tooManyRedirects, { url: cut(text), most: settled.redirects }));
}

/** The address in its one form: `http://0x7f.1/` becomes 127.0.0.1 here, and is refused by what it is. */
function readUrl(text: string, { ports, isAllowed }: Settled): Result<URL> {
  if (text.length > 2000 || !URL.canParse(text)) return failed(raise(badUrl, { url: cut(text) }));
  const url = new URL(text);
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : +url.port;
  if (!/^https?:$/.test(url.protocol) || url.hostname === '' || url.username !== '' || url.password !== '')
    return failed(raise(badUrl, { url: cut(text) }));
  const host = hostOf(url);
  // A connection to an address written out asks no lookup, so it is checked here.
  if (!ports.includes(port) || (isIP(host) !== 0 && !isAllowed(host)))
    return failed(raise(closedAddress, { host: cut(url.host) }));
  return ok(url);
}

const hostOf = (url: URL) => url.hostname.replace(/^\[|\]$/g, '');

function visit(
  url: URL,
  settled: Settled,
  signal: AbortSignal,
): Promise<Result<Fetched | { readonly location: string }>> {
  return new Promise((done) => {
    let closed = false;
    const fail = (error: unknown) =>
      done(
        failed(
          closed
            ? raise(closedAddress, { host: cut(url.host) })
            : raise(fetchFailed, { url: cut(url.href), why: reasonOf(error, signal) }),
        ),
      );
    const lookup: LookupFunction = (host, { family, all }, callback) => {
      settled.resolve(host).then(
        (found) => {
          const wanted = found.filter((a) => (family !== 4 && family !== 6 ? true : a.family === family));
          closed = found.length === 0 || found.some(({ address }) => !settled.isAllowed(address));
          if (closed || wanted.length === 0) return callback(new Error('closed'), '', 4);
          if (all) callback(null, [...wanted]);
          else callback(null, wanted[0]!.address, wanted[0]!.family);
        },
        (error: NodeJS.ErrnoException) => callback(error, '', 4),
      );
    };
    let request: ClientRequest;
    try {
      const send = url.protocol === 'https:' ? requestHttps : requestHttp;
      request = send(url, { agent: false, lookup, signal, headers, maxHeaderSize: 32_768 });
    } catch (error) {
      return fail(error);
    }
    // Whatever the lookup said, this is who is at the other end.
    request.once('socket', (socket) =>
      socket.once('connect', () => {
        if (socket.remoteAddress && settled.isAllowed(socket.remoteAddress)) return;
        closed = true;
        request.destroy(new Error('closed'));
      }),
    );
    request.once('error', fail);
    request.once('response', (response) => {
      const { statusCode = 0, headers: said } = response;
      if (statusCode >= 300 && statusCode < 400 && said.location !== undefined) {
        response.destroy();
        return done(ok({ location: said.location }));
      }
      if (statusCode !== 200) {
        response.destroy();
        return fail(new Error(`HTTP ${statusCode}`));
      }
      readBody(response, settled.maxBytes).then(
        (bytes) =>
          done(
            bytes
              ? ok({ url: url.href, contentType: said['content-type'] ?? '', bytes })
              : failed(raise(fetchTooLarge, { url: cut(url.href), limit: settled.maxBytes / 1_000_000 })),
          ),
        fail,
      );
    });
    request.end();
  });
}

const headers = {
  'user-agent': 'Solvent (reads one document its user asked for)',
  accept: 'text/html, application/pdf, text/plain;q=0.9, */*;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
};

/** The bytes unpacked, counted after unpacking; undefined when there are too many. */
async function readBody(response: IncomingMessage, most: number): Promise<Buffer | undefined> {
  const coding = response.headers['content-encoding']?.trim().toLowerCase();
  const unpack =
    coding === 'gzip' || coding === 'x-gzip'
      ? createGunzip()
      : coding === 'deflate'
        ? createInflate()
        : coding === 'br'
          ? createBrotliDecompress()
          : null;
  const stream = unpack ? response.pipe(unpack) : response;
  if (unpack) response.once('error', (error) => unpack.destroy(error));
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) {
      response.destroy();
      return undefined;
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function reasonOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'it took too long';
  const { code, message } = error as NodeJS.ErrnoException;
  return cut(code ?? message);
}

const cut = (text: string) => text.replace(/[\p{Cc}\s]+/gu, ' ').slice(0, 200);
