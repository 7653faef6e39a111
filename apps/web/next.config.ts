import { join } from 'node:path';
import type { NextConfig } from 'next';

const root = join(import.meta.dirname, '..', '..');

/** Pages only: server.ts answers the API and the data twins itself. No page ships Next's client runtime (decision 0013). */
const config: NextConfig = {
  poweredByHeader: false,
  images: { unoptimized: true },
  outputFileTracingRoot: root,
  turbopack: { root },
  transpilePackages: ['@solvent/core', '@solvent/ui'],
  // Types are checked by `pnpm typecheck`, with the whole repository.
  typescript: { ignoreBuildErrors: true },
};

export default config;
