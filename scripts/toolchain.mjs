// Finds or brings the two tools everything else needs: a Node that the project runs on, and pnpm at its pinned
// version. Both go into .tools/ beside the sources; nothing is installed on the machine. No dependency of its own.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const tools = join(root, '.tools');
const NODE = '24.21.0';
const NEEDED = [22, 18];

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const PNPM = manifest.packageManager.split('@')[1];
const windows = process.platform === 'win32';

/** The environment in which every step runs: the right node and pnpm first, no telemetry, no questions. */
export function toolchain() {
  const node = ownNodeIsEnough() ? process.execPath : bringNode();
  const pnpm = bringPnpm();
  const bin = join(tools, 'bin');
  mkdirSync(bin, { recursive: true });
  link(node, join(bin, windows ? 'node.exe' : 'node'));
  const env = {
    ...process.env,
    PATH: [bin, join(tools, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
    NEXT_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    COREPACK_ENABLE_STRICT: '0',
    npm_config_update_notifier: 'false',
  };
  return { node, pnpm, env };
}

function ownNodeIsEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

/** The platform's own package needs no install script; where it does not exist, the wrapper package chooses. */
function bringNode() {
  const platform = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const candidates = [
    join(tools, 'node_modules', platform, windows ? 'bin/node.exe' : 'bin/node'),
    join(tools, 'node_modules', 'node', windows ? 'bin/node.exe' : 'bin/node'),
  ];
  const there = () => candidates.find((path) => existsSync(path) && versionOf(path) === `v${NODE}`);
  if (there()) return there();
  console.error(
    `This machine has Node ${process.versions.node}; bringing Node ${NODE} into .tools (once, about 50 MB) …`,
  );
  if (!npmInstall(`${platform}@${NODE}`) || !there()) npmInstall(`node@${NODE}`);
  const found = there();
  if (!found)
    fail(
      `Node ${NODE} could not be installed. Install Node ${NEEDED.join('.')} or newer yourself and try again.`,
    );
  return found;
}

function bringPnpm() {
  const path = join(tools, 'node_modules', '.bin', windows ? 'pnpm.cmd' : 'pnpm');
  const stamp = join(tools, 'pnpm-version');
  if (existsSync(path) && existsSync(stamp) && readFileSync(stamp, 'utf8') === PNPM) return path;
  if (!npmInstall(`pnpm@${PNPM}`)) fail(`pnpm ${PNPM} could not be installed from the npm registry.`);
  writeFileSync(stamp, PNPM);
  return path;
}

function npmInstall(spec) {
  mkdirSync(tools, { recursive: true });
  const manifest = join(tools, 'package.json');
  if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true }\n');
  const run = spawnSync(
    'npm',
    ['install', '--prefix', tools, '--no-audit', '--no-fund', '--loglevel=error', '--save-exact', spec],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: windows,
      encoding: 'utf8',
    },
  );
  if (run.status !== 0 && run.stderr) console.error(run.stderr.trim().split('\n').slice(0, 3).join('\n'));
  return run.status === 0;
}

function versionOf(path) {
  return spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout?.trim();
}

function link(target, path) {
  rmSync(path, { force: true });
  if (windows) return;
  symlinkSync(target, path);
}

export function fail(message) {
  console.error(message);
  process.exit(1);
}
