import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { builtProgram } from './shell.ts';

const program = builtProgram();
const dist = dirname(program);
const [folder = ''] = readdirSync(join(dist, 'compiled'));

function node(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { stdout, stderr, status };
}
const answer = () => node(program, 'runway', 'openai', '--ledger', 'none', '--today', '2026-11-24');

it('the code that the build compiled is taken by the Node it was compiled for', () => {
  expect(folder).toBe(`${process.version}-${process.platform}-${process.arch}`);
  const taken = `const { compiledFolder, scriptOf } = require('./load.cjs');
    console.log(scriptOf('${dist}/start.cjs', compiledFolder('${dist}')).cachedDataRejected)`;
  writeFileSync(join(dist, 'taken.cjs'), taken);
  expect(node(join(dist, 'taken.cjs')).stdout).toBe('false\n');
});

it('an answer is the same with that code, with code that does not fit, with some missing, and without any', () => {
  const compiled = answer();
  expect(compiled).toMatchObject({ status: 0, stdout: expect.stringContaining('OpenAI') });
  const files = readdirSync(join(dist, 'compiled', folder));
  for (const file of files) writeFileSync(join(dist, 'compiled', folder, file), 'of another program');
  expect(answer()).toEqual(compiled);
  for (const file of files.slice(0, files.length / 2)) rmSync(join(dist, 'compiled', folder, file));
  expect(answer()).toEqual(compiled);
  rmSync(join(dist, 'compiled'), { recursive: true });
  expect(answer()).toEqual(compiled);
});
