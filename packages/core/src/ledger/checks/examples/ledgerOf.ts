import {
  type Accounting,
  type Attribution,
  type Basis,
  type Claim,
  type ClaimMetric,
  type Inclusion,
  type Per,
  type PeriodBasis,
  type Presentation,
  parseQuantity,
  type Scope,
  type Status,
} from '../../../claim/index.ts';
import { Bug } from '../../../issue/index.ts';
import { findMetric } from '../../../metric/index.ts';
import type { ExchangeRate } from '../../../money/index.ts';
import type { Company, PublishedDay, Source } from '../../../source/index.ts';
import { endOfMonth, isDay, parsePeriod } from '../../../time/index.ts';
import type { Correction } from '../../correction.ts';
import { emptyLedger, type Ledger } from '../../ledger.ts';

/**
 * A small ledger written by hand, in the short form of the dataset: `50亿` is 49.5 to 50.5 亿, `2024-Q3` a
 * quarter, `@2024-06-30` a day. What is not written has a plain default: company `acme`, dollars, a press
 * article of 15 January 2025, an actual of unknown attribution, and a quote that carries the figure.
 */
export interface WrittenClaim {
  readonly id?: string;
  readonly company?: string;
  readonly metric: string;
  readonly period: string;
  readonly value: string;
  readonly unit?: string;
  readonly per?: Per;
  readonly quote?: string;
  readonly source?: string;
  /** Day, month or year of publication; null when unknown. */
  readonly published?: string | null;
  readonly recorded?: string;
  readonly status?: Status;
  readonly by?: Attribution;
  readonly accounting?: Accounting;
  readonly presentation?: Presentation;
  readonly includes?: readonly Inclusion[];
  readonly excludes?: readonly Inclusion[];
  readonly scope?: Scope;
  readonly denied?: boolean;
  readonly against?: NonNullable<PeriodBasis['against']>;
  readonly annualised?: boolean;
  readonly cumulative?: boolean;
  readonly atPrecision?: 'month' | 'year';
}

export interface WrittenLedger {
  readonly claims: readonly WrittenClaim[];
  /** Sources that are not a press article with their own id as origin; a claim's source is added unless listed in `absent`. */
  readonly sources?: readonly (Pick<Source, 'id'> & Partial<Source>)[];
  readonly absent?: readonly string[];
  readonly companies?: readonly (Pick<Company, 'id'> & Partial<Company>)[];
  readonly corrections?: readonly Correction[];
  readonly rates?: readonly ExchangeRate[];
}

export function ledgerOf({
  claims,
  sources = [],
  absent = [],
  companies = [],
  corrections = [],
  rates = [],
}: WrittenLedger): Ledger {
  const read = claims.map(claimOf);
  const ids = new Set([...sources.map(({ id }) => id), ...read.map((claim) => claim.citation.source)]);
  return {
    ...emptyLedger,
    claims: read,
    sources: [...ids]
      .filter((id) => !absent.includes(id))
      .map((id) => sourceOf(sources.find((one) => one.id === id) ?? { id })),
    companies: companies.map((one) => ({
      kind: 'company',
      name: { en: one.id, zh: one.id },
      aliases: [],
      ...one,
    })),
    corrections,
    rates,
  };
}

function claimOf(written: WrittenClaim, place: number): Claim {
  const quantity = parseQuantity(written.value);
  const period = parsePeriod(written.period);
  if (!quantity || !period) throw new Bug(`unreadable example: ${written.value} ${written.period}`);
  const metric = (findMetric(written.metric)?.id ?? written.metric) as ClaimMetric;
  const published = written.published === undefined ? '2025-01-15' : written.published;
  return {
    id: written.id ?? `c${place + 1}`,
    company: written.company ?? 'acme',
    metric,
    period,
    quantity,
    unit: written.unit ?? 'USD',
    per: written.per ?? null,
    basis: basisOf(written),
    citation: {
      source: written.source ?? 'article',
      quote: written.quote ?? written.value.replace(/[~<>!]/g, '').replace('..', ' to '),
    },
    published: published === null ? null : publishedDay(published),
    recorded: written.recorded ?? '2026-11-22',
    confidence: 'medium',
  };
}

function basisOf(written: WrittenClaim): Basis {
  const { against, annualised, cumulative, atPrecision, includes = [], excludes = [], denied } = written;
  return {
    accounting: written.accounting ?? 'unknown',
    inclusions: Object.fromEntries([
      ...includes.map((item) => [item, 'included']),
      ...excludes.map((item) => [item, 'excluded']),
    ]),
    presentation: written.presentation ?? 'none',
    scope: written.scope ?? { kind: 'group' },
    periodBasis: {
      ...(against && { against }),
      ...(annualised && { annualised }),
      ...(cumulative && { cumulative }),
      ...(atPrecision && { atPrecision }),
    },
    epistemic: {
      status: written.status ?? 'actual',
      attribution: written.by ?? 'unknown',
      ...(denied && { denied }),
    },
  };
}

function publishedDay(text: string): PublishedDay {
  if (isDay(text)) return { day: text, precision: 'day' };
  return text.length === 7
    ? { day: endOfMonth(`${text}-01`), precision: 'month' }
    : { day: `${text}-12-31`, precision: 'year' };
}

function sourceOf(written: Pick<Source, 'id'> & Partial<Source>): Source {
  const { id } = written;
  return {
    kind: 'press',
    title: id,
    publisher: id,
    url: null,
    language: 'en',
    published: null,
    recorded: '2026-11-22',
    origin: id,
    ...written,
  };
}
