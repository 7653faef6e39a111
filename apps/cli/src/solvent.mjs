#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { createRequire, enableCompileCache } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { compiledFolder, openLoader } = require('./load.cjs');

const main = join(import.meta.dirname, 'start.cjs');
const compiled = compiledFolder(import.meta.dirname);
await program().start();

/** With the code that was compiled for this Node in the build, else with what Node itself keeps of a run before. */
function program() {
  if (existsSync(compiled)) return openLoader(compiled).load(main);
  enableCompileCache?.();
  return require(main);
}
