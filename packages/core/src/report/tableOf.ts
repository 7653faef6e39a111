import { booksGrid } from './booksGrid.ts';
import { lookingBackGrids } from './lookingBackGrids.ts';
import { moneyGrids } from './moneyGrids.ts';
import { recordGrids } from './recordGrids.ts';
import { shortOfCashGrids } from './shortOfCashGrids.ts';
import type { Table } from './table.ts';
import { whatIfGrids } from './whatIfGrids.ts';

/** The grid of each report, by its name in the schema (`solvent.<name>/1`). */
const grids = {
  ...recordGrids,
  ...moneyGrids,
  ...whatIfGrids,
  ...booksGrid,
  ...shortOfCashGrids,
  ...lookingBackGrids,
} as const;

export type TabularReport = keyof typeof grids;

/** The table of a report's data; undefined for a report that is no table (explain …). */
export function tableOf(name: string, data: unknown): Table | undefined {
  return name in grids ? (grids[name as TabularReport] as (data: unknown) => Table)(data) : undefined;
}
