// G1: the tests are tested. Each seeded fault is put into a copy of the source, the one suite it belongs to is run there,
// and must fail; without any fault every one of these suites must pass. `node tests/proofs/seededFaults.ts [first] [seed]`
// runs so many of them; half a minute to a minute each on a busy machine.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, type Figures } from './proof.ts';
import { type SeededFault, type Suite, seededFaults } from './seededFaultList.ts';

const root = join(import.meta.dirname, '..', '..');
/** What the suites need; the rest of the repository stays where it is. */
const parts = [
  'packages',
  'apps',
  'examples',
  'tests',
  'tsconfig.base.json',
  'package.json',
  'pnpm-workspace.yaml',
  'vitest.config.ts',
];
const left = /\/(?:\.next|\.turbo|\.vite|\.vite-temp|coverage)(?:\/|$)/;

export async function seededFaultsCaught(count: number): Promise<Figures> {
  const copy = mkdtempSync(join(tmpdir(), 'solvent-faults-'));
  try {
    for (const part of parts)
      cpSync(join(root, part), join(copy, part), {
        recursive: true,
        verbatimSymlinks: true,
        filter: (from) => !left.test(from),
      });
    // A relative link inside a package finds its neighbour in the copy, and everything else through this one.
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const faults = seededFaults.slice(0, count);
    const problems: string[] = [];
    const sound = new Map<string, boolean>();
    const caught: string[] = [];
    for (const fault of faults) {
      const name = nameOf(fault.suite);
      if (!sound.has(name)) sound.set(name, run(copy, fault.suite));
      if (!sound.get(name)) problems.push(`${name} fails without any fault`);
      else if (!put(copy, fault))
        problems.push(`${fault.what}: its place in ${fault.file} is not there any more`);
      else {
        if (run(copy, fault.suite)) problems.push(`${fault.what}: ${name} did not notice`);
        else caught.push(fault.what);
        cpSync(join(root, fault.file), join(copy, fault.file));
      }
      console.error(`${caught.includes(fault.what) ? 'caught' : 'MISSED'}  ${fault.what}  ${name}`);
    }
    return {
      wrong: problems.length,
      faults: faults.length,
      caught: caught.length,
      suites: sound.size,
      problems,
    };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function put(copy: string, { file, from, to }: SeededFault): boolean {
  const path = join(copy, file);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (!text.includes(from)) return false;
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
  return true;
}

function nameOf(suite: Suite): string {
  return typeof suite === 'string' ? suite : `${suite.proof} ${suite.count}`;
}

/** Whether it passes. */
function run(copy: string, suite: Suite): boolean {
  const args =
    typeof suite === 'string'
      ? [join(copy, 'node_modules/vitest/vitest.mjs'), 'run', suite]
      : [join(copy, suite.proof), String(suite.count)];
  return spawnSync(process.execPath, args, { cwd: copy, stdio: 'ignore', timeout: 180_000 }).status === 0;
}

if (import.meta.main) await command('G1', seededFaults.length, seededFaultsCaught);
