import { failed, type Result, raise } from '../issue/index.ts';
import { ledgerIndex } from '../ledger/index.ts';
import type { Source } from '../source/index.ts';
import { type ClaimRow, claimRow } from './claimsReport.ts';
import type { Envelope, ReportContext, ReportQuery } from './envelope.ts';
import { unknownFigure } from './issues.ts';
import { answer, askAboutCompany, askLedger } from './question.ts';

/** The documents behind the claims, with how many other documents tell the same story (one origin counts once). */
export interface SourceRow extends Source {
  readonly claims: number;
  readonly companies: readonly string[];
  /** Documents with the same origin, this one included. */
  readonly sameOrigin: number;
}

export function sourcesReport(
  query: ReportQuery & { readonly company?: string },
  context: ReportContext,
): Result<Envelope<{ readonly sources: readonly SourceRow[] }>> {
  const question = query.company
    ? askAboutCompany({ ...query, company: query.company }, context)
    : askLedger(query, context);
  if (!question.ok) return question;
  const company =
    'company' in question.value ? (question.value.company as { readonly id: string }).id : undefined;
  const rows = sourceRows(question.value.view.ledger).filter(
    (s) => s.claims > 0 && (!company || s.companies.includes(company)),
  );
  return answer('sources', question.value, context, { sources: rows });
}

export function sourceReport(
  query: ReportQuery & { readonly source: string },
  context: ReportContext,
): Result<
  Envelope<{
    readonly source: SourceRow;
    readonly claims: readonly ClaimRow[];
    readonly siblings: readonly SourceRow[];
  }>
> {
  const question = askLedger({ ...query, corrected: false }, context);
  if (!question.ok) return question;
  const { ledger } = question.value.view;
  const rows = sourceRows(ledger);
  const source = rows.find((s) => s.id === query.source);
  if (!source) return failed(raise(unknownFigure, { id: query.source }));
  const index = ledgerIndex(ledger);
  const view = { ...question.value, view: question.value.view };
  const claims = ledger.claims
    .filter((c) => c.citation.source === source.id)
    .map((c) => claimRow(c, view, index));
  return answer('source', question.value, context, {
    source,
    claims,
    siblings: rows.filter((s) => s.origin === source.origin && s.id !== source.id),
  });
}

function sourceRows(ledger: Parameters<typeof ledgerIndex>[0]): readonly SourceRow[] {
  const bySource = new Map<string, { claims: number; companies: Set<string> }>();
  for (const claim of ledger.claims) {
    const entry = bySource.get(claim.citation.source) ?? { claims: 0, companies: new Set<string>() };
    entry.claims++;
    entry.companies.add(claim.company);
    bySource.set(claim.citation.source, entry);
  }
  const origins = new Map<string, number>();
  for (const source of ledger.sources) origins.set(source.origin, (origins.get(source.origin) ?? 0) + 1);
  return ledger.sources.map((source) => ({
    ...source,
    claims: bySource.get(source.id)?.claims ?? 0,
    companies: [...(bySource.get(source.id)?.companies ?? [])].sort(),
    sameOrigin: origins.get(source.origin) ?? 1,
  }));
}
