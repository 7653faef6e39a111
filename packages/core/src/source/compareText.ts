/**
 * The order of two ids or days, character by character: `2024-06-30` before `2024-12-31`. `localeCompare` follows the language of
 * the machine, so an answer could differ from one to the next, and loads that language's tables for it.
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The items by a text of each, which is made once and not at every comparison; those of one text keep their order. */
export function byText<T>(items: readonly T[], textOf: (item: T) => string): readonly T[] {
  return items
    .map((item): [string, T] => [textOf(item), item])
    .sort(([a], [b]) => compareText(a, b))
    .map(([, item]) => item);
}
