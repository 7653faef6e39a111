import { readDay } from './dayText.ts';
import type { MappingHints, ProposedMapping } from './mapping.ts';
import { cellsBelow, columnsOf } from './paymentColumns.ts';
import { proposePayments } from './proposePayments.ts';
import type { Sheet } from './readSheet.ts';

/** The likeliest reading of a sheet as a list of payments or postings: the first row that names a day and an amount [IM40, IM41]. */
export function findTransactions(sheet: Sheet, hints: MappingHints): ProposedMapping | undefined {
  for (const header of sheet.rows.slice(0, 60)) {
    const found = columnsOf(header, sheet);
    const { columns } = found;
    if (columns.day === undefined) continue;
    if (columns.amount === undefined && columns.moneyIn === undefined && columns.moneyOut === undefined)
      continue;
    const cells = cellsBelow(sheet, header.line);
    if (!cells(columns.day).some((cell) => readDay(cell).length > 0)) continue;
    return proposePayments(sheet, header.line, found, hints);
  }
  return undefined;
}
