import { type Claim, usualAccounting } from '@solvent/core/claim';
import { findMetric } from '@solvent/core/metric';
import { dec, decimalString } from '@solvent/core/money';
import type { Company, Source } from '@solvent/core/source';
import { addDays, type Day, formatPeriod, isInstant, partsOf } from '@solvent/core/time';
import type { CompanyFacts } from './facts.ts';
import { isYearLong } from './fiscalYears.ts';
import type { Statement, Statements } from './statements.ts';

export interface FilerContext {
  /** Id of the company in the ledger: find it by CIK, else take `companyOfFiler`. */
  readonly company: string;
  /** Today: the day the claims are recorded. */
  readonly recorded: Day;
}

export interface FilingRecords {
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
}

/** The vintages of a filer as claims, one source per filing [IM21, IM22]; ids depend on nothing but the filing. */
export function claimsOfStatements(
  { statements, cik, entityName }: Statements,
  context: FilerContext,
): FilingRecords {
  const filings = new Map(statements.map((statement) => [statement.accession, statement]));
  return {
    sources: [...filings.values()].map((filing) => sourceOf(filing, cik, entityName, context.recorded)),
    claims: statements.map((statement) => claimOf(statement, context)),
  };
}

/** The record of a filer that the ledger does not know yet: `cik-0001318605`, also found as "Tesla" and by its ticker. */
export function companyOfFiler({ cik, entityName, ticker }: Omit<CompanyFacts, 'facts'>): Company {
  const name = nameOfFiler({ cik, entityName });
  const short = name.replace(
    /,? (?:inc|corp|co|ltd|llc|plc|corporation|company|limited|n\.?v|s\.?a)\.?$/i,
    '',
  );
  return {
    id: `cik-${cik}`,
    kind: 'company',
    name: { en: name, zh: name },
    aliases: short === name || short === '' ? [] : [short],
    cik,
    ...(ticker === undefined ? {} : { ticker }),
  };
}

export function nameOfFiler({ cik, entityName }: Pick<CompanyFacts, 'cik' | 'entityName'>): string {
  // The SEC adds the state: "APPLIED MATERIALS INC /DE".
  return (
    entityName
      .replace(/ \/[A-Z]{2,3}\/?$/i, '')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .slice(0, 200) || `CIK ${cik}`
  );
}

function sourceOf(
  { accession, form, filed }: Statement,
  cik: string,
  entityName: string,
  recorded: Day,
): Source {
  const name = nameOfFiler({ cik, entityName });
  return {
    id: `sec-${accession}`,
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

function claimOf(statement: Statement, { company, recorded }: FilerContext): Claim {
  const { metric, unit, period, value, step, tag, accession, filed } = statement;
  const counted = findMetric(metric)!.dimension !== 'money';
  const half = dec(step).div(2);
  return {
    id: `${company}-${metric}-${daysOf(statement)}-${tag.replace('/', '.')}-${unit}-${accession}`
      .toLowerCase()
      .slice(0, 200),
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
      periodBasis: fiscalLabel(statement),
      epistemic: { status: 'actual', attribution: 'filing' },
    },
    citation: { source: `sec-${accession}`, quote: quoteOf(statement), locator: `${tag} ${accession}` },
    published: { day: filed, precision: 'day' },
    recorded,
    confidence: 'high',
  };
}

/** `Revenues: 3198356000 USD, 2014-01-01 to 2014-12-31`: what the filing's data say, in the order a reader asks. */
function quoteOf({ tag, value, metric, unit, said }: Statement): string {
  const written = metric === 'operating_loss' ? negated(value) : value;
  return `${tag.slice(tag.indexOf('/') + 1)}: ${written} ${unit}, ${said}`;
}

/** `FY2014` on a year: the calendar year of its last day, or the one before when that is in the first days of January. */
function fiscalLabel({ period }: Statement): { fiscal?: string } {
  if (isInstant(period)) return {};
  const end = addDays(period.end, -1);
  if (!isYearLong({ start: period.start, end })) return {};
  return { fiscal: `FY${partsOf(addDays(end, -10)).year}` };
}

function daysOf({ period }: Statement): string {
  const text = isInstant(period) ? period.at : formatPeriod(period);
  return text.replace('..', '.');
}
function negated(value: string): string {
  return value === '0' ? value : value.startsWith('-') ? value.slice(1) : `-${value}`;
}
