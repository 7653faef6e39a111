import { createHash } from 'node:crypto';
import { type Claim, claimId, usualAccounting } from '@solvent/core/claim';
import { failed, type Issue, ok, type Result, raise } from '@solvent/core/issue';
import { dec, decimalString } from '@solvent/core/money';
import type { Source } from '@solvent/core/source';
import type { Day } from '@solvent/core/time';
import {
  amountBy,
  type DayOrder,
  dayBy,
  orderOfColumn,
  readAmount,
  readSheets,
  type SheetRow,
} from '../books/index.ts';
import { unitOf } from '../digits.ts';
import { columnKey, placesOf } from './epochColumns.ts';
import { type EpochFigure, type EpochRow, type EpochTable, epochTables } from './epochTables.ts';
import {
  badTableRow,
  missingTableColumn,
  renamedTableColumn,
  unknownTable,
  unknownTableCompany,
} from './issues.ts';

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
  const found = sheets.value.flatMap(({ rows }) => findTable(rows) ?? [])[0];
  if (!found) {
    const first = sheets.value[0]?.rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ''));
    const why = first?.cells.some((cell) => columnKey(cell) === 'founding date')
      ? 'it lists companies and has no figures'
      : `its columns are ${(first?.cells ?? []).join(', ').slice(0, 120)}`;
    return failed(raise(unknownTable, { why }, { file, line: first?.line ?? 1 }));
  }
  const { table, header, body, places, renamed } = found;
  const where = { file, line: header.line };
  const issues: Issue[] = [
    ...renamed.map(([column, other]) => raise(renamedTableColumn, { column, other }, where)),
    ...table.wanted
      .filter((column) => !places.has(columnKey(column)))
      .map((column) => raise(missingTableColumn, { column }, where)),
  ];
  const source = sourceOf(bytes, table, input);
  const order = dayOrder(
    body.map(({ cells }) => cells),
    places,
  );
  const strangers = new Map<string, number>();
  const claims = new Map<string, Claim>();
  for (const { line, cells } of body) {
    const row = rowOf(cells, places, order);
    const name = row.text('Company');
    const filled = cells.filter((cell) => cell.trim() !== '').length;
    if (filled === 0 || (filled === 1 && name !== '') || columnKey(name) === 'company') continue;
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
  'Status',
  'Division name',
  'Active users time period',
  'Period type',
  'Close date',
]);

interface FoundTable {
  readonly table: EpochTable;
  readonly header: SheetRow;
  readonly body: readonly SheetRow[];
  readonly places: ReadonlyMap<string, number>;
  readonly renamed: readonly (readonly [string, string])[];
}

/** The first row that names the columns of one of the tables, its figure among them. */
function findTable(rows: readonly SheetRow[]): FoundTable | undefined {
  for (const [i, header] of rows.slice(0, 40).entries()) {
    const { at: places, renamed } = placesOf(header.cells);
    const has = (column: string) => places.has(columnKey(column));
    const table = epochTables.find(
      ({ needed, wanted }) =>
        needed.every(has) &&
        [...needed, ...wanted].some((column) => !plainColumns.has(column) && has(column)),
    );
    if (table) {
      const told = renamed.filter(([column]) => [...table.needed, ...table.wanted].includes(column));
      return { table, header, body: rows.slice(i + 1), places, renamed: told };
    }
  }
  return undefined;
}

type ReadRow = EpochRow & { problem(): string | undefined };

const dayColumns = ['Date', 'Close date', 'Report date'];

/** One file writes all its days one way; as in the US where they leave it open [IM61]. */
function dayOrder(body: readonly (readonly string[])[], places: ReadonlyMap<string, number>): DayOrder {
  const order = orderOfColumn(
    dayColumns.flatMap((column) => body.map((cells) => cells[places.get(columnKey(column)) ?? -1] ?? '')),
  );
  return 'order' in order ? order.order : 'mdy';
}

function rowOf(cells: readonly string[], places: ReadonlyMap<string, number>, order: DayOrder): ReadRow {
  const text = (column: string) => {
    const cell = (cells[places.get(columnKey(column)) ?? -1] ?? '').trim();
    return /^(?:n\/?a|#n\/a|nan|null|none|tbd|unknown|undisclosed|[-–—?])$/i.test(cell) ? '' : cell;
  };
  const amount = (column: string) => {
    // Every figure of these tables is held to be about right.
    const read = readAmount(text(column).replace(/^(?:~|≈|about |approx\.? |ca?\. ?)/i, ''));
    const value = read && amountBy(read, 'point');
    const foreign = read?.currency && read.currency !== 'USD';
    return typeof value === 'string' && !value.startsWith('-') && !foreign ? value : null;
  };
  return {
    text,
    amount,
    has: (column) => places.has(columnKey(column)),
    day: (column) => dayBy(text(column), order) ?? null,
    problem: () => {
      for (const column of dayColumns)
        if (text(column) !== '' && dayBy(text(column), order) === undefined)
          return `"${text(column).slice(0, 40)}" in ${column} is no day`;
      for (const column of figureColumns)
        if (text(column) !== '' && amount(column) === null)
          return `"${text(column).slice(0, 40)}" in ${column} is no amount in ${inDollars.has(column) ? 'dollars' : 'plain numbers'}`;
      return undefined;
    },
  };
}

const figureColumns = [
  'Revenue amount (normalize to annual)',
  'Annualized revenue (USD)',
  'Funding (equity)',
  'Funding (debt)',
  'Valuation (post-money)',
  'Staff count',
  'Active users',
  'Daily tokens',
  'Daily messages',
  'Amount',
];

const inDollars = new Set(
  figureColumns.filter((column) => /revenue|funding|valuation|^amount/i.test(column)),
);

const confidences: Readonly<Record<string, Claim['confidence']>> = {
  confident: 'high',
  likely: 'medium',
  uncertain: 'low',
};

function claimOf(figure: EpochFigure, row: EpochRow, company: string, source: Source): Claim {
  const { metric, value, unit, per, period, column, basis, status, doubt } = figure;
  const note = doubt ?? figure.note;
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
    confidence: doubt ? 'low' : (confidences[row.text('Confidence').toLowerCase()] ?? 'low'),
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
