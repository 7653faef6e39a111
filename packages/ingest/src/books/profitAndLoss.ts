import { type Issue, raise } from '@solvent/core/issue';
import { type DecimalString, dec, decimalString } from '@solvent/core/money';
import type { Span } from '@solvent/core/time';
import { formatPeriod } from '@solvent/core/time';
import { amountBy, readAmount } from './amountText.ts';
import { ambiguousAmounts, badAmountCell, missingColumn, totalOff } from './issues.ts';
import { type BooksMapping, columnNames } from './mapping.ts';
import { isTotalRow, lineOf, type ProfitLine } from './profitLines.ts';
import type { Sheet } from './readSheet.ts';

/** One line of one period of a profit-and-loss table. */
export interface ProfitFigure {
  readonly line: number;
  readonly name: string;
  readonly item: ProfitLine;
  readonly period: Span;
  readonly value: DecimalString;
}

export interface ReadProfitAndLoss {
  readonly figures: readonly ProfitFigure[];
  readonly issues: readonly Issue[];
}

/** The lines that stand for a metric, from the totals as written [IM45]; each total is compared with its rows. */
export function readProfitAndLoss(sheet: Sheet, mapping: BooksMapping): ReadProfitAndLoss {
  const header = sheet.rows.find(({ line }) => line === mapping.header);
  const names = header ? columnNames(header) : [];
  const issues: Issue[] = [];
  const figures: ProfitFigure[] = [];
  for (const { column, start, end } of mapping.periods ?? []) {
    const at = names.indexOf(column);
    if (at < 0)
      return {
        figures: [],
        issues: [raise(missingColumn, { column, columns: names.join(', ') }, { path: 'periods' })],
      };
    const period = { start, end };
    const taken = new Set<ProfitLine>();
    let section: DecimalString[] = [];
    for (const { line, cells } of sheet.rows) {
      if (line <= mapping.header) continue;
      const [name, cell] = [(cells[0] ?? '').trim(), (cells[at] ?? '').trim()];
      if (name === '') continue;
      if (cell === '' || /^[-–—]$/.test(cell)) {
        // A section's heading: what follows is added up by its total.
        if (cell === '') section = [];
        continue;
      }
      const amount = readAmount(cell);
      const value = amount && amountBy(amount, mapping.decimal);
      if (value === undefined || typeof value !== 'string') {
        issues.push(
          value === undefined
            ? raise(badAmountCell, { text: cell.slice(0, 40), column }, { line })
            : raise(
                ambiguousAmounts,
                { text: cell.slice(0, 40), column, a: value[0], b: value[1] },
                { line },
              ),
        );
        continue;
      }
      if (isTotalRow(name)) {
        const off = section.length > 1 ? checkTotal(name, value, section, period, line) : undefined;
        if (off) issues.push(off);
        section = [];
      } else if (lineOf(name) === undefined || !taken.has(lineOf(name)!)) section.push(value);
      const item = lineOf(name);
      // The first of two is the group's, a later one a sub-total of the same name.
      if (item === undefined || taken.has(item)) continue;
      taken.add(item);
      figures.push({ line, name, item, period, value });
    }
  }
  return { figures, issues };
}

function checkTotal(
  total: string,
  stated: DecimalString,
  parts: readonly DecimalString[],
  period: Span,
  line: number,
): Issue | undefined {
  const sum = parts.reduce((a, b) => a.plus(dec(b)), dec('0'));
  // Each row is rounded to the cent.
  if (sum.minus(dec(stated)).abs().lte(dec('0.01').times(parts.length))) return undefined;
  return raise(totalOff, { total, period: formatPeriod(period), stated, sum: decimalString(sum) }, { line });
}
