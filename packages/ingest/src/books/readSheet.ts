import { failed, ok, type Result, raise } from '@solvent/core/issue';
import { parse } from 'csv-parse/sync';
import { decodeTable } from './decodeTable.ts';
import { notABook } from './issues.ts';
import { readWorkbook } from './readWorkbook.ts';

/** A row with the line (CSV) or row number (XLSX) where it stands. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table as text, cell by cell, whatever the file was. */
export interface Sheet {
  /** Name of the sheet; empty for CSV. */
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

const LIMIT = 100 * 1024 * 1024;

/** The sheets of a CSV or XLSX file [IM40]. CSV has one; its separator and its encoding are told by the bytes. */
export async function readSheets(bytes: Uint8Array, file?: string): Promise<Result<readonly Sheet[]>> {
  const where = file ? { file } : {};
  if (bytes.length > LIMIT) return failed(raise(notABook, { why: 'it is larger than 100 MB' }, where));
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readWorkbook(bytes, where);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    return failed(raise(notABook, { why: 'it is an XLS file of before 2007; save it as XLSX' }, where));
  const text = decodeTable(bytes);
  if (text.includes('\u0000')) return failed(raise(notABook, { why: 'it is no text' }, where));
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: 1024 * 1024,
    }) as unknown as readonly { record: string[]; info: { lines: number } }[];
    return ok([
      {
        name: '',
        // Some banks keep Excel from reading a day as a number by writing it as the formula ="2024-01-31".
        rows: records.map(({ record, info }) => ({
          line: info.lines,
          cells: record.map((cell) => cell.replace(/^="([^"]*)"$/, '$1')),
        })),
      },
    ]);
  } catch (error) {
    const line = (error as { lines?: number }).lines;
    return failed(raise(notABook, { why: reasonOf(error) }, line === undefined ? where : { ...where, line }));
  }
}

/** The separator that stands equally often on the most lines of the file's start; one inside amounts does not. */
function delimiterOf(text: string): string {
  const lines = text.slice(0, 20_000).split(/\r\n|\n|\r/, 60);
  const score = (mark: string) => {
    const times = new Map<number, number>();
    for (const line of lines) {
      const count = line.replaceAll(/"[^"]{0,2000}"/g, '').split(mark).length - 1;
      if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
    }
    return Math.max(0, ...[...times].map(([count, often]) => often * often * Math.min(4, count)));
  };
  return [',', ';', '\t', '|']
    .map((mark) => [mark, score(mark)] as const)
    .reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 160) : 'unknown';
}
