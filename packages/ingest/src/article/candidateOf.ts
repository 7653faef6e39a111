import type { Day } from '@solvent/core/time';
import type { Amount } from './amount.ts';
import { attributionOf } from './attributionOf.ts';
import { basisOf, conditionOf, isDenied } from './basisOf.ts';
import type { CandidateClaim } from './candidate.ts';
import { type CleanText, sourceSpan } from './cleanText.ts';
import { confidenceOf, type Evidence } from './confidence.ts';
import { doubtsOf } from './doubtsOf.ts';
import type { Measured } from './measure.ts';
import { slugOf } from './mention.ts';
import type { CandidatePeriod } from './periodOf.ts';
import { quoteOf } from './quoteOf.ts';
import type { Subject } from './subject.ts';
import type { View } from './view.ts';

/** A figure with all that was found out about it in its sentence. */
export interface Told {
  readonly view: View;
  readonly next: View | undefined;
  readonly amount: Amount;
  readonly measured: Measured;
  readonly subject: Subject | undefined;
  readonly period: CandidatePeriod | null;
  /** The period is said beside the figure, not carried from an earlier one. */
  readonly hasOwnTime: boolean;
}

/** The candidate claim of a figure: its words, how it is known, who tells it, and how sure the reader is. */
export function candidateOf(told: Told, clean: CleanText, published: Day | null): CandidateClaim {
  const { view, next, amount, measured, subject, period, hasOwnTime } = told;
  const who = subject?.who;
  const known = basisOf(view, amount, measured.metric, period, hasOwnTime, published);
  // What a whole field pays nobody has counted.
  const basis =
    known === 'actual' && (!who || who.kind === 'market') && /cost/.test(measured.metric)
      ? 'estimate'
      : known;
  const words = clean.text.slice(amount.start, amount.end);
  const evidence: Evidence = {
    cost: measured.cost,
    weakCue: measured.weak,
    subject: subject?.how ?? 'none',
    known: who?.id != null,
    kind: measured.kind,
    other: measured.metric.startsWith('other:'),
    assumedCurrency: measured.assumed,
  };
  return {
    ...quoteOf(clean, view, amount, measured.cue, subject?.mention ?? null),
    figure: sourceSpan(clean, amount.start, amount.end),
    company: who ? (who.id ?? slugOf(who.known ?? who.name)) : null,
    companyName: who?.name ?? null,
    parent: who?.parent ?? null,
    metric: measured.metric,
    value: { low: measured.value.low, high: measured.value.high },
    step: measured.per === 'million_tokens' ? null : amount.step,
    unit: measured.unit,
    per: measured.per,
    period,
    basis,
    against: measured.against,
    approx: amount.approx,
    denied: isDenied(view, amount, next),
    contingentOn: conditionOf(view, amount),
    attributedTo: attributionOf(view, amount),
    confidence: confidenceOf(evidence),
    alternatives: measured.alternatives,
    issues: doubtsOf(measured, words, who !== undefined, period, published),
  };
}
