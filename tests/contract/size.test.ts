import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';
import { root } from '../boundaries/plant.ts';

/**
 * How much a program carries that uses core: own code, minified and gzipped, without the decimal and the schema library.
 * Words (messages, definitions, sentences in two languages) are counted apart: they are read by people and grow with them.
 */

interface Bundle {
  readonly code: number;
  readonly words: number;
  readonly modules: readonly string[];
}

async function bundle(source: string): Promise<Bundle> {
  const entry = 'solvent:entry';
  const built = await rolldown({
    input: entry,
    external: ['big.js', /^zod/],
    platform: 'browser',
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => {
          if (id === entry) return id;
          const room = /^@solvent\/core(?:\/(.+))?$/.exec(id);
          return room ? join(root, 'packages/core/src', room[1] ?? '', 'index.ts') : null;
        },
        load: (id) => (id === entry ? source : null),
      },
    ],
  });
  const { output } = await built.generate({ format: 'esm', minify: true });
  await built.close();
  const chunks = output.flatMap((part) => (part.type === 'chunk' ? [part] : []));
  const [code, words] = withoutWords(chunks.map((chunk) => chunk.code).join('\n'));
  return {
    code: kilobytes(code),
    words: kilobytes(words),
    modules: chunks.flatMap((chunk) => chunk.moduleIds),
  };
}

const kilobytes = (text: string) => gzipSync(text, { level: 9 }).length / 1000;

/** The program with its sentences cut out, and the sentences. */
function withoutWords(text: string): readonly [string, string] {
  const cuts: { readonly start: number; readonly end: number }[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, value, start, end } = node as {
      type?: string;
      value?: unknown;
      start: number;
      end: number;
    };
    if (type === 'Literal' && typeof value === 'string' && isSentence(value))
      cuts.push({ start: start + 1, end: end - 1 });
    else if (type === 'TemplateElement' && isSentence((value as { raw: string }).raw))
      cuts.push({ start, end });
    else for (const inner of Object.values(node)) visit(inner);
  };
  visit(parseAst(text));
  let [code, words, at] = ['', '', 0];
  for (const { start, end } of cuts.sort((a, b) => a.start - b.start)) {
    code += text.slice(at, start);
    words += `${text.slice(start, end)}\n`;
    at = end;
  }
  return [code + text.slice(at), words];
}
const isSentence = (text: string) => /\p{Script=Han}|\S \S/u.test(text);

const calculating = ['money', 'time', 'metric', 'claim', 'series', 'derivation', 'runway', 'curve']
  .map((room) => `export * as ${room} from '@solvent/core/${room}';`)
  .concat(
    "export { appendClaims, applyCorrections, asKnownAt, findCompany, viewLedger } from '@solvent/core';",
  );

describe('the size of core in kilobytes', () => {
  it.each([
    ['ledger, reconciling and runway: no checks, no reports', calculating.join('\n'), 45, 18],
    ['everything, with every check and every report', "export * from '@solvent/core';", 95, 36],
    ['a runway as the pages show it', "export { runwayReport } from '@solvent/core';", 25, 12],
    ['reconciling', "export { reconcile } from '@solvent/core';", 20, 12],
    ['one projection', "export { project } from '@solvent/core';", 6, 3],
    ['the levers of a gap', "export { solveGap } from '@solvent/core';", 5, 2],
    ['one ratio', "export { selfFundingRatio } from '@solvent/core';", 2, 1],
  ])('%s', async (name, source, mostCode, mostWords) => {
    const { code, words, modules } = await bundle(source);
    console.log(
      `${name}: ${code.toFixed(1)} kB code (at most ${mostCode}), ${words.toFixed(1)} kB words (at most ${mostWords})`,
    );
    expect(modules.length).toBeGreaterThan(1);
    expect(code).toBeLessThanOrEqual(mostCode);
    expect(words).toBeLessThanOrEqual(mostWords);
  });

  it('a projection carries no metric, check or report with it', async () => {
    const { modules } = await bundle("export { project } from '@solvent/core';");
    expect(modules.filter((id) => /core\/src\/(metric\/metrics|ledger|report|series)\//.test(id))).toEqual(
      [],
    );
  });
});
