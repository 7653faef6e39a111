import { type Issue, raise } from '@solvent/core/issue';
import { readDay } from './dayText.ts';
import { type Role, rolesOf } from './headerWords.ts';
import { twoColumns } from './issues.ts';
import { columnNames, namesBy } from './mapping.ts';
import type { Sheet, SheetRow } from './readSheet.ts';

export type Columns = Partial<Record<Role, string>>;

/** The columns of a list of payments by a header, before its cells settle which of them count. */
export interface FoundColumns {
  readonly columns: Columns;
  /** Every column of days, and every one that can be the amount, the likeliest first. */
  readonly days: readonly string[];
  readonly amounts: readonly string[];
  /** Columns of one name with other cells: nothing says which is meant. */
  readonly rivals: readonly Issue[];
}

/** By the names of a header, each role the likeliest column. */
export function columnsOf(header: SheetRow, sheet: Sheet): FoundColumns {
  const names = columnNames(header);
  const ranked = header.cells.flatMap((cell, at) =>
    rolesOf(cell).map(([role, rank]) => ({ name: names[at]!, at, role, rank })),
  );
  const of = (role: Role) =>
    ranked.filter((column) => column.role === role).sort((a, b) => a.rank - b.rank || a.at - b.at);
  const columns: Columns = {};
  for (const role of new Set(ranked.map(({ role }) => role))) columns[role] = of(role)[0]!.name;
  const filled = cellsBelow(sheet, header.line);
  // `Valuta` is the currency in Swedish and the day of value in German.
  if (columns.currency && filled(columns.currency).some((cell) => readDay(cell).length > 0))
    delete columns.currency;
  // What is left after a fee stands beside the amount, or is the amount.
  if (columns.net !== undefined && (columns.net === columns.amount || columns.amount === undefined)) {
    columns.amount = columns.net;
    delete columns.net;
  }
  if (columns.account !== undefined && isPosting(filled(columns.account))) {
    // In a journal debit and credit are sides of a posting; its amount has the sign.
    if (columns.amount !== undefined) {
      delete columns.moneyIn;
      delete columns.moneyOut;
    }
  }
  const rivals = (['amount', 'moneyIn', 'moneyOut'] as const).flatMap((role): Issue[] => {
    const [first, second] = of(role);
    const same =
      !first ||
      !second ||
      columns[role] !== first.name ||
      second.rank > first.rank ||
      filled(second.name).every((cell) => cell.trim() === '') ||
      String(filled(first.name)) === String(filled(second.name));
    return same
      ? []
      : [raise(twoColumns, { a: first.name, b: second.name }, { line: header.line, path: 'columns' })];
  });
  return {
    columns,
    days: of('day').map(({ name }) => name),
    amounts: of('amount').flatMap(({ name }) => (name === columns.net ? [] : name)),
    rivals,
  };
}

/** The cells of a column below the header, by its name. */
export function cellsBelow(sheet: Sheet, header: number): (name?: string) => readonly string[] {
  const names = namesBy(sheet, header);
  const rows = sheet.rows.filter(({ line }) => line > header);
  return (name) => {
    const at = name === undefined ? -1 : names.indexOf(name);
    return at < 0 ? [] : rows.map(({ cells }) => cells[at] ?? '');
  };
}

/** Accounts such as `assets:bank` or `Expenses:Rent`, in most rows. */
export function isPosting(accounts: readonly string[]): boolean {
  const named = accounts.filter((cell) =>
    /^(?:assets|liabilities|equity|income|revenues?|expenses)(?::|$)/i.test(cell.trim()),
  );
  return named.length > 0 && named.length * 2 >= accounts.filter((cell) => cell.trim() !== '').length;
}

/** Both ends of its entries, and not the register of one account. */
export function isWholeJournal(accounts: readonly string[]): boolean {
  return accounts.some((cell) =>
    /^(?:income|revenues?|expenses|equity|liabilities)(?::|$)/i.test(cell.trim()),
  );
}
