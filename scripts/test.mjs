// Everything `npm test` runs, in order, with one line each and a closing count. A step that fails does not hide
// the ones after it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './toolchain.mjs';

const bin = (name) => join(root, 'node_modules', '.bin', name);
const scratch = mkdtempSync(join(tmpdir(), 'solvent-test-'));
const report = join(scratch, 'vitest.json');
const steps = [
  ['format and lint', bin('biome'), ['check', '.']],
  ['package boundaries', bin('turbo'), ['boundaries', '--no-color']],
  ['rooms of core', process.execPath, ['scripts/lintRooms.mjs']],
  ['build', bin('turbo'), ['run', 'build', '--output-logs=errors-only']],
  ['types', bin('turbo'), ['run', 'typecheck', '--output-logs=errors-only']],
  ['promises that nobody waits for', bin('oxlint'), ['--type-aware', '--quiet']],
  ['unused code', bin('knip'), ['--no-progress']],
];

let passed = 0;
let failed = 0;
for (const [name, program, args] of steps) {
  const started = Date.now();
  const run = spawnSync(program, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  const good = run.status === 0;
  good ? passed++ : failed++;
  console.log(`${good ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (!good) console.log(`${run.stdout ?? ''}${run.stderr ?? ''}${run.error ? run.error.message : ''}`);
}

const vitest = spawnSync(
  bin('vitest'),
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
try {
  const result = JSON.parse(readFileSync(report, 'utf8'));
  passed += result.numPassedTests;
  failed +=
    result.numFailedTests +
    result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
      .length;
  const skipped = result.numPendingTests + (result.numTodoTests ?? 0);
  if (skipped > 0) {
    failed++;
    console.log(`FAIL ${skipped} tests were skipped: a skipped test is a defect here.`);
  }
  if (result.numTotalTests === 0) failed++;
} catch {
  failed++;
  console.log('FAIL vitest wrote no report.');
}
if (vitest.status !== 0 && failed === 0) failed++;
rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
