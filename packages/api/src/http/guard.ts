import type { IncomingMessage } from 'node:http';
import { type Issue, raise } from '@solvent/core/issue';
import { wrongHost, wrongOrigin } from '../issues.ts';

/** A request that must not be answered: the status and why. */
export interface Refusal {
  readonly status: 403 | 421;
  readonly issue: Issue;
}

/**
 * The names a server on this machine answers to; a page that points its own domain at 127.0.0.1 uses another one.
 * `allowed` are host names without port.
 */
export function checkHost(
  request: Pick<IncomingMessage, 'headers'>,
  allowed: readonly string[] = localHosts,
): Refusal | undefined {
  const host = request.headers.host ?? '';
  return allowed.includes(nameOf(host))
    ? undefined
    : { status: 421, issue: raise(wrongHost, { host: host.slice(0, 100) }) };
}

export const localHosts: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

const kinds = {
  json: { pattern: /^application\/json(?:;|$)/i, name: 'JSON' },
  form: { pattern: /^(?:multipart\/form-data|application\/x-www-form-urlencoded)(?:;|$)/i, name: 'a form' },
} as const;

/**
 * Anything but GET and HEAD must be JSON (where forms are sent to: a form) and come from a page of this server. A program that
 * is no browser sends neither Origin nor cookies nor Sec-Fetch headers, and is let through.
 */
export function checkOrigin(
  request: Pick<IncomingMessage, 'headers' | 'method'>,
  kind: keyof typeof kinds = 'json',
): Refusal | undefined {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  const { origin, host = '', cookie } = request.headers;
  const fits = kinds[kind].pattern.test(request.headers['content-type'] ?? '');
  const fetchSite = request.headers['sec-fetch-site'];
  const own = origin === `http://${host}` || origin === `https://${host}`;
  const program = origin === undefined && cookie === undefined && fetchSite === undefined;
  if (fits && host !== '' && (program || (own && (fetchSite === undefined || fetchSite === 'same-origin'))))
    return undefined;
  return {
    status: 403,
    issue: raise(wrongOrigin, {
      origin: fits ? (origin ?? 'nowhere').slice(0, 200) : `a request that is not ${kinds[kind].name}`,
    }),
  };
}

function nameOf(host: string): string {
  return /^(\[[0-9a-f:.]{2,45}\]|[a-z0-9.-]{1,253})(?::\d{1,5})?$/i.exec(host)?.[1]?.toLowerCase() ?? '';
}
