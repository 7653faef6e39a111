import { currencies } from '@solvent/core/money';
import { daySchema, decimalSchema } from '@solvent/core/source';
import * as z from 'zod';

const name = z.string().min(1).max(200);

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
  limit: z.int().min(1).max(200).default(200),
  cursor: z.exactOptional(z.string().min(1).max(300)),
};

/** The input of each read, flat; unknown fields are refused. */
export const inputs = {
  overview: z.strictObject({ ...asked, field: z.exactOptional(name) }),
  companies: z.strictObject({ ...asked, field: z.exactOptional(name), kind: z.exactOptional(name) }),
  company: z.strictObject({ ...asked, ...company }),
  metrics: z.strictObject({ ...asked, metric: z.exactOptional(name) }),
  sources: z.strictObject({ ...asked, company: z.exactOptional(name) }),
  source: z.strictObject({ ...asked, source: name }),
  claims: z.strictObject({
    ...asked,
    company: z.exactOptional(name),
    metric: z.exactOptional(name),
    source: z.exactOptional(name),
    ...page,
  }),
  burn: z.strictObject({ ...asked, ...company, ...currency }),
  runway: z.strictObject({ ...asked, ...company, ...currency, burn: z.exactOptional(name) }),
  gap: z.strictObject({
    ...asked,
    ...company,
    horizon: z.exactOptional(z.int().min(1).max(600)),
    elasticity: z.exactOptional(decimalSchema),
  }),
  unitEconomics: z.strictObject({
    ...asked,
    ...company,
    prices: z.exactOptional(z.array(decimalSchema).max(50)),
  }),
  efficiency: z.strictObject({ ...asked, ...company }),
  series: z.strictObject({ ...asked, ...company, metric: name, freq: z.exactOptional(name) }),
  reconcile: z.strictObject({ ...asked, ...company, metric: name, period: z.exactOptional(name) }),
  compare: z.strictObject({
    ...asked,
    companies: z.array(name).min(1).max(20),
    currency: z.exactOptional(name),
    force: z.exactOptional(z.string().min(1).max(500)),
  }),
  precedents: z.strictObject({
    ...asked,
    company: z.exactOptional(name),
    ...currency,
    align: z.exactOptional(z.enum(['founding', 'first-year', 'calendar'])),
  }),
  explain: z.strictObject({ ...asked, id: z.string().min(1).max(400) }),
  check: z.strictObject({
    ...asked,
    company: z.exactOptional(name),
    only: z.exactOptional(z.array(name).max(100)),
  }),
  /** The record of `solvent project`, whole: core reads it itself and names each field that is wrong. */
  project: z.strictObject({ ...lang, input: z.record(z.string(), z.unknown()) }),
  candidates: z.strictObject({
    ...lang,
    state: z.exactOptional(z.enum(['open', 'accepted', 'rejected'])),
    ...page,
  }),
  doctor: z.strictObject({ ...lang }),
};
