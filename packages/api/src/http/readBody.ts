import type { IncomingMessage } from 'node:http';
import { failed, ok, type Result, raise } from '@solvent/core/issue';
import { tooDeep, tooLarge } from '../issues.ts';

export const limits = { bodyBytes: 1_000_000, jsonDepth: 64, batch: 20 };

/** The body as text, refused as soon as it is too large or too deep; nothing is parsed here. */
export async function readBody(request: IncomingMessage): Promise<Result<string>> {
  const declared = Number.parseInt(request.headers['content-length'] ?? '0', 10);
  const bytes = declared > limits.bodyBytes ? undefined : await readBytes(request);
  return bytes ? checkDepth(bytes.toString('utf8')) : failed(raise(tooLarge, { limit: '1 MB' }));
}

/** Undefined when there are too many, or the sender broke off; the rest stays unread. */
function readBytes(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((done) => {
    const parts: Buffer[] = [];
    let size = 0;
    const onData = (part: Buffer) => {
      size += part.length;
      parts.push(part);
      if (size <= limits.bodyBytes) return;
      request.off('data', onData).pause();
      done(undefined);
    };
    request
      .on('data', onData)
      .once('end', () => done(Buffer.concat(parts)))
      .once('error', () => done(undefined));
    request.once('close', () => done(undefined));
  });
}

/** Let a sender that is still talking hear the refusal: a few more bytes are thrown away, then the line is cut. */
export function dropRest(request: IncomingMessage): void {
  let dropped = 0;
  request.on('data', (part: Buffer) => {
    dropped += part.length;
    if (dropped > 8 * limits.bodyBytes) request.destroy();
  });
  setTimeout(() => request.complete || request.destroy(), 2000).unref();
}

/** Counts brackets outside strings: JSON.parse itself would stall on a body of a million of them. */
export function checkDepth(text: string): Result<string> {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (inString) {
      if (c === 0x5c) i++;
      else if (c === 0x22) inString = false;
    } else if (c === 0x22) inString = true;
    else if (c === 0x5b || c === 0x7b) {
      if (++depth > limits.jsonDepth) return failed(raise(tooDeep, { limit: limits.jsonDepth }));
    } else if (c === 0x5d || c === 0x7d) depth--;
  }
  return ok(text);
}
