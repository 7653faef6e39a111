import type { Figure } from '../derivation/index.ts';
import type { RunwayResult } from '../runway/index.ts';
import { type Cell, numberCell } from './table.ts';

/** A figure, a quantity or a runway as cells of a row: value and bounds apart, nothing where nothing is known. */
export function quantityCells(q: Figure['value']): { stated: Cell; low: Cell; high: Cell } {
  return { stated: numberCell(q.stated), low: numberCell(q.low), high: numberCell(q.high) };
}

export function resultCells(result: RunwayResult): {
  months: Cell;
  months_low: Cell;
  months_high: Cell;
  cash_out: Cell;
} {
  if (result.kind !== 'months') return { months: null, months_low: null, months_high: null, cash_out: null };
  return {
    months: numberCell(result.months),
    months_low: numberCell(result.interval?.low),
    months_high: numberCell(result.interval?.high),
    cash_out: result.cashOutDate,
  };
}

export function figureCell(figure: Figure | null): Cell {
  return figure ? numberCell(figure.value.stated ?? figure.value.low ?? figure.value.high) : null;
}
