import * as z from 'zod';
import type { Company } from './company.ts';
import { bilingualSchema, daySchema, idSchema, publishedDaySchema, urlSchema } from './recordFields.ts';
import type { Source } from './source.ts';

/** What a source and a company must look like when they come from outside. */
export const sourceSchema: z.ZodType<Source> = z.lazy(() =>
  z.strictObject({
    id: idSchema,
    kind: z.enum([
      'filing',
      'company-statement',
      'press',
      'press-rewrite',
      'analysis',
      'table',
      'books',
      'manual',
    ]),
    title: z.string().min(1),
    publisher: z.string().min(1),
    url: urlSchema.nullable(),
    language: z.enum(['en', 'zh-Hans', 'zh-Hant', 'other']),
    published: publishedDaySchema.nullable(),
    recorded: daySchema,
    origin: z.string().min(1),
    lineage: z.exactOptional(
      z.strictObject({ host: z.exactOptional(z.string()), original: z.exactOptional(z.string()) }),
    ),
    licence: z.exactOptional(z.string()),
    note: z.exactOptional(z.string()),
  }),
);

export const companySchema: z.ZodType<Company> = z.lazy(() =>
  z.strictObject({
    id: idSchema,
    kind: z.enum(['company', 'product', 'segment', 'group', 'market']),
    name: bilingualSchema,
    aliases: z.array(z.string().min(1)),
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
    fiscalYearEnd: z.exactOptional(z.int().min(1).max(12)),
    field: z.exactOptional(
      z.enum(['ai-lab', 'ai-vision', 'ai-application', 'ai-chip', 'big-tech', 'precedent']),
    ),
  }),
);
