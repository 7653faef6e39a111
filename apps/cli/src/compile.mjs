// The last step of the build: `node compile.mjs DIST` answers what is asked most, and keeps the code that Node compiled for it
// beside the program, every part in a file. Parts that were not needed are kept as far as Node compiles them unasked.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const dist = process.argv[2];
const { compiledFolder, openLoader, scriptOf } = createRequire(import.meta.url)('./load.cjs');
const questions = [
  'runway openai',
  'runway snowflake',
  'burn openai',
  'show openai',
  'metrics cash',
  'overview',
];

const { load, scripts } = openLoader(null);
const { start } = load(join(dist, 'start.cjs'));
for (const question of questions) {
  process.argv = [process.execPath, 'solvent', ...question.split(' ')];
  await start();
  if (process.exitCode !== 0) throw new Error(`solvent ${question} ended with ${process.exitCode}`);
}
const folder = compiledFolder(dist);
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(dist).filter((name) => name.endsWith('.cjs') && name !== 'load.cjs')) {
  const script = scripts.get(join(dist, name)) ?? scriptOf(join(dist, name), null);
  writeFileSync(join(folder, `${name}.code`), script.createCachedData());
}
