import type { Result } from '../issue/index.ts';
import { ledgerIndex } from '../ledger/index.ts';
import { type Company, compareText } from '../source/index.ts';
import type { Envelope, ReportContext, ReportQuery } from './envelope.ts';
import { answer, askLedger } from './question.ts';

/** Who is in the ledger: every company with its names, how many claims it has and from when to when they were published. */
export interface CompanyRow {
  readonly id: string;
  readonly name: Company['name'];
  readonly kind: Company['kind'];
  readonly field: Company['field'] | null;
  readonly country: string | null;
  readonly ticker: string | null;
  /** Ten digits, under which the SEC has it. */
  readonly cik: string | null;
  readonly aliases: readonly string[];
  readonly claims: number;
  readonly latestClaim: string | null;
}

export function companiesReport(
  query: ReportQuery & { readonly field?: string; readonly kind?: string },
  context: ReportContext,
): Result<Envelope<{ readonly companies: readonly CompanyRow[] }>> {
  const question = askLedger(query, context);
  if (!question.ok) return question;
  const index = ledgerIndex(question.value.view.ledger);
  const companies = context.ledger.companies
    .filter((c) => (!query.field || c.field === query.field) && (!query.kind || c.kind === query.kind))
    .map((company): CompanyRow => {
      const claims = index.claimsOf(company.id);
      const days = claims.flatMap((c) => (c.published ? [c.published.day] : [])).sort();
      return {
        id: company.id,
        name: company.name,
        kind: company.kind,
        field: company.field ?? null,
        country: company.country ?? null,
        ticker: company.ticker ?? null,
        cik: company.cik ?? null,
        aliases: company.aliases,
        claims: claims.length,
        latestClaim: days.at(-1) ?? null,
      };
    })
    .sort((a, b) => b.claims - a.claims || compareText(a.id, b.id));
  return answer('companies', question.value, context, { companies });
}
