import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { callerFor, newLedger, newPlace, pack } from './sample.ts';

it('[API13] reading makes no ledger file', async () => {
  const where = newPlace();
  const caller = callerFor(newLedger(where));
  expect((await caller.claims({})).data.claims).toEqual([]);
  expect(await caller.doctor({})).toBeNull();
  expect((await caller.candidates({})).rows).toEqual([]);
  expect(existsSync(where)).toBe(false);
  await caller.importPack({ ...pack, idempotencyKey: '1' });
  expect(existsSync(where)).toBe(true);
});

it('[API13] a read in process loads neither HTTP nor a database', () => {
  const probe = fileURLToPath(new URL('./probe.ts', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [probe, newPlace()], { encoding: 'utf8' });
  expect(stderr).toBe('');
  const { schema, loaded } = JSON.parse(stdout) as { schema: string; loaded: string[] };
  expect(schema).toBe('solvent.metrics/1');
  expect(
    loaded.filter((name) =>
      /kysely|\/pg\/|node:sqlite|node:http|adapters\/node-http|packages\/store/.test(name),
    ),
  ).toEqual([]);
});
