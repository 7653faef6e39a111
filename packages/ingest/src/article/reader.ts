import type { Day } from '@solvent/core/time';
import type { Amount } from './amount.ts';
import { attributionOf, basisOf, conditionOf, isDenied } from './basisOf.ts';
import type { CandidateClaim } from './candidate.ts';
import type { Previous } from './carriedMetric.ts';
import { type CleanText, sourceSpan } from './cleanText.ts';
import { confidenceOf, type Evidence } from './confidence.ts';
import { distribute, shareQualifiers, shareUnits } from './distribute.ts';
import { doubtsOf } from './doubtsOf.ts';
import { homeUnit } from './homeUnit.ts';
import { flipped, type Measured, measure } from './measure.ts';
import { factorAmount } from './measureMultiple.ts';
import { type Named, type NameTable, slugOf } from './mention.ts';
import { type CandidatePeriod, fromBefore, fromShare, isBracketed, periodFrom, timeFor } from './periodOf.ts';
import { quoteOf } from './quoteOf.ts';
import { mayStandAlone } from './refineMetric.ts';
import type { ResolvedTime, TimeContext } from './resolveTime.ts';
import { type Subject, subjectOf, topicOf } from './subject.ts';
import { findUnseenNames } from './unseenName.ts';
import { clauseSpan, cuesOf, type View } from './view.ts';
import { findWordedClaims } from './wordedClaims.ts';
import { findYearClaims } from './yearClaims.ts';

/** Reads the sentences of one text in order, and remembers whom and when it was last about. */
export class Reader {
  readonly candidates: CandidateClaim[] = [];
  /** Whom the text is about where a sentence names nobody. */
  #topic: Named | null = null;
  #time: ResolvedTime | null = null;
  #timeAge = 0;
  /** The last figure of the sentence before, for one that goes on without a measure of its own. */
  #before: Previous | null = null;
  /** The times that the list of the sentence before gave its figures. */
  #listed: readonly ResolvedTime[] = [];
  /** The metric of the last level read, revenue or nothing: a bare growth after it is its own. */
  #level: string | null = null;
  readonly #clean: CleanText;
  readonly #table: NameTable;
  readonly #published: Day | null;
  readonly #title: Named | null;
  /** The period that the title names, for figures without a time of their own. */
  readonly #titleTime: ResolvedTime | null;
  /** Taiwan dollars or yen are spoken of: a bare 元 or ¥ beside them is one too. */
  readonly #homes: { readonly dollars: boolean; readonly yen: boolean };

  constructor(
    clean: CleanText,
    table: NameTable,
    published: Day | null,
    title: Named | null,
    titleTime: ResolvedTime | null,
  ) {
    this.#clean = clean;
    this.#homes = {
      dollars: /新台币|台币|NT\$/.test(clean.text),
      yen: /\byen\b|日元|日圆|\bJapan|Tokyo/.test(clean.text),
    };
    this.#table = table;
    this.#published = published;
    this.#title = title;
    this.#titleTime = this.#time = titleTime;
  }

  read(found: View, next: View | undefined): void {
    if (++this.#timeAge > 3) this.#time = this.#titleTime;
    const factors = cuesOf(found, 'factor').map((cue) => factorAmount(found.text, cue));
    const years =
      found.times.length > 0 &&
      cuesOf(found, 'metric').some(
        (cue) => cue.value.metric === 'profitability' || cue.value.metric === 'bankruptcy',
      );
    if (
      found.amounts.length === 0 &&
      factors.length === 0 &&
      !years &&
      !found.cues.some((cue) => cue.value.role === 'zero' || cue.value.role === 'positive')
    ) {
      this.#topic = topicOf(found) ?? this.#topic;
      return;
    }
    const unseen = findUnseenNames(this.#clean, found.start, found.end, found.mentions);
    const mentions =
      unseen.length > 0
        ? [
            ...found.mentions.filter((m) => !unseen.some((u) => u.start < m.end && u.end > m.start)),
            ...unseen,
          ].sort((a, b) => a.start - b.start)
        : found.mentions;
    const amounts = shareUnits(
      found.text,
      [...found.amounts, ...factors].sort((a, b) => a.start - b.start),
    ).filter((amount, i, all) => i === 0 || amount.start >= all[i - 1]!.figureEnd);
    const whole: View = { ...found, mentions, amounts };
    const view = { ...whole, amounts: shareQualifiers(whole) };
    this.#readAmounts(view, next);
    if (years) this.#readYears(view, next);
    this.#readWords(view, next);
    this.#topic = topicOf(view) ?? this.#topic;
  }

  #readAmounts(view: View, next: View | undefined): void {
    let year: number | null = null;
    let recipient: Subject | undefined;
    let last = this.#time;
    let previous = this.#before;
    this.#before = null;
    const { shares, times } = distribute(view, this.#context(last, null, false, null), this.#listed);
    this.#listed = times;
    for (const amount of view.amounts) {
      const share = shares.get(amount);
      const measured = measure(view, amount, previous, share, this.#level);
      if (!measured) continue;
      if (measured.found) {
        previous = { amount, found: measured.found, per: measured.per };
        this.#before = { ...previous, found: { ...measured.found, metric: measured.metric } };
      }
      if (measured.drop) {
        this.#addChange(view, next, amount, measured);
        continue;
      }
      const found = share?.mention
        ? { who: share.mention.who, mention: share.mention, how: 'clause' as const }
        : subjectOf(
            view,
            amount,
            measured.cue?.start ?? amount.start,
            measured.metric,
            this.#topic,
            this.#title,
            this.#table,
          );
      // `invest up to $100 billion in OpenAI, starting with $10 billion`: the same one receives it.
      const subject =
        /^(?:funding_round|valuation)$/.test(measured.metric) && recipient && found?.how !== 'recipient'
          ? recipient
          : found;
      if (subject?.how === 'recipient') recipient = subject;
      // 融资15亿美金的Inflection AI: all it ever raised, not a round.
      const metric =
        measured.metric === 'funding_round' &&
        subject?.how === 'relative' &&
        measured.found?.side === 'before' &&
        !view.latin
          ? 'cash_raised'
          : measured.metric;
      const hit = timeFor(view, amount, measured.kind === 'growth', view.latin, metric);
      const clause = clauseSpan(view, amount.figureStart);
      const ahead = cuesOf(view, 'status').some(
        (cue) =>
          cue.value.status !== 'actual' &&
          cue.value.status !== 'estimate' &&
          cue.end <= amount.start &&
          cue.start >= clause.start,
      );
      const before = fromBefore(view, amount) && hit !== undefined && hit.start < amount.start;
      const time: TimeContext = this.#context(last, year, ahead, subject?.who ?? null);
      // A rate goes on from day to day; the period of its neighbours is not its own.
      const carried = measured.per !== null ? null : last;
      const dated = share?.time
        ? fromShare(share.time, measured.metric)
        : periodFrom(hit, time, measured.metric, carried);
      if (
        hit?.said.year !== undefined &&
        !hit.said.yearEarlier &&
        dated.time &&
        !isBracketed(view.text, hit.start)
      )
        year = +dated.time.start.slice(0, 4);
      if (dated.time && hit && !hit.said.yearEarlier && !isBracketed(view.text, hit.start)) {
        last = dated.time;
        if (!this.#published || dated.time.start <= this.#published) {
          this.#time = dated.time;
          this.#timeAge = 0;
        }
      }
      this.#add(
        view,
        next,
        amount,
        {
          ...measured,
          metric,
          unit: homeUnit(view, amount, measured.unit, subject?.who ?? null, this.#homes),
        },
        subject,
        before ? null : dated.period,
        hit !== undefined || share?.time !== undefined,
      );
    }
    if (view.amounts.length > 0) this.#timeAge = Math.min(this.#timeAge, 1);
  }

  /** What an amount of change says of itself: a price raised by 2 dollars, a salary cut; other levels only moved. */
  #addChange(view: View, next: View | undefined, amount: Amount, measured: Measured): void {
    const metric =
      measured.metric === 'price'
        ? 'other:price_increase'
        : measured.metric === 'other:executive_pay'
          ? 'other:executive_pay_change'
          : null;
    if (metric === null) return;
    const change = cuesOf(view, 'change').findLast((cue) => cue.end <= amount.start);
    const value = change?.value.direction === -1 ? flipped(amount) : amount;
    const subject = subjectOf(
      view,
      amount,
      measured.cue?.start ?? amount.start,
      metric,
      this.#topic,
      this.#title,
      this.#table,
    );
    this.#add(view, next, amount, { ...measured, metric, value, kind: 'growth' }, subject, null, false);
  }

  #context(last: ResolvedTime | null, year: number | null, future: boolean, who: Named | null): TimeContext {
    return {
      published: this.#published,
      last,
      year,
      future,
      fiscalYearEnd: who?.fiscalYearEnd ?? 12,
      fiscalByStart: who?.country === 'JP' || who?.country === 'IN',
    };
  }

  #readYears(view: View, next: View | undefined): void {
    for (const { amount, cue, metric, period } of findYearClaims(
      view,
      this.#context(null, null, true, null),
    )) {
      const subject = subjectOf(view, amount, cue.start, metric, this.#topic, this.#title, this.#table);
      const measured = { ...PLAIN, metric, cue, cost: 4, kind: 'year' as const, value: amount, unit: 'year' };
      this.#add(view, next, amount, measured, subject, period, true);
    }
  }

  #readWords(view: View, next: View | undefined): void {
    for (const { amount, metric, cue } of findWordedClaims(view)) {
      const subject = subjectOf(view, amount, cue.start, metric, this.#topic, this.#title, this.#table);
      const hit = timeFor(view, amount, false, view.latin);
      const context = this.#context(this.#time, null, false, subject?.who ?? null);
      const { period } = periodFrom(hit, context, metric, null);
      const unit = subject?.who.country === 'CN' ? 'CNY' : 'USD';
      // `positive only in 2023`: the quote holds what makes it a claim.
      const told = hit
        ? { ...cue, start: Math.min(cue.start, hit.start), end: Math.max(cue.end, hit.end) }
        : cue;
      const measured = {
        ...PLAIN,
        metric,
        cue: told,
        cost: 6,
        kind: 'level' as const,
        value: amount,
        unit,
        assumed: true,
      };
      this.#add(view, next, amount, measured, subject, period, hit !== undefined);
    }
  }

  #add(
    view: View,
    next: View | undefined,
    amount: Amount,
    measured: Measured,
    subject: Subject | undefined,
    period: CandidatePeriod | null,
    hasOwnTime: boolean,
  ): void {
    const who = subject?.who;
    if (!who && !mayStandAlone(view, amount, measured.metric, measured.weak)) return;
    const known = basisOf(view, amount, measured.metric, period, hasOwnTime, this.#published);
    // What a whole field pays nobody has counted.
    const basis =
      known === 'actual' && (!who || who.kind === 'market') && /cost/.test(measured.metric)
        ? 'estimate'
        : known;
    const quoted = quoteOf(this.#clean, view, amount, measured.cue, subject?.mention ?? null);
    const figure = sourceSpan(this.#clean, amount.start, amount.end);
    const words = this.#clean.text.slice(amount.start, amount.end);
    if (measured.kind === 'level') this.#level = measured.metric === 'revenue' ? 'revenue' : null;
    const issues = doubtsOf(measured, words, who !== undefined, period, this.#published);
    const evidence: Evidence = {
      cost: measured.cost,
      weakCue: measured.weak,
      subject: subject?.how ?? 'none',
      known: who?.id != null,
      kind: measured.kind,
      other: measured.metric.startsWith('other:'),
      assumedCurrency: measured.assumed,
    };
    this.candidates.push({
      ...quoted,
      figure,
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
      attributedTo: attributionOf(view),
      confidence: confidenceOf(evidence),
      alternatives: measured.alternatives,
      issues,
    });
  }
}

/** What a claim made of words alone has nothing to say about. */
const PLAIN = { weak: false, per: null, against: null, assumed: false, alternatives: [] } as const;
