import { widthOf } from './width.ts';

/** A sentence broken at blanks (or between Chinese characters) to fit a terminal; whole in a pipe. */
export function wrap(text: string, width: number | null, indent = ''): string {
  if (width === null) return `${indent}${text}`;
  const lines: string[] = [];
  let line = '';
  const pieces = text.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+\s*|\s+/g) ?? [];
  for (const [i, piece] of pieces.entries()) {
    // A closing mark never opens a line: it goes where what stands before it goes.
    const together = piece + (isMark(pieces[i + 1]) ? pieces[i + 1] : '');
    const full = widthOf(indent) + widthOf((line + together).trimEnd()) > width;
    if (line && full && !isMark(piece)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()].map((l) => `${indent}${l}`).join('\n');
}

function isMark(piece: string | undefined): boolean {
  return piece !== undefined && /^[，。；：、）”]/.test(piece);
}
