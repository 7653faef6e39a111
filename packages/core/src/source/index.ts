export type { Citation } from './citation.ts';
export type { Company } from './company.ts';
export type { DayPrecision, PublishedDay, Source, SourceKind } from './source.ts';
