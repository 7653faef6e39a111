import type { IncomingMessage } from 'node:http';
import { failed, ok, raise, type Result } from '@solvent/core/issue';
import { tooDeep, tooLarge } from '../issues.ts';

export const limits = { bodyBytes: 1_000_000, jsonDepth: 64, batch: 20 };

/** The body as text, refused as soon as it is too large or too deep; nothing is parsed here. */
export async function readBody(request: IncomingMessage): Promise<Result<string>> {
  const refused = () => failed(raise(tooLarge, { limit: '1 MB' }));
  if (Number.parseInt(request.headers['content-length'] ?? '0', 10) > limits.bodyBytes) return refused();
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limits.bodyBytes) return refused();
    parts.push(part);
  }
  return checkDepth(Buffer.concat(parts).toString('utf8'));
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
