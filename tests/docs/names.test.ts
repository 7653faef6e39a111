import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeSpans, documents, root, sources } from './documents.ts';

/** What the documents name is there: paths, links, functions, commands, flags, rules. */

const docs = documents();
const code = sources();
const everything = code.map(({ text }) => text).join('\n');
const specs = docs.filter(({ path }) => path.startsWith('docs/specs/'));
const rules = new Set(
  specs.flatMap(({ text }) => [...text.matchAll(/\*\*([A-Z]{1,3}\d+)\*\*/g)].map((found) => found[1]!)),
);
const prefixes = [...new Set([...rules].map((id) => id.replace(/\d+$/, '')))];

const each = docs.map((document) => [document.path, document] as const);

describe.each(each)('%s', (path, document) => {
  const spans = codeSpans(document);

  it('names paths that exist', () => {
    const paths = spans.filter((span) =>
      /^(packages|apps|docs|tests|scripts|examples)(\/[\w.@-]+)+\/?$/.test(span),
    );
    expect(paths.filter((span) => !existsSync(join(root, span)))).toEqual([]);
  });

  it('links to pages that exist', () => {
    const links = [...document.text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map((found) => found[1]!);
    const local = links.filter((link) => !/^[a-z]+:/.test(link) && !link.startsWith('docs/images/'));
    expect(local.filter((link) => !existsSync(join(root, dirname(path), link)))).toEqual([]);
  });

  it('names functions and types that exist', () => {
    const names = spans.filter((span) => /^[a-z][a-z0-9]*(?:[A-Z][A-Za-z0-9]*)+(?:\(\))?$/.test(span));
    const missing = names.filter((name) => !new RegExp(`\\b${name.replace('()', '')}\\b`).test(everything));
    expect([...new Set(missing)]).toEqual([]);
  });

  it('names rules that exist', () => {
    const cited = [...document.text.matchAll(new RegExp(`\\b(?:${prefixes.join('|')})\\d+\\b`, 'g'))].map(
      ([id]) => id,
    );
    expect([...new Set(cited)].filter((id) => !rules.has(id))).toEqual([]);
  });

  it('says nothing of how it came about', () => {
    expect(document.text).not.toMatch(/\/work\/|\/root\/|\.\.\/shared|issue #?\d+\b|localhost:\d{4,5}\/npm/i);
  });
});

describe('docs/pipeline.md', () => {
  const pipeline = docs.find(({ path }) => path === 'docs/pipeline.md')!;
  const rows = [...pipeline.text.matchAll(/^\|[^|]*\| `(\w+)` \| `([\w/]+)` \|$/gm)].map(
    (found) => [found[1]!, found[2]!] as const,
  );

  it('has a function for each step', () => expect(rows.length).toBeGreaterThan(25));

  it.each(rows)('%s is exported by %s', (name, folder) => {
    expect(readFileSync(join(root, folder, 'index.ts'), 'utf8')).toMatch(new RegExp(`\\b${name}\\b`));
  });
});

describe('commands', () => {
  const spans = docs.flatMap((document) => codeSpans(document).map((span) => [document.path, span] as const));

  it('npm and pnpm scripts exist', () => {
    const scriptsOf = (folder: string): readonly string[] =>
      existsSync(join(root, folder, 'package.json'))
        ? Object.keys(JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).scripts ?? {})
        : [];
    const asked = spans.flatMap(([path, span]) => {
      const found = /^p?npm (?:run )?([a-z]\w*)/.exec(span);
      return found ? [[path, found[1]!] as const] : [];
    });
    expect(asked.length).toBeGreaterThan(5);
    const known = (path: string) =>
      new Set(['install', 'vitest', ...scriptsOf('.'), ...scriptsOf(dirname(path))]);
    expect(asked.filter(([path, script]) => !known(path).has(script))).toEqual([]);
  });

  it('scripts of packages exist', () => {
    const asked = spans.flatMap(([, span]) => {
      const found = /^pnpm --filter @solvent\/(\w+) (\w+)$/.exec(span);
      return found ? [found] : [];
    });
    const missing = asked.filter(([, name, script]) => {
      const { scripts } = JSON.parse(readFileSync(join(root, 'packages', name!, 'package.json'), 'utf8'));
      return scripts[script!] === undefined;
    });
    expect(missing.map(([span]) => span)).toEqual([]);
  });

  it('commands of solvent and their flags exist', () => {
    const help = (args: readonly string[]) => {
      const run = spawnSync(process.execPath, [join(root, 'apps/cli/dist/solvent.mjs'), ...args, '--help'], {
        encoding: 'utf8',
      });
      return `${run.stdout}${run.stderr}`;
    };
    const overview = help([]);
    const commands = new Set([...overview.matchAll(/^ {2}([a-z-]+) /gm)].map((found) => found[1]!));
    expect(commands.size).toBeGreaterThan(20);
    const named = spans.flatMap(([path, span]) => {
      const found = /^(?:\.\/)?solvent ([a-z][a-z-]*)(.*)$/.exec(span);
      return found ? [{ path, command: found[1]!, flags: found[2]!.match(/--[a-z-]+/g) ?? [] }] : [];
    });
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ command }) => !commands.has(command))).toEqual([]);
    const wrong = named.flatMap(({ path, command, flags }) => {
      const known = flags.length > 0 ? `${help([command])}${overview}` : '';
      return flags
        .filter((flag) => !known.includes(flag))
        .map((flag) => `${path}: solvent ${command} ${flag}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('the numbered rules', () => {
  it('stand once each', () => {
    const all = specs.flatMap(({ text }) =>
      [...text.matchAll(/^(?:- |\| ?)\*\*([A-Z]{1,3}\d+)\*\*/gm)].map((found) => found[1]!),
    );
    expect(all.filter((id, i) => all.indexOf(id) !== i)).toEqual([]);
    expect(all.length).toBeGreaterThan(150);
  });

  it('are each cited by a test', () => {
    const tests = code
      .filter(({ path }) => /\.test(-d)?\.tsx?$|\.test\.txt$/.test(path))
      .map(({ text }) => text)
      .join('\n');
    const cited = new Set(
      [...tests.matchAll(/\[([A-Z]{1,3}\d+(?:[^\]\n]{0,4}[A-Z]{1,3}\d+)*)\]/g)].flatMap((found) =>
        idsOf(found[1]!),
      ),
    );
    // The checks are run one by one from their own list, each under its number.
    for (const id of rules) if (id.startsWith('CK')) cited.add(id);
    expect(everything).toContain('[%s]');
    expect([...rules].filter((id) => !cited.has(id)).sort()).toEqual([]);
  });
});

/** `RC8`, `RC8, RC10`, and all of `EX3–EX6`. */
function idsOf(text: string): readonly string[] {
  const ids = text.match(/[A-Z]{1,3}\d+/g) ?? [];
  const [first, last] = ids;
  if (ids.length !== 2 || !/[–-]/.test(text)) return ids;
  const prefix = first!.replace(/\d+$/, '');
  const [from, to] = [+first!.slice(prefix.length), +last!.slice(prefix.length)];
  return Array.from({ length: to - from + 1 }, (_, i) => `${prefix}${from + i}`);
}
