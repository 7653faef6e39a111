import { currencies } from '@solvent/core/money';
import { addMonths, formatPeriod, isInstant, parsePeriod } from '@solvent/core/time';
import type { Answer, Question } from './server/ledger.ts';

/** How a file of own books is read, as the fields of a form and the parameters of an address: `kind=transactions&c.day=Date`. */
export type Mapping = NonNullable<Answer<'previewBooks'>['mapping']>;
export type Role = keyof Mapping['columns'];
type Fields = Readonly<Record<string, string | null | undefined>>;

export const roles = [
  'day',
  'amount',
  'moneyIn',
  'moneyOut',
  'balance',
  'currency',
  'text',
  'category',
  'side',
  'account',
  'fee',
  'net',
  'refunded',
  'status',
] as const satisfies readonly Role[];

/** Which file, for which company, read how. */
export interface AskedBook {
  readonly upload: string;
  readonly company: string;
  readonly name: string | null;
  readonly budget: boolean;
  readonly mapping: Mapping | null;
  /** What the amounts are in where the file does not say; of no account once a mapping is given. */
  readonly currency: Mapping['currency'];
}

export function askedBook(fields: Fields): AskedBook | null {
  const { upload, company } = fields;
  return upload && company
    ? {
        upload,
        company,
        name: fields.name?.slice(0, 200) || null,
        budget: fields.budget === '1',
        mapping: mappingOf(fields),
        currency: currencyOf(fields),
      }
    : null;
}

/** The question to the API; the mapping is found there when none is given. */
export function bookQuestion({
  upload,
  company,
  budget,
  mapping,
  currency,
}: AskedBook): Question<'previewBooks'> {
  return {
    upload,
    company,
    ...(budget ? { budget } : {}),
    ...(mapping
      ? { mapping: mapping as Question<'previewBooks'>['mapping'] & {} }
      : currency
        ? { currency }
        : {}),
  };
}

/** The mapping that was typed, or null where none was. What cannot be read is left to the API to refuse by name. */
function mappingOf(fields: Fields): Mapping | null {
  const { kind } = fields;
  if (kind !== 'transactions' && kind !== 'journal' && kind !== 'profit-and-loss') return null;
  const columns = Object.fromEntries(
    roles.flatMap((role) => (fields[`c.${role}`] ? [[role, fields[`c.${role}`]!]] : [])),
  );
  const words = (fields.notOperating ?? '').split(/[,，]/).flatMap((word) => word.trim().slice(0, 100) || []);
  const periods = Object.keys(fields).flatMap((name) => {
    const at = /^p\.(\d{1,3})$/.exec(name)?.[1];
    const column = at && fields[`pc.${at}`];
    const span = column ? spanOf(fields[name] ?? '') : null;
    return column && span ? [{ column, ...span }] : [];
  });
  return {
    kind,
    sheet: fields.sheet ?? '',
    header: /^\d{1,6}$/.test(fields.header ?? '') ? +fields.header! : 1,
    columns,
    ...(kind === 'profit-and-loss' ? { periods } : {}),
    decimal: fields.decimal === 'point' || fields.decimal === 'comma' ? fields.decimal : null,
    days: fields.days === 'dmy' || fields.days === 'mdy' ? fields.days : 'ymd',
    currency: currencyOf(fields),
    ...(scaleOf(fields.scale) ? { scale: scaleOf(fields.scale)! } : {}),
    ...(fields.periodsDown === '1' ? { periodsDown: true } : {}),
    ...(fields.positive ? { positiveIsOut: fields.positive === 'out' } : {}),
    ...(words.length > 0 ? { notOperating: words } : {}),
    ...(fields.leaveOut === '1' ? { leaveOut: true } : {}),
  };
}

const currencyOf = (fields: Fields) => currencies.find((code) => code === fields.currency) ?? null;

/** The fields again, for the form that keeps what another one asked. */
export function fieldsOf(mapping: Mapping): readonly (readonly [string, string])[] {
  return [
    ['kind', mapping.kind],
    ['sheet', mapping.sheet],
    ['header', String(mapping.header)],
    ...Object.entries(mapping.columns).map(([role, column]) => [`c.${role}`, column ?? ''] as const),
    ...(mapping.periods ?? []).flatMap(({ column, ...span }, i) => [
      [`pc.${i}`, column] as const,
      [`p.${i}`, formatPeriod(span)] as const,
    ]),
    ['decimal', mapping.decimal ?? ''],
    ['days', mapping.days],
    ['currency', mapping.currency ?? ''],
    ...(mapping.scale ? [['scale', mapping.scale] as const] : []),
    ...(mapping.periodsDown ? [['periodsDown', '1'] as const] : []),
    ...(mapping.positiveIsOut === undefined
      ? []
      : [['positive', mapping.positiveIsOut ? 'out' : 'in'] as const]),
    ...(mapping.notOperating ? [['notOperating', mapping.notOperating.join(', ')] as const] : []),
    ...(mapping.leaveOut ? [['leaveOut', '1'] as const] : []),
  ];
}

const scales = ['1000', '10000', '1000000', '100000000'] as const satisfies readonly Mapping['scale'][];
function scaleOf(text: string | null | undefined): Mapping['scale'] {
  return scales.find((scale) => scale === text);
}

function spanOf(text: string): { readonly start: string; readonly end: string } | null {
  const period = parsePeriod(text.trim());
  if (!period) return null;
  return isInstant(period) ? { start: period.at, end: addMonths(period.at, 1) } : period;
}

/** `Acme AI` as the id `own-acme-ai`; a name without Latin letters is `own-books`. */
export function ownId(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-$/, '');
  return `own-${slug || 'books'}`;
}
