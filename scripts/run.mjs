// Behind `npm start` and `npm test`: does everything a fresh clone needs, on a machine with only Node and npm.
// A second run skips what has not changed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, root, toolchain } from './toolchain.mjs';

const command = process.argv[2];
const { env, node } = toolchain();
let child;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child?.kill(signal));

if (command === 'start') {
  await install();
  await step('Building', 'turbo', ['run', 'build', '--output-logs=errors-only', '--log-order=stream']);
  const code = await run(node, ['apps/web/server.ts'], { stdio: 'inherit' });
  process.exit(code);
} else if (command === 'test') {
  await install();
  const code = await run(node, ['scripts/test.mjs', ...process.argv.slice(3)], { stdio: 'inherit' });
  process.exit(code);
} else {
  fail('Usage: node scripts/run.mjs start|test');
}

/** Install when the lockfile or a manifest changed since the last time. */
async function install() {
  const stamp = join(root, 'node_modules', '.installed-for');
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  await step('Installing', 'pnpm', ['install', '--frozen-lockfile', '--reporter=append-only']);
  writeFileSync(stamp, now);
}

function fingerprint() {
  const hash = createHash('sha256');
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...manifests()];
  for (const file of files)
    if (existsSync(join(root, file))) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function manifests() {
  const inside = ['apps', 'packages'].flatMap((room) =>
    readdirSync(join(root, room)).map((name) => `${room}/${name}/package.json`),
  );
  return [...inside, 'tests/package.json', 'examples/package.json'].sort();
}

async function step(title, program, args) {
  const started = process.hrtime.bigint();
  console.error(`${title} …`);
  const log = [];
  const code = await run(program, args, { stdio: ['ignore', 'pipe', 'pipe'] }, log);
  if (code !== 0) {
    console.error(log.join(''));
    fail(`${title} failed: ${program} ${args.join(' ')} ended with ${code}.`);
  }
  console.error(`${title} took ${(Number(process.hrtime.bigint() - started) / 1e9).toFixed(1)} s.`);
}

function run(program, args, options, log) {
  return new Promise((resolve) => {
    const onPath = program === 'turbo' ? join(root, 'node_modules', '.bin', 'turbo') : program;
    child = spawn(onPath, args, { cwd: root, env, shell: process.platform === 'win32', ...options });
    child.stdout?.on('data', (chunk) => log?.push(String(chunk)));
    child.stderr?.on('data', (chunk) => log?.push(String(chunk)));
    child.on('error', (error) => fail(`${program} could not be started: ${error.message}`));
    child.on('exit', (code, signal) =>
      resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)),
    );
  });
}
