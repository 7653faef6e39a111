import { type Claim, usualAccounting } from '../claim/index.ts';
import { findMetric } from '../metric/index.ts';
import { dec, decimalString } from '../money/index.ts';
import type { Source } from '../source/index.ts';
import { addDays, type Day, formatPeriod, isInstant, partsOf } from '../time/index.ts';
import { type FiledFigure, type Filer, isYearLong } from './filedFigure.ts';

/** What the filings of one company say, as records of a ledger. */
export interface FilingRecords {
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
}

/**
 * Filed figures as claims, one source per filing [IM21, IM22]; ids depend on nothing but the filing. `recorded` is the day
 * on which the ledger took them in.
 */
export function claimsOfFigures(figures: readonly FiledFigure[], filer: Filer, recorded: Day): FilingRecords {
  const filings = new Map(figures.map((figure) => [figure.accession, figure]));
  return {
    sources: [...filings.values()].map((figure) => sourceOf(figure, filer, recorded)),
    claims: figures.map((figure) => claimOf(figure, filer.company, recorded)),
  };
}

/** `Applied Materials Inc` */
export function nameOfFiler({ cik, entityName }: Pick<Filer, 'cik' | 'entityName'>): string {
  // The SEC adds the state: "APPLIED MATERIALS INC /DE".
  return (
    entityName
      .replace(/ \/[A-Z]{2,3}\/?$/i, '')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .slice(0, 200) || `CIK ${cik}`
  );
}

const MOST_CHARACTERS = 200;

/** `tesla-operating_cash_flow-2014-us-gaap.netcash…-usd-0001564590-15-001031` */
export function claimIdOfFigure(figure: FiledFigure, company: string): string {
  const { metric, tag, unit, accession } = figure;
  const what = `${company}-${metric}-${daysOf(figure)}-${tag.replace('/', '.')}-${unit}`;
  // What tells two filings apart stays whole.
  return `${what.slice(0, MOST_CHARACTERS - accession.length - 1)}-${accession}`.toLowerCase();
}

/** `cik-0001318605`: whom the id of a claim or a figure begins with, when it is a filer that nobody named otherwise. */
export function filerOfId(id: string): string | undefined {
  return /^cik-\d{10}(?=[-/])/.exec(id)?.[0];
}

export function sourceIdOfFiling(accession: string): string {
  return `sec-${accession}`;
}

function sourceOf(
  { accession, form, filed }: FiledFigure,
  { cik, entityName }: Filer,
  recorded: Day,
): Source {
  const name = nameOfFiler({ cik, entityName });
  return {
    id: sourceIdOfFiling(accession),
    kind: 'filing',
    title: `${name}, form ${form}, ${filed}`,
    publisher: `${name} (SEC EDGAR)`,
    url: `https://www.sec.gov/Archives/edgar/data/${cik.replace(/^0+/, '')}/${accession.replaceAll('-', '')}/`,
    language: 'en',
    published: { day: filed, precision: 'day' },
    recorded,
    origin: `sec/${accession}`,
    licence: 'US public record',
  };
}

function claimOf(figure: FiledFigure, company: string, recorded: Day): Claim {
  const { metric, unit, period, value, step, tag, accession, filed } = figure;
  const counted = findMetric(metric)!.dimension !== 'money';
  const half = dec(step).div(2);
  return {
    id: claimIdOfFigure(figure, company),
    company,
    metric,
    period,
    quantity: counted
      ? { low: value, high: value, stated: value, approx: false }
      : {
          low: decimalString(dec(value).minus(half)),
          high: decimalString(dec(value).plus(half)),
          stated: value,
          approx: false,
        },
    unit: counted ? findMetric(metric)!.dimension : unit,
    per: null,
    basis: {
      accounting: usualAccounting(metric) ?? 'unknown',
      inclusions: {},
      presentation: 'none',
      scope: { kind: 'group' },
      periodBasis: fiscalLabel(figure),
      epistemic: { status: 'actual', attribution: 'filing' },
    },
    citation: {
      source: sourceIdOfFiling(accession),
      quote: quoteOf(figure),
      locator: `${tag} ${accession}`,
    },
    published: { day: filed, precision: 'day' },
    recorded,
    confidence: 'high',
  };
}

/** `Revenues: 3198356000 USD, 2014-01-01 to 2014-12-31`: what the filing's data say, in the order a reader asks. */
function quoteOf({ tag, value, metric, unit, said }: FiledFigure): string {
  const written = metric === 'operating_loss' ? negated(value) : value;
  return `${tag.slice(tag.indexOf('/') + 1)}: ${written} ${unit}, ${said}`;
}

/** `FY2014` on a year: the calendar year of its last day, or the one before when that is in the first days of January. */
function fiscalLabel({ period }: FiledFigure): { fiscal?: string } {
  if (isInstant(period)) return {};
  const end = addDays(period.end, -1);
  if (!isYearLong({ start: period.start, end })) return {};
  return { fiscal: `FY${partsOf(addDays(end, -10)).year}` };
}

function daysOf({ period }: FiledFigure): string {
  const text = isInstant(period) ? period.at : formatPeriod(period);
  return text.replace('..', '.');
}

function negated(value: string): string {
  return value === '0' ? value : value.startsWith('-') ? value.slice(1) : `-${value}`;
}
