import { ok, type Result } from '@solvent/core/issue';
import type { Tranche } from '@solvent/core/ledger';
import { bilingualSchema, citationSchema, daySchema, decimalSchema, idSchema } from '@solvent/core/source';
import * as z from 'zod';
import { readYamlRecord } from './readYaml.ts';

/** A list of tranches in the fields of core's `Tranche`: a promised sum, its condition, and what became of it by day. */
export function readTranches(text: string, file: string): Result<readonly { tranche: Tranche; line: number }[]> {
  const read = readYamlRecord(text, file, tranchesText);
  if (!read.ok) return read;
  const { data, place } = read.value;
  return ok(data.map((tranche, index) => ({ tranche, line: place(index).line })));
}

const tranchesText: z.ZodType<readonly Tranche[]> = z.array(
  z.strictObject({
    id: idSchema,
    company: idSchema,
    investor: z.string().min(1),
    instrument: z.enum(['equity', 'debt', 'credits', 'facility']),
    currency: z.string().length(3),
    amount: decimalSchema,
    condition: z.exactOptional(z.strictObject({ text: bilingualSchema, deadline: daySchema, fallbackAmount: decimalSchema })),
    probability: z.exactOptional(decimalSchema),
    events: z
      .array(
        z.strictObject({
          day: daySchema,
          status: z.enum(['announced', 'committed', 'conditionMet', 'partFunded', 'funded', 'lapsed', 'reduced']),
          fundedToDate: z.exactOptional(decimalSchema),
          citation: citationSchema,
        }),
      )
      .min(1),
  }),
);
