import type { Amount } from './amount.ts';
import type { MetricName } from './cues.ts';
import { events, isInstantMetric } from './instantMetrics.ts';
import { type ResolvedTime, resolveTime, type TimeContext } from './resolveTime.ts';
import {
  isAlready,
  isOfBase,
  isOfFlow,
  isOfFounding,
  isOfPlan,
  isOfReckoning,
  standsNow,
} from './timeOfAnother.ts';
import type { TimeHit } from './timeWords.ts';
import { clauseAt, cuesOf, distance, type View } from './view.ts';

/** As in the contract: a span for a flow, `at` with the precision given for a balance or an event. */
export type CandidatePeriod = { readonly start: string; readonly end: string } | { readonly at: string };

/** The time words a figure belongs to [EX9]; a base of comparison (较上年同期) is none for a growth. */
export function timeFor(
  view: View,
  amount: Amount,
  isGrowth: boolean,
  latin: boolean,
  metric: MetricName = '',
): TimeHit | undefined {
  const n = clauseAt(view, amount.figureStart);
  const bases = cuesOf(view, 'base');
  let best: { hit: TimeHit; cost: number } | undefined;
  for (const hit of view.times) {
    const { said } = hit;
    if (
      isGrowth &&
      hit.end <= amount.start &&
      /(?:较|比|从|由|高于|低于)$/.test(view.text.slice(hit.start - 2, hit.start))
    )
      continue;
    if (
      isGrowth &&
      latin &&
      /(?:from|than|versus|vs\.?|over|against) (?:the )?$/.test(
        view.text.slice(Math.max(view.start, hit.start - 12), hit.start),
      )
    )
      continue;
    if (isGrowth && (said.yearEarlier || bases.some((base) => hit.start < base.end && hit.end > base.start)))
      continue;
    if (
      said.yearEarlier &&
      bases.some((base) => hit.start < base.end && hit.end > base.start) &&
      hit.start >= amount.end
    )
      continue;
    // 营收已超去年全年，达5.1亿元: a level surpassed is that of another time.
    if (
      hit.end <= amount.start - 4 &&
      /(?:超过|超越|超|高于|低于|不及|相当于|接近|赶上)$/.test(view.text.slice(hit.start - 3, hit.start))
    )
      continue;
    const steps = n - clauseAt(view, hit.start);
    if (steps > 0 && isOfPlan(view, hit) && (isAlready(view, amount) || standsNow(view, amount, hit, metric)))
      continue;
    if (steps > 0 && (isOfBase(view, hit) || isOfReckoning(view, hit))) continue;
    // 三年半累计亏损: a sum over all the years is not of the quarter spoken of before.
    if (steps > 0 && metric === 'cumulative_loss' && said.edge !== 'end' && said.part?.kind !== 'day')
      continue;
    if (steps > 0 && isOfFlow(view, hit, metric, amount)) continue;
    let cost: number;
    if (hit.start >= amount.end) {
      const crossed = view.amounts.filter(
        (other) => other.figureStart >= amount.end && other.figureStart < hit.start,
      );
      if (
        crossed.length > 0 &&
        !(events.has(metric) && atValuation(view, amount, hit)) &&
        !(
          latin &&
          steps === 0 &&
          crossed.length === 1 &&
          (isGrowth ? /^ to [^,;]{1,40} (?:(?:in|for|during) (?:the |fiscal )?)?$/ : / and /).test(
            view.text.slice(amount.end, hit.start),
          ) &&
          !cuesOf(view, 'status').some((cue) => cue.start >= amount.end && cue.end <= hit.start) &&
          (isGrowth ||
            /(?:as of|at|in|by|on|for|during) (?:the |fiscal )?$/.test(
              view.text.slice(hit.start - 14, hit.start),
            ))
        )
      )
        continue;
      const between = view.text.slice(amount.end, hit.start);
      if (steps !== 0) {
        // `$5 billion, in 2024`; `a loss of $3bn (2024)`
        if (
          crossed.length > 0 ||
          said.yearEarlier ||
          !/^[^,(]{0,20}[,(] ?(?:in |for |during |as of |at |by )?$/.test(between) ||
          (between.includes('(') && /^ ?[:：]/.test(view.text.slice(hit.end, hit.end + 2))) ||
          steps < -1
        )
          continue;
        cost = 9;
      } else if (latin) {
        if (between.length > 60 && crossed.length === 0) continue;
        cost =
          /(?:^| )(?:in|for|during|over|by|as of|at|since|through|on|between|from|the|of|until|to)(?: the| fiscal)? ?$/.test(
            between,
          ) || /^ (?:[\w'-]+ ){0,3}$/.test(between)
            ? 1 + between.length * 0.02
            : 6;
        if (said.yearEarlier) cost += 0.5;
        if (crossed.length > 0) cost += 7;
      } else if (/^[（(]?$/.test(between) || (isGrowth && /^[至到]$/.test(between))) cost = 2;
      else continue;
    } else {
      // 由2023年底的770人增至约3500人: the time of the start is not that of the end.
      if (
        /(?:[由从自]|from )$/.test(view.text.slice(Math.max(0, hit.start - 5), hit.start)) &&
        hit.said.untilYear === undefined &&
        view.amounts.some(
          (o) => o.kind === amount.kind && o.figureStart >= hit.end && o.figureEnd <= amount.start,
        )
      )
        continue;
      // （2023年：3,405.8百万元）: what stands in brackets stays there.
      if (
        isBracketed(view.text, hit.start) &&
        /[)）]/.test(view.text.slice(hit.end, Math.min(amount.start, hit.end + 60)))
      )
        continue;
      if (
        steps > 0 &&
        events.has(metric) &&
        (said.part?.kind === 'quarter' || said.part?.kind === 'half' || said.part?.kind === 'months')
      )
        continue;
      const gap = distance(view, amount.start - hit.end);
      const taken = view.amounts.filter(
        (other) => other.figureStart >= hit.end && other.figureEnd <= amount.start,
      ).length;
      cost = 2 + gap * 0.06 + steps * 3 + (latin ? taken * 2 : taken * 0.6);
      // 上年同期营收1.17亿元、亏损2.12亿元
      if (
        said.yearEarlier &&
        (steps > 0 || (taken > 0 && !/、[^，、]{0,12}$/.test(view.text.slice(hit.end, amount.start))))
      )
        continue;
      if (said.vague) cost += steps * 4;
    }
    if ((!best || cost < best.cost) && !isOfFounding(view, hit)) best = { hit, cost };
  }
  return best?.hit;
}

/** `raised $13 billion at a $183 billion valuation in September 2025`: the day of the one deal. */
function atValuation(view: View, amount: Amount, hit: TimeHit): boolean {
  return /^ [^,.;]{0,40}(?:at|on) an? [^,.;]{2,40} valuation (?:in|on) (?:late |early |mid-)?$/.test(
    view.text.slice(amount.end, hit.start),
  );
}

/** Whether an opening bracket stands right before. */
export function isBracketed(text: string, at: number): boolean {
  return /[(（][^)）]{0,8}$/.test(text.slice(Math.max(0, at - 9), at));
}

/** What a claim's period is, from the time words it belongs to, else the time its sentence goes on about. */
export function periodFrom(
  hit: TimeHit | undefined,
  context: TimeContext,
  metric: MetricName,
  carried: ResolvedTime | null,
  stood: ResolvedTime | null = null,
): { period: CandidatePeriod | null; time: ResolvedTime | null } {
  // ；其中研发人员约12万人: of the same day as the whole.
  if (!hit && stood && isInstantMetric(metric)) return { period: { at: stood.at }, time: null };
  const ago =
    hit?.said.ago && isInstantMetric(metric) ? { shift: { unit: 'month', by: -12 } as const } : null;
  const time = hit ? resolveTime(ago ?? hit.said, context) : carried;
  if (!time || hit?.said.through || metric === 'runway_months') return { period: null, time: null };
  // An accumulated deficit stands at a day; a loss added up over years spans them.
  const stands = metric === 'cumulative_loss' && (hit?.said.edge === 'end' || hit?.said.part?.kind === 'day');
  if (stands || isInstantMetric(metric)) {
    if (!hit) return { period: null, time: null };
    const { part, untilYear } = hit.said;
    if (
      events.has(metric) &&
      (untilYear !== undefined ||
        part?.kind === 'quarter' ||
        part?.kind === 'half' ||
        part?.kind === 'months')
    )
      return { period: { start: time.start, end: time.end }, time };
    return { period: { at: time.at }, time };
  }
  return { period: { start: time.start, end: time.end }, time };
}

/** `to $2 billion in 2025 from $870 million`: what it was before; when, is not said. A forecast changed is of the same period. */
export function fromBefore(view: View, amount: Amount): boolean {
  if (!view.latin) return false;
  const lead = view.text.slice(view.start, amount.start);
  return (
    / to [^,]{2,70} from (?:about |roughly )?$/.test(lead.slice(-100)) &&
    !/forecast|guidance|outlook|target|estimate|projection/i.test(lead)
  );
}

/** 2021年至2023年营收从4.67亿元增至15.52亿元: the first is of the first year, the second of the last. */
export function endOfSpan(
  view: View,
  amount: Amount,
  period: CandidatePeriod | null,
): CandidatePeriod | null {
  if (!period || !('start' in period) || +period.end.slice(0, 4) - +period.start.slice(0, 4) < 2)
    return period;
  const first = FROM.test(view.text.slice(Math.max(view.start, amount.start - 8), amount.start));
  const before = view.amounts.findLast((other) => other.end <= amount.start && other.kind === amount.kind);
  const second =
    before !== undefined &&
    FROM.test(view.text.slice(Math.max(view.start, before.start - 8), before.start)) &&
    /^(?:[^，。,]{0,10}[至到]| to )$/.test(view.text.slice(before.end, amount.start));
  if (!first && !second) return period;
  const year = first ? +period.start.slice(0, 4) : +period.end.slice(0, 4) - 1;
  return { start: `${year}-01-01`, end: `${year + 1}-01-01` };
}
const FROM = /(?:[从由自]|from )$/;

/** The period of a figure that a list gave a time of its own. */
export function fromShare(
  time: ResolvedTime,
  metric: string,
): { period: CandidatePeriod; time: ResolvedTime } {
  const instant =
    /^(?:arr|cash_balance|valuation|headcount|users|paying_subscribers|price|cash_raised|funding_round)$/.test(
      metric,
    );
  return { period: instant ? { at: time.at } : { start: time.start, end: time.end }, time };
}
