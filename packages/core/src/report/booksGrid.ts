import type { BookMonth } from './bookMonths.ts';
import type { BooksData } from './booksReport.ts';
import { numberCell, type Table, table } from './table.ts';

/** Own books as a grid: a row a period, budget beside actual. */
export const booksGrid = {
  books: ({ books }: BooksData): Table =>
    table(
      [
        'company',
        'start',
        'end',
        'revenue',
        'revenue_budget',
        'cost',
        'cost_budget',
        'burn',
        'burn_budget',
        'currency',
      ],
      books?.months ?? [],
      ({ period, lines }) => ({
        company: books!.company.id,
        start: period.start,
        end: period.end,
        ...lineCells(lines),
        currency:
          Object.values(lines).flatMap(({ actual, budget }) => (actual ?? budget)?.unit ?? [])[0] ?? null,
      }),
    ),
} as const;

function lineCells({ revenue, cost, burn }: BookMonth['lines']) {
  return {
    revenue: numberCell(revenue.actual?.value.stated),
    revenue_budget: numberCell(revenue.budget?.value.stated),
    cost: numberCell(cost.actual?.value.stated),
    cost_budget: numberCell(cost.budget?.value.stated),
    burn: numberCell(burn.actual?.value.stated),
    burn_budget: numberCell(burn.budget?.value.stated),
  };
}
