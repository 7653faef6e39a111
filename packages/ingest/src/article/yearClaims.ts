import type { Day } from '@solvent/core/time';
import type { Amount } from './amount.ts';
import type { Cue } from './cues.ts';
import type { Hit } from './lexicon.ts';
import { type ResolvedTime, resolveTime, type TimeContext } from './resolveTime.ts';
import { clauseAt, cuesOf, distance, type View } from './view.ts';

/** A year in which something is to happen: profit in 2029, 2024年破产 [EX17]. The year is the value. */
export interface YearFound {
  readonly metric: 'profitability_year' | 'other:bankruptcy_year';
  readonly amount: Amount;
  readonly cue: Hit<Cue>;
  readonly period: { readonly start: Day; readonly end: Day };
}

export function findYearClaims(view: View, context: TimeContext): YearFound[] {
  const found: YearFound[] = [];
  const now = context.published ? +context.published.slice(0, 4) : null;
  for (const cue of cuesOf(view, 'metric')) {
    if (cue.value.metric !== 'profitability' && cue.value.metric !== 'bankruptcy') continue;
    const n = clauseAt(view, cue.start);
    const expects = cuesOf(view, 'status').some(
      (status) => status.value.status === 'projection' && status.start < cue.start,
    );
    let best: { start: number; end: number; year: number; time: ResolvedTime; cost: number } | undefined;
    for (const hit of view.times) {
      const { said } = hit;
      if (
        (said.year === undefined && said.part?.kind !== 'quarter') ||
        said.untilYear !== undefined ||
        said.vague ||
        said.yearEarlier ||
        said.same
      )
        continue;
      if (said.part && said.part.kind !== 'quarter' && said.part.kind !== 'half') continue;
      const steps = n - clauseAt(view, hit.start);
      // 预计2030年前后，…，并从亏损中走出: an expectation reaches over the clauses that follow it.
      if (steps < 0 || steps > 3 || (steps > 0 && !expects)) continue;
      if (steps > 0 && view.amounts.some((amount) => amount.start > hit.end && amount.end < cue.start))
        continue;
      const gap =
        steps > 0
          ? 10 + steps * 3
          : distance(view, hit.end <= cue.start ? cue.start - hit.end : hit.start - cue.end);
      const time = resolveTime(said, context);
      if (!time || gap > 22) continue;
      if (!best || gap < best.cost)
        best = { start: hit.start, end: hit.end, year: +time.start.slice(0, 4), time, cost: gap };
    }
    if (!best) continue;
    const looksAhead =
      cuesOf(view, 'status').some(
        (status) => status.value.status === 'projection' || status.value.status === 'target',
      ) ||
      cuesOf(view, 'denied').length > 0 ||
      /原定|或将|until|by 20/.test(view.text.slice(view.start, view.end));
    // `2023年扭亏为盈` of a year past is news of a result, not a year to come.
    if (now !== null && best.year < now) continue;
    if (!looksAhead && (now === null || best.year <= now)) continue;
    // A profit with an amount beside it is that amount's.
    if (found.some((other) => other.amount.start === best.start)) continue;
    const value = `${best.year}`;
    found.push({
      metric: cue.value.metric === 'profitability' ? 'profitability_year' : 'other:bankruptcy_year',
      cue,
      period: { start: best.time.start, end: best.time.end },
      amount: {
        start: best.start,
        end: best.end,
        figureStart: best.start,
        figureEnd: best.end,
        kind: 'number',
        unit: 'year',
        low: value,
        high: value,
        approx:
          /^(?:前后|左右)/.test(view.text.slice(best.end, best.end + 2)) ||
          /(?:around|about) $/.test(view.text.slice(best.start - 7, best.start)),
        bound: null,
        scaled: false,
        power: 0,
        step: null,
      },
    });
  }
  return found;
}
