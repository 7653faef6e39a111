import * as z from 'zod';
import { isDecimalString } from '../money/index.ts';
import { isDay } from '../time/index.ts';
import { webPattern } from './webAddress.ts';

/** Fields that the schemas of several records share. */
export const daySchema = z.string().refine(isDay, 'day');
export const decimalSchema = z.string().refine(isDecimalString, 'decimal');
export const idSchema = z
  .string()
  .max(200)
  .regex(/^[a-z0-9][a-z0-9._:-]*$/, 'id');
export const bilingualSchema = z.lazy(() => z.strictObject({ en: z.string().min(1), zh: z.string().min(1) }));
export const urlSchema = z.string().max(2000).regex(webPattern, 'url');

export const publishedDaySchema = z.lazy(() =>
  z.strictObject({
    day: daySchema,
    precision: z.enum(['day', 'month', 'year']),
    inferred: z.exactOptional(z.string()),
  }),
);

export const citationSchema = z.lazy(() =>
  z.strictObject({
    source: idSchema,
    quote: z.string().min(1).max(300),
    locator: z.exactOptional(z.string()),
    url: z.exactOptional(urlSchema),
  }),
);
