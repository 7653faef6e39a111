import type { Outcome } from './shell.ts';

/**
 * A transcript: a file that reads as documentation and is a test. `$ ` starts a command; what follows is what it must
 * print, `2> ` what it must print on standard error, `? 3` its exit code when not 0. A line `...` stands for any lines,
 * `[...]` for any words. Lines before the first command, and `#` lines between commands, are for the reader.
 */
export interface Step {
  readonly line: number;
  readonly command: string;
  readonly out: readonly string[];
  readonly err: readonly string[];
  readonly code: number;
}

/** The text between commands, and the commands, in order. */
export type Piece = { readonly prose: readonly string[] } | { readonly step: Step };

export function parseTranscript(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let prose: string[] = [];
  let step: { line: number; command: string; out: string[]; err: string[]; code: number } | undefined;
  const end = () => {
    if (step) {
      // The empty line before the next command belongs to neither.
      while (step.out.at(-1) === '') step.out.pop();
      pieces.push({ step });
    } else if (prose.length > 0) pieces.push({ prose });
    [step, prose] = [undefined, []];
  };
  for (const [i, line] of text.replace(/\n$/, '').split('\n').entries()) {
    if (line.startsWith('$ ')) {
      end();
      step = { line: i + 1, command: line.slice(2), out: [], err: [], code: 0 };
    } else if (step && line.startsWith('# ')) {
      end();
      prose.push(line);
    } else if (!step) prose.push(line);
    else if (line.startsWith('2> ')) step.err.push(line.slice(3));
    else if (/^\? \d+$/.test(line)) step.code = Number.parseInt(line.slice(2), 10);
    else step.out.push(line);
  }
  end();
  return pieces;
}

/** Whether lines are what a transcript wants. */
export function matches(wanted: readonly string[], lines: readonly string[]): boolean {
  const [first, ...rest] = wanted;
  if (first === undefined) return lines.length === 0;
  if (first === '...') return lines.some((_, i) => matches(rest, lines.slice(i))) || matches(rest, []);
  return lines.length > 0 && sameLine(first, lines[0]!) && matches(rest, lines.slice(1));
}

function sameLine(wanted: string, line: string): boolean {
  const parts = wanted.split('[...]');
  if (parts.length === 1) return wanted === line;
  const [head, tail] = [parts[0]!, parts.at(-1)!];
  if (!line.startsWith(head) || !line.endsWith(tail) || line.length < head.length + tail.length) return false;
  let at = head.length;
  for (const part of parts.slice(1, -1)) {
    at = line.indexOf(part, at);
    if (at < 0) return false;
    at += part.length;
  }
  return at <= line.length - tail.length;
}

export function linesOf(text: string): readonly string[] {
  const lines = text.replace(/\n+$/, '').split('\n');
  return lines.length === 1 && lines[0] === '' ? [] : lines;
}

/** A step as text, from what the command did. */
export function writeStep(command: string, { out, err, code }: Outcome): string {
  return [
    `$ ${command}`,
    ...linesOf(out),
    ...linesOf(err).map((line) => `2> ${line}`),
    ...(code === 0 ? [] : [`? ${code}`]),
    '',
  ].join('\n');
}

export function writeWanted({ command, out, err, code }: Step): string {
  return [
    `$ ${command}`,
    ...out,
    ...err.map((line) => `2> ${line}`),
    ...(code === 0 ? [] : [`? ${code}`]),
    '',
  ].join('\n');
}
