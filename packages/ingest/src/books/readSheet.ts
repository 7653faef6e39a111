import { failed, ok, type Result, raise } from '@solvent/core/issue';
import { Dec, decimalString } from '@solvent/core/money';
import { parse } from 'csv-parse/sync';
import readXlsx, { type CellValue } from 'read-excel-file/universal';
import { readArchive } from '../archive/index.ts';
import { notABook } from './issues.ts';

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

/** The sheets of a CSV or XLSX file. CSV has one; its separator and its encoding (UTF-8, UTF-16, GB 18030, Latin) are told by the bytes. */
export async function readSheets(bytes: Uint8Array, file?: string): Promise<Result<readonly Sheet[]>> {
  const where = file ? { file } : {};
  if (bytes.length > LIMIT) return failed(raise(notABook, { why: 'it is larger than 100 MB' }, where));
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readWorkbook(bytes, where);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    return failed(raise(notABook, { why: 'it is an XLS file of before 2007; save it as XLSX' }, where));
  const text = decode(bytes);
  if (text.includes('\u0000')) return failed(raise(notABook, { why: 'it is no text' }, where));
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      max_record_size: 1024 * 1024,
    }) as unknown as readonly { record: string[]; info: { lines: number } }[];
    return ok([{ name: '', rows: records.map(({ record, info }) => ({ line: info.lines, cells: record })) }]);
  } catch (error) {
    const line = (error as { lines?: number }).lines;
    return failed(raise(notABook, { why: reasonOf(error) }, line === undefined ? where : { ...where, line }));
  }
}

async function readWorkbook(bytes: Uint8Array, where: { file?: string }): Promise<Result<readonly Sheet[]>> {
  // Held to the limits of an archive before anything is unpacked by a reader that has none.
  for await (const entry of readArchive(bytes, { entries: 2000, totalBytes: 200 * 1024 * 1024 })) {
    const read = entry.ok ? await entry.value.read() : entry;
    if (!read.ok) return failed(raise(notABook, { why: read.issues[0]!.message }, where));
    if (
      entry.ok &&
      /\.(?:xml|rels)$/.test(entry.value.name) &&
      Buffer.from(read.value as Uint8Array).includes('<!DOCTYPE')
    )
      return failed(raise(notABook, { why: 'it holds a document type, which no spreadsheet does' }, where));
  }
  try {
    const sheets = await readXlsx(new Uint8Array(bytes).buffer, {
      parseNumber: (written) => new WrittenNumber(written),
    });
    return ok(
      sheets.map(({ sheet, data }) => ({
        name: sheet,
        rows: data.map((cells, i) => ({ line: i + 1, cells: cells.map(cellText) })),
      })),
    );
  } catch (error) {
    return failed(raise(notABook, { why: reasonOf(error) }, where));
  }
}

class WrittenNumber {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A number as Excel means it: its 15 digits, so that 1234.5600000000001 is 1234.56. */
function cellText(cell: CellValue<WrittenNumber> | null): string {
  if (cell === null) return '';
  if (cell instanceof WrittenNumber)
    return /^-?\d{1,40}(?:\.\d{1,40})?(?:[eE][+-]?\d{1,3})?$/.test(cell.text)
      ? decimalString(new Dec(new Dec(cell.text).prec(15)))
      : cell.text;
  if ((cell as unknown) instanceof Date) {
    const day = cell as unknown as Date;
    return Number.isNaN(day.getTime()) ? '' : day.toISOString().slice(0, 10);
  }
  return String(cell);
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  for (const encoding of ['utf-8', ...(looksChinese(bytes) ? ['gb18030'] : [])])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding.
    }
  return new TextDecoder('windows-1252').decode(bytes);
}

/** Whether bytes above ASCII come mostly in pairs, as in GB 18030, and not one by one, as accents in Latin text do. */
function looksChinese(bytes: Uint8Array): boolean {
  let [single, paired] = [0, 0];
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]! < 0x80) continue;
    const from = i;
    while (bytes[i + 1]! >= 0x80) i++;
    if (i === from) single++;
    else paired++;
  }
  return paired > single;
}

/** The separator that gives the most cells on the lines of the file's start. */
function delimiterOf(text: string): string {
  const lines = text.slice(0, 20_000).split(/\r?\n/, 60);
  const score = (mark: string) =>
    lines.map((line) => line.replaceAll(/"[^"]{0,2000}"/g, '').split(mark).length - 1).filter((n) => n > 0);
  // A comma inside amounts on a few lines does not outweigh the tabs of all.
  return [',', ';', '\t', '|']
    .map((mark) => [mark, score(mark)] as const)
    .reduce((a, b) => (sum(b[1]) > sum(a[1]) ? b : a))[0];
}
function sum(counts: readonly number[]): number {
  return (
    counts.length *
    counts.length *
    Math.min(4, Math.max(1, Math.round(counts.reduce((a, b) => a + b, 0) / Math.max(1, counts.length))))
  );
}
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 160) : 'unknown';
}
