import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Outcome, openShell } from './shell.ts';
import {
  linesOf,
  matches,
  type Piece,
  parseTranscript,
  type Step,
  writeStep,
  writeWanted,
} from './transcript.ts';

// `UPDATE_TRANSCRIPTS=1` writes what the commands did into the files; look at the diff before keeping it.
const update = process.env.UPDATE_TRANSCRIPTS === '1';
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.test.txt'))
  .sort();

it('has transcripts to run', () => {
  expect(files.length).toBeGreaterThan(5);
});

describe.each(files)('%s', (name) => {
  const path = join(import.meta.dirname, name);
  const pieces = parseTranscript(readFileSync(path, 'utf8'));
  const shell = openShell();
  const done: string[] = [];
  afterAll(() => {
    shell.close();
    if (update) writeFileSync(path, `${done.join('\n').trimEnd()}\n`);
  });

  for (const [i, piece] of pieces.entries()) {
    if ('prose' in piece) {
      done[i] = piece.prose.join('\n');
      continue;
    }
    const { step } = piece;
    it(`${step.line}: ${step.command}`, async () => {
      const outcome = await shell.run(step.command);
      const good = holds(step, outcome);
      done[i] = good ? writeWanted(step) : writeStep(step.command, outcome);
      if (!good && !update) expect(writeStep(step.command, outcome)).toBe(writeWanted(step));
    });
  }
});

function holds(step: Step, { out, err, code }: Outcome): boolean {
  return matches(step.out, linesOf(out)) && matches(step.err, linesOf(err)) && step.code === code;
}

describe('a transcript', () => {
  const steps = (text: string) =>
    parseTranscript(text)
      .filter((p: Piece) => 'step' in p)
      .map((p) => p.step);

  it('is read as commands with what they print', () => {
    const text = '# Title\nwords\n\n$ solvent a\nout\n2> err\n? 3\n\n# more\n$ solvent b\n';
    expect(steps(text)).toEqual([
      { line: 4, command: 'solvent a', out: ['out'], err: ['err'], code: 3 },
      { line: 10, command: 'solvent b', out: [], err: [], code: 0 },
    ]);
  });

  it.each([
    [['a', '...', 'c'], ['a', 'b', 'b', 'c'], true],
    [['a', '...'], ['a'], true],
    [['...', 'c'], ['c', 'd'], false],
    [['a [...] c'], ['a b c'], true],
    [['a [...] c'], ['a b d'], false],
    [['[...]a[...]'], ['bab'], true],
    [['a'], ['a', 'b'], false],
    [[], ['a'], false],
  ])('%j against %j: %s', (wanted, lines, same) => {
    expect(matches(wanted, lines)).toBe(same);
  });
});
