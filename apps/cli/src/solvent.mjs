#!/usr/bin/env node
import { createRequire, enableCompileCache } from 'node:module';

// The program is parsed once; later starts take its compiled form from the cache.
enableCompileCache?.();
await createRequire(import.meta.url)('./start.cjs').start();
