import stringWidth from 'string-width';

/** Columns a text takes on a terminal: a Chinese character takes two, colour codes none. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** The text cut to a number of columns, with … where something is missing. */
export function cutTo(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let kept = '';
  let used = 0;
  for (const character of text) {
    const width = widthOf(character);
    if (used + width > columns - 1) break;
    kept += character;
    used += width;
  }
  return `${kept.trimEnd()}…`;
}
