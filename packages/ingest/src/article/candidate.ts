import type { Issue } from '@solvent/core/issue';
import type { CandidateBasis } from './basisOf.ts';
import type { CandidatePeriod } from './periodOf.ts';
import type { CandidatePer } from './perOf.ts';

/**
 * A figure that an article states, found by rule and waiting for a person: what the line of `extract --jsonl` carries.
 * Positions count UTF-16 code units of the text as given; `quote` is that stretch, noise included.
 */
export interface CandidateClaim {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** The figure alone, without the words around it. */
  readonly figure: { readonly start: number; readonly end: number };
  /** Id in the ledger, or a slug of a Latin name it does not have; null when there is none. */
  readonly company: string | null;
  readonly companyName: string | null;
  /** Whose product or segment it is, when the ledger says so. */
  readonly parent: string | null;
  /** A metric of the extraction contract or `other:<name>`. */
  readonly metric: string;
  readonly value: { readonly low: string | null; readonly high: string | null };
  /** Size of one unit of the last digit written, in base units: what fixes the rounding interval of the claim. */
  readonly step: string | null;
  readonly unit: string;
  readonly per: CandidatePer | null;
  readonly period: CandidatePeriod | null;
  readonly basis: CandidateBasis;
  /** What a growth is measured against. */
  readonly against: 'yoy' | 'qoq' | 'mom' | 'cagr' | null;
  readonly approx: boolean;
  readonly denied: boolean;
  readonly contingentOn: string | null;
  readonly attributedTo: string | null;
  /** Share of candidates with this evidence that were right, company, metric, value and unit, on the development passages. */
  readonly confidence: number;
  /** Other readings of the same words: 增长2倍 is to twice or to three times. */
  readonly alternatives: readonly { readonly low: string | null; readonly high: string | null }[];
  readonly issues: readonly Issue[];
}

/** The candidate as its line of JSON, in the order of the contract. */
export function renderCandidateLine(candidate: CandidateClaim, id?: string): string {
  const {
    quote,
    start,
    end,
    company,
    companyName,
    metric,
    value,
    unit,
    per,
    period,
    basis,
    approx,
    denied,
    contingentOn,
    attributedTo,
    confidence,
    issues,
    figure,
    parent,
    against,
    alternatives,
    step,
  } = candidate;
  return JSON.stringify({
    ...(id === undefined ? {} : { id }),
    quote,
    start,
    end,
    company,
    companyName,
    metric,
    value,
    unit,
    per: per === 'million_tokens' ? 'million tokens' : per,
    period,
    basis,
    approx,
    denied,
    contingentOn,
    attributedTo,
    confidence,
    issues,
    figure,
    parent,
    against,
    alternatives,
    step,
  });
}
