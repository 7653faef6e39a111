/** A file as bytes, or as a stream of them. */
export type Bytes = Uint8Array | AsyncIterable<Uint8Array>;

export interface TabRow {
  readonly line: number;
  /** The cell of a column; empty text where there is none. */
  get(column: string): string;
}

const LONGEST_LINE = 1024 * 1024;

/**
 * Calls `onRow` for each line of a table whose cells are parted by tabs and whose first line names them, as the SEC writes
 * its data sets: no quotes, no tabs inside. Holds one line at a time. Returns why and where it stopped, if it did.
 */
export async function tabRows(
  bytes: Bytes,
  needed: readonly string[],
  onRow: (row: TabRow) => void,
): Promise<{ why: string; line: number } | undefined> {
  const decoder = new TextDecoder('utf-8');
  let columns: ReadonlyMap<string, number> | undefined;
  let line = 0;
  let rest = '';
  const take = (text: string): string | undefined => {
    line++;
    const cells = (text.endsWith('\r') ? text.slice(0, -1) : text).split('\t');
    if (!columns) {
      columns = new Map(cells.map((name, i) => [name.trim().toLowerCase(), i]));
      const missing = needed.filter((name) => !columns!.has(name));
      return missing.length > 0 ? `it has no column ${missing.join(', ')}` : undefined;
    }
    if (text === '') return undefined;
    onRow({ line, get: (column) => cells[columns!.get(column) ?? -1] ?? '' });
    return undefined;
  };
  for await (const chunk of bytes instanceof Uint8Array ? [bytes] : bytes) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop()!;
    for (const text of lines) {
      if (text.length > LONGEST_LINE) return { why: 'a line is longer than 1 MB', line: line + 1 };
      const why = take(text);
      if (why) return { why, line };
    }
    if (rest.length > LONGEST_LINE) return { why: 'a line is longer than 1 MB', line: line + 1 };
  }
  const why = rest === '' ? undefined : take(rest);
  if (why) return { why, line };
  return columns ? undefined : { why: 'it is empty', line: 1 };
}
