// Compiles kernel/runway.ts and writes its bytes into src/simulation/kernelBytes.ts. The file is committed, so that
// nobody needs the compiler to build or run; `kernel.test.ts` checks that the sources still give the same bytes.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const here = dirname(fileURLToPath(import.meta.url));

/** The module as bytes, the same for the same sources. */
export async function compileKernel() {
  const { error, binary } = await compile();
  if (error) throw error;
  return binary;
}

async function compile() {
  const out = {};
  const { error, stderr } = await asc.main(
    [
      'runway.ts',
      '-O3',
      '--noAssert',
      '--runtime',
      'stub',
      '--enable',
      'simd',
      '--initialMemory',
      '32',
      '--outFile',
      'runway.wasm',
    ],
    { writeFile: (name, contents) => (out[name] = contents), ...(await reading()) },
  );
  return { error: error ? new Error(`${error.message}\n${stderr}`) : null, binary: out['runway.wasm'] };
}

async function reading() {
  const { readFileSync } = await import('node:fs');
  return {
    readFile: (name) => {
      try {
        return readFileSync(join(here, name), 'utf8');
      } catch {
        return null;
      }
    },
    listFiles: () => [],
  };
}

export function renderKernel(binary) {
  const text = Buffer.from(binary).toString('base64');
  return `// Made by \`node kernel/build.mjs\` from kernel/runway.ts; do not edit. ${binary.length} bytes of WebAssembly, base64.
export const kernelBytes: string =
  '${text}';
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(here, '../src/simulation/kernelBytes.ts'), renderKernel(await compileKernel()));
}
