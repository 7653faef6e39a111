import { failed, type Issue, type Result, raise } from '../issue/index.ts';
import { checkCodes, checkLedger, unknownChecks } from '../ledger/checks/index.ts';
import { type Correction, type Ledger, ledgerIndex, viewLedger } from '../ledger/index.ts';
import type { Day } from '../time/index.ts';
import type { Envelope, ReportContext, ReportQuery } from './envelope.ts';
import { badCheck } from './issues.ts';
import { answer, askAboutCompany, askLedger } from './question.ts';
import { remember } from './remember.ts';

/** What the invariants and lints find in the ledger as it stands: each finding with its rule, place and remedy. */
export interface CheckData {
  readonly findings: readonly Issue[];
  readonly counts: { readonly error: number; readonly warning: number; readonly note: number };
  readonly claims: number;
  /** What a person has judged already, of the company asked about; empty for the whole ledger, which has its corrections. */
  readonly settled: readonly Settled[];
}

/** A correction, as the answer to a finding that is not shown any more. */
export interface Settled {
  readonly claim: string;
  readonly action: Correction['action'];
  readonly because: Correction['because'];
}

export interface CheckQuery extends ReportQuery {
  readonly company?: string;
  /** Only these codes, such as check/scale. */
  readonly only?: readonly string[];
}

export function checkReport(query: CheckQuery, context: ReportContext): Result<Envelope<CheckData>> {
  const question = query.company
    ? askAboutCompany({ ...query, company: query.company }, context)
    : askLedger(query, context);
  if (!question.ok) return question;
  const unknown = unknownChecks(query.only ?? []);
  if (unknown.length > 0)
    return failed(...unknown.map((text) => raise(badCheck, { text, known: checkCodes.join(', ') })));
  const { view, today, day } = question.value;
  const company = 'company' in question.value ? (question.value.company as { id: string }).id : undefined;
  const options = {
    today,
    includeFlagged: query.corrected === false,
    ...(company ? { company } : {}),
    ...(query.only ? { only: query.only } : {}),
  };
  const findings = remember(view.ledger, `check ${JSON.stringify(options)}`, () =>
    checkLedger(view.ledger, options),
  );
  const count = (severity: Issue['severity']) => findings.filter((f) => f.severity === severity).length;
  return answer('check', question.value, context, {
    findings,
    counts: { error: count('error'), warning: count('warning'), note: count('note') },
    claims: company
      ? view.ledger.claims.filter((c) => c.company === company).length
      : view.ledger.claims.length,
    settled: company && query.corrected !== false ? settledOf(context.ledger, day, company) : [],
  });
}

/** Corrections known that day, to claims of a company; the claims themselves may be gone from the corrected view. */
function settledOf(ledger: Ledger, day: Day, company: string): readonly Settled[] {
  const known = viewLedger(ledger, { asKnownAt: day, corrected: false }).ledger;
  const index = ledgerIndex(known);
  return known.corrections
    .filter(({ claim }) => index.claim(claim)?.company === company)
    .map(({ claim, action, because }) => ({ claim, action, because }));
}
