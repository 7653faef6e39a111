import { defineConfig } from 'vitest/config';

/** One run for the whole repository; packages that need services of their own bring a config with it. */
export default defineConfig({
  test: {
    projects: ['packages/*', 'apps/*', 'tests', 'examples'],
    typecheck: { enabled: false },
    testTimeout: 60_000,
  },
});
