import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractCandidates } from './index.ts';

const LENGTH = 50_000;
const LIMIT_MS = 50;

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal of this folder: after a token that cannot end an operand. */
function literals(): Pattern[] {
  const folder = import.meta.dirname;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !/\.(?:test|fixture)\./.test(name))
    .flatMap((file) => {
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

describe('[EX23] patterns are linear', () => {
  const patterns = literals();
  it('finds the patterns', () => expect(patterns.length).toBeGreaterThan(60));

  it.each(patterns.map((p) => [p.file, p.source.slice(0, 60), p] as const))(
    '%s /%s/ takes at most 50 ms on 50,000 hostile characters',
    (_file, _name, { source, flags }) => {
      const pattern = new RegExp(source, flags);
      for (const attack of attacks(source)) {
        let best = Number.POSITIVE_INFINITY;
        // The best of three, so that a busy machine is not taken for a slow pattern.
        for (let round = 0; round < 3 && best > LIMIT_MS; round++) {
          const started = performance.now();
          pattern.test(attack);
          best = Math.min(best, performance.now() - started);
        }
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
        const started = performance.now();
        extractCandidates({ text, published: '2025-01-01' }, { companies: [] });
        best = Math.min(best, performance.now() - started);
      }
      expect(best, piece).toBeLessThan(1000);
    }
  });
});
