import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Bug } from '@solvent/core/issue';
import type { Ledger } from '@solvent/core/ledger';
import { type PackIndex, type Part, type RateColumns, unpackLedger } from './pack.ts';

export interface LoadOptions {
  /** Where the packed ledger is, when not beside this module: a bundled program carries it elsewhere. */
  readonly folder?: string;
  /** Only what names these companies: their claims, sources, corrections and tranches. All by default. */
  readonly companies?: readonly string[];
  /** False leaves out the exchange rates, for a question in one currency. */
  readonly rates?: boolean;
}

/**
 * The bundled ledger as it was last built. Asking for one company reads three small files; the list of
 * companies and the exchange rates are whole. An id without claims adds nothing.
 */
export function loadDataset(options: LoadOptions = {}): Ledger {
  const folder = options.folder ?? packedFolder;
  const index = readJson<PackIndex>(folder, 'index');
  const wanted = options.companies && new Set(options.companies);
  const parts = index.parts
    .filter((id) => !wanted || wanted.has(id))
    .map((id) => readJson<Part>(folder, join('companies', id)));
  return unpackLedger(
    index.companies,
    parts,
    options.rates === false ? [] : readJson<readonly RateColumns[]>(folder, 'rates'),
  );
}

/** The folder `dist/ledger` beside `src`, and beside the compiled module as well. */
export const packedFolder: string = fileURLToPath(new URL('../dist/ledger/', import.meta.url));

function readJson<T>(folder: string, name: string): T {
  try {
    return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as T;
  } catch (error) {
    throw new Bug(
      `The packed ledger is not in ${folder}: run \`pnpm --filter @solvent/dataset build\` (${(error as Error).message})`,
    );
  }
}
