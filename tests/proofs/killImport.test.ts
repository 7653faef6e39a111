import { join } from 'node:path';
import { seeded } from '@solvent/store/proofs';
import { expect, it } from 'vitest';
import { killImport } from './killImport.ts';

// Two hundred instants: `node tests/proofs/killImport.ts FOLDER 200`.
it('[IM2] an import killed at twenty instants is whole or absent, company by company, and resumes', async () => {
  const folder = join(import.meta.dirname, '../../packages/ingest/fixtures/filings');
  const facts = await killImport([folder], 20, seeded(7));
  expect(facts.kills).toBe(20);
  expect(facts.completed).toBeGreaterThan(0);
  expect(facts.wrong).toEqual([]);
}, 240_000);
