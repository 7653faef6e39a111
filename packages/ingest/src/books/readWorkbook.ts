import { failed, ok, type Result, raise } from '@solvent/core/issue';
import { Dec, decimalString } from '@solvent/core/money';
import { type Day, dayFromNumber, dayNumber } from '@solvent/core/time';
import { Parser } from 'htmlparser2';
import { readArchive } from '../archive/index.ts';
import { notABook } from './issues.ts';
import type { Sheet, SheetRow } from './readSheet.ts';

/**
 * The visible sheets of an XLSX workbook as text, each row with its number: 1234.5600000000001 is 1234.56, a serial under
 * a date format is its day (45292 is 2024-01-01), a formula that was never computed stays `=A1+B1` and #REF! stays #REF!,
 * so that neither is read as an amount [IM40].
 */
export async function readWorkbook(
  bytes: Uint8Array,
  where: { file?: string },
): Promise<Result<readonly Sheet[]>> {
  const parts = new Map<string, string>();
  for await (const entry of readArchive(bytes, { entries: 2000, totalBytes: 200 * 1024 * 1024 })) {
    const read = entry.ok ? await entry.value.read() : entry;
    if (!read.ok) return failed(raise(notABook, { why: read.issues[0]!.message }, where));
    if (!entry.ok || !/\.(?:xml|rels)$/.test(entry.value.name)) continue;
    const text = new TextDecoder().decode(read.value as Uint8Array);
    if (text.includes('<!DOCTYPE'))
      return failed(raise(notABook, { why: 'it holds a document type, which no spreadsheet does' }, where));
    // Some writers say SharedStrings.xml.
    parts.set(entry.value.name.replace(/^\//, '').toLowerCase(), text);
  }
  const book = parts.get('xl/workbook.xml');
  if (book === undefined) return failed(raise(notABook, { why: 'it is no workbook' }, where));
  const { sheets, dates1904 } = readBook(book, parts.get('xl/_rels/workbook.xml.rels') ?? '');
  const shared = textsOf(parts.get('xl/sharedstrings.xml') ?? '');
  const isDate = dateStyles(parts.get('xl/styles.xml') ?? '');
  const context = { shared, isDate, first: dayNumber(dates1904 ? '1904-01-01' : '1899-12-30') };
  const visible = sheets.filter(({ hidden }) => !hidden);
  const found = (visible.length > 0 ? visible : sheets).flatMap(({ name, part }) => {
    const xml = parts.get(part.toLowerCase());
    return xml === undefined ? [] : [{ name, rows: rowsOf(xml, context) }];
  });
  return found.length > 0 ? ok(found) : failed(raise(notABook, { why: 'it has no sheet' }, where));
}

interface Handlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Elements without their prefix: `x:row` is `row`. */
function parseXml(xml: string, { open, text, close }: Handlers): void {
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open?.(local(name), attributes),
      ontext: (piece) => text?.(piece),
      onclosetag: (name) => close?.(local(name)),
    },
    { xmlMode: true },
  );
  parser.end(xml);
}

interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

function readBook(
  workbook: string,
  relations: string,
): { readonly sheets: readonly SheetPart[]; readonly dates1904: boolean } {
  const targets = new Map<string, string>();
  parseXml(relations, {
    open: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id && Target)
        targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const sheets: SheetPart[] = [];
  let dates1904 = false;
  parseXml(workbook, {
    open: (name, a) => {
      if (name === 'workbookPr') dates1904 = /^(?:1|true|on)$/.test(a.date1904 ?? '');
      const id = Object.entries(a).find(([key]) => key.endsWith(':id'))?.[1];
      const part = name === 'sheet' ? targets.get(id ?? '') : undefined;
      if (part) sheets.push({ name: a.name ?? '', part, hidden: /hidden/i.test(a.state ?? '') });
    },
  });
  return { sheets, dates1904 };
}

/** The texts that cells refer to by number; a text in several runs is one, its reading aid is none of it. */
function textsOf(xml: string): readonly string[] {
  const texts: string[] = [];
  let [aid, inText] = [false, false];
  parseXml(xml, {
    open: (name) => {
      if (name === 'si') texts.push('');
      if (name === 'rPh') aid = true;
      if (name === 't') inText = true;
    },
    text: (piece) => {
      if (inText && !aid && texts.length > 0) texts[texts.length - 1] += piece;
    },
    close: (name) => {
      if (name === 'rPh') aid = false;
      if (name === 't') inText = false;
    },
  });
  return texts;
}

/** Whether the style of this number shows its cells as days. Built-in formats by ECMA-376, 18.8.30. */
function dateStyles(xml: string): (style: number) => boolean {
  const formats = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCells = false;
  const builtIn = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  parseXml(xml, {
    open: (name, a) => {
      if (name === 'numFmt') formats.set(Number(a.numFmtId), isDateFormat(a.formatCode ?? ''));
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) {
        const id = Number(a.numFmtId ?? 0);
        styles.push(formats.get(id) ?? builtIn(id));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return (style) => styles[style] ?? false;
}

/** A year or a day in the first part of a format, outside of quotes, brackets and after no backslash: `mmm\-yy`. */
function isDateFormat(code: string): boolean {
  const [first = ''] = code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '').split(';');
  return /[yd]/i.test(first) && !/[0#?]/.test(first);
}

interface Context {
  readonly shared: readonly string[];
  readonly isDate: (style: number) => boolean;
  /** Number of the day before serial 1. */
  readonly first: number;
}

interface Cell {
  at: number;
  type: string;
  style: number;
  value: string;
  formula: string | null;
}

function rowsOf(xml: string, context: Context): readonly SheetRow[] {
  const rows: { line: number; cells: string[] }[] = [];
  let cell: Cell | undefined;
  let into: 'value' | 'formula' | undefined;
  parseXml(xml, {
    open: (name, a) => {
      if (name === 'row') {
        const line = Number(a.r ?? NaN);
        const last = rows.at(-1)?.line ?? 0;
        rows.push({ line: Number.isInteger(line) && line > last ? line : last + 1, cells: [] });
      } else if (name === 'c') {
        const at = a.r === undefined ? (rows.at(-1)?.cells.length ?? 0) : columnOf(a.r);
        cell = { at, type: a.t ?? 'n', style: Number(a.s ?? 0), value: '', formula: null };
      } else if (name === 'f' && cell) {
        cell.formula = '';
        into = 'formula';
      } else if (name === 'v' || name === 't') into = 'value';
    },
    text: (piece) => {
      if (!cell || !into) return;
      if (into === 'value') cell.value += piece;
      else cell.formula += piece;
    },
    close: (name) => {
      if (name === 'f' || name === 'v' || name === 't') into = undefined;
      const row = rows.at(-1);
      // A sheet has 16,384 columns; what claims to stand further right is no cell of it.
      if (name === 'c' && cell && row && cell.at < 16_384) {
        while (row.cells.length < cell.at) row.cells.push('');
        row.cells[cell.at] = cellText(cell, context);
      }
      if (name === 'c') cell = undefined;
    },
  });
  return rows.filter(({ cells }) => cells.some((text) => text !== ''));
}

/** `AB12` is the 28th column, 27 from nought. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? 'A';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText({ type, style, value, formula }: Cell, { shared, isDate, first }: Context): string {
  if (formula !== null && value === '' && type !== 'str') return `=${formula}`;
  if (type === 's') return shared[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type !== 'n') return type === 'd' ? value.slice(0, 10) : value;
  if (!/^-?\d{1,40}(?:\.\d{1,40})?(?:[eE][+-]?\d{1,3})?$/.test(value)) return value;
  return (
    (isDate(style) ? dayOfSerial(value, first) : undefined) ?? decimalString(new Dec(new Dec(value).prec(15)))
  );
}

/** Days from 1970 to 2199; a time alone, or any other number under a date format, is none. */
function dayOfSerial(serial: string, first: number): Day | undefined {
  const day = first + Math.floor(Number(serial));
  return day >= 0 && day < 84_006 ? dayFromNumber(day) : undefined;
}
