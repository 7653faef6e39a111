import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { extractCandidates } from './index.ts';

const LENGTH = 50_000;
const LIMIT_MS = 50;

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const folder = import.meta.dirname;
const files = globSync('**/*.ts', { cwd: folder })
  .filter((name) => !/\.(?:test|fixture|d)\./.test(name))
  .sort();

/** Every pattern that these files put together from words when they are loaded. */
async function constructed(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  let file = '';
  vi.resetModules();
  vi.stubGlobal(
    'RegExp',
    class extends RegExp {
      constructor(pattern: string | RegExp, flags?: string) {
        super(pattern, flags);
        if (typeof pattern === 'string')
          found.push({ file, source: pattern, flags: (flags ?? '').replace(/[gy]/g, '') });
      }
    },
  );
  for (const name of files) {
    file = name;
    await import(pathToFileURL(join(folder, name)).href);
  }
  vi.unstubAllGlobals();
  return found;
}

/** Processor time of this thread: a busy machine is not taken for a slow pattern. */
function timed(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** Every regular expression literal of this folder: after a token that cannot end an operand. */
function literals(): Pattern[] {
  return files.flatMap((file) => {
    const code = readFileSync(join(folder, file), 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
    const found: Pattern[] = [];
    for (const match of code.matchAll(
      /(?<=[(,=:[!&|?{};]\s{0,2}|return |\n\s{0,8})\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]{0,4})(?=[\s).,;\]])/g,
    ))
      found.push({ file, source: match[1]!, flags: match[2]!.replace(/[gy]/g, '') });
    return found;
  });
}

/** Strings that make backtracking expensive: what the pattern is made of, repeated, with an end that does not fit. */
function attacks(source: string): string[] {
  const letters = [...new Set(source.replace(/\\[a-zA-Z]/g, ''))]
    .filter((c) => /[\p{L}\p{N}<>(&%$,. -]/u.test(c))
    .slice(0, 24);
  const words = source.match(/[A-Za-z\u4e00-\u9fff]{2,}/g) ?? [];
  const seeds = new Set([
    ...letters,
    'a',
    'A',
    '1',
    ' ',
    '<',
    '(',
    'aA',
    'a ',
    'A ',
    '1,',
    '1.',
    '年',
    '的',
    ',a',
    'a.',
    ...words.slice(0, 12),
    ...words.slice(0, 12).map((w) => `${w} `),
  ]);
  return [...seeds].map(
    (seed) => `${seed.repeat(Math.ceil(LENGTH / seed.length)).slice(0, LENGTH - 1)}\u0000`,
  );
}

const made = await constructed();

describe('[EX23] patterns are linear', () => {
  const patterns = [...literals(), ...made];
  it('finds the patterns, also those put together from words', () => {
    expect(patterns.length).toBeGreaterThan(150);
    // The time words of both languages and the forms of Chinese names.
    for (const part of ['财年', 'fiscal', '独角兽'])
      expect(made.some(({ source }) => source.includes(part))).toBe(true);
  });

  it.each(patterns.map((p) => [p.file, p.source.slice(0, 60), p] as const))(
    '%s /%s/ takes at most 50 ms on 50,000 hostile characters',
    (_file, _name, { source, flags }) => {
      const pattern = new RegExp(source, flags);
      for (const attack of attacks(source)) {
        let best = Number.POSITIVE_INFINITY;
        // The best of three: the first run compiles the pattern.
        for (let round = 0; round < 3 && best > LIMIT_MS; round++)
          best = Math.min(
            best,
            timed(() => pattern.test(attack)),
          );
        expect(best, `${attack.slice(0, 12)}…`).toBeLessThanOrEqual(LIMIT_MS);
      }
    },
  );

  it('the whole reader stays linear on hostile texts of 50,000 characters', () => {
    const pieces = [
      '1',
      '9,',
      '1.',
      '一',
      '亿',
      '数千万',
      '50亿元、',
      '5%',
      '$1 ',
      '(',
      '（a',
      '<',
      '<b',
      '&',
      'a',
      'A',
      'Aa ',
      ' ',
      '\n',
      '。',
      '，',
      'OpenAI',
      'OpenAI、',
      '营收',
      '营收50亿元，',
      'revenue of $5 billion, ',
      'up 5% ',
      '分别为',
      '2024年',
      '2022年到2025年',
      'in 2024 and ',
      '同比增长',
      'billion ',
      'a billion ',
      '-',
      '“',
      '若',
      '(xùn)',
      '\u200b',
      '每月',
    ];
    for (const piece of pieces) {
      const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 3 && best > 1000; round++) {
        const took = timed(() => extractCandidates({ text, published: '2025-01-01' }, { companies: [] }));
        best = Math.min(best, took);
      }
      expect(best, piece).toBeLessThan(1000);
    }
  });
});
