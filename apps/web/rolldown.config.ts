import { fileURLToPath } from 'node:url';
import { defineConfig } from 'rolldown';

const fileOf = (name: string) => fileURLToPath(import.meta.resolve(name));

/** A script of the browser, one small file. */
const script = (input: string, name: string) => ({
  input,
  platform: 'browser' as const,
  // The pages are drawn by React on the server; what draws them again in the browser is a twelfth of its size.
  resolve: {
    alias: {
      'react-dom/client': fileOf('preact/compat/client'),
      'react/jsx-runtime': fileOf('preact/jsx-runtime'),
      react: fileOf('preact/compat'),
    },
  },
  output: { file: `public/${name}`, format: 'esm' as const, minify: true, codeSplitting: false },
});

/** What runs in a reader's browser: the islands of every page, and the lab with its worker. */
export default defineConfig([
  script('src/islands/islands.ts', 'islands.js'),
  script('src/lab/browser/lab.ts', 'lab.js'),
  script('src/lab/browser/labWorker.ts', 'labWorker.js'),
]);
