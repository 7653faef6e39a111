import type { Source } from '@solvent/core/source';
import { type BooksMapping, columnNames } from './mapping.ts';
import type { Sheet } from './readSheet.ts';

/** A mapping as the note of the source it was used for [IM51]: private with it, and left out of every export with it. */
export function mappingNote(mapping: BooksMapping): string {
  return JSON.stringify({ mapping });
}

/**
 * The mapping used last for a list of payments with these columns, with the header where this file has it: a bank's March export is
 * read as its February one was. Tables with periods across are found anew each time.
 */
export function savedMapping(sources: readonly Source[], sheets: readonly Sheet[]): BooksMapping | undefined {
  for (const { kind, note } of sources.toReversed()) {
    const saved = kind === 'books' && note ? mappingIn(note) : undefined;
    if (!saved || saved.kind === 'profit-and-loss') continue;
    const columns = Object.values(saved.columns);
    for (const { name, rows } of sheets) {
      const header = rows
        .slice(0, 60)
        .find((row) => ((names) => columns.every((column) => names.includes(column)))(columnNames(row)));
      if (header && name === saved.sheet) return { ...saved, header: header.line };
    }
  }
  return undefined;
}

/** Written by `mappingNote` alone, so that its shape need not be checked again. */
function mappingIn(note: string): BooksMapping | undefined {
  try {
    return (JSON.parse(note) as { mapping?: BooksMapping }).mapping;
  } catch {
    return undefined;
  }
}
