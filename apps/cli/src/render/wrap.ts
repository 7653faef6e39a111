import { widthOf } from './width.ts';

/** A sentence broken at blanks (or between Chinese characters) to fit a terminal; whole in a pipe. */
export function wrap(text: string, width: number | null, indent = ''): string {
  if (width === null) return `${indent}${text}`;
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+\s*|\s+/g) ??
    []) {
    // A closing mark never opens a line.
    const mark = /^[，。；：、）”]/.test(piece);
    if (!mark && line && widthOf(indent) + widthOf((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()].map((l) => `${indent}${l}`).join('\n');
}
