import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** What a command line printed and how it ended. */
export interface Outcome {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

export interface Shell {
  run(line: string): Promise<Outcome>;
  close(): void;
}

const root = join(import.meta.dirname, '../..');
let program: string | undefined;

/** The program as it ships, built once for a test file. */
export function builtProgram(): string {
  if (program) return program;
  const dist = join(mkdtempSync(join(tmpdir(), 'solvent-cli-')), 'dist');
  execFileSync(process.execPath, [join(root, 'apps/cli/build.ts'), dist], { cwd: root });
  process.on('exit', () => rmSync(join(dist, '..'), { recursive: true, force: true }));
  program = join(dist, 'solvent.mjs');
  return program;
}

/** A shell in an empty home with the files of `files/` at hand, in which it is always 24 November 2026. */
export function openShell(): Shell {
  const solvent = builtProgram();
  const home = mkdtempSync(join(tmpdir(), 'solvent-home-'));
  const [work, bin] = [join(home, 'work'), join(home, 'bin')];
  for (const folder of [work, bin]) mkdirSync(folder);
  cpSync(join(import.meta.dirname, 'files'), work, { recursive: true });
  const wrapper = join(bin, 'solvent');
  writeFileSync(wrapper, `#!/bin/sh\nexec '${process.execPath}' '${solvent}' "$@" --today 2026-11-24\n`);
  chmodSync(wrapper, 0o755);
  const env = {
    PATH: [bin, process.env.PATH].join(delimiter),
    HOME: home,
    LANG: 'C',
    NODE_COMPILE_CACHE: join(solvent, '../../cache'),
  };
  return {
    run: (line) =>
      new Promise((resolve, reject) => {
        const child = spawn('bash', ['-o', 'pipefail', '-c', line], {
          cwd: work,
          env,
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        let [out, err] = ['', ''];
        child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
        child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
        child.on('error', reject);
        child.on('close', (code) => resolve({ out: hide(out), err: hide(err), code: code ?? -1 }));
      }),
    close: () => rmSync(home, { recursive: true, force: true }),
  };

  /** Where the home lies differs from run to run. */
  function hide(text: string): string {
    return text.replaceAll(home, '~');
  }
}
