import { defineConfig } from 'vitest/config';

/** These tests share nothing that changes, so the modules they read are evaluated once for all of them. */
export default defineConfig({
  test: { name: 'core', include: ['{src,kernel}/**/*.test.ts'], isolate: false, testTimeout: 60_000 },
});
