import * as z from 'zod/mini';
import { bilingualSchema, citationSchema, daySchema, decimalSchema, idSchema } from '../source/index.ts';
import { type Correction, correctionActions, correctionReasons } from './correction.ts';
import type { Prediction } from './prediction.ts';
import type { Tranche } from './tranche.ts';

/** What a correction and a tranche must look like when they come from outside. */
export const correctionSchema: z.ZodMiniType<Correction> = z.lazy(() =>
  z.strictObject({
    id: idSchema,
    action: z.enum(correctionActions),
    claim: idSchema,
    by: z.exactOptional(idSchema),
    reason: z.enum(correctionReasons),
    because: bilingualSchema,
    recorded: daySchema,
    knownFrom: z.exactOptional(daySchema),
    source: z.exactOptional(idSchema),
  }),
);

export const trancheSchema: z.ZodMiniType<Tranche> = z.lazy(() =>
  z.strictObject({
    id: idSchema,
    company: idSchema,
    investor: z.string().check(z.minLength(1)),
    instrument: z.enum(['equity', 'debt', 'credits', 'facility']),
    currency: z.string().check(z.minLength(3)),
    amount: decimalSchema,
    condition: z.exactOptional(
      z.strictObject({ text: bilingualSchema, deadline: daySchema, fallbackAmount: decimalSchema }),
    ),
    probability: z.exactOptional(decimalSchema),
    events: z.array(
      z.strictObject({
        day: daySchema,
        status: z.enum([
          'announced',
          'committed',
          'conditionMet',
          'partFunded',
          'funded',
          'lapsed',
          'reduced',
        ]),
        fundedToDate: z.exactOptional(decimalSchema),
        citation: citationSchema,
      }),
    ),
  }),
);

const chance = decimalSchema.check(z.refine((text) => /^(0(\.\d+)?|1)$/.test(text), 'chance'));

export const predictionSchema: z.ZodMiniType<Prediction> = z.lazy(() =>
  z.strictObject({
    id: idSchema,
    claim: idSchema,
    by: z.strictObject({
      id: idSchema,
      name: bilingualSchema,
      kind: z.enum(['company', 'press', 'analyst', 'investor']),
    }),
    made: z.exactOptional(daySchema),
    criterion: bilingualSchema,
    deadline: daySchema,
    condition: z.exactOptional(bilingualSchema),
    kind: z.enum(['event', 'value']),
    probability: z.exactOptional(chance),
    convention: z.exactOptional(z.boolean()),
    quantiles: z.exactOptional(
      z.array(z.strictObject({ level: chance, value: decimalSchema })).check(z.minLength(2)),
    ),
    revises: z.exactOptional(idSchema),
    outcome: z.exactOptional(
      z.strictObject({
        kind: z.enum(['yes', 'no', 'value', 'void']),
        known: daySchema,
        because: bilingualSchema,
        claims: z.array(idSchema).check(z.minLength(1)),
      }),
    ),
  }),
);
