import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root: string = fileURLToPath(new URL('../../', import.meta.url));
const left = new Set(['dist', '.next', '.turbo', '.tools', '.git', 'data', 'node_modules', 'shots']);

export interface Copy {
  readonly folder: string;
  /** Write a file of the copy; what was there is back when `restore` is called. */
  plant(path: string, text: string): void;
  restore(): void;
  remove(): void;
}

/** The workspace without what is built or installed, in a folder of its own: violations are planted there. */
export function copyWorkspace(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'solvent-boundaries-'));
  for (const name of [
    'packages',
    'apps',
    'scripts',
    'package.json',
    'pnpm-workspace.yaml',
    'pnpm-lock.yaml',
    'turbo.json',
    'tsconfig.base.json',
    'biome.json',
    '.oxlintrc.json',
  ])
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      filter: (path) => !left.has(path.split('/').at(-1)!),
    });
  for (const place of ['.', ...workspaces()])
    symlinkSync(join(root, place, 'node_modules'), join(folder, place, 'node_modules'));
  const planted: string[] = [];
  return {
    folder,
    plant(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
      planted.push(path);
    },
    restore() {
      for (const path of planted.splice(0)) {
        rmSync(join(folder, path), { force: true });
        if (existsSync(join(root, path))) cpSync(join(root, path), join(folder, path));
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function workspaces(): readonly string[] {
  return ['packages', 'apps']
    .flatMap((room) => readdirSync(join(root, room)).map((name) => join(room, name)))
    .filter((place) => existsSync(join(root, place, 'node_modules')));
}

/** Run a tool and give what it printed, both streams together. */
export function run(
  program: string,
  args: readonly string[],
  cwd: string,
): { readonly code: number; readonly text: string } {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 });
  return { code: status ?? 1, text: `${stdout}${stderr}` };
}

export const bin = (name: string): string => join(root, 'node_modules', '.bin', name);
