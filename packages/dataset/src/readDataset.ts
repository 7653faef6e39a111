import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue, Result } from '@solvent/core/issue';
import type { Ledger } from '@solvent/core/ledger';
import { checkReferences, PlaceBook } from './checkReferences.ts';
import { readCompanies } from './readCompanies.ts';
import { readCorrections } from './readCorrections.ts';
import { readPredictions } from './readPredictions.ts';
import { readRates } from './readRates.ts';
import { readSource } from './readSource.ts';
import { readTranches } from './readTranches.ts';

/**
 * Read the whole dataset from its folder: companies/, sources/<group>/, corrections/, tranches/, predictions/, rates/. Gives what
 * is good beside every problem found; records come in the order of their files' names, so that a build repeats exactly.
 */
export function readDataset(folder: string): { readonly ledger: Ledger; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const book = new PlaceBook();
  const each = <T>(
    room: string,
    ending: string,
    read: (text: string, file: string) => Result<T>,
  ): [string, T][] =>
    filesOf(join(folder, room), ending).flatMap((name) => {
      const file = `data/${room}/${name}`;
      const result = read(readFileSync(join(folder, room, name), 'utf8'), file);
      issues.push(...result.issues);
      return result.ok ? [[file, result.value] as [string, T]] : [];
    });

  const companies = each('companies', '.yaml', readCompanies).flatMap(([file, list]) =>
    list.map(({ company, line }) => book.add('company', company, file, line)),
  );
  const records = each('sources', '.yaml', readSource);
  for (const [file, { source, lines }] of records) {
    book.add('source', source, file, 1);
    for (const [id, line] of lines) book.add('claim', { id }, file, line);
  }
  const corrections = each('corrections', '.yaml', readCorrections).flatMap(([file, list]) =>
    list.map(({ correction, line }) => book.add('correction', correction, file, line)),
  );
  const tranches = each('tranches', '.yaml', readTranches).flatMap(([file, list]) =>
    list.map(({ tranche, line }) => book.add('tranche', tranche, file, line)),
  );
  const predictions = each('predictions', '.yaml', readPredictions).flatMap(([file, list]) =>
    list.map(({ prediction, line }) => book.add('prediction', prediction, file, line)),
  );
  const ledger: Ledger = {
    companies,
    sources: records.map(([, { source }]) => source),
    claims: records.flatMap(([, { claims }]) => claims),
    corrections,
    rates: each('rates', '.csv', readRates).flatMap(([, rates]) => rates),
    tranches,
    predictions,
  };
  return { ledger, issues: [...issues, ...book.issues, ...checkReferences(ledger, book.places)] };
}

function filesOf(folder: string, ending: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending))
      .sort((a, b) => (a < b ? -1 : 1));
  } catch {
    return [];
  }
}
