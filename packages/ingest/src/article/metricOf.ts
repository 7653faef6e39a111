import type { Amount, AmountKind } from './amount.ts';
import { behindFigure } from './behindFigure.ts';
import { carriedFrom, type Previous } from './carriedMetric.ts';
import type { Cue, MetricName } from './cues.ts';
import { layoffBefore } from './layoffs.ts';
import type { Hit } from './lexicon.ts';
import { clauseAt, clauseSpan, distance, type View } from './view.ts';
import { LASTS } from './viewsOf.ts';

/** The metric of a figure, the words that say so, and how loosely they stand together (0 is closest). */
export interface MetricFound {
  readonly metric: MetricName;
  readonly cue: Hit<Cue> | null;
  readonly cost: number;
  readonly side: 'before' | 'after' | 'inherited' | 'noun';
  readonly weak: boolean;
}
export type MetricAnswer = MetricFound | 'never' | undefined;

const personMetrics = new Set(['headcount', 'layoffs', 'users', 'paying_subscribers', 'other:rd_headcount']);
const shareMetrics = new Set([
  'gross_margin',
  'other:net_margin',
  'other:operating_margin',
  'other:survey_share',
  'other:net_revenue_retention',
]);

export function takes(metric: MetricName, kind: AmountKind): boolean {
  if (metric === 'runway') return kind === 'months';
  if (metric === 'other:energy') return kind === 'energy';
  if (metric === 'profitability' || metric === 'bankruptcy') return false;
  if (shareMetrics.has(metric)) return kind === 'percent';
  if (personMetrics.has(metric)) return kind === 'persons' || kind === 'number';
  if (metric === 'other:product_sales' || metric === 'other:deliveries' || metric === 'other:deals_count')
    return kind === 'thing';
  return kind === 'money' || kind === 'number';
}

const FAR = 34;

/**
 * Which metric a figure belongs to [EX12]: the cue right after it (66亿美元融资, `$5 billion loss`), else the nearest
 * one before it in its clause, else the one its neighbours carry, else one of an earlier clause. Words that name no
 * claim (股价, `parameters`) compete on the same terms.
 */
export function metricOf(view: View, amount: Amount, previous: Previous | null): MetricAnswer {
  let best: MetricFound | undefined;
  let never = Number.POSITIVE_INFINITY;
  const clause = clauseAt(view, amount.figureStart);
  for (const cue of view.cues) {
    const { value } = cue;
    if (value.role !== 'metric' && (value.role !== 'never' || value.of === 'hidden')) continue;
    // Further off than any cost that counts.
    if (cue.end < amount.start - 320) continue;
    if (cue.start > amount.end + 60) break;
    if (value.role === 'metric' && !takes(value.metric, amount.kind)) continue;
    // `raised full-year guidance to $180-190bn`: no money was raised.
    if (
      value.role === 'metric' &&
      value.metric === 'funding_round' &&
      value.verb &&
      RAISED_ELSE.test(view.text.slice(cue.start, cue.end + 48))
    )
      continue;
    if (
      value.role === 'metric' &&
      amount.kind === 'number' &&
      !amount.scaled &&
      !personMetrics.has(value.metric)
    )
      continue;
    const cost = costOf(view, amount, cue, clause);
    if (cost === undefined) continue;
    if (value.role === 'never') never = Math.min(never, cost + (value.weak ? 3 : 0));
    else if (!best || cost < best.cost)
      best = {
        metric: value.metric,
        cue,
        cost,
        side: cue.start >= amount.end ? 'after' : 'before',
        weak: value.weak === true,
      };
  }
  // 停工前仅剩200余人
  if (
    amount.kind === 'persons' &&
    /剩(?:下|余)?(?:了|约|不足|不到)?$/.test(
      view.text.slice(Math.max(view.start, amount.start - 5), amount.start),
    )
  )
    return { metric: 'headcount', cue: null, cost: 3, side: 'before', weak: false };
  const layoff = layoffBefore(view, amount);
  if (layoff)
    return { metric: 'layoffs', cue: layoff === true ? null : layoff, cost: 1, side: 'before', weak: false };
  const behind = behindFigure(view, amount);
  if (behind) return behind;
  if (amount.kind === 'months' && isRunway(view, amount, previous))
    return { metric: 'runway', cue: null, cost: 3, side: 'after', weak: false };
  // `45 people, 2.3M users`: a clause of nothing else.
  if (
    amount.kind === 'persons' &&
    amount.unit === 'people' &&
    view.text
      .slice(clauseSpan(view, amount.figureStart).start, clauseSpan(view, amount.figureStart).end)
      .trim().length -
      1 <=
      amount.end - amount.start
  )
    return { metric: 'headcount', cue: null, cost: 8, side: 'noun', weak: false };
  const noun = nounMetric(amount);
  if (noun) return { metric: noun, cue: null, cost: 2, side: 'noun', weak: false };
  if (
    amount.kind === 'money' &&
    view.latin &&
    (!best || best.cost > 8) &&
    AT_VALUATION.test(view.text.slice(amount.end, amount.end + 50))
  )
    return { metric: 'funding_round', cue: null, cost: 4, side: 'after', weak: true };
  if (
    amount.kind === 'money' &&
    view.latin &&
    VALUED_AT.test(view.text.slice(Math.max(view.start, amount.start - 60), amount.start))
  )
    return { metric: 'valuation', cue: null, cost: 3, side: 'before', weak: false };
  if (
    previous?.found.metric === 'funding_round' &&
    amount.kind === 'money' &&
    / at (?:an? )?$/.test(view.text.slice(previous.amount.end, amount.start)) &&
    amount.start - previous.amount.end < 8
  )
    return { metric: 'valuation', cue: null, cost: 4, side: 'inherited', weak: false };
  const carried = carriedFrom(view, amount, previous, best);
  if (carried) return carried;
  if (never < (best?.cost ?? Number.POSITIVE_INFINITY)) return 'never';
  return best && best.cost <= FAR ? best : undefined;
}

function costOf(view: View, amount: Amount, cue: Hit<Cue>, clause: number): number | undefined {
  const weak = (cue.value.role === 'metric' || cue.value.role === 'never') && cue.value.weak === true;
  if (
    cue.start >= amount.end &&
    /^ ?[（(](?:[A-Za-z]+ )?$/.test(view.text.slice(amount.end, cue.start)) &&
    cue.value.role === 'metric'
  )
    return 1.5 + (weak ? 5 : 0);
  // 1.15亿欧元（约合9.5亿元人民币）C轮融资: past the same sum in another currency.
  const converted = /^ ?[（(][^()（）]{0,24}[)）]/.exec(view.text.slice(amount.end, amount.end + 28))?.[0];
  if (
    converted &&
    cue.value.role === 'metric' &&
    /约合|折合|合|约|about|or|roughly|[$€£¥]|元/.test(converted) &&
    cue.start >= amount.end + converted.length &&
    followsClosely(view.text.slice(amount.end + converted.length, cue.start), view.latin)
  )
    return 2 + (weak ? 5 : 0);
  // `spent $6.7 billion on R&D`
  if (
    cue.start >= amount.end &&
    cue.value.role === 'metric' &&
    OUTLAY.test(cue.value.metric) &&
    SPENT_ON.test(view.text.slice(amount.end, cue.start)) &&
    !view.amounts.some((other) => other.figureStart >= amount.end && other.figureStart < cue.start)
  )
    return 2 + (weak ? 2 : 0);
  if (cue.start >= amount.end) {
    if (clauseAt(view, cue.start) !== clause) return undefined;
    const gap = view.text.slice(amount.end, cue.start);
    const lenient = cue.value.role === 'never' && gap.length <= 30;
    if (!followsClosely(gap, view.latin) && !lenient) return undefined;
    if (view.amounts.some((other) => other.figureStart >= amount.end && other.figureStart < cue.start))
      return undefined;
    const atHand = /^的?$/.test(gap) && view.text.startsWith('现金', cue.start);
    return (
      // `top $300bn in a new round`: where, not what.
      (cue.value.role === 'metric' &&
      cue.value.metric === 'funding_round' &&
      /^ in (?:a|an|its|the) /.test(gap)
        ? 5
        : 1) +
      distance(view, gap.length) * 0.3 +
      (weak && !atHand ? 5 : 0) +
      (lenient && !followsClosely(gap, view.latin) ? 4 : 0)
    );
  }
  if (cue.end > amount.start) {
    // The cue and the figure overlap: 年收入 inside the words around it.
    return cue.end <= amount.figureStart ? 2 : undefined;
  }
  const steps = clause - clauseAt(view, cue.start);
  const gap = distance(view, amount.start - cue.end);
  let cost = 3 + gap * 0.2 + steps * 6 + (weak ? 4 : 0);
  if (cue.value.role === 'metric' && cue.value.verb && gap <= 3) cost -= 1.5;
  // Another figure of the same kind between them has probably taken the cue.
  for (const other of view.amounts) {
    if (other.figureEnd > amount.start || cost > FAR + 4) break;
    if (other.figureStart >= cue.end && other.kind === amount.kind) cost += 4;
  }
  return cost;
}

/** `about 14 months of cash left`, `which gives us 7 months`, `enough to last 18 months`: refineMetric still asks for money beside it. */
function isRunway(view: View, amount: Amount, previous: Previous | null): boolean {
  const before = view.text.slice(Math.max(view.start, amount.start - 110), amount.start);
  return (
    /^ (?:of|worth of) (?:cash|runway|funding|money|liquidity)/.test(
      view.text.slice(amount.end, amount.end + 24),
    ) ||
    /(?:gives?|giving|leaves?|leaving|buys?|buying|bought|gave|left) (?:us|it|them|the (?:company|start-?up|firm)) (?:with )?(?:only |just |another )?$/.test(
      before,
    ) ||
    (previous?.found.metric === 'runway_months' &&
      /(?:stretch|extend)(?:s|ed|ing)? (?:that|it|this|its runway|our runway|the runway|the cash) (?:out )?(?:to|by) $/.test(
        before,
      )) ||
    LASTS.test(before)
  );
}

const RAISED_ELSE =
  /^rais(?:e|es|ed|ing) (?:(?:its|the|their|our|full-year|annual|fiscal|capital|20\d\d|[A-Za-z-]{2,10}) ){0,4}(?:guidance|forecast|outlook|targets?|estimates?|projections?|spending|capex|expenditures?|prices?|dividend|salaries)(?![a-z])|^raised to [$€£¥]/i;

const OUTLAY = /cost|expense|capex|compensation/;
const SPENT_ON = /^(?:, respectively,| each)? on (?:(?:the|its|their|AI|model|total|annual) ){0,3}$/;

const STOP =
  /(?:^| )(?:and|on|from|at|to|while|with|up|down|compared|against|but|versus|vs|than|as|by|after|before|a year|a month|last|this|next|or|which|that|is|was|were|has|had|led)(?: |$)/i;

function followsClosely(gap: string, latin: boolean): boolean {
  if (/[，。；：、,;:()]/.test(gap)) return false;
  if (!latin)
    return gap.length <= 5 || (gap.startsWith('的') && gap.length <= 11 && !/说法|传言|传闻/.test(gap));
  return gap.length <= 32 && !STOP.test(gap) && gap.split(' ').length <= 6;
}

/** `could value Mistral at …`. */
const VALUED_AT = /(?:^|[^A-Za-z])valu(?:e|es|ed|ing) (?:[A-Za-z0-9.&'-]{1,20} ){1,6}at $/;

/** Money `at a $20B valuation` is a round, whatever the verb. */
const AT_VALUATION =
  /^ (?:at|on) (?:an? |around |about |roughly )*(?:[$€£][^ ]+ (?:billion |million |bn |m )?)?(?:(?:post|pre)-money )?valuation/i;

/** `453 employees` says by its noun what it counts; `people`, `jobs`, 人 do not. */
function nounMetric(amount: Amount): MetricName | undefined {
  if (amount.kind !== 'persons' || amount.unit === null) return undefined;
  if (/^(?:employees|staff|staffers|workers|workforce|ftes?)$/.test(amount.unit)) return 'headcount';
  return /^(?:engineers|researchers)$/.test(amount.unit) ? 'other:rd_headcount' : undefined;
}
