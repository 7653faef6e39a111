import { raise } from '@solvent/core/issue';
import { formatPeriod } from '@solvent/core/time';
import { readAmount } from './amountText.ts';
import { noHeader, twoColumns } from './issues.ts';
import { columnNames, type MappingHints, type PeriodColumn, type ProposedMapping } from './mapping.ts';
import {
  headingsOf,
  holdsOf,
  lacksYear,
  type PeriodHeading,
  periodsInTitles,
  type TitlePeriods,
} from './periodHeadings.ts';
import { readSpan } from './periodText.ts';
import { isPostingAccount } from './profitAndLoss.ts';
import { lineOf, lineOfColumn } from './profitLines.ts';
import type { Sheet, SheetRow } from './readSheet.ts';
import { currencyIn, currencyOf, settle } from './settle.ts';
import { isBalanceSheet, scaleIn } from './tableTitle.ts';

/** Where a header may stand: a title of up to forty rows. */
const SEARCHED = 40;

/**
 * The likeliest reading of a sheet as a statement [IM45, IM67]: accounts down and periods across (`Jan 2024`, `Actual` under it,
 * one `Total` under a title that names the period), or one row a period with the lines beside each other.
 */
export function findStatement(sheet: Sheet, hints: MappingHints): ProposedMapping | undefined {
  return findAcross(sheet, hints) ?? findDown(sheet, hints);
}

interface Found {
  readonly header: SheetRow;
  readonly headings: readonly PeriodHeading[];
}

function findAcross(sheet: Sheet, hints: MappingHints): ProposedMapping | undefined {
  const rows = sheet.rows.slice(0, SEARCHED);
  const found = rows.flatMap((header, i): Found[] => {
    // `For the month ended January 31, 2024` is a title, though its comma makes two cells of it.
    if (readSpan(asOne(header.cells))) return [];
    const titles = titlesAbove(sheet, header);
    const periods = periodsInTitles(titles);
    const [, ...cells] = header.cells;
    const named = headingsOf(cells, periods, isBalanceSheet(titles)).map((h) => ({ ...h, at: h.at + 1 }));
    const below = sheet.rows[i + 1];
    const under = below && named.length > 0 ? headingsUnder(named, below, header) : undefined;
    const each = under ? { header: below!, headings: under } : { header, headings: named };
    return isStatement(sheet, each) ? [each] : [];
  });
  const best = found.toSorted((a, b) => b.headings.length - a.headings.length)[0] ?? findTotal(sheet, rows);
  if (best) return propose(sheet, best, hints);
  const nameless = rows.find(
    (row) => lacksYear(row.cells, periodsInTitles(titlesAbove(sheet, row))) && hasLines(sheet, row),
  );
  return nameless
    ? {
        mapping: null,
        issues: [raise(noHeader, { missing: 'the year of the months' }, { line: nameless.line })],
      }
    : undefined;
}

/** `Actual`, `Budget` and `% of Income` in the row under the periods, each under the last period named. */
function headingsUnder(
  named: readonly PeriodHeading[],
  row: SheetRow,
  header: SheetRow,
): readonly PeriodHeading[] | undefined {
  const said = row.cells.map((cell) => holdsOf(cell));
  if (!named.some(({ at }) => said[at] !== undefined) || readAmount(row.cells[named[0]!.at] ?? ''))
    return undefined;
  return named.flatMap(({ at, span }, i) => {
    const end = named[i + 1]?.at ?? Math.max(header.cells.length, row.cells.length);
    return said.slice(at, end).flatMap((holds, n) => (holds ? [{ at: at + n, span, holds }] : []));
  });
}

/** One column of figures under a title that names the period: `Total`, `Actual`, `本期金额`; days of a balance sheet too. */
function findTotal(sheet: Sheet, rows: readonly SheetRow[]): Found | undefined {
  for (const header of rows) {
    const titles = titlesAbove(sheet, header);
    const { span, day } = periodsInTitles(titles);
    const period =
      isBalanceSheet(titles) && day ? headingsOf([day], periodsInTitles([]), true)[0]!.span : span;
    if (!period) continue;
    const headings = header.cells.flatMap((cell, at): PeriodHeading[] => {
      const holds = at > 0 && cell.trim() !== '' ? holdsOf(cell) : undefined;
      return holds ? [{ at, span: period, holds }] : [];
    });
    const found = { header, headings };
    if (headings.some(({ holds }) => holds !== 'other') && isStatement(sheet, found)) return found;
  }
  return undefined;
}

function propose(sheet: Sheet, { header, headings }: Found, hints: MappingHints): ProposedMapping {
  const names = columnNames(header);
  const wanted = hints.budget && headings.some(({ holds }) => holds === 'budget') ? 'budget' : 'actual';
  const chosen = headings.filter(({ holds }) => holds === wanted);
  const periods = chosen.map(({ at, span }): PeriodColumn => ({ column: names[at]!, ...span }));
  const twice = chosen.flatMap((a, i) => {
    const b = chosen.slice(i + 1).find(({ span }) => formatPeriod(span) === formatPeriod(a.span));
    return b
      ? [raise(twoColumns, { a: names[a.at]!, b: names[b.at]! }, { line: header.line, path: 'periods' })]
      : [];
  });
  const money = bodyOf(sheet, header).flatMap(({ cells }) => chosen.map(({ at }) => cells[at] ?? ''));
  return proposed(
    sheet,
    header,
    { periods, account: names[0] ?? '', money, twice: twice.slice(0, 1) },
    hints,
    false,
  );
}

/** One row a period: `Month, Revenue, Costs, Cash`. */
function findDown(sheet: Sheet, hints: MappingHints): ProposedMapping | undefined {
  for (const header of sheet.rows.slice(0, SEARCHED)) {
    const [, ...named] = header.cells;
    if (!named.some((cell) => lineOfColumn(cell) !== undefined)) continue;
    const body = bodyOf(sheet, header);
    const first = body.map(({ cells }) => (cells[0] ?? '').trim());
    const titles: TitlePeriods = periodsInTitles(titlesAbove(sheet, header));
    const headings = headingsOf(first, titles, false);
    if (headings.length === 0 || (headings[0]!.at > 0 && first[0] !== '')) continue;
    const periods = headings.map(({ at, span }): PeriodColumn => ({ column: first[at]!, ...span }));
    const twice = new Set(periods.map((period) => formatPeriod(period))).size < periods.length;
    if (twice) continue;
    const money = headings.flatMap(({ at }) => body[at]!.cells.slice(1));
    return proposed(
      sheet,
      header,
      { periods, account: columnNames(header)[0] ?? '', money, twice: [] },
      hints,
      true,
    );
  }
  return undefined;
}

interface Body {
  readonly periods: readonly PeriodColumn[];
  readonly account: string;
  readonly money: readonly string[];
  readonly twice: ProposedMapping['issues'];
}

function proposed(
  sheet: Sheet,
  header: SheetRow,
  { periods, account, money, twice }: Body,
  hints: MappingHints,
  periodsDown: boolean,
): ProposedMapping {
  const titles = [...titlesAbove(sheet, header), ...header.cells];
  const figures = money.filter((cell) => !cell.includes('%'));
  const settled = settle(
    {
      money: figures,
      days: [],
      named: [...titles.map(currencyIn), ...figures.map(currencyOf)],
      header: header.line,
      columns: {},
      perRow: false,
    },
    hints,
  );
  const scale = scaleIn(titles);
  return {
    mapping: {
      kind: 'profit-and-loss',
      sheet: sheet.name,
      header: header.line,
      columns: { account },
      periods,
      ...(periodsDown ? { periodsDown } : {}),
      ...settled.values,
      ...(scale ? { scale } : {}),
    },
    issues: [...settled.issues, ...twice],
  };
}

/** Some row below names a line and has a figure under one of the headings. */
function isStatement(sheet: Sheet, { header, headings }: Found): boolean {
  const first = Math.min(...headings.map(({ at }) => at));
  return (
    headings.length > 0 &&
    bodyOf(sheet, header).some(
      ({ cells }) =>
        cells.slice(0, first).some((name) => lineOf(name) !== undefined || isPostingAccount(name)) &&
        headings.some(({ at }) => readAmount(cells[at] ?? '') !== undefined),
    ) &&
    // A title that names a period is no heading: what stands under it are words.
    headings.some(({ at }) => {
      const filled = bodyOf(sheet, header).flatMap(({ cells }) => cells[at]?.trim() || []);
      return filled[0] !== undefined && (readAmount(filled[0]) !== undefined || /^[-–—]$|%/.test(filled[0]));
    })
  );
}

function hasLines(sheet: Sheet, header: SheetRow): boolean {
  return bodyOf(sheet, header).some(({ cells }) => lineOf(cells[0] ?? '') !== undefined);
}
function bodyOf(sheet: Sheet, header: SheetRow): readonly SheetRow[] {
  return sheet.rows.filter(({ line }) => line > header.line);
}
/** Cells above the header; of a row of several, first the row as one, since a title may have a comma in it. */
function titlesAbove(sheet: Sheet, header: SheetRow): readonly string[] {
  const above = sheet.rows.filter(({ line }) => line < header.line);
  return [sheet.name, ...above.flatMap(({ cells }) => [asOne(cells), ...cells])].filter(
    (cell) => cell.trim() !== '',
  );
}
function asOne(cells: readonly string[]): string {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 1 ? filled.map((cell) => cell.trim()).join(', ') : '';
}
