import { chmod, cp, rm } from 'node:fs/promises';
import { type Plugin, rolldown } from 'rolldown';

// One program with nothing to install beside it: our packages and theirs in dist/, the packed dataset next to them
// (the reader of the dataset looks for it in ../dist/ledger). Names are kept short, lines are kept, so that a crash
// shows a line and not the whole program.
const here = import.meta.dirname;
const dist = `${here}/dist`;
await rm(dist, { recursive: true, force: true });
const bundle = await rolldown({ input: `${here}/src/solvent.ts`, platform: 'node', external: ['pg-native'], plugins: [withoutPrograms()] });
await bundle.write({
  dir: dist,
  format: 'esm',
  minify: { mangle: true, compress: true, codegen: false },
  entryFileNames: '[name].mjs',
  chunkFileNames: '[name].mjs',
});
await bundle.close();
await cp(`${here}/../../packages/dataset/dist/ledger`, `${dist}/ledger`, { recursive: true });
await chmod(`${dist}/solvent.mjs`, 0o755);

/** The command parser could start other programs and loads what it needs for that; we never ask it to. */
function withoutPrograms(): Plugin {
  const nothing = '\0no-child-process';
  return {
    name: 'without-programs',
    resolveId: (id, importer) => (id === 'node:child_process' && importer?.includes('commander') ? nothing : null),
    load: (id) => (id === nothing ? 'export default {};' : null),
  };
}
