import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root: string = fileURLToPath(new URL('../../', import.meta.url));

export interface Document {
  readonly path: string;
  readonly text: string;
}

const read = (path: string): Document => ({ path, text: readFileSync(join(root, path), 'utf8') });

/** Everything a person reads, but for the pages that a program writes. */
export function documents(): readonly Document[] {
  const written = new Set(['docs/issues.md', 'docs/cli.md']);
  const under = (folder: string): readonly string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory()
        ? under(join(folder, entry.name))
        : entry.name.endsWith('.md')
          ? [join(folder, entry.name)]
          : [],
    );
  const own = readdirSync(root).filter((name) => name.endsWith('.md'));
  return [...own, ...under('docs'), 'packages/dataset/README.md']
    .filter((path) => !written.has(path))
    .map(read);
}

/** Every source file and manifest of ours, tests included. */
export function sources(): readonly Document[] {
  const skipped = new Set(['node_modules', 'dist', 'data', 'public', 'shots', 'passages']);
  const under = (folder: string): readonly string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      if (skipped.has(entry.name) || entry.name.startsWith('.')) return [];
      const path = join(folder, entry.name);
      return entry.isDirectory()
        ? under(path)
        : /\.(tsx?|mjs|test\.txt)$|^package\.json$/.test(entry.name)
          ? [path]
          : [];
    });
  return ['packages', 'apps', 'tests', 'scripts', 'examples'].flatMap(under).map(read);
}

/** What stands in `code` marks, outside of fenced blocks. */
export function codeSpans({ text }: Document): readonly string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '');
  return [...prose.matchAll(/`([^`\n]+)`/g)].map((found) => found[1]!);
}

export interface Fence {
  readonly language: string;
  readonly body: string;
}

export function fences({ text }: Document): readonly Fence[] {
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)].map(([, language, body]) => ({
    language: language!,
    body: body!,
  }));
}
