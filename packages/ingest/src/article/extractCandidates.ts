import { type Issue, raise } from '@solvent/core/issue';
import type { Company } from '@solvent/core/source';
import type { Day } from '@solvent/core/time';
import { type Amount, findAmounts, negate } from './amount.ts';
import { attributionOf, basisOf, conditionOf, isDenied } from './basisOf.ts';
import type { CandidateClaim } from './candidate.ts';
import { type CleanText, cleanText, sourceSpan } from './cleanText.ts';
import { confidenceOf, type Evidence } from './confidence.ts';
import { type Cue, cueWords } from './cues.ts';
import { distribute, type Share, shareUnits } from './distribute.ts';
import { growthMetric, growthOf } from './growth.ts';
import { currencyAssumed, noCompany, periodIsPublication, tooLong, twoReadings } from './issues.ts';
import type { Hit } from './lexicon.ts';
import {
  findMentions,
  findUnseenName,
  type Mention,
  type Named,
  type NameTable,
  nameTable,
  slugOf,
} from './mention.ts';
import { type MetricFound, metricOf } from './metricOf.ts';
import { shiftDecimal } from './numeral.ts';
import { type CandidatePeriod, periodFrom, timeFor } from './periodOf.ts';
import { type CandidatePer, perOf } from './perOf.ts';
import { qualifierBefore } from './qualifier.ts';
import { refineMetric } from './refineMetric.ts';
import type { ResolvedTime, TimeContext } from './resolveTime.ts';
import { splitSentences } from './sentence.ts';
import { partOf, type Subject, subjectOf, topicOf } from './subject.ts';
import { findTimes } from './timeWords.ts';
import { clauseSpan, cuesOf, findBreaks, isLatinSentence, type View } from './view.ts';
import { findYearClaims } from './yearClaims.ts';

export interface ArticleText {
  readonly text: string;
  readonly published?: Day;
  readonly title?: string;
}
export interface Extraction {
  readonly candidates: readonly CandidateClaim[];
  readonly issues: readonly Issue[];
}

/** More than any article; a book is given in parts. */
export const LONGEST_TEXT = 4_000_000;

/**
 * The figures an article states, each with its exact words, whose it is, what it measures, when, and how it is known
 * [EX1] to [EX18]. `OpenAI预估亏损50亿美元` gives openai, net_loss, 5,000,000,000 USD, estimate. Never throws on any text.
 */
export function extractCandidates(
  article: ArticleText,
  context: { readonly companies: readonly Company[] },
): Extraction {
  if (article.text.length > LONGEST_TEXT)
    return { candidates: [], issues: [raise(tooLong, { length: article.text.length, limit: LONGEST_TEXT })] };
  const clean = cleanText(article.text);
  const table = nameTable(context.companies);
  const views = viewsOf(clean, table);
  const reader = new Reader(
    clean,
    table,
    article.published ?? null,
    article.title ? nameIn(article.title, table) : null,
    context.companies,
  );
  views.forEach((view, i) => reader.read(view, views[i + 1]));
  return { candidates: reader.candidates, issues: [] };
}

/** Words that make a claim though no figure stands beside them: 翻番, 零收入, 2029年盈利. */
function speaksWithoutFigure({ value }: Hit<Cue>): boolean {
  if (value.role === 'metric') return value.metric === 'profitability' || value.metric === 'bankruptcy';
  return value.role === 'factor' || value.role === 'zero' || value.role === 'positive';
}

/** Everything found in the text, sentence by sentence. */
function viewsOf(clean: CleanText, table: NameTable): View[] {
  const { text } = clean;
  const cues = cueWords.scan(text);
  const mentions = findMentions(clean, table);
  const amounts = findAmounts(text);
  const next = { cue: 0, mention: 0, amount: 0 };
  return splitSentences(text).map(({ start, end }) => {
    const own = <T extends { readonly start: number; readonly end: number }>(
      all: readonly T[],
      key: keyof typeof next,
    ): T[] => {
      while (next[key] < all.length && all[next[key]]!.start < start) next[key]++;
      const from = next[key];
      while (next[key] < all.length && all[next[key]]!.end <= end) next[key]++;
      return all.slice(from, next[key]);
    };
    const inside = { cues: own(cues, 'cue'), mentions: own(mentions, 'mention') };
    const figures = own(amounts, 'amount');
    // Most sentences have no figure; only the others are looked at for times and clauses.
    const busy = figures.length > 0 || inside.cues.some(speaksWithoutFigure);
    const times = busy ? findTimes(text, start, end) : [];
    return {
      text,
      start,
      end,
      ...inside,
      times,
      amounts: withoutTimes(figures, times, inside.mentions),
      breaks: busy ? findBreaks(text, start, end) : [],
      latin: busy && isLatinSentence(text, start, end),
    };
  });
}

/** A figure inside a time expression or a name is no amount: 2024年, 6月30日, 通义千问. */
function withoutTimes(
  amounts: Amount[],
  times: readonly { start: number; end: number; said: { vague?: boolean } }[],
  mentions: readonly Mention[],
): Amount[] {
  let t = 0;
  let m = 0;
  return amounts.filter((amount) => {
    while (m < mentions.length && mentions[m]!.end <= amount.figureStart) m++;
    // 通义千问, 零一万物: numerals of a name.
    const mention = mentions[m];
    if (mention && mention.start <= amount.figureStart && mention.end > amount.figureStart) return false;
    while (t < times.length && times[t]!.end <= amount.figureStart) t++;
    const time = times[t];
    return (
      !time ||
      time.start >= amount.figureEnd ||
      (time.said.vague === true && amount.kind !== 'months' && amount.figureEnd > time.end)
    );
  });
}

function nameIn(title: string, table: NameTable): Named | null {
  const clean = cleanText(title);
  const mentions = findMentions(clean, table).filter((mention) => mention.who.kind !== 'source');
  return (
    mentions.find((mention) => mention.who.kind !== 'market')?.who ??
    findUnseenName(clean, 0, clean.text.length)?.who ??
    null
  );
}

class Reader {
  readonly candidates: CandidateClaim[] = [];
  /** Whom the text is about where a sentence names nobody. */
  #topic: Named | null = null;
  #time: ResolvedTime | null = null;
  #timeAge = 0;
  /** The metric of the last level read, revenue or nothing: a bare growth after it is its own. */
  #level: string | null = null;
  readonly #clean: CleanText;
  readonly #table: NameTable;
  readonly #published: Day | null;
  readonly #title: Named | null;
  readonly #countries: ReadonlyMap<string, string | undefined>;

  constructor(
    clean: CleanText,
    table: NameTable,
    published: Day | null,
    title: Named | null,
    companies: readonly Company[],
  ) {
    this.#countries = new Map(companies.map((company) => [company.id, company.country]));
    this.#clean = clean;
    this.#table = table;
    this.#published = published;
    this.#title = title;
  }

  read(found: View, next: View | undefined): void {
    if (++this.#timeAge > 3) this.#time = null;
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
    const named = found.mentions.some(
      (mention) =>
        mention.who.kind !== 'source' &&
        mention.who.kind !== 'market' &&
        partOf(found, mention) === 'subject',
    );
    const unseen = named ? undefined : findUnseenName(this.#clean, found.start, found.end);
    const mentions = unseen ? [...found.mentions, unseen].sort((a, b) => a.start - b.start) : found.mentions;
    const amounts = shareUnits(
      found.text,
      [...found.amounts, ...factors].sort((a, b) => a.start - b.start),
    ).filter((amount, i, all) => i === 0 || amount.start >= all[i - 1]!.figureEnd);
    const view: View = { ...found, mentions, amounts };
    this.#readAmounts(view, next);
    if (years) this.#readYears(view, next);
    this.#readWords(view, next);
    this.#topic = topicOf(view) ?? this.#topic;
  }

  #readAmounts(view: View, next: View | undefined): void {
    let year: number | null = null;
    let last = this.#time;
    let previous: { amount: Amount; found: MetricFound } | null = null;
    const shares = distribute(view, this.#context(view, last, null, false, null));
    for (const amount of view.amounts) {
      const share = shares.get(amount);
      const measured = this.#measure(view, amount, previous, share);
      if (!measured) continue;
      if (measured.found) previous = { amount, found: measured.found };
      if (measured.drop) {
        this.#addChange(view, next, amount, measured);
        continue;
      }
      const subject = share?.mention
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
      // 融资15亿美金的Inflection AI: all it ever raised, not a round.
      const metric =
        measured.metric === 'funding_round' &&
        subject?.how === 'relative' &&
        measured.found?.side === 'before' &&
        !view.latin
          ? 'cash_raised'
          : measured.metric;
      const hit = timeFor(view, amount, measured.kind === 'growth', view.latin);
      const clause = clauseSpan(view, amount.figureStart);
      const ahead = cuesOf(view, 'status').some(
        (cue) =>
          cue.value.status !== 'actual' &&
          cue.value.status !== 'estimate' &&
          cue.end <= amount.start &&
          cue.start >= clause.start,
      );
      const time: TimeContext = this.#context(view, last, year, ahead, subject?.who ?? null);
      // A rate goes on from day to day; the period of its neighbours is not its own.
      const carried = measured.per !== null ? null : last;
      const dated = share?.time
        ? fromShare(share.time, measured.metric)
        : periodFrom(hit, time, measured.metric, carried);
      if (hit?.said.year !== undefined && !hit.said.yearEarlier && dated.time)
        year = +dated.time.start.slice(0, 4);
      if (dated.time && hit && !hit.said.yearEarlier) {
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
        { ...measured, metric },
        subject,
        dated.period,
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

  #context(
    _view: View,
    last: ResolvedTime | null,
    year: number | null,
    future: boolean,
    who: Named | null,
  ): TimeContext {
    return { published: this.#published, last, year, future, fiscalYearEnd: who?.fiscalYearEnd ?? 12 };
  }

  #readYears(view: View, next: View | undefined): void {
    for (const found of findYearClaims(view, this.#context(view, null, null, true, null))) {
      const { amount, cue, metric, year } = found;
      const subject = subjectOf(view, amount, cue.start, metric, this.#topic, this.#title, this.#table);
      const period = { start: `${year}-01-01`, end: `${year + 1}-01-01` };
      this.#add(
        view,
        next,
        amount,
        {
          metric,
          cue,
          cost: 4,
          kind: 'year',
          value: amount,
          unit: 'year',
          weak: false,
          per: null,
          against: null,
          assumed: false,
          alternatives: [],
        },
        subject,
        period,
        true,
      );
    }
  }

  /** Figures told without a number: no revenue yet, free cash flow above nothing. */
  #readWords(view: View, next: View | undefined): void {
    for (const cue of view.cues) {
      const positive = cue.value.role === 'positive';
      if (cue.value.role !== 'zero' && !positive) continue;
      const flow = positive
        ? view.cues.findLast(
            (hit) =>
              hit.value.role === 'metric' &&
              hit.value.metric === 'free_cash_flow' &&
              Math.abs(hit.start - cue.start) <= 40,
          )
        : cue;
      const within = view.text.slice(cue.start, cue.end);
      if (positive && !flow && !/free cash flow/i.test(within)) continue;
      // A figure beside it says it better.
      if (
        positive &&
        view.amounts.some(
          (amount) =>
            amount.kind === 'money' &&
            amount.start > cue.start &&
            amount.start - cue.end < (view.latin ? 40 : 14),
        )
      )
        continue;
      const amount: Amount = {
        start: cue.start,
        end: cue.end,
        figureStart: cue.start,
        figureEnd: cue.end,
        kind: 'money',
        unit: null,
        low: '0',
        high: positive ? null : '0',
        approx: false,
        bound: positive ? 'atLeast' : null,
        scaled: false,
        power: 0,
        step: null,
      };
      const metric = positive ? 'free_cash_flow' : 'revenue';
      const subject = subjectOf(view, amount, cue.start, metric, this.#topic, this.#title, this.#table);
      const hit = timeFor(view, amount, false, view.latin);
      const dated = periodFrom(
        hit,
        this.#context(view, this.#time, null, false, subject?.who ?? null),
        metric,
        null,
      );
      const country = this.#countries.get(subject?.who.id ?? '');
      const unit = country === 'CN' ? 'CNY' : 'USD';
      this.#add(
        view,
        next,
        amount,
        {
          metric,
          cue: flow ?? cue,
          cost: 6,
          kind: 'level',
          value: amount,
          unit,
          weak: false,
          per: null,
          against: null,
          assumed: true,
          alternatives: [],
        },
        subject,
        dated.period,
        hit !== undefined,
      );
    }
  }

  #measure(
    view: View,
    amount: Amount,
    previous: { amount: Amount; found: MetricFound } | null,
    share: Share | undefined,
  ): Measured | undefined {
    if (amount.kind === 'points') return undefined;
    if (amount.kind === 'multiple') return measureMultiple(view, amount);
    if (amount.kind === 'percent') {
      const growth = growthOf(view, amount, this.#level);
      if (growth && !/margin/.test(growth.metric)) {
        const metric = growthMetric(growth.metric, growth.against);
        const value = growth.direction < 0 ? flipped(amount) : amount;
        return {
          metric: monthly(view, amount, metric),
          cue: growth.cue,
          cost: growth.cost,
          kind: 'growth',
          value,
          unit: 'fraction',
          weak: false,
          per: null,
          against: growth.against,
          assumed: false,
          alternatives: [],
        };
      }
    }
    if (amount.kind === 'months' && isLossStreak(view, amount)) {
      const years = `${BigInt(amount.low ?? '0') / 12n}`;
      return {
        metric: 'other:consecutive_loss_years',
        cue: null,
        cost: 4,
        kind: 'level',
        value: { low: years, high: years },
        unit: 'years',
        weak: false,
        per: null,
        against: null,
        assumed: false,
        alternatives: [],
      };
    }
    if (isConversion(view, amount)) return undefined;
    const answer = share?.metric
      ? {
          metric: share.metric.name,
          cue: {
            start: share.metric.start,
            end: share.metric.end,
            value: { role: 'metric', metric: share.metric.name },
          } as Hit<Cue>,
          cost: 3,
          side: 'before' as const,
          weak: false,
        }
      : metricOf(view, amount, previous);
    if (!answer || answer === 'never') return answer === 'never' ? undefined : measureBare(view, amount);
    const drop = isDelta(view, amount) ? ({ drop: true } as const) : {};
    const per = perOf(view, amount, answer.cue?.start ?? null);
    const refined = refineMetric(view, amount, answer, per?.per ?? null);
    if (!refined) return undefined;
    let value: { low: string | null; high: string | null } = { low: amount.low, high: amount.high };
    if (per?.thousand)
      value = {
        low: value.low === null ? null : shiftDecimal(value.low, 3),
        high: value.high === null ? null : shiftDecimal(value.high, 3),
      };
    if (refined.negate)
      value = {
        low: value.high === null ? null : negate(value.high),
        high: value.low === null ? null : negate(value.low),
      };
    const unit = unitOf(view, amount, refined.metric);
    if (!unit) return undefined;
    const keepsPer =
      refined.metric !== 'arr' &&
      refined.metric !== 'valuation' &&
      refined.metric !== 'funding_round' &&
      amount.kind === 'money';
    return {
      metric: refined.metric,
      cue: answer.cue,
      cost: answer.cost,
      kind: refined.metric === 'runway_months' ? 'runway' : 'level',
      value,
      unit: unit.unit,
      weak: answer.weak,
      per: keepsPer ? (per?.per ?? null) : null,
      against: null,
      assumed: unit.assumed,
      alternatives: [],
      found: answer,
      ...drop,
    };
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
    if (!who && !nobodysMetric.test(measured.metric)) return;
    const basis = basisOf(view, amount, measured.metric, period, hasOwnTime, this.#published);
    const quoted = this.#quote(view, amount, measured.cue, subject?.mention ?? null);
    const figure = sourceSpan(this.#clean, amount.start, amount.end);
    const words = this.#clean.text.slice(amount.start, amount.end);
    if (measured.kind === 'level') this.#level = measured.metric === 'revenue' ? 'revenue' : null;
    const issues: Issue[] = [];
    if (measured.assumed) issues.push(raise(currencyAssumed, { figure: words, currency: measured.unit }));
    if (!who) issues.push(raise(noCompany, { figure: words }));
    if (
      this.#published &&
      period &&
      'start' in period &&
      period.start.slice(0, 7) === this.#published.slice(0, 7) &&
      measured.kind === 'level'
    )
      issues.push(raise(periodIsPublication));
    for (const other of measured.alternatives)
      issues.push(
        raise(twoReadings, {
          figure: words,
          first: `${measured.value.low ?? measured.value.high}`,
          second: `${other.low ?? other.high}`,
        }),
      );
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
      denied: isDenied(view, next),
      contingentOn: conditionOf(view, amount),
      attributedTo: attributionOf(view),
      confidence: confidenceOf(evidence),
      alternatives: measured.alternatives,
      issues,
    });
  }

  /** The shortest stretch of the source with the name, the metric word and the figure of one clause; the figure alone if they are far apart. */
  #quote(
    view: View,
    amount: Amount,
    cue: { readonly start: number; readonly end: number } | null,
    mention: Mention | null,
  ): { quote: string; start: number; end: number } {
    let start = amount.start;
    let end = amount.end;
    const near = (from: number, to: number) =>
      Math.max(end, to) - Math.min(start, from) <= 90 && from >= view.start && to <= view.end;
    if (cue && near(cue.start, cue.end)) [start, end] = [Math.min(start, cue.start), Math.max(end, cue.end)];
    if (mention && near(mention.start, mention.end))
      [start, end] = [Math.min(start, mention.start), Math.max(end, mention.end)];
    let span = sourceSpan(this.#clean, start, end);
    if (span.end - span.start > 300) span = sourceSpan(this.#clean, amount.start, amount.end);
    if (span.end - span.start > 300) span = { start: span.start, end: span.start + 300 };
    return { quote: this.#clean.source.slice(span.start, span.end), ...span };
  }
}

interface Measured {
  readonly metric: string;
  readonly cue: Hit<Cue> | null;
  readonly cost: number;
  readonly kind: Evidence['kind'];
  readonly value: { readonly low: string | null; readonly high: string | null };
  readonly unit: string;
  readonly weak: boolean;
  readonly per: CandidatePer | null;
  readonly against: 'yoy' | 'qoq' | 'mom' | 'cagr' | null;
  readonly assumed: boolean;
  readonly alternatives: readonly { readonly low: string | null; readonly high: string | null }[];
  readonly found?: MetricFound;
  /** Carries its metric on to its neighbours but is no claim itself. */
  readonly drop?: true;
}

/** 连续亏损十年, 连续五年亏损. */
function isLossStreak(view: View, amount: Amount): boolean {
  const before = view.text.slice(amount.start - 4, amount.start);
  return (
    amount.low !== null &&
    amount.low === amount.high &&
    (/连续亏损$/.test(before) || (/连续$/.test(before) && view.text.startsWith('亏损', amount.end)))
  );
}

/** The same sum in another currency: 39 billion yuan ($5.4 billion), 2亿元（约合2800万美元）. */
function isConversion(view: View, amount: Amount): boolean {
  if (amount.kind !== 'money') return false;
  const before = view.amounts.findLast((other) => other.end <= amount.start && other.kind === 'money');
  if (!before || before.unit === amount.unit) return false;
  const between = view.text.slice(before.end, amount.start);
  return (
    /^ ?[（(](?:(?:约|约合|合|折合|about|around|roughly|or|approximately|equivalent to|some) ?)?$/i.test(
      between,
    ) ||
    /^(?:，|, )?(?:约合|折合|合约|相当于|or about |or around |or roughly )$/.test(between) ||
    (/^, or $/.test(between) && amount.approx)
  );
}

/** Without any word for it: a small sum a month is a price, an annualised sum a run rate. */
function measureBare(view: View, amount: Amount): Measured | undefined {
  if (amount.kind !== 'money') return undefined;
  const per = perOf(view, amount, null);
  const base = {
    cue: null,
    cost: 12,
    kind: 'level' as const,
    weak: true,
    against: null,
    assumed: false,
    alternatives: [],
    unit: amount.unit!,
  };
  const thousand = (value: string | null) => (value === null ? null : shiftDecimal(value, 3));
  const value = per?.thousand
    ? { low: thousand(amount.low), high: thousand(amount.high) }
    : { low: amount.low, high: amount.high };
  const moved = cuesOf(view, 'change').findLast(
    (cue) => cue.end <= amount.start && amount.start - cue.end <= 2,
  );
  if (moved && /价$/.test(view.text.slice(moved.start, moved.end)))
    return { ...base, metric: 'price', value, per: 'month', drop: true };
  const small = (amount.low ?? amount.high ?? '0').split('.')[0]!.length <= 4;
  if (per && small && (per.per === 'month' || per.per === 'seat_month' || per.per === 'million_tokens'))
    return { ...base, metric: 'price', value, per: per.per };
  const clause = clauseSpan(view, amount.figureStart);
  if (cuesOf(view, 'annualised').some((cue) => cue.start >= clause.start && cue.end <= clause.end))
    return { ...base, metric: 'arr', value, per: null };
  return undefined;
}

/** Figures that may stand without a company: what training costs, how large a market is. */
const nobodysMetric = /^(?:training_cost|market_size|other:market.*|cost_change)$/;

function factorAmount(text: string, cue: Hit<Extract<Cue, { role: 'factor' }>>): Amount {
  const { start, end } = cue;
  const { factor } = cue.value;
  const { start: from, bound } = qualifierBefore(text, start);
  return {
    start: from,
    end,
    figureStart: start,
    figureEnd: end,
    kind: 'multiple',
    unit: 'factor',
    low: bound === 'atMost' ? null : factor,
    high: bound === 'atLeast' ? null : factor,
    approx: bound === 'about',
    bound,
    scaled: false,
    power: 0,
    step: null,
  };
}

const oneLess = (value: string | null) =>
  value === null
    ? null
    : value === '0.5'
      ? '-0.5'
      : /^\d+$/.test(value)
        ? `${BigInt(value) - 1n}`
        : minusOne(value);
function minusOne(value: string): string {
  const places = value.length - value.indexOf('.') - 1;
  return shiftDecimal(`${BigInt(shiftDecimal(value, places)) - 10n ** BigInt(places)}`, -places);
}

/**
 * 增长2倍 is taken as by two hundred per cent, with the other reading beside it; 翻番, `tripled`, `43-fold` name the
 * new level. A cost that went up so many times keeps its multiple.
 */
function measureMultiple(view: View, amount: Amount): Measured | undefined {
  const changed = growthOf(view, amount);
  const isFactor = amount.unit === 'factor';
  const text = view.text.slice(Math.max(view.start, amount.start - 4), amount.start);
  const turned = /翻了?$/.test(text);
  const growth =
    changed ??
    (isFactor || turned || /fold/i.test(view.text.slice(amount.start, amount.end))
      ? factorSubject(view, amount)
      : undefined);
  if (!growth || /margin|valuation/.test(growth.metric)) return undefined;
  const metric = growthMetric(growth.metric, growth.against);
  if (growth.direction < 0 && !isFactor) return undefined;
  const base = {
    metric,
    cue: growth.cue,
    cost: growth.cost,
    kind: 'growth' as const,
    weak: false,
    per: null,
    against: growth.against,
    assumed: false,
  };
  if (metric === 'cost_change' && !isFactor)
    return { ...base, value: amount, unit: 'multiple', alternatives: [] };
  const names =
    isFactor ||
    turned ||
    /fold|times/i.test(view.text.slice(amount.start, amount.end)) ||
    /[到至为是]$/.test(text);
  const level = { low: oneLess(amount.low), high: oneLess(amount.high) };
  const sign = growth.direction < 0 ? undefined : names ? level : { low: amount.low, high: amount.high };
  if (!sign) return undefined;
  return { ...base, value: sign, unit: 'fraction', alternatives: isFactor || names ? [] : [level] };
}

/** What doubled or went up n-fold: the metric nearest before it. */
function factorSubject(view: View, amount: Amount): ReturnType<typeof growthOf> {
  const cue = view.cues.findLast(
    (hit) =>
      (hit.value.role === 'metric' || hit.value.role === 'never') &&
      hit.end <= amount.start &&
      amount.start - hit.end < (view.latin ? 60 : 16),
  );
  if (
    !cue ||
    cue.value.role !== 'metric' ||
    cue.value.metric === 'profitability' ||
    cue.value.metric === 'runway'
  )
    return undefined;
  const base = cuesOf(view, 'base')[0]?.value.against ?? null;
  return { metric: cue.value.metric, direction: 1, against: base, cue, cost: 6 };
}

/** 环比 beside a month is against the month before. */
function monthly(view: View, amount: Amount, metric: string): string {
  if (!metric.endsWith('_growth_qoq')) return metric;
  const hit = timeFor(view, amount, true, view.latin);
  return hit?.said.part?.kind === 'month' || hit?.said.shift?.unit === 'month'
    ? `${metric.slice(0, -3)}mom`
    : metric;
}

function flipped(amount: Amount): { low: string | null; high: string | null } {
  return {
    low: amount.high === null ? null : negate(amount.high),
    high: amount.low === null ? null : negate(amount.low),
  };
}

/** An amount by which something changed is no level: 较年初减少8.3亿元, `$80 billion more than`. */
function isDelta(view: View, amount: Amount): boolean {
  if (amount.kind !== 'money' && amount.kind !== 'persons' && amount.kind !== 'number') return false;
  if (
    /^ (?:more|higher|less|lower) than|^(?:的)?(?:增量|增幅|降幅|差距|缺口)/.test(
      view.text.slice(amount.end, amount.end + 13),
    )
  )
    return true;
  return cuesOf(view, 'change').some(
    (cue) =>
      !cue.value.to &&
      cue.end <= amount.start &&
      /^(?:了|约|逾|近)?$|^ (?:by )?$/.test(view.text.slice(cue.end, amount.start)) &&
      !/^[增减升涨降跌]$/.test(view.text.slice(cue.start, cue.end)),
  );
}

function unitOf(view: View, amount: Amount, metric: string): { unit: string; assumed: boolean } | undefined {
  if (amount.kind === 'money') return { unit: amount.unit!, assumed: false };
  if (amount.kind === 'percent') return { unit: 'fraction', assumed: false };
  if (amount.kind === 'months') return { unit: 'months', assumed: false };
  if (amount.kind === 'energy') return { unit: amount.unit ?? 'kWh', assumed: false };
  if (amount.kind === 'thing') return { unit: 'count', assumed: false };
  if (/^(?:users|paying_subscribers|headcount|layoffs|other:rd_headcount)$/.test(metric))
    return { unit: 'persons', assumed: false };
  if (amount.kind !== 'number' || !amount.scaled) return undefined;
  // A size without a currency: that of its neighbours, else yuan in Chinese, nothing in English.
  const beside = view.amounts.find((other) => other.kind === 'money');
  if (beside?.unit) return { unit: beside.unit, assumed: true };
  return view.latin ? { unit: 'USD', assumed: true } : { unit: 'CNY', assumed: true };
}

function fromShare(time: ResolvedTime, metric: string): { period: CandidatePeriod; time: ResolvedTime } {
  const instant =
    /^(?:arr|cash_balance|valuation|headcount|users|paying_subscribers|price|cash_raised|funding_round)$/.test(
      metric,
    );
  return { period: instant ? { at: time.at } : { start: time.start, end: time.end }, time };
}
