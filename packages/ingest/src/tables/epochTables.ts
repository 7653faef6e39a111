import type { Claim } from '@solvent/core/claim';
import type { Day, Period } from '@solvent/core/time';
import { yearOf } from '@solvent/core/time';

/** A row of an Epoch table by column name, its days and amounts read. */
export interface EpochRow {
  text(column: string): string;
  amount(column: string): string | null;
  day(column: string): Day | null;
  /** Whether the table has the column at all. */
  has(column: string): boolean;
}

/** What one row says: a figure that becomes a claim. */
export interface EpochFigure {
  readonly metric: Claim['metric'];
  readonly value: string;
  readonly unit: string;
  readonly per: Claim['per'];
  readonly period: Period;
  readonly column: string;
  readonly basis: Partial<Claim['basis']>;
  readonly status?: 'rumour';
  readonly note?: string;
  /** Why it is less sure than the row says; the claim then has low confidence. */
  readonly doubt?: string;
}

/** One of the tables: how it is known, and what its rows say. A text instead of figures is why the row is left out. */
export interface EpochTable {
  readonly name: string;
  readonly title: string;
  /** Columns without which there is no figure. */
  readonly needed: readonly string[];
  /** Columns that tell more when they are there. */
  readonly wanted: readonly string[];
  figures(row: EpochRow): readonly EpochFigure[] | string;
}

const usd = { unit: 'USD', per: null } as const;
const common = ['Id', 'Report date', 'Source 1', 'Source type', 'Confidence', 'Notes'];

const revenue: EpochTable = {
  name: 'revenue-reports',
  title: 'AI companies: revenue',
  needed: ['Company', 'Date', 'Revenue amount (normalize to annual)'],
  wanted: [...common, 'Type'],
  figures(row) {
    const column = 'Revenue amount (normalize to annual)';
    const value = row.amount(column) ?? row.amount('Annualized revenue (USD)');
    const [day, type] = [row.day('Date'), row.text('Type')];
    if (value === null) return 'it gives no amount';
    if (!day) return 'it gives no day';
    const figure = { ...usd, value, column };
    if (/^(?:yearly|annual|full[- ]year|calendar year)(?: revenue)?$/i.test(type))
      return [{ ...figure, metric: 'revenue', period: yearOf(+day.slice(0, 4)), basis: {} }];
    const annualised = { ...figure, period: { at: day }, basis: { periodBasis: { annualised: true } } };
    if (/recurring|\barr\b/i.test(type)) return [{ ...annualised, metric: 'arr' }];
    if (/product|division/i.test(type))
      return [
        { ...annualised, metric: 'run_rate', basis: { ...annualised.basis, scope: { kind: 'segment' } } },
      ];
    if (/annuali[sz]ed|run[- ]?rate|^(?:quarterly|monthly|half[- ]year)/i.test(type))
      return [{ ...annualised, metric: 'run_rate' }];
    if (type === '' && !row.has('Type'))
      return [
        {
          ...annualised,
          metric: 'run_rate',
          doubt: 'The table does not say whether this is a run rate or a year.',
        },
      ];
    return `its type "${type.slice(0, 40)}" says neither a year nor a run rate`;
  },
};

const funding: EpochTable = {
  name: 'funding-rounds',
  title: 'AI companies: funding rounds',
  needed: ['Company', 'Funding (equity)'],
  wanted: [...common, 'Close date', 'Status', 'Funding (debt)', 'Valuation (post-money)', 'Type'],
  figures(row) {
    const day = row.day('Close date') ?? row.day('Report date');
    if (!day) return 'it gives no day';
    const open = row.text('Status') !== '' && !/^(?:closed|completed|done|final)/i.test(row.text('Status'));
    const common = {
      ...usd,
      period: { at: day },
      ...(open ? { status: 'rumour' as const, note: row.text('Status') } : {}),
    };
    const secondary = /^secondary/i.test(row.text('Type'));
    const figures = (
      [
        ['Funding (equity)', secondary ? 'secondary_sale' : 'funding_round', {}],
        ['Funding (debt)', 'debt_raised', {}],
        ['Valuation (post-money)', 'valuation', { presentation: 'postMoney' as const }],
      ] as const
    ).flatMap(([column, metric, basis]): EpochFigure[] => {
      const value = row.amount(column);
      return value === null ? [] : [{ ...common, metric, value, column, basis }];
    });
    return figures.length > 0 ? figures : 'it gives no amount';
  },
};

const staff: EpochTable = {
  name: 'staff-reports',
  title: 'AI companies: staff',
  needed: ['Company', 'Staff count', 'Date'],
  wanted: [...common, 'Type', 'Division name'],
  figures(row) {
    const [value, day, type, division] = [
      row.amount('Staff count'),
      row.day('Date'),
      row.text('Type'),
      row.text('Division name'),
    ];
    if (value === null) return 'it gives no count';
    if (!day) return 'it gives no day';
    const part =
      division !== '' || (type !== '' && !/^(?:full company|whole company|total|all|company)$/i.test(type));
    const scope = { kind: 'segment' as const, ...(division || type ? { name: division || type } : {}) };
    return [
      {
        metric: 'headcount',
        value,
        unit: 'persons',
        per: null,
        period: { at: day },
        column: 'Staff count',
        basis: part ? { scope } : {},
      },
    ];
  },
};

const usage: EpochTable = {
  name: 'usage-reports',
  title: 'AI companies: usage',
  needed: ['Company', 'Date'],
  wanted: [
    ...common,
    'Active users',
    'Active users time period',
    'Daily tokens',
    'Daily messages',
    'Product',
  ],
  figures(row) {
    const day = row.day('Date');
    if (!day) return 'it gives no day';
    const product = row.text('Product');
    const basis =
      product === '' || /^(?:full company|all products)$/i.test(product)
        ? {}
        : { scope: { kind: 'product' as const, name: product } };
    const window = row.text('Active users time period').toLowerCase();
    const figures = (
      [
        ['Active users', 'users', 'persons', null],
        ['Daily tokens', 'other:daily_tokens', 'count', 'day'],
        ['Daily messages', 'other:daily_messages', 'count', 'day'],
      ] as const
    ).flatMap(([column, metric, unit, per]): EpochFigure[] => {
      const value = row.amount(column);
      const note = metric === 'users' && window !== '' ? { note: `${window} active users` } : {};
      return value === null
        ? []
        : [{ metric, value, unit, per, period: { at: day }, column, basis, ...note }];
    });
    return figures.length > 0 ? figures : 'it gives no count';
  },
};

const compute: EpochTable = {
  name: 'compute-spend',
  title: 'AI companies: compute spend',
  needed: ['Company', 'Amount', 'Date', 'Category'],
  wanted: [...common, 'Period type'],
  figures(row) {
    const [value, day, category, length] = [
      row.amount('Amount'),
      row.day('Date'),
      row.text('Category'),
      row.text('Period type'),
    ];
    if (value === null) return 'it gives no amount';
    if (!day) return 'it gives no day';
    if (length !== '' && !/^(?:(?:calendar |fiscal |full[- ])?year|yearly|annual)/i.test(length))
      return `its period "${length.slice(0, 40)}" is not a year`;
    const [research, serving] = [/R&D|training/i.test(category), /inference/i.test(category)];
    if (!research && !serving) return `its category "${category.slice(0, 40)}" is unknown`;
    const metric = research && serving ? 'compute_cost' : research ? 'training_cost' : 'inference_cost';
    const basis = /^annuali[sz]ed/i.test(length) ? { periodBasis: { annualised: true } } : {};
    return [{ ...usd, metric, value, period: yearOf(+day.slice(0, 4)), column: 'Amount', basis }];
  },
};

/** The five tables with figures, the most particular first. */
export const epochTables: readonly EpochTable[] = [revenue, funding, staff, compute, usage];
