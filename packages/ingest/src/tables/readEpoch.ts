import { createHash } from 'node:crypto';
import { type Claim, claimId, usualAccounting } from '@solvent/core/claim';
import { failed, type Issue, ok, type Result, raise } from '@solvent/core/issue';
import { dec, decimalString } from '@solvent/core/money';
import type { Source } from '@solvent/core/source';
import type { Day } from '@solvent/core/time';
import { amountBy, dayBy, orderOfColumn, readAmount, readDay, readSheets } from '../books/index.ts';
import { unitOf } from '../digits.ts';
import { type EpochFigure, type EpochRow, type EpochTable, epochTables } from './epochTables.ts';
import { badTableRow, missingTableColumn, unknownTable, unknownTableCompany } from './issues.ts';

export interface EpochInput {
  readonly file: string;
  readonly recorded: Day;
  /** Id of the company a table calls so; undefined when the ledger has none. */
  readonly findCompany: (name: string) => string | undefined;
}

export interface EpochReading {
  readonly table: string;
  readonly source: Source;
  readonly claims: readonly Claim[];
}

/**
 * Reads one of Epoch AI's company tables, also a later and dirtier copy [IM60–IM63]: columns in any order, days as
 * 1/31/2025, amounts as 2E+11, blank rows.
 */
export async function readEpoch(bytes: Uint8Array, input: EpochInput): Promise<Result<EpochReading>> {
  const { file } = input;
  const sheets = await readSheets(bytes, file);
  if (!sheets.ok) return sheets;
  const rows = sheets.value[0]?.rows ?? [];
  const at = rows.findIndex(({ cells }) => cells.some((cell) => keyOf(cell) === 'company'));
  const header = rows[at];
  if (!header) return failed(raise(unknownTable, { why: 'it has no column Company' }, { file, line: 1 }));
  const places = new Map(header.cells.map((cell, i) => [keyOf(cell), i]));
  const table = epochTables.find(({ needed }) => needed.every((column) => places.has(keyOf(column))));
  const hasFigure =
    table &&
    [...table.needed, ...table.wanted].some(
      (column) => !plainColumns.has(column) && places.has(keyOf(column)),
    );
  if (!table || !hasFigure)
    return failed(
      raise(
        unknownTable,
        { why: `its columns are ${header.cells.join(', ').slice(0, 120)}` },
        { file, line: header.line },
      ),
    );

  const issues: Issue[] = table.wanted
    .filter((column) => !places.has(keyOf(column)))
    .map((column) => raise(missingTableColumn, { column }, { file, line: header.line }));
  const source = sourceOf(bytes, table, input);
  const body = rows.slice(at + 1);
  const order = dayOrders(
    body.map(({ cells }) => cells),
    places,
  );
  const strangers = new Map<string, number>();
  const claims = new Map<string, Claim>();
  for (const { line, cells } of body) {
    const row = rowOf(cells, places, order);
    const name = row.text('Company');
    const filled = cells.filter((cell) => cell.trim() !== '').length;
    if (filled === 0 || (filled === 1 && name !== '') || keyOf(name) === 'company') continue;
    const refuse = (why: string) => issues.push(raise(badTableRow, { why }, { file, line }));
    if (name === '') {
      refuse('it names no company');
      continue;
    }
    const unread = row.problem();
    if (unread) {
      refuse(unread);
      continue;
    }
    const figures = table.figures(row);
    if (typeof figures === 'string') {
      refuse(figures);
      continue;
    }
    const company = input.findCompany(name);
    if (company === undefined) {
      strangers.set(name, (strangers.get(name) ?? 0) + 1);
      continue;
    }
    for (const figure of figures) {
      const claim = claimOf(figure, row, company, source);
      claims.set(claim.id, claim);
    }
  }
  for (const [name, count] of strangers) issues.push(raise(unknownTableCompany, { name, count }, { file }));
  return ok({ table: table.name, source, claims: [...claims.values()] }, issues);
}

const plainColumns = new Set([
  'Company',
  'Date',
  'Id',
  'Report date',
  'Source 1',
  'Source type',
  'Confidence',
  'Notes',
  'Type',
  'Product',
  'Category',
]);

function keyOf(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase().replaceAll(/\s+/g, ' ');
}

type ReadRow = EpochRow & { problem(): string | undefined };

/** Epoch writes days and amounts as in the US where a column leaves it open. */
function dayOrders(
  body: readonly (readonly string[])[],
  places: ReadonlyMap<string, number>,
): (column: string) => 'mdy' | 'dmy' | 'ymd' {
  const orders = new Map(
    ['date', 'close date', 'report date'].map((column) => {
      const order = orderOfColumn(body.map((cells) => cells[places.get(column) ?? -1] ?? ''));
      return [column, 'order' in order ? order.order : 'mdy'];
    }),
  );
  return (column) => orders.get(keyOf(column)) ?? 'mdy';
}

function rowOf(
  cells: readonly string[],
  places: ReadonlyMap<string, number>,
  order: (column: string) => 'mdy' | 'dmy' | 'ymd',
): ReadRow {
  const text = (column: string) => (cells[places.get(keyOf(column)) ?? -1] ?? '').trim();
  const amount = (column: string) => {
    const read = readAmount(text(column));
    const value = read && amountBy(read, 'point');
    return typeof value === 'string' ? value : null;
  };
  return {
    text,
    amount,
    day: (column) => dayBy(text(column), order(column)) ?? null,
    problem: () => {
      for (const column of ['Date', 'Close date', 'Report date'])
        if (text(column) !== '' && readDay(text(column)).length === 0)
          return `"${text(column).slice(0, 40)}" in ${column} is no day`;
      for (const column of figureColumns)
        if (text(column) !== '' && amount(column) === null)
          return `"${text(column).slice(0, 40)}" in ${column} is no amount`;
      return undefined;
    },
  };
}

const figureColumns = [
  'Revenue amount (normalize to annual)',
  'Funding (equity)',
  'Funding (debt)',
  'Valuation (post-money)',
  'Staff count',
  'Active users',
  'Daily tokens',
  'Daily messages',
  'Amount',
];

const confidences: Readonly<Record<string, Claim['confidence']>> = {
  confident: 'high',
  likely: 'medium',
  uncertain: 'low',
};

function claimOf(figure: EpochFigure, row: EpochRow, company: string, source: Source): Claim {
  const { metric, value, unit, per, period, column, basis, status, note } = figure;
  const half = unitOf(value).div(2);
  const reported = row.day('Report date');
  const disclosed = /company/i.test(row.text('Source type'));
  const future = reported !== null && ('at' in period ? period.at > reported : period.start > reported);
  const url = row.text('Source 1');
  const claim: Omit<Claim, 'id'> = {
    company,
    metric,
    period,
    quantity: {
      low: decimalString(dec(value).minus(half)),
      high: decimalString(dec(value).plus(half)),
      stated: value,
      approx: true,
    },
    unit,
    per,
    basis: {
      accounting: usualAccounting(metric) ?? 'unknown',
      inclusions: {},
      presentation: 'none',
      scope: { kind: 'group' },
      periodBasis: {},
      ...basis,
      epistemic: {
        status: status ?? (future ? 'forecast' : disclosed ? 'actual' : 'estimate'),
        attribution: disclosed ? 'company' : 'anonymous',
      },
    },
    citation: {
      source: source.id,
      quote: `${column}: ${row.text(column) || value}`.slice(0, 300),
      locator: `${row.text('Company')} / ${row.text('Id')}`.slice(0, 200),
      ...(/^https?:\/\/\S{1,1990}$/.test(url) ? { url } : {}),
    },
    published: reported ? { day: reported, precision: 'day' } : null,
    recorded: source.recorded,
    confidence: confidences[row.text('Confidence').toLowerCase()] ?? 'low',
    ...(note ? { note } : {}),
  };
  return { id: claimId(claim), ...claim };
}

function sourceOf(bytes: Uint8Array, table: EpochTable, { recorded }: EpochInput): Source {
  const hash = createHash('sha256').update(bytes).digest('hex');
  return {
    id: `epoch-${table.name}-${hash.slice(0, 12)}`,
    kind: 'table',
    title: table.title,
    publisher: 'Epoch AI',
    url: 'https://epoch.ai/data/ai-companies',
    language: 'en',
    published: null,
    recorded,
    origin: 'epoch-ai/ai-companies',
    licence: 'CC BY 4.0, Epoch AI, Data on AI Companies',
  };
}
