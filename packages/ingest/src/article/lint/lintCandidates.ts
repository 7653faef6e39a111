import type { Claim } from '@solvent/core/claim';
import type { Issue } from '@solvent/core/issue';
import { checkLedger, checks, type Ledger } from '@solvent/core/ledger';
import type { Source } from '@solvent/core/source';
import type { Day } from '@solvent/core/time';
import type { CandidateClaim } from '../candidate.ts';
import { conditionSettled } from './conditionSettled.ts';
import { forecastSettled } from './forecastSettled.ts';
import { oneOrigin } from './oneOrigin.ts';
import { openPrediction } from './openPrediction.ts';
import { type Provisional, provisionalClaims } from './provisional.ts';
import { retractedBefore } from './retractedBefore.ts';

/** What the figures of an article are held against. */
export interface LintContext {
  /** The article as a source; its day of publication dates what has no day. */
  readonly source: Source;
  readonly ledger: Ledger;
  readonly today: Day;
}

/** A question about one candidate that needs the ledger and is not one of its checks. */
export type Lint = (one: Provisional, context: LintContext) => readonly Issue[];

const lints: readonly Lint[] = [openPrediction, forecastSettled, conditionSettled, oneOrigin];

/** Checks that say nothing of an article: what the ledger lacks, or what only a finished claim can have. */
const NOT_OF_ARTICLES =
  /^check\/(?:missing-source|missing-exchange-rate|stale-correction|stale-figure|forecast-due|valuation-basis|round-without-date|quote-without-figure|published-after-recorded|growth-without-base)$/;
const asked = checks.map(({ kind }) => kind.code).filter((code) => !NOT_OF_ARTICLES.test(code));
/** What can be asked of a figure whose time nobody said. */
const OF_WORDS =
  /^check\/(?:quote-scale|margin-range|negative-magnitude|run-rate-as-revenue|visits-as-users|price-as-cost|unit-dimension|burn-beside-profit|repeated-as-current|distant-inputs|total-below-part)$/;

/**
 * The candidates with what a careful analyst would ask about each [EX25]: the checks of the ledger (CK1 to CK41) put to the
 * ledger with the candidates in it, as far as a finding is about one of them, and the questions that only an article has.
 */
export function lintCandidates(
  candidates: readonly CandidateClaim[],
  context: LintContext,
): readonly CandidateClaim[] {
  const { source, today } = context;
  const found = provisionalClaims(candidates, source, context.ledger, today);
  const near = { ...context, ledger: ledgerAround(found, context.ledger) };
  const ledger = {
    ...near.ledger,
    sources: [...near.ledger.sources, source],
    claims: [...near.ledger.claims, ...found.map(({ claim }) => claim)],
  };
  const byId = new Map(found.map((one) => [one.claim.id, one]));
  const more = new Map<Provisional, Issue[]>();
  for (const issue of checkLedger(ledger, { today, includeFlagged: true, only: asked })) {
    const ids = [issue.where.claim ?? '', ...(issue.claims ?? [])];
    const one = ids.map((id) => byId.get(id)).find((hit) => hit !== undefined);
    if (!one || (!one.dated && !OF_WORDS.test(issue.code))) continue;
    push(more, one, ofArticle(issue, byId));
  }
  for (const one of found) for (const issue of retractedBefore(one, context)) push(more, one, issue);
  for (const one of found)
    for (const lint of lints) for (const issue of lint(one, near)) push(more, one, issue);
  return found.map((one) => {
    const own = more.get(one);
    return own ? { ...one.candidate, issues: [...one.candidate.issues, ...own] } : one.candidate;
  });
}

function push(more: Map<Provisional, Issue[]>, one: Provisional, issue: Issue): void {
  const list = more.get(one);
  if (!list) more.set(one, [issue]);
  else if (!list.some(({ code, message }) => code === issue.code && message === issue.message))
    list.push(issue);
}

/** The finding with the ids of the ledger only: those of candidates mean nothing outside. */
function ofArticle(issue: Issue, candidates: ReadonlyMap<string, unknown>): Issue {
  const { company } = issue.where;
  const claims = issue.claims?.filter((id) => !candidates.has(id)) ?? [];
  const { claims: _, ...rest } = issue;
  return { ...rest, where: company ? { company } : {}, ...(claims.length > 0 ? { claims } : {}) };
}

/** Figures that a check sets side by side; whatever the article says of one, only these of the ledger can answer. */
const KIN: readonly (readonly string[])[] = [
  [
    ...['net_loss', 'net_income', 'operating_loss', 'adjusted_net_loss', 'ebitda', 'cumulative_loss'],
    ...['operating_cost', 'daily_operating_cost', 'cost_of_revenue', 'training_cost', 'inference_cost'],
    ...['cash_burned', 'net_burn', 'gross_burn', 'free_cash_flow', 'operating_cash_flow', 'capex', 'revenue'],
  ],
  ['other:bankruptcy_year', 'revenue', 'net_loss'],
  ['revenue', 'arr', 'mrr', 'revenue_growth_yoy', 'run_rate'],
  ['funding_round', 'cash_raised', 'valuation', 'cash_and_investments', 'cash'],
  ['users', 'visits', 'paying_subscribers', 'daily_operating_cost', 'price'],
  ['cash', 'cash_and_investments', 'cash_burned', 'net_burn', 'gross_burn', 'free_cash_flow'],
];

function kinOf(found: readonly Provisional[]): ReadonlySet<string> {
  const own = new Set<string>(found.map(({ claim }) => claim.metric));
  const growth = found.some(({ claim }) => /growth|change/.test(claim.metric));
  const groups = KIN.filter((group) => growth || group.some((metric) => own.has(metric)));
  return new Set([...own, ...groups.flat()]);
}

/** The part of the ledger that the article speaks of: its companies, their products and owners, and prices. */
function ledgerAround(found: readonly Provisional[], ledger: Ledger): Ledger {
  const named = new Set(found.map(({ claim }) => claim.company));
  const near = new Set(named);
  for (const { id, parent } of ledger.companies) {
    if (parent && named.has(parent)) near.add(id);
    if (parent && named.has(id)) near.add(parent);
  }
  const kin = kinOf(found);
  const retracted = new Set(
    ledger.corrections.filter(({ action }) => action !== 'flag').map(({ claim }) => claim),
  );
  const isNear = (claim: Claim) =>
    !retracted.has(claim.id) &&
    (near.has(claim.company) ? kin.has(claim.metric) : /price/.test(claim.metric));
  const claims = ledger.claims.filter(isNear);
  const sources = new Set(claims.map(({ citation }) => citation.source));
  return {
    ...ledger,
    claims,
    sources: ledger.sources.filter(({ id }) => sources.has(id)),
    corrections: [],
  };
}
