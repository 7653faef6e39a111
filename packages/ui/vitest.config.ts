import { defineConfig } from 'vitest/config';

/** These tests share nothing that changes, so the modules they read are evaluated once for all of them. */
export default defineConfig({
  test: { name: 'ui', include: ['src/**/*.test.{ts,tsx}'], isolate: false, testTimeout: 60_000 },
});
