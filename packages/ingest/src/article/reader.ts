import type { Day } from '@solvent/core/time';
import type { Amount } from './amount.ts';
import type { CandidateBasis } from './basisOf.ts';
import type { CandidateClaim } from './candidate.ts';
import { candidateOf, type Told } from './candidateOf.ts';
import type { Previous } from './carriedMetric.ts';
import type { CleanText } from './cleanText.ts';
import { distribute, type Share } from './distribute.ts';
import { homeUnit } from './homeUnit.ts';
import { flipped, type Measured, measure } from './measure.ts';
import { factorAmount } from './measureMultiple.ts';
import type { Named, NameTable } from './mention.ts';
import { type CandidatePeriod, periodFrom, timeFor } from './periodOf.ts';
import { mayStandAlone } from './refineMetric.ts';
import type { ResolvedTime } from './resolveTime.ts';
import { type Subject, subjectOf, topicOf } from './subject.ts';
import { Tables } from './tableRows.ts';
import { Timeline } from './timeline.ts';
import { findUnseenNames } from './unseenName.ts';
import { cuesOf, type View, viewOf } from './view.ts';
import { wholeView } from './wholeView.ts';
import { findWordedClaims } from './wordedClaims.ts';
import { findYearClaims } from './yearClaims.ts';

/** Reads the sentences of one text in order, and remembers whom and when it was last about. */
export class Reader {
  readonly candidates: CandidateClaim[] = [];
  /** Whom the text is about where a sentence names nobody. */
  #topic: Named | null = null;
  readonly #tables: Tables;
  /** A row of a table is a figure of whom its document is about, named or not. */
  #inTable = false;
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
  readonly #timeline: Timeline;
  /** Taiwan dollars or yen are spoken of: a bare 元 or ¥ beside them is one too. */
  readonly #homes: { readonly dollars: boolean; readonly yen: boolean };

  constructor(
    clean: CleanText,
    table: NameTable,
    published: Day | null,
    title: Named | null,
    titleTime: ResolvedTime | null,
    titleText: string,
  ) {
    this.#clean = clean;
    this.#homes = {
      dollars: /新台币|台币|NT\$/.test(clean.text),
      yen: /\byen\b|日元|日圆|\bJapan|Tokyo/.test(clean.text),
    };
    this.#table = table;
    this.#published = published;
    this.#title = title;
    this.#timeline = new Timeline(published, titleTime);
    this.#tables = new Tables(titleText);
  }

  read(found: View, next: View | undefined): void {
    this.#timeline.nextSentence();
    const { time } = this.#timeline;
    const table = this.#tables.read(found, this.#timeline.context(time, false, this.#topic ?? this.#title));
    if (table === 'head') return;
    if (table) {
      this.#inTable = true;
      this.#readAmounts(viewOf(found, found.mentions, table.amounts), next, table.shares);
      this.#inTable = false;
      return;
    }
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
      this.#topic = topicOf(found) ?? this.#topic ?? this.#opened(found);
      return;
    }
    const view = wholeView(this.#clean, found, factors);
    this.#readAmounts(view, next);
    if (years) this.#readYears(view, next);
    this.#readWords(view, next);
    this.#topic = topicOf(view) ?? this.#topic;
  }

  /** Whom a text that names nobody known opens with: `Kestrel Robotics makes arms.` */
  #opened(view: View): Named | null {
    if (this.#title || view.mentions.length > 0) return null;
    const [first] = findUnseenNames(this.#clean, view.start, view.end, view.mentions);
    return first?.who ?? null;
  }

  #readAmounts(view: View, next: View | undefined, row?: Map<Amount, Share>): void {
    let recipient: Subject | undefined;
    let previous = this.#before;
    this.#before = null;
    const context = this.#timeline.context(this.#timeline.time);
    const listed = row ? null : distribute(view, context, this.#listed);
    const shares = row ?? listed!.shares;
    this.#listed = listed?.times ?? [];
    for (const amount of view.amounts) {
      const share = shares.get(amount);
      const measured = measure(view, amount, previous, share, this.#level);
      if (!measured) continue;
      if (measured.found) {
        previous = { amount, found: measured.found, metric: measured.metric, per: measured.per };
        this.#before = { ...previous, found: { ...measured.found, metric: measured.metric } };
      }
      if (measured.drop) {
        this.#addChange(view, next, amount, measured);
        continue;
      }
      const found = share?.mention
        ? { who: share.mention.who, mention: share.mention, how: 'clause' as const }
        : this.#subject(view, amount, measured.cue?.start ?? amount.start, measured.metric);
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
      const who = subject?.who ?? null;
      const { period, hasOwnTime } = this.#timeline.dateOf(view, amount, measured, metric, who, share);
      const unit = homeUnit(view, amount, measured.unit, who, this.#homes);
      this.#add(view, next, amount, { ...measured, metric, unit }, subject, period, hasOwnTime);
    }
    if (view.amounts.length > 0) this.#timeline.goOn();
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
    const subject = this.#subject(view, amount, measured.cue?.start ?? amount.start, metric);
    this.#add(view, next, amount, { ...measured, metric, value, kind: 'growth' }, subject, null, false);
  }

  #subject(view: View, amount: Amount, cueStart: number, metric: string): Subject | undefined {
    return subjectOf(view, amount, cueStart, metric, this.#topic, this.#title, this.#table);
  }

  #readYears(view: View, next: View | undefined): void {
    for (const { amount, cue, metric, period } of findYearClaims(view, this.#timeline.context(null, true))) {
      const subject = this.#subject(view, amount, cue.start, metric);
      const measured = { ...PLAIN, metric, cue, cost: 4, kind: 'year' as const, value: amount, unit: 'year' };
      this.#add(view, next, amount, measured, subject, period, true);
    }
  }

  #readWords(view: View, next: View | undefined): void {
    for (const { amount, metric, cue } of findWordedClaims(view)) {
      const subject = this.#subject(view, amount, cue.start, metric);
      const hit = timeFor(view, amount, false, view.latin);
      const context = this.#timeline.context(this.#timeline.time, false, subject?.who ?? null);
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
    if (!subject && !this.#inTable && !mayStandAlone(view, amount, measured.metric, measured.weak)) return;
    if (measured.kind === 'level') this.#level = measured.metric === 'revenue' ? 'revenue' : null;
    const told = { view, next, amount, measured, subject, period, hasOwnTime };
    const candidate = candidateOf(told, this.#clean, this.#published);
    const basis = goesOnAs(candidate, this.candidates.at(-1), told);
    this.candidates.push(basis ? { ...candidate, basis } : candidate);
  }
}

/** 预计营收…；净利润…: after a semicolon an expectation of the same period goes on, where no word says otherwise. */
function goesOnAs(
  { basis, period }: CandidateClaim,
  before: CandidateClaim | undefined,
  { view, hasOwnTime }: Told,
): CandidateBasis | undefined {
  const goesOn =
    /[;；] ?$/.test(view.text.slice(Math.max(0, view.start - 2), view.start)) &&
    basis === 'actual' &&
    !hasOwnTime &&
    period !== null &&
    cuesOf(view, 'status').length === 0;
  return goesOn && before?.basis === 'projection' && JSON.stringify(before.period) === JSON.stringify(period)
    ? 'projection'
    : undefined;
}

/** What a claim made of words alone has nothing to say about. */
const PLAIN = { weak: false, per: null, against: null, assumed: false, alternatives: [] } as const;
