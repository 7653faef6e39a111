/** Rows in one statement: far below the 32,766 values of SQLite and the 65,535 of PostgreSQL. */
const CHUNK = 400;

export function* chunks<T>(items: readonly T[]): Generator<T[]> {
  for (let i = 0; i < items.length; i += CHUNK) yield items.slice(i, i + CHUNK);
}
