import { type DecimalString, dec, decimalString } from '../money/index.ts';
import { type Day, isInstant, lengthInMonths, type Span } from '../time/index.ts';
import type { FiledFigure } from './filedFigure.ts';
import { type FilingTable, figuresOfTable } from './filingTable.ts';

/**
 * Cash and the cash flow last reported, as known from one filing day to the next: AMD on 2014-05-01 had 554 M at the end of
 * March and had used 225 M in the quarter to then. What a screen of thousands of companies reads instead of their figures.
 */
export interface CashPosition {
  /** The day of the filing; the position holds until the next one. */
  readonly filed: Day;
  readonly unit: string;
  readonly cash: DecimalString | null;
  readonly cashOn: Day | null;
  /** Of the latest period reported, the longest that ends then: free where capital expenditure is known, else operating. */
  readonly flow: DecimalString | null;
  readonly flowKind: 'free' | 'operating' | null;
  readonly flowPeriod: Span | null;
}

interface Flows {
  readonly period: Span;
  operating_cash_flow?: DecimalString;
  capex?: DecimalString;
  free_cash_flow?: DecimalString;
}

/** The same from all tables of a company; their other figures are not made for it. */
export function cashPositionsOfTables(tables: readonly FilingTable[]): readonly CashPosition[] {
  return cashPositionsOf(tables.flatMap((table) => figuresOfTable(table, isOfCash)));
}

/** The positions of one company in the order they were filed, each that differs from the one before it [IM32]. */
export function cashPositionsOf(figures: readonly FiledFigure[]): readonly CashPosition[] {
  const unit = mainUnitOf(figures);
  const relevant = figures
    .filter((figure) => figure.unit === unit && isOfCash(figure.metric))
    .toSorted((a, b) => (a.filed < b.filed ? -1 : a.filed > b.filed ? 1 : 0));
  const balances = new Map<Day, DecimalString>();
  const flows = new Map<string, Flows>();
  const positions: CashPosition[] = [];
  let [cashOn, end]: [Day, Day] = ['', ''];
  for (const [i, { metric, period, value, filed }] of relevant.entries()) {
    if (isInstant(period)) {
      balances.set(period.at, value);
      if (period.at > cashOn) cashOn = period.at;
    } else if (isRate(period)) {
      const key = `${period.start} ${period.end}`;
      const known = flows.get(key) ?? { period };
      flows.set(key, { ...known, [metric]: value });
      if (metric !== 'capex' && period.end > end) end = period.end;
    }
    if (relevant[i + 1]?.filed === filed) continue;
    const flow = latestFlow([...flows.values()].filter((f) => f.period.end === end));
    const position: CashPosition = {
      filed,
      unit: unit!,
      cash: balances.get(cashOn) ?? null,
      cashOn: cashOn === '' ? null : cashOn,
      flow: flow?.value ?? null,
      flowKind: flow?.kind ?? null,
      flowPeriod: flow?.period ?? null,
    };
    if (!isSame(position, positions.at(-1))) positions.push(position);
  }
  return positions;
}

function isOfCash(metric: string): boolean {
  return (
    metric === 'cash' || metric === 'operating_cash_flow' || metric === 'capex' || metric === 'free_cash_flow'
  );
}

/** A quarter to thirteen months; anything else is no rate (PO1). */
function isRate(period: Span): boolean {
  const { months } = lengthInMonths(period);
  return months >= 3 && months <= 13;
}

interface LatestFlow {
  readonly value: DecimalString;
  readonly kind: 'free' | 'operating';
  readonly period: Span;
}

/** Free cash flow before operating, then the longer period. */
function latestFlow(candidates: readonly Flows[]): LatestFlow | undefined {
  const found = candidates.flatMap(flowOf);
  const rank = ({ kind, period }: LatestFlow) => `${kind === 'free' ? 0 : 1} ${period.start}`;
  return found.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))[0];
}

function flowOf({ period, operating_cash_flow, capex, free_cash_flow }: Flows): LatestFlow[] {
  if (free_cash_flow !== undefined) return [{ value: free_cash_flow, kind: 'free', period }];
  if (operating_cash_flow === undefined) return [];
  if (capex === undefined) return [{ value: operating_cash_flow, kind: 'operating', period }];
  return [{ value: decimalString(dec(operating_cash_flow).minus(dec(capex))), kind: 'free', period }];
}

/** The currency of most of its cash figures. */
function mainUnitOf(figures: readonly FiledFigure[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { metric, unit } of figures) if (isOfCash(metric)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].reduce<[string, number] | undefined>(
    (a, b) => (a && a[1] >= b[1] ? a : b),
    undefined,
  )?.[0];
}

/** Whether a filing said nothing new of them. */
function isSame(a: CashPosition, b: CashPosition | undefined): boolean {
  return b !== undefined && JSON.stringify({ ...a, filed: '' }) === JSON.stringify({ ...b, filed: '' });
}
