import * as z from 'zod/mini';
import type { Company } from './company.ts';
import { bilingualSchema, daySchema, idSchema, publishedDaySchema, urlSchema } from './recordFields.ts';
import { type Source, sourceKinds } from './source.ts';

/** What a source and a company must look like when they come from outside. */
export const sourceSchema: z.ZodMiniType<Source> = z.lazy(() =>
  z.strictObject({
    id: idSchema,
    kind: z.enum(sourceKinds),
    title: z.string().check(z.minLength(1)),
    publisher: z.string().check(z.minLength(1)),
    url: z.nullable(urlSchema),
    language: z.enum(['en', 'zh-Hans', 'zh-Hant', 'other']),
    published: z.nullable(publishedDaySchema),
    recorded: daySchema,
    origin: z.string().check(z.minLength(1)),
    lineage: z.exactOptional(
      z.strictObject({ host: z.exactOptional(z.string()), original: z.exactOptional(z.string()) }),
    ),
    licence: z.exactOptional(z.string()),
    note: z.exactOptional(z.string()),
  }),
);

export const companySchema: z.ZodMiniType<Company> = z.lazy(() =>
  z.strictObject({
    id: idSchema,
    kind: z.enum(['company', 'product', 'segment', 'group', 'market']),
    name: bilingualSchema,
    aliases: z.array(z.string().check(z.minLength(1))),
    parent: z.exactOptional(idSchema),
    members: z.exactOptional(z.array(idSchema)),
    ticker: z.exactOptional(z.string()),
    cik: z.exactOptional(z.string()),
    country: z.exactOptional(z.string()),
    founded: z.exactOptional(z.string()),
    fate: z.exactOptional(
      z.strictObject({
        status: z.enum(['public', 'acquired', 'failed', 'licensed-out']),
        when: z.string(),
        note: z.string(),
      }),
    ),
    fiscalYearEnd: z.exactOptional(z.int().check(z.minimum(1), z.maximum(12))),
    field: z.exactOptional(
      z.enum(['ai-lab', 'ai-vision', 'ai-application', 'ai-chip', 'big-tech', 'precedent']),
    ),
  }),
);
