import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Plugin, rolldown } from 'rolldown';

// One program with nothing to install beside it: our packages and theirs in dist/, the packed dataset next to them
// (its reader looks for it in ../dist/ledger). CommonJS, because an ES module that imports a part of Node makes all of
// it at once, which costs half a start of Node. Names are short and lines are kept: a crash shows one line.
const here = import.meta.dirname;
// The tests build a copy of their own: `node build.ts SOME/FOLDER/dist`.
const dist = process.argv[2] ?? `${here}/dist`;
await rm(dist, { recursive: true, force: true });
const bundle = await rolldown({
  input: {
    start: `${here}/src/start.ts`,
    filingWorker: `${here}/../../packages/api/src/filings/filingWorker.ts`,
  },
  platform: 'node',
  external: ['pg-native'],
  plugins: [withoutPrograms()],
  // The reader of PDF files looks for a copy of its own only where it is not bundled.
  onLog: (level, log, report) => log.code === 'EMPTY_IMPORT_META' || report(level, log),
});
await bundle.write({
  dir: dist,
  format: 'cjs',
  dynamicImportInCjs: false,
  minify: { mangle: true, compress: true, codegen: false },
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name].cjs',
});
await bundle.close();
for (const file of ['solvent.mjs', 'load.cjs']) await cp(`${here}/src/${file}`, `${dist}/${file}`);
await chmod(`${dist}/solvent.mjs`, 0o755);
await cp(`${here}/../../packages/dataset/dist/ledger`, `${dist}/ledger`, { recursive: true });

// What pictures are drawn with, beside the program and read only by `--out`.
const { resolve } = createRequire(import.meta.url);
await mkdir(`${dist}/picture`, { recursive: true });
for (const [from, to] of [
  ['@resvg/resvg-wasm/index_bg.wasm', 'resvg.wasm'],
  ['@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf', 'Inter-Regular.ttf'],
  ['@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf', 'Inter-SemiBold.ttf'],
  ['@expo-google-fonts/inter/LICENSE_FONT', 'Inter-LICENSE.txt'],
] as const)
  await cp(resolve(from), `${dist}/picture/${to}`);

// Last, because it asks the finished program; never of the ledger of whoever builds it.
const { status } = spawnSync(process.execPath, [`${here}/src/compile.mjs`, dist], {
  stdio: 'ignore',
  env: { ...process.env, SOLVENT_LEDGER: 'none', SOLVENT_SERVER: '', SOLVENT_LANG: '' },
});
if (status !== 0) throw new Error(`The program was built but does not run: node src/compile.mjs ${dist}`);

/** The command parser could start other programs and loads what it needs for that; we never ask it to. */
function withoutPrograms(): Plugin {
  const nothing = '\0no-child-process';
  return {
    name: 'without-programs',
    resolveId: (id, importer) =>
      id === 'node:child_process' && importer?.includes('commander') ? nothing : null,
    load: (id) => (id === nothing ? 'export default {};' : null),
  };
}
