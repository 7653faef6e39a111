import {
  type Basis,
  type Claim,
  type ClaimMetric,
  checkClaim,
  parseQuantity,
  type Scope,
} from '@solvent/core/claim';
import { failed, type Issue, ok, type Result, raise } from '@solvent/core/issue';
import { findMetric } from '@solvent/core/metric';
import type { PublishedDay, Source } from '@solvent/core/source';
import { parsePeriod } from '@solvent/core/time';
import { accountingOf } from './accountingOf.ts';
import {
  badPeriod,
  badPublished,
  badQuantity,
  publishedLater,
  unknownMetric,
  wrongFileName,
} from './issues.ts';
import { parsePublished } from './publishedDay.ts';
import { type PlaceOf, readYamlRecord } from './readYaml.ts';
import { type BasisText, type ClaimText, sourceText } from './sourceText.ts';

/** One source document with every claim read from it, and the line on which each claim begins. */
export interface SourceRecord {
  readonly source: Source;
  readonly claims: readonly Claim[];
  readonly lines: ReadonlyMap<string, number>;
}

/** Read a file of data/sources: all its problems, each with file and line, or the records of core. */
export function readSource(text: string, file: string): Result<SourceRecord> {
  const read = readYamlRecord(text, file, sourceText);
  if (!read.ok) return read;
  const { data, place } = read.value;
  const issues: Issue[] = [];
  const day = (
    written: string | null | undefined,
    inferred: string | undefined,
    ...path: (string | number)[]
  ): PublishedDay | null => {
    if (written === null || written === undefined) return null;
    const published = parsePublished(written, inferred);
    if (!published) issues.push(raise(badPublished, { text: written }, place(...path)));
    else if (published.precision === 'day' && published.day > data.recorded)
      issues.push(
        raise(publishedLater, { published: published.day, recorded: data.recorded }, place(...path)),
      );
    return published ?? null;
  };
  const { claims: written, published, published_inferred, lineage, licence, note, ...rest } = data;
  const source: Source = {
    ...rest,
    published: day(published, published_inferred, 'published'),
    ...(lineage ? { lineage: dropUndefined(lineage) } : {}),
    ...(licence ? { licence } : {}),
    ...(note ? { note } : {}),
  };
  if (!file.endsWith(`/${source.id}.yaml`)) issues.push(raise(wrongFileName, { id: source.id }, place('id')));
  const lines = new Map<string, number>();
  const claims: Claim[] = [];
  written.forEach((claim, index) => {
    lines.set(claim.id, place('claims', index).line);
    const at: PlaceOf = (...path) => place('claims', index, ...path);
    const own =
      claim.published === undefined
        ? source.published
        : day(claim.published, claim.published_inferred, 'claims', index, 'published');
    const made = claimOf(claim, source, own, at);
    issues.push(...made.issues);
    if (made.ok) claims.push(made.value);
  });
  return issues.length > 0 ? failed(...issues) : ok({ source, claims, lines });
}

function claimOf(
  text: ClaimText,
  source: Source,
  published: PublishedDay | null,
  at: PlaceOf,
): Result<Claim> {
  const issues: Issue[] = [];
  const where = (field: string) => ({ ...at(field), claim: text.id });
  const metric = text.metric.startsWith('other:') ? text.metric : findMetric(text.metric)?.id;
  if (!metric) issues.push(raise(unknownMetric, { metric: text.metric }, where('metric')));
  const period = parsePeriod(text.period);
  if (!period) issues.push(raise(badPeriod, { text: text.period }, where('period')));
  const quantity = parseQuantity(text.value);
  if (!quantity) issues.push(raise(badQuantity, { text: text.value }, where('value')));
  if (!metric || !period || !quantity) return failed(...issues);
  const claim: Claim = {
    id: text.id,
    company: text.company,
    metric: metric as ClaimMetric,
    period,
    quantity,
    unit: text.unit,
    per: text.per ?? null,
    basis: basisOf(text.basis, metric),
    citation: {
      source: source.id,
      quote: text.quote,
      ...(text.locator ? { locator: text.locator } : {}),
      ...(text.url ? { url: text.url } : {}),
    },
    published,
    recorded: source.recorded,
    confidence: text.confidence,
    ...(text.note ? { note: text.note } : {}),
  };
  const found = checkClaim(claim);
  const fieldOf = (issue: Issue) =>
    ({ 'citation.quote': 'quote', quantity: 'value' })[issue.where.path ?? ''] ?? issue.where.path ?? 'id';
  if (found.length > 0) return failed(...found.map((issue) => ({ ...issue, where: where(fieldOf(issue)) })));
  return ok(claim);
}

function basisOf(text: BasisText, metric: string): Basis {
  return {
    accounting: text.accounting ?? accountingOf(metric),
    inclusions: {
      ...Object.fromEntries((text.includes ?? []).map((item) => [item, 'included' as const])),
      ...Object.fromEntries((text.excludes ?? []).map((item) => [item, 'excluded' as const])),
    },
    presentation: text.presentation ?? (metric === 'valuation' ? 'unknown' : 'none'),
    scope: scopeOf(text.scope),
    periodBasis: dropUndefined({
      fiscal: text.fiscal,
      annualised: text.annualised,
      cumulative: text.cumulative,
      against: text.against as Basis['periodBasis']['against'],
      atPrecision: text.at_precision,
    }),
    epistemic: {
      status: text.status,
      attribution: text.by,
      ...dropUndefined({ attributedTo: text.from, denied: text.denied, contingentOn: text.contingent }),
    },
  };
}

function scopeOf(text: BasisText['scope']): Scope {
  if (text === undefined || text === 'group') return { kind: 'group' };
  const [kind, name] = Object.entries(text)[0] as [Scope['kind'], string];
  return { kind, name };
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
function dropUndefined<T extends object>(record: T): Given<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Given<T>;
}
