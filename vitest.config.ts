import { defineConfig } from 'vitest/config';

/** One run for the whole repository; packages that need services of their own bring a config with it. */
export default defineConfig({
  test: {
    projects: ['packages/*', 'apps/*', 'tests', 'examples'],
    typecheck: { enabled: false },
    // Most of the wall clock is spent waiting for child processes and the browser: a worker for every core.
    maxWorkers: '100%',
    testTimeout: 120_000,
  },
});
