import type { Amount } from './amount.ts';
import type { MetricName } from './cues.ts';
import type { Mention } from './mention.ts';
import { takes } from './metricOf.ts';
import { shiftDecimal } from './numeral.ts';
import { type ResolvedTime, resolveTime, sameSpan, type TimeContext, yearsOf } from './resolveTime.ts';
import { partOf } from './subject.ts';
import { cuesOf, type View } from './view.ts';

/** What a list gives its n-th figure: a time, a metric or a company of its own. */
export interface Share {
  readonly time?: ResolvedTime;
  readonly metric?: { readonly name: MetricName; readonly start: number; readonly end: number };
  readonly mention?: Mention;
}

const LINK =
  /^(?:、|和|及|与|以及|，|, | and |, and |；|; | or |再?(?:提升|上升|增长|增|升|下降|下滑|降|减)?[至到])$/;

/** Runs of figures linked by nothing but list marks: 16.82亿元、25.01亿元和32.27亿元. */
export function runsOf(view: View): Amount[][] {
  const runs: Amount[][] = [];
  for (const amount of view.amounts) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (
      run &&
      last &&
      LINK.test(view.text.slice(last.end, amount.start)) &&
      (last.kind === amount.kind || last.kind === 'number')
    )
      run.push(amount);
    else runs.push([amount]);
  }
  // 从a降至b is a change, 从a提升至b再到c a row of three.
  return runs.filter(
    (run) =>
      run.length > 2 || (run.length === 2 && !/[至到]$/.test(view.text.slice(run[0]!.end, run[1]!.start))),
  );
}

/** Figures without a unit take the one that closes their list: 16.82、25.01和32.27亿元 [EX5]. */
export function shareUnits(text: string, amounts: readonly Amount[]): Amount[] {
  const shared = [...amounts];
  for (let i = shared.length - 2; i >= 0; i--) {
    const amount = shared[i]!;
    const next = shared[i + 1]!;
    if (
      amount.kind !== 'number' ||
      (next.kind !== 'money' && next.kind !== 'percent' && next.kind !== 'persons')
    )
      continue;
    if (!/^(?:、|和|及|与|以及|, | and |, and )$/.test(text.slice(amount.end, next.start))) continue;
    const power = next.kind === 'percent' ? -2 : amount.scaled ? 0 : next.power;
    const move = (value: string | null) => (value === null ? null : shiftDecimal(value, power));
    shared[i] = {
      ...amount,
      kind: next.kind,
      unit: next.unit,
      low: move(amount.low),
      high: move(amount.high),
      scaled: next.scaled,
      power: next.power,
    };
  }
  return shared;
}

/** 分别约1600亿元、1200亿元和900亿元: what is said before the first of a list is said of all. */
export function shareQualifiers(view: View): readonly Amount[] {
  const said = new Map<Amount, Amount>();
  for (const mark of cuesOf(view, 'respectively'))
    for (const run of runsOf(view)) {
      const first = run[0]!;
      if (first.start !== mark.end || first.bound === null) continue;
      for (const other of run.slice(1))
        if (other.bound === null && other.low === other.high)
          said.set(other, {
            ...other,
            bound: first.bound,
            approx: first.approx,
            low: first.bound === 'atMost' ? null : other.low,
            high: first.bound === 'atLeast' ? null : other.high,
          });
    }
  return said.size === 0 ? view.amounts : view.amounts.map((amount) => said.get(amount) ?? amount);
}

/**
 * Lists with 分别 or `respectively`, and lists that match a list of years [EX16]: 2022年到2025年营收分别为a、b、c、d gives
 * each figure its year; 营收和净亏损分别为a和b its metric; `OpenAI and Anthropic … a and b, respectively` its company.
 */
export function distribute(
  view: View,
  context: TimeContext,
  before: readonly ResolvedTime[] = [],
): { readonly shares: Map<Amount, Share>; readonly times: readonly ResolvedTime[] } {
  const shares = new Map<Amount, Share>();
  let listed: readonly ResolvedTime[] = [];
  const marked = cuesOf(view, 'respectively');
  for (const run of runsOf(view)) {
    const first = run[0]!;
    const last = run.at(-1)!;
    const mark =
      marked.findLast((cue) => cue.end <= first.start) ??
      (view.latin
        ? marked.find(
            (cue) =>
              cue.start >= last.end &&
              cue.start - last.end <= 90 &&
              !view.amounts.some((a) => a.start >= last.end && a.end <= cue.start),
          )
        : undefined);
    const behind = view.latin ? timesBehind(view, last, context) : [];
    const own = behind.length === run.length ? behind : timesOf(view, first, context);
    // 同期净亏损分别为: the times of the list in the sentence before.
    const times =
      (mark || sameAs(view, run)) && own.length < run.length && before.length === run.length && goesOn(view)
        ? before
        : own;
    if (times.length === run.length) listed = times;
    const metrics = metricsOf(view, run);
    const mentions = view.mentions.filter(
      (mention) => mention.end <= first.start && partOf(view, mention) === 'subject',
    );
    const each = shareOfEach(run.length, mark !== undefined, metrics, mentions, times);
    // `$80 billion, $65 billion and $75 billion of capital expenditure`: what the last one says, all of them are.
    const shared = metrics.length === 0 ? metricBehind(view, last) : undefined;
    // `$34.9 billion and $24 billion, respectively, in the September quarter`: one time behind the list is that of all.
    const common = mark && times.length === 0 && behind.length === 1 ? behind[0] : undefined;
    if (each || shared || common)
      for (const [i, amount] of run.entries())
        shares.set(amount, {
          ...(shared ? { metric: shared } : {}),
          ...(common ? { time: common } : {}),
          ...each?.(i),
        });
  }
  return { shares, times: listed };
}

/** 同期，研发开支为a、b和c: three or more figures need no other mark. */
function sameAs(view: View, run: readonly Amount[]): boolean {
  return run.length > 2 && view.times.some((hit) => hit.said.same && hit.end <= run[0]!.start);
}

/** No time of its own but 同期, 各期, `the same periods`. */
function goesOn(view: View): boolean {
  return !view.times.some((hit) => !hit.said.same && !hit.said.vague);
}

function shareOfEach(
  count: number,
  marked: boolean,
  metrics: readonly NonNullable<Share['metric']>[],
  mentions: readonly Mention[],
  times: readonly ResolvedTime[],
): ((i: number) => Share) | undefined {
  if (marked && metrics.length === count) return (i) => ({ metric: metrics[i]! });
  if (marked && times.length !== count && mentions.length >= count)
    return (i) => ({ mention: mentions.slice(-count)[i]! });
  if (times.length === count || (marked && times.length > count))
    return (i) => ({ time: times.slice(-count)[i]! });
  return undefined;
}

const BEHIND = /^(?:, respectively,)? (?:of|in|on|for) (?:[a-z]+ ){0,2}$/;

function metricBehind(view: View, last: Amount): NonNullable<Share['metric']> | undefined {
  const cue = view.cues.find((hit) => hit.start >= last.end);
  return cue?.value.role === 'metric' &&
    takes(cue.value.metric, last.kind) &&
    BEHIND.test(view.text.slice(last.end, cue.start))
    ? { name: cue.value.metric, start: cue.start, end: cue.end }
    : undefined;
}

/** `$412 million and $255 million for the six months to June 30, 2025 and 2024`: the same span of each year. */
function timesBehind(view: View, last: Amount, context: TimeContext): ResolvedTime[] {
  const resolved: ResolvedTime[] = [];
  let reached = last.end;
  for (const hit of view.times) {
    if (hit.start < last.end) continue;
    const gap = view.text.slice(reached, hit.start);
    if (
      !(
        resolved.length === 0 ? /^(?:, respectively,)? (?:[a-z]+ ){0,6}$/ : /^(?:,| and|, and) (?:in )?$/
      ).test(gap)
    )
      break;
    const time = resolveTime(hit.said, context);
    if (!time) break;
    resolved.push(sameSpan(hit, time, resolved.at(-1)));
    reached = hit.end;
  }
  return resolved;
}

function timesOf(view: View, first: Amount, context: TimeContext): ResolvedTime[] {
  const resolved: ResolvedTime[] = [];
  let year = context.year;
  for (const hit of view.times) {
    if (hit.start >= first.start || hit.said.vague || hit.said.same || hit.said.whole) continue;
    const resolvedAlone = resolveTime(hit.said, { ...context, year });
    if (!resolvedAlone) continue;
    const time = sameSpan(hit, resolvedAlone, resolved.at(-1));
    if (hit.said.year !== undefined) year = +time.start.slice(0, 4);
    if (hit.said.untilYear !== undefined) resolved.push(...yearsOf(time));
    else resolved.push(time);
  }
  return resolved;
}

function metricsOf(view: View, run: readonly Amount[]): { name: MetricName; start: number; end: number }[] {
  const first = run[0]!;
  const before = view.amounts.findLast((amount) => amount.end <= first.start && amount.kind === first.kind);
  const from = before?.end ?? view.start;
  return view.cues.flatMap((cue) =>
    cue.value.role === 'metric' &&
    !cue.value.weak &&
    cue.start >= from &&
    cue.end <= first.start &&
    takes(cue.value.metric, first.kind)
      ? [{ name: cue.value.metric, start: cue.start, end: cue.end }]
      : [],
  );
}
