import { defineConfig } from 'rolldown';

/** The islands: everything that runs in a reader's browser, one small file. */
export default defineConfig({
  input: 'src/islands/islands.ts',
  platform: 'browser',
  output: { file: 'public/islands.js', format: 'esm', minify: true },
});
