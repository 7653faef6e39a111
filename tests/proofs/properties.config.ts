import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The tests with properties, with more runs of each than they ask for. */
export default defineConfig({
  resolve: { alias: [{ find: /^fast-check$/, replacement: join(import.meta.dirname, 'manyRuns.ts') }] },
  test: { include: ['**/*.test.{ts,tsx}'], testTimeout: 600_000, maxWorkers: 2 },
});
