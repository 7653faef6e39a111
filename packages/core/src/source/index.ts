export { checkCitation } from './checkCitation.ts';
export type { Citation } from './citation.ts';
export type { Company } from './company.ts';
export { byText, compareText } from './compareText.ts';
export { quoteMoved, quoteNotFound } from './issues.ts';
export {
  bilingualSchema,
  citationSchema,
  daySchema,
  decimalSchema,
  idSchema,
  publishedDaySchema,
} from './recordFields.ts';
export { companySchema, sourceSchema } from './schema.ts';
export { type DayPrecision, type PublishedDay, type Source, type SourceKind, sourceKinds } from './source.ts';
export { webAddress } from './webAddress.ts';
