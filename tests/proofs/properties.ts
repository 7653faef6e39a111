// B1: the properties of the tests, counted, none of them skipped, each run so many times with the seed given. What the tests
// ask for fewer of, because each run is a whole report, is stopped after its time. `node tests/proofs/properties.ts 1000`
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, type Figures } from './proof.ts';

const root = join(import.meta.dirname, '..', '..');
const LEAST = 40;

/** How many properties the tests hold, by file, and the places where one is skipped. */
export function countProperties(): {
  readonly files: ReadonlyMap<string, number>;
  readonly skipped: readonly string[];
} {
  const files = new Map<string, number>();
  const skipped: string[] = [];
  for (const path of globSync('{packages/*/{src,tests},apps/*/{src,tests},tests}/**/*.test.{ts,tsx}', {
    cwd: root,
  })) {
    const text = readFileSync(join(root, path), 'utf8');
    const found = text.match(/\bfc\.(?:asyncProperty|property)\(/g)?.length ?? 0;
    if (found === 0) continue;
    files.set(path, found);
    if (/\b(?:it|test|describe)\.(?:skip|todo|only|fails)\b|\bx(?:it|describe)\(/.test(text))
      skipped.push(path);
  }
  return { files, skipped };
}

export async function properties(runs: number, seed: number): Promise<Figures> {
  const { files, skipped } = countProperties();
  const written = [...files.values()].reduce((sum, n) => sum + n, 0);
  const folder = mkdtempSync(join(tmpdir(), 'solvent-properties-'));
  const tally = join(folder, 'tally');
  try {
    const config = join(import.meta.dirname, 'properties.config.ts');
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    const ended = spawnSync(
      process.execPath,
      [vitest, 'run', '--config', config, '--root', root, ...files.keys()],
      {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, SOLVENT_RUNS: `${runs}`, SOLVENT_SEED: `${seed}`, SOLVENT_TALLY: tally },
      },
    );
    const counted = readFileSync(tally, 'utf8').trim().split('\n').map(Number);
    const wrong = skipped.length + (ended.status === 0 ? 0 : 1) + (written < LEAST ? 1 : 0);
    return {
      wrong,
      properties: written,
      files: files.size,
      skipped,
      checked: counted.length,
      runs: counted.reduce((sum, n) => sum + n, 0),
      checkedAsOftenAsAsked: counted.filter((n) => n >= runs).length,
      fewest: Math.min(...counted),
      ...(ended.status === 0 ? {} : { failed: ended.stdout.slice(-1500) }),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) await command('B1', 1000, properties);
