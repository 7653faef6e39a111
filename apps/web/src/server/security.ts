import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * The headers of every page: nothing from another origin, no script without this request's nonce, no frame around it.
 */
export function secure(request: IncomingMessage, response: ServerResponse): void {
  for (const name of Object.keys(request.headers)) if (isInternal(name)) delete request.headers[name];
  const policy =
    request.url === '/labWorker.js' ? workerPolicy : pagePolicy(randomBytes(16).toString('base64'));
  // Next reads the nonce for its own scripts from the policy of the request.
  request.headers['content-security-policy'] = policy;
  response.setHeader('Content-Security-Policy', policy);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** Names by which Next talks to itself; from outside they are never meant well. */
function isInternal(name: string): boolean {
  return /^(x-middleware-|x-nextjs-|x-invoke-|x-next-|x-solvent-|x-matched-path|x-forwarded-|content-security-policy)/.test(
    name,
  );
}

function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The lab's worker is sent everything it needs; it may compile the month loop, and ask nobody. */
const workerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";

const headers = {
  'X-Content-Type-Options': 'nosniff',
  // Nothing to other sites; our own forms need it, or their Origin would be null.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
  'X-Frame-Options': 'DENY',
} as const;
