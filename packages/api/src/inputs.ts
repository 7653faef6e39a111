import { currencies } from '@solvent/core/money';
import { daySchema, decimalSchema } from '@solvent/core/source';
import * as z from 'zod/mini';

const name = z.string().check(z.minLength(1), z.maxLength(200));

/** What every read takes. */
export const asked = {
  asKnownAt: z.exactOptional(daySchema),
  policy: z.exactOptional(name),
  corrected: z.exactOptional(z.boolean()),
  lang: z.exactOptional(z.enum(['en', 'zh'])),
};
const lang = { lang: asked.lang };
const company = { company: name };
const currency = { currency: z.exactOptional(z.enum(currencies)) };
const page = {
  limit: z._default(z.int().check(z.minimum(1), z.maximum(200)), 200),
  cursor: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(300))),
};

const horizon = z.exactOptional(z.int().check(z.minimum(1), z.maximum(600)));
const month = z.exactOptional(z.string().check(z.minLength(4), z.maxLength(7)));
/** A preset, the text of an address, or several layered with `+`; or a record on top: core reads both itself. */
const scenario = z.exactOptional(z.string().check(z.maxLength(2000)));
const what = () => ({
  scenario,
  record: z.exactOptional(z.record(z.string(), z.unknown())),
  horizon,
});
const chances = () => ({
  inputs: z.exactOptional(z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(300)))),
  paths: z.exactOptional(z.int().check(z.minimum(1), z.maximum(1_000_000))),
  seed: z.exactOptional(z.int().check(z.minimum(0), z.maximum(4_294_967_295))),
});
const war = () => ({
  priceChange: z.exactOptional(decimalSchema),
  unitCostChange: z.exactOptional(decimalSchema),
  elasticity: z.exactOptional(decimalSchema),
  priceLimit: z.exactOptional(decimalSchema),
  unitCostLimit: z.exactOptional(decimalSchema),
  until: month,
  from: month,
});

const bookMapping = () =>
  z.strictObject({
    kind: z.enum(['transactions', 'journal', 'profit-and-loss']),
    sheet: z.string().check(z.maxLength(200)),
    header: z.int().check(z.minimum(0), z.maximum(1_000_000)),
    columns: z.partialRecord(
      z.enum([
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
      ]),
      name,
    ),
    periods: z.exactOptional(
      z.array(z.strictObject({ column: name, start: daySchema, end: daySchema })).check(z.maxLength(400)),
    ),
    periodsDown: z.exactOptional(z.boolean()),
    scale: z.exactOptional(z.enum(['1000', '10000', '1000000', '100000000'])),
    positiveIsOut: z.exactOptional(z.boolean()),
    decimal: z.nullable(z.enum(['point', 'comma'])),
    days: z.enum(['dmy', 'mdy', 'ymd']),
    currency: z.nullable(z.enum(currencies)),
    notOperating: z.exactOptional(z.array(name).check(z.maxLength(100))),
    leaveOut: z.exactOptional(z.boolean()),
  });
/** A file that was sent, and how it is to be read; the mapping is found when it is left out. */
export const bookFile = () => ({
  upload: z.string().check(z.minLength(1), z.maxLength(100)),
  company: z
    .string()
    .check(z.regex(/^own-[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id that begins with own-'), z.maxLength(100)),
  mapping: z.exactOptional(bookMapping()),
  ...currency,
  days: z.exactOptional(z.enum(['dmy', 'mdy', 'ymd'])),
  decimal: z.exactOptional(z.enum(['point', 'comma'])),
  budget: z.exactOptional(z.boolean()),
});

/** The input of each read, flat; unknown fields are refused. A schema is made for the procedure that is asked. */
export const inputs = {
  overview: () => z.strictObject({ ...asked, field: z.exactOptional(name) }),
  companies: () => z.strictObject({ ...asked, field: z.exactOptional(name), kind: z.exactOptional(name) }),
  company: () => z.strictObject({ ...asked, ...company }),
  metrics: () => z.strictObject({ ...asked, metric: z.exactOptional(name) }),
  sources: () => z.strictObject({ ...asked, company: z.exactOptional(name) }),
  source: () => z.strictObject({ ...asked, source: name }),
  claims: () =>
    z.strictObject({
      ...asked,
      company: z.exactOptional(name),
      metric: z.exactOptional(name),
      source: z.exactOptional(name),
      ...page,
    }),
  burn: () => z.strictObject({ ...asked, ...company, ...currency }),
  runway: () => z.strictObject({ ...asked, ...company, ...currency, burn: z.exactOptional(name) }),
  gap: () =>
    z.strictObject({
      ...asked,
      ...company,
      horizon,
      elasticity: z.exactOptional(decimalSchema),
      from: month,
      first: z.exactOptional(name),
      second: z.exactOptional(name),
      points: z.exactOptional(z.int().check(z.minimum(2), z.maximum(101))),
    }),
  unitEconomics: () =>
    z.strictObject({
      ...asked,
      ...company,
      prices: z.exactOptional(z.array(decimalSchema).check(z.maxLength(50))),
    }),
  efficiency: () => z.strictObject({ ...asked, ...company }),
  series: () => z.strictObject({ ...asked, ...company, metric: name, freq: z.exactOptional(name) }),
  reconcile: () => z.strictObject({ ...asked, ...company, metric: name, period: z.exactOptional(name) }),
  compare: () =>
    z.strictObject({
      ...asked,
      companies: z.array(name).check(z.minLength(1), z.maxLength(20)),
      currency: z.exactOptional(name),
      force: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(500))),
    }),
  precedents: () =>
    z.strictObject({
      ...asked,
      company: z.exactOptional(name),
      ...currency,
      align: z.exactOptional(z.enum(['founding', 'first-year', 'revenue', 'calendar'])),
    }),
  predictions: () =>
    z.strictObject({
      ...asked,
      about: z.exactOptional(name),
      state: z.exactOptional(z.enum(['resolved', 'open', 'overdue', 'void'])),
    }),
  prediction: () => z.strictObject({ ...asked, id: name }),
  explain: () => z.strictObject({ ...asked, id: z.string().check(z.minLength(1), z.maxLength(400)) }),
  check: () =>
    z.strictObject({
      ...asked,
      company: z.exactOptional(name),
      only: z.exactOptional(z.array(name).check(z.maxLength(100))),
    }),
  watch: () =>
    z.strictObject({
      ...asked,
      companies: z.array(name).check(z.minLength(1), z.maxLength(50)),
      below: z.exactOptional(decimalSchema),
    }),
  onFile: () => z.strictObject(asked),
  filers: () =>
    z.strictObject({
      ...asked,
      below: z.exactOptional(decimalSchema),
      limit: z.exactOptional(z.int().check(z.minimum(1), z.maximum(10_000))),
    }),
  scenario: () => z.strictObject({ ...asked, ...company, ...what() }),
  scenarios: () => z.strictObject({ ...asked, company: z.exactOptional(name) }),
  scenarioDiff: () =>
    z.strictObject({
      ...asked,
      ...company,
      a: z.string().check(z.maxLength(2000)),
      b: z.string().check(z.maxLength(2000)),
      horizon,
    }),
  priceWar: () => z.strictObject({ ...asked, ...company, ...war(), scenario }),
  priceWarField: () => z.strictObject({ ...asked, ...war(), field: z.exactOptional(name) }),
  simulate: () => z.strictObject({ ...asked, ...company, ...what(), ...chances(), by: month }),
  tornado: () =>
    z.strictObject({
      ...asked,
      ...company,
      ...what(),
      ...chances(),
      paths: z.exactOptional(z.int().check(z.minimum(1), z.maximum(100_000))),
      breakPoints: z.exactOptional(z.boolean()),
    }),
  screen: () => z.strictObject({ ...asked, until: month, scenario, field: z.exactOptional(name) }),
  /** The record of `solvent project`, whole: core reads it itself and names each field that is wrong. */
  project: () => z.strictObject({ ...lang, input: z.record(z.string(), z.unknown()) }),
  books: () => z.strictObject({ ...asked, company: z.exactOptional(name) }),
  previewBooks: () => z.strictObject({ ...lang, ...bookFile() }),
  doctor: () => z.strictObject({ ...lang }),
};
