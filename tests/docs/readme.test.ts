import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documents, fences, root } from './documents.ts';

/** Every example of the README runs as it stands there, and prints what it says. */

const readme = documents().find(({ path }) => path === 'README.md')!;
const blocks = fences(readme);

/** `$ ./solvent …` and the lines below it, in their order; … stands for what is left out, and lines may be left out. */
function transcripts(
  body: string,
): readonly { readonly command: string; readonly expected: readonly string[] }[] {
  return body
    .split(/^\$ /m)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [command = '', ...lines] = part.trimEnd().split('\n');
      return { command, expected: lines.filter((line) => line.trim() !== '' && line.trim() !== '…') };
    });
}

describe('the command line', () => {
  const shown = blocks
    .filter(({ language }) => language === 'console')
    .flatMap(({ body }) => transcripts(body));

  it('is shown', () => expect(shown.length).toBeGreaterThanOrEqual(5));

  it.each(shown.map((one) => [one.command, one] as const))('%s', (command, { expected }) => {
    const [program, ...args] = command.split(' ');
    expect(program).toBe('./solvent');
    const run = spawnSync(process.execPath, ['apps/cli/dist/solvent.mjs', ...args, '--ledger', 'none'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, SOLVENT_LANG: 'en', NO_COLOR: '1' },
    });
    expect([0, 1, 3]).toContain(run.status);
    let rest = run.stdout.split('\n').map((line) => line.trim());
    for (const line of expected) {
      const at = rest.indexOf(line.trim());
      expect(at, `missing, or out of order: ${line}\n${run.stdout}`).toBeGreaterThanOrEqual(0);
      rest = rest.slice(at + 1);
    }
  });
});

describe('the library', () => {
  // In the folder of a package that may import what the reader would install.
  const programs = blocks
    .filter(({ language }) => language === 'ts')
    .map(({ body }, i) => ({
      body,
      file: join(root, 'tests/docs', `readme-${process.pid}-${i + 1}.scratch.ts`),
    }));
  const settings = join(root, 'tests/docs', `readme-${process.pid}.scratch.json`);

  beforeAll(() => {
    for (const { body, file } of programs) writeFileSync(file, body);
    const include = programs.map(({ file }) => file);
    writeFileSync(settings, JSON.stringify({ extends: '../tsconfig.json', include }));
  });
  afterAll(() => {
    for (const file of [settings, ...programs.map((program) => program.file)]) rmSync(file, { force: true });
  });

  it('is shown', () => expect(programs.length).toBeGreaterThanOrEqual(2));

  it('is used with right types', () => {
    const compiler = join(root, 'node_modules/.bin/tsc');
    const types = spawnSync(compiler, ['-p', settings, '--pretty', 'false'], { encoding: 'utf8' });
    expect(types.stdout.split('\n').filter((line) => line.includes('scratch'))).toEqual([]);
  });

  it.each(programs.map((program, i) => [i + 1, program] as const))(
    'program %i runs and prints',
    (_, { file }) => {
      const run = spawnSync(process.execPath, [file], { cwd: root, encoding: 'utf8' });
      expect(run.stderr).toBe('');
      expect(run.status).toBe(0);
      expect(run.stdout.trim().length).toBeGreaterThan(20);
    },
  );
});
