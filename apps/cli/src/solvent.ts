#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// The program is parsed once; later starts take its compiled form from the cache.
enableCompileCache?.();
const { start } = await import('./start.ts');
await start();
