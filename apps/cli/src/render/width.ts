import { eastAsianWidth } from 'get-east-asian-width';

/** Letters of English and the signs our own words use, one column each: most lines are made of nothing else. */
const NARROW = /^[ -~·×–—‘’“”…→−≈]*$/;

/** Columns a text without colour takes on a terminal: a Chinese character takes two, a joining mark none. */
export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const character of text)
    if (!/^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u.test(character)) width += eastAsianWidth(character.codePointAt(0)!);
  return width;
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
