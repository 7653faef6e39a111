import * as z from 'zod/mini';
import { isDecimalString } from '../money/index.ts';
import { isDay } from '../time/index.ts';
import { webPattern } from './webAddress.ts';

/** Fields that the schemas of several records share. */
export const daySchema = z.string().check(z.refine(isDay, 'day'));
export const decimalSchema = z.string().check(z.refine(isDecimalString, 'decimal'));
export const idSchema = z.string().check(z.maxLength(200), z.regex(/^[a-z0-9][a-z0-9._:-]*$/, 'id'));
export const bilingualSchema = z.lazy(() =>
  z.strictObject({ en: z.string().check(z.minLength(1)), zh: z.string().check(z.minLength(1)) }),
);
export const urlSchema = z.string().check(z.maxLength(2000), z.regex(webPattern, 'url'));

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
    quote: z.string().check(z.minLength(1), z.maxLength(300)),
    locator: z.exactOptional(z.string()),
    url: z.exactOptional(urlSchema),
  }),
);
