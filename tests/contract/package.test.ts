import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../boundaries/plant.ts';

/** Core as a stranger installs it: packed, unpacked beside its two dependencies, and used by a plain program. */

const place = mkdtempSync(join(tmpdir(), 'solvent-packed-'));
const packed = join(place, 'node_modules', '@solvent', 'core');
const core = join(root, 'packages/core');

function run(program: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stdout}${stderr}`);
  return stdout;
}

beforeAll(() => {
  run('pnpm', ['pack', '--pack-destination', place], core);
  mkdirSync(packed, { recursive: true });
  run('tar', ['-xzf', join(place, 'solvent-core-0.1.0.tgz'), '--strip-components=1', '-C', packed], place);
  for (const name of ['big.js', 'zod'])
    symlinkSync(realpathSync(join(core, 'node_modules', name)), join(place, 'node_modules', name));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

it('publint finds nothing', async () => {
  const { messages, pkg } = await publint({ pkgDir: packed, strict: true, level: 'suggestion' });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

it('carries no test, fixture or source', () => {
  const files = run('tar', ['-tzf', join(place, 'solvent-core-0.1.0.tgz')], place).split('\n');
  expect(files.filter((file) => /\.test\.|\.fixture\.|(?<!\.d)\.ts$/.test(file))).toEqual([]);
  expect(files.length).toBeGreaterThan(100);
});

it('is found by name and by room, and calculates', () => {
  const program = `
    import { project } from '@solvent/core';
    import { staticRunway } from '@solvent/core/runway';
    import { checks } from '@solvent/core/ledger/checks';
    const input = { currency: 'USD', start: '2024-10', months: 24, cash: '5000000000', revenue: '0', cost: '416666667' };
    const result = project(input);
    console.log(result.ok && result.value.runway.months.slice(0, 5), typeof staticRunway, checks.length >= 40);`;
  expect(run(process.execPath, ['--input-type=module', '-e', program], place).trim()).toBe(
    '11.99 function true',
  );
});
