import type { Source } from '@solvent/core/source';
import { type BooksMapping, columnNames, namesBy } from './mapping.ts';
import type { Sheet } from './readSheet.ts';

/** A mapping as the note of the source it was used for [IM51]: private with it, and left out of every export with it. */
export function mappingNote(mapping: BooksMapping): string {
  return JSON.stringify({ mapping });
}

/** The mapping used last for a list of payments with these columns: a bank's March export is read as its February one was [IM51]. */
export function savedMapping(sources: readonly Source[], sheets: readonly Sheet[]): BooksMapping | undefined {
  for (const { kind, note } of sources.toReversed()) {
    const saved = kind === 'books' && note ? mappingIn(note) : undefined;
    const fitting = saved && saved.kind !== 'profit-and-loss' ? mappingFor(saved, sheets) : undefined;
    if (fitting) return fitting;
  }
  return undefined;
}

/** A mapping made for another file of the kind, with the header where this file has it; undefined where its columns are not all there. */
export function mappingFor(mapping: BooksMapping, sheets: readonly Sheet[]): BooksMapping | undefined {
  const sheet = sheets.find(({ name }) => name === mapping.sheet);
  const columns = mapping.periodsDown
    ? Object.values(mapping.columns)
    : [...Object.values(mapping.columns), ...(mapping.periods ?? []).map(({ column }) => column)];
  const has = (names: readonly string[]) => columns.every((column) => names.includes(column));
  if (!sheet) return undefined;
  if (has(namesBy(sheet, mapping.header))) return mapping;
  const header = sheet.rows.slice(0, 60).find((row) => has(columnNames(row)));
  return header && { ...mapping, header: header.line };
}

/** Written by `mappingNote` alone, so that its shape need not be checked again. */
function mappingIn(note: string): BooksMapping | undefined {
  try {
    return (JSON.parse(note) as { mapping?: BooksMapping }).mapping;
  } catch {
    return undefined;
  }
}
