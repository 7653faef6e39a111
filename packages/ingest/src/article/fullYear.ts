/** `25` is 2025; a year written in full is itself. */
export function fullYear(text: string): number {
  return text.length === 2 ? 2000 + +text : +text;
}
