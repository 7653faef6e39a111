import * as z from 'zod/mini';
import { findMetric } from '../metric/index.ts';
import { citationSchema, daySchema, decimalSchema, idSchema, publishedDaySchema } from '../source/index.ts';
import type { Basis, Inclusion } from './basis.ts';
import type { Claim, ClaimMetric } from './claim.ts';

const inclusions = [
  'stockPay',
  'interest',
  'oneOffs',
  'capex',
  'financeLeases',
  'credits',
  'training',
  'freeUsers',
  'revenueShare',
] as const satisfies readonly Inclusion[];

const metricSchema = z.custom<ClaimMetric>(
  (name) =>
    typeof name === 'string' && (findMetric(name)?.id === name || /^other:[a-z0-9_]{1,80}$/.test(name)),
  'metric',
);

const basisSchema: z.ZodMiniType<Basis> = z.lazy(() =>
  z.strictObject({
    accounting: z.enum(['cash', 'accrual', 'nonGaap', 'unknown']),
    inclusions: z.partialRecord(z.enum(inclusions), z.enum(['included', 'excluded'])),
    presentation: z.enum(['gross', 'net', 'preMoney', 'postMoney', 'none', 'unknown']),
    scope: z.strictObject({
      kind: z.enum(['group', 'segment', 'product', 'geography', 'customerClass']),
      name: z.exactOptional(z.string().check(z.minLength(1))),
    }),
    periodBasis: z.strictObject({
      fiscal: z.exactOptional(z.string()),
      annualised: z.exactOptional(z.boolean()),
      cumulative: z.exactOptional(z.boolean()),
      against: z.exactOptional(
        z.union([z.enum(['yoy', 'qoq', 'mom', 'plan']), z.templateLiteral(['since:', z.string()])]),
      ),
      atPrecision: z.exactOptional(z.enum(['month', 'year'])),
    }),
    epistemic: z.strictObject({
      status: z.enum(['actual', 'estimate', 'guidance', 'forecast', 'target', 'rumour']),
      attribution: z.enum(['filing', 'company', 'document', 'anonymous', 'analyst', 'computed', 'unknown']),
      attributedTo: z.exactOptional(z.string()),
      denied: z.exactOptional(z.boolean()),
      contingentOn: z.exactOptional(z.string()),
    }),
  }),
);

/**
 * What a claim must look like when it comes from outside; `checkClaim` then says whether it makes sense. Made when the first
 * one is read, as are the schemas of the other records: making them takes longer than most answers.
 */
export const claimSchema: z.ZodMiniType<Claim> = z.lazy(() =>
  z.strictObject({
    id: idSchema,
    company: idSchema,
    metric: metricSchema,
    period: z.union([
      z.strictObject({ at: daySchema }),
      z.strictObject({ start: daySchema, end: daySchema }),
    ]),
    quantity: z.strictObject({
      low: z.nullable(decimalSchema),
      high: z.nullable(decimalSchema),
      stated: z.nullable(decimalSchema),
      approx: z.boolean(),
    }),
    unit: z.string().check(z.minLength(1), z.maxLength(20)),
    per: z.nullable(z.enum(['day', 'month', 'quarter', 'year', 'seat_month', 'million_tokens', 'head'])),
    basis: basisSchema,
    citation: citationSchema,
    published: z.nullable(publishedDaySchema),
    recorded: daySchema,
    confidence: z.enum(['high', 'medium', 'low']),
    note: z.exactOptional(z.string()),
    private: z.exactOptional(z.boolean()),
  }),
);
