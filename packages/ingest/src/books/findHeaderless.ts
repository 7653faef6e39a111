import { raise } from '@solvent/core/issue';
import { readAmount } from './amountText.ts';
import { readDay } from './dayText.ts';
import { noHeader, twoColumns } from './issues.ts';
import { type MappingHints, namesBy, type ProposedMapping } from './mapping.ts';
import { type Columns, isPosting } from './paymentColumns.ts';
import { proposePayments } from './proposePayments.ts';
import type { Sheet } from './readSheet.ts';

/** A list without any header, as some banks give it: the one column of days, the one of amounts, the longest text. */
export function findHeaderless(sheet: Sheet, hints: MappingHints): ProposedMapping | undefined {
  const names = namesBy(sheet, 0);
  const rows = sheet.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (rows.length === 0 || names.length < 2) return undefined;
  const filled = names.map((_, i) => rows.flatMap(({ cells }) => cells[i]?.trim() || []));
  const whole = (i: number, fits: (cell: string) => boolean) =>
    filled[i]!.length > 0 && filled[i]!.every(fits);
  const days = names.filter(
    (_, i) => filled[i]!.length === rows.length && whole(i, (c) => readDay(c).length > 0),
  );
  const amounts = names.filter(
    (name, i) =>
      !days.includes(name) &&
      filled[i]!.length === rows.length &&
      whole(i, (c) => readAmount(c) !== undefined) &&
      filled[i]!.some((c) => /[-(.,]/.test(c)),
  );
  if (days.length === 0 || amounts.length === 0 || amounts.length > 2) return undefined;
  const length = (i: number) => filled[i]!.reduce((sum, cell) => sum + cell.length, 0);
  const text = names.reduce<number | undefined>(
    (best, name, i) =>
      days.includes(name) || amounts.includes(name) || (best !== undefined && length(best) >= length(i))
        ? best
        : i,
    undefined,
  );
  const [amount, balance] = amounts;
  const words = text === undefined ? {} : { text: names[text]! };
  const sides = names.filter(
    (name, i) =>
      !days.includes(name) &&
      !amounts.includes(name) &&
      whole(i, (c) => readAmount(c) !== undefined) &&
      filled[i]!.some((c) => /\d[.,]\d/.test(c)),
  );
  if (sides.length > 0) {
    // Two columns that are filled by turns, and one after them that is always: out, in and balance, if they chain.
    if (sides.length !== 2 || balance) return undefined;
    const columns = { day: days[0]!, moneyOut: sides[0]!, moneyIn: sides[1]!, balance: amount!, ...words };
    const found = proposePayments(sheet, 0, { columns, days, amounts: [], rivals: [notChained] }, hints);
    return found.issues.includes(notChained) ? undefined : found;
  }
  const account = names.find((_, i) => isPosting(filled[i]!));
  const columns: Columns = {
    day: days[0]!,
    amount: amount!,
    ...(balance ? { balance } : {}),
    ...(account ? { account } : {}),
    ...words,
  };
  const rivals = balance ? [raise(twoColumns, { a: amount!, b: balance }, { path: 'columns' })] : [];
  return proposePayments(sheet, 0, { columns, days, amounts: [amount!], rivals }, hints);
}

const notChained = raise(noHeader, { missing: 'the columns' });
