import type { Day } from '@solvent/core/time';
import type { Amount } from './amount.ts';
import type { Share } from './distribute.ts';
import { isInstantMetric } from './instantMetrics.ts';
import type { Measured } from './measure.ts';
import type { Named } from './mention.ts';
import {
  type CandidatePeriod,
  endOfSpan,
  fromBefore,
  fromShare,
  isBracketed,
  periodFrom,
  timeFor,
} from './periodOf.ts';
import { type ResolvedTime, resolveTime, type TimeContext } from './resolveTime.ts';
import { isCompared } from './timeOfAnother.ts';
import type { TimeHit } from './timeWords.ts';
import { clauseSpan, cuesOf, type View } from './view.ts';

/** When a text was last about: a flow without a time of its own goes on in that of the sentences before it, at most three [EX9]. */
export class Timeline {
  readonly #published: Day | null;
  /** The period that the title names. */
  readonly #title: ResolvedTime | null;
  #time: ResolvedTime | null;
  #age = 0;
  /** The day of the last balance. */
  #stood: ResolvedTime | null = null;
  /** Within the sentence: the time of the figure before, and the year named last. */
  #last: ResolvedTime | null = null;
  #year: number | null = null;

  constructor(published: Day | null, title: ResolvedTime | null) {
    this.#published = published;
    this.#title = this.#time = title;
  }

  get time(): ResolvedTime | null {
    return this.#time;
  }

  nextSentence(): void {
    if (++this.#age > 3) this.#time = this.#title;
    this.#last = this.#time;
    this.#year = null;
  }

  /** A sentence with figures keeps the time of the one before it alive. */
  goOn(): void {
    this.#age = Math.min(this.#age, 1);
  }

  /** What time words of this text are resolved against. */
  context(last: ResolvedTime | null, future = false, who: Named | null = null): TimeContext {
    return {
      published: this.#published,
      last,
      year: null,
      future,
      fiscalYearEnd: who?.fiscalYearEnd ?? 12,
      fiscalByStart: who?.country === 'JP' || who?.country === 'IN',
    };
  }

  /** The period of a figure, and whether it is said beside it. */
  dateOf(
    view: View,
    amount: Amount,
    measured: Measured,
    metric: string,
    who: Named | null,
    share: Share | undefined,
  ): { readonly period: CandidatePeriod | null; readonly hasOwnTime: boolean } {
    const hit = timeFor(view, amount, measured.kind === 'growth', view.latin, metric);
    if (hit?.said.whole && this.#year === null) this.#year = this.#yearBefore(view, hit.start);
    const last = this.#last ?? (hit?.said.yearEarlier ? this.#stood : null);
    const context = { ...this.context(last, looksAhead(view, amount, hit), who), year: this.#year };
    // A rate goes on from day to day; the period of its neighbours is not its own.
    const carried = measured.per !== null ? null : this.#last;
    // ；其中研发人员约12万人: of the same day as the whole.
    const stood = view.text.startsWith('其中', view.start) ? this.#stood : null;
    const dated = share?.time
      ? fromShare(share.time, measured.metric)
      : periodFrom(hit, context, measured.metric, carried, stood);
    if (hit && dated.time && !hit.said.yearEarlier && !isBracketed(view.text, hit.start))
      this.#remember(view, amount, metric, hit, dated.time);
    // A yearly average over years is of none of them.
    const averaged = measured.against === 'cagr' && hit?.said.untilYear === undefined;
    const before = averaged || (fromBefore(view, amount) && hit !== undefined && hit.start < amount.start);
    return {
      period: before ? null : endOfSpan(view, amount, dated.period),
      hasOwnTime: hit !== undefined || share?.time !== undefined,
    };
  }

  #remember(view: View, amount: Amount, metric: string, hit: TimeHit, time: ResolvedTime): void {
    const compared = isCompared(view, amount);
    if (hit.said.year !== undefined && !compared) this.#year = +time.start.slice(0, 4);
    if (isInstantMetric(metric) && (hit.said.edge || hit.said.part?.kind === 'day')) {
      this.#stood = time;
      return;
    }
    if (compared) return;
    this.#last = time;
    if (this.#published && time.start > this.#published) return;
    this.#time = time;
    this.#age = 0;
  }

  /** 去年业绩，全年收入: the year named last before it. */
  #yearBefore(view: View, at: number): number | null {
    const hit = view.times.findLast(
      ({ end, said }) => end <= at && said.year !== undefined && !said.yearEarlier,
    );
    const time = hit ? resolveTime(hit.said, this.context(null)) : null;
    return time ? +time.start.slice(0, 4) : null;
  }
}

/** Whether a word of expectation stands before the figure in the clause of its time, so that a bare quarter may lie ahead. */
function looksAhead(view: View, amount: Amount, hit: TimeHit | undefined): boolean {
  if (hit && /^(?:起|开始|之?前完成|前)/.test(view.text.slice(hit.end, hit.end + 4))) return true;
  const clause = clauseSpan(view, hit && hit.end <= amount.start ? hit.start : amount.figureStart);
  return cuesOf(view, 'status').some(
    (cue) =>
      cue.value.status !== 'actual' &&
      (cue.value.status !== 'estimate' || /预估/.test(view.text.slice(cue.start, cue.end))) &&
      cue.end <= amount.start &&
      cue.start >= clause.start,
  );
}
