import { correctionActions, correctionReasons } from '@solvent/core/ledger';
import { bilingualSchema, daySchema, idSchema, sourceKinds } from '@solvent/core/source';
import * as z from 'zod';

/** The short form in which a source and its claims are written; docs/dataset.md explains each field. */
const text = z.string().min(1);
const flag = z.literal(true);
const inclusion = z.enum([
  'stockPay',
  'interest',
  'oneOffs',
  'capex',
  'financeLeases',
  'credits',
  'training',
  'freeUsers',
  'revenueShare',
]);

const basisText = z.strictObject({
  status: z.enum(['actual', 'estimate', 'guidance', 'forecast', 'target', 'rumour']),
  by: z.enum(['filing', 'company', 'document', 'anonymous', 'analyst', 'computed', 'unknown']),
  from: text.optional(),
  accounting: z.enum(['cash', 'accrual', 'nonGaap', 'unknown']).optional(),
  includes: z.array(inclusion).optional(),
  excludes: z.array(inclusion).optional(),
  presentation: z.enum(['gross', 'net', 'preMoney', 'postMoney', 'none', 'unknown']).optional(),
  scope: z
    .union([
      z.literal('group'),
      z.strictObject({ product: text }),
      z.strictObject({ segment: text }),
      z.strictObject({ geography: text }),
      z.strictObject({ customerClass: text }),
    ])
    .optional(),
  annualised: flag.optional(),
  cumulative: flag.optional(),
  against: z
    .string()
    .regex(/^(yoy|qoq|mom|plan|since:\d{4}-\d{2}-\d{2})$/)
    .optional(),
  fiscal: text.optional(),
  at_precision: z.enum(['month', 'year']).optional(),
  denied: flag.optional(),
  contingent: text.optional(),
});
export type BasisText = z.infer<typeof basisText>;

const claimText = z.strictObject({
  id: idSchema,
  company: idSchema,
  metric: text,
  period: text,
  value: text,
  unit: text,
  per: z.enum(['day', 'month', 'quarter', 'year', 'seat_month', 'million_tokens', 'head']).optional(),
  quote: text,
  basis: basisText,
  confidence: z.enum(['high', 'medium', 'low']),
  note: text.optional(),
  locator: text.optional(),
  url: text.optional(),
  published: text.nullable().optional(),
  published_inferred: text.optional(),
});
export type ClaimText = z.infer<typeof claimText>;

export const sourceText = z.strictObject({
  id: idSchema,
  kind: z.enum(sourceKinds),
  title: text,
  publisher: text,
  url: text.nullable(),
  language: z.enum(['en', 'zh-Hans', 'zh-Hant', 'other']),
  published: text.nullable(),
  published_inferred: text.optional(),
  recorded: daySchema,
  origin: text,
  lineage: z.strictObject({ host: text.optional(), original: text.optional() }).optional(),
  licence: text.optional(),
  note: text.optional(),
  claims: z.array(claimText),
});

export const correctionsText = z.array(
  z.strictObject({
    id: idSchema,
    action: z.enum(correctionActions),
    claim: idSchema,
    by: z.optional(idSchema),
    reason: z.enum(correctionReasons),
    because: bilingualSchema,
    recorded: daySchema,
    known_from: z.optional(daySchema),
    source: z.optional(idSchema),
  }),
);
