import { type Claim, claimId } from '@solvent/core/claim';
import type { Ledger } from '@solvent/core/ledger';
import { findMetric } from '@solvent/core/metric';
import type { Source } from '@solvent/core/source';
import { addMonths, type Day, type Period } from '@solvent/core/time';
import { draftClaim } from '../acceptCandidate.ts';
import type { CandidateClaim } from '../candidate.ts';

/** A candidate as the claim it would become, so that the checks of the ledger can be put to it. */
export interface Provisional {
  readonly candidate: CandidateClaim;
  readonly claim: Claim;
  /** The words, or the rate they state, say the time; else a finding about time means nothing. */
  readonly dated: boolean;
}

/** Whose it is when nobody is named: a cost of the whole field can still be a price in truth. */
const NOBODY = 'unnamed';

/** The claims that the candidates would become [EX25], each with an id of its own; a product's figure is its company's. */
export function provisionalClaims(
  candidates: readonly CandidateClaim[],
  source: Source,
  ledger: Ledger,
  today: Day,
): readonly Provisional[] {
  const day = source.published?.day ?? today;
  const byId = new Map(ledger.companies.map((company) => [company.id, company]));
  return candidates.map((candidate, i) => {
    const draft = draftClaim(candidate, source, { recorded: today });
    const company = byId.get(draft.company ?? '');
    const product = company?.kind === 'product' && company.parent !== undefined ? company : undefined;
    const claim = {
      ...draft,
      company: product?.parent ?? draft.company ?? NOBODY,
      period: draft.period ?? presentOf(draft.metric, day),
      basis: product
        ? { ...draft.basis, scope: { kind: 'product' as const, name: product.name.en } }
        : draft.basis,
    };
    // What an article leaves unsaid is taken as the ledger has it, so that the two can be compared.
    if (claim.basis.presentation === 'unknown') {
      const usual = ledger.claims.find((o) => o.company === claim.company && o.metric === claim.metric);
      if (usual) claim.basis = { ...claim.basis, presentation: usual.basis.presentation };
    }
    return {
      candidate,
      claim: { ...claim, id: `${claimId(claim)}-candidate-${i}` },
      dated: draft.period !== null || draft.per !== null,
    };
  });
}

/** What a figure without a time is taken to be about: the day of the article, the month before, or all that came before. */
function presentOf(metric: Claim['metric'], day: Day): Period {
  const month = `${day.slice(0, 7)}-01`;
  if (metric === 'cumulative_loss') return { start: addMonths(month, -240), end: month };
  return findMetric(metric)?.kind === 'flow' ? { start: addMonths(month, -1), end: month } : { at: day };
}
