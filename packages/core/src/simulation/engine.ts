import { kernelBytes } from './kernelBytes.ts';
import { createTwin, type Engine } from './twin.ts';

/**
 * The engine of this thread, made once: the compiled month loop where WebAssembly with SIMD runs, else its twin in
 * TypeScript, some four times slower, with the same bits. One thread uses one at a time.
 */
export type EngineName = 'compiled' | 'plain';

let compiled: Engine | null | undefined;
let plain: Engine | undefined;

export function findEngine(name?: EngineName): Engine {
  if (name !== 'plain') compiled ??= instantiate();
  if (name !== 'plain' && compiled) return compiled;
  plain ??= createTwin();
  return plain;
}

/** Which engine answers when none is named. */
export function engineInUse(): EngineName {
  compiled ??= instantiate();
  return compiled ? 'compiled' : 'plain';
}

/** What is used of WebAssembly; the language's own library does not type it. */
interface WasmHost {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

/** Null where the host has no WebAssembly, no SIMD, or a content policy without `wasm-unsafe-eval`. */
function instantiate(): Engine | null {
  const host = (globalThis as { WebAssembly?: WasmHost }).WebAssembly;
  if (!host) return null;
  try {
    const { exports } = new host.Instance(new host.Module(decodeBase64(kernelBytes)));
    const { memory, drawWords, walk } = exports as Omit<Engine, 'memory'> & {
      memory: { readonly buffer: ArrayBuffer };
    };
    return { memory: memory.buffer, drawWords, walk };
  } catch {
    return null;
  }
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function decodeBase64(text: string): Uint8Array {
  const length = text.replace(/=+$/, '').length;
  const bytes = new Uint8Array((length * 3) >> 2);
  for (let i = 0, bits = 0, held = 0, at = 0; i < length; i++) {
    held = ((held << 6) | DIGITS.indexOf(text.charAt(i))) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = held >> bits;
    }
  }
  return bytes;
}
