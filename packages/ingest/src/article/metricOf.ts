import type { Amount, AmountKind } from './amount.ts';
import type { Cue, MetricName } from './cues.ts';
import type { Hit } from './lexicon.ts';
import { clauseAt, clauseSpan, distance, type View } from './view.ts';

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
]);

export function takes(metric: MetricName, kind: AmountKind): boolean {
  if (metric === 'runway') return kind === 'months';
  if (metric === 'other:energy') return kind === 'energy';
  if (metric === 'profitability' || metric === 'bankruptcy') return false;
  if (shareMetrics.has(metric)) return kind === 'percent';
  if (personMetrics.has(metric)) return kind === 'persons' || kind === 'number';
  if (metric === 'other:product_sales' || metric === 'other:deals_count') return kind === 'thing';
  return kind === 'money' || kind === 'number';
}

const FAR = 34;

/**
 * Which metric a figure belongs to [EX12]: the cue right after it (66亿美元融资, `$5 billion loss`), else the nearest
 * one before it in its clause, else the one its neighbours carry, else one of an earlier clause. Words that name no
 * claim (股价, `parameters`) compete on the same terms.
 */
export function metricOf(
  view: View,
  amount: Amount,
  previous: { amount: Amount; found: MetricFound } | null,
): MetricAnswer {
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
  const layoff = layoffBefore(view, amount);
  if (layoff)
    return { metric: 'layoffs', cue: layoff === true ? null : layoff, cost: 1, side: 'before', weak: false };
  // `the $545 million it was worth in March`
  if (
    amount.kind === 'money' &&
    /^ (?:it|they|the company) (?:was|were|had been|is|are) (?:worth|valued)/.test(
      view.text.slice(amount.end, amount.end + 40),
    )
  )
    return { metric: 'valuation', cue: null, cost: 2, side: 'after', weak: false };
  const noun = nounMetric(amount);
  if (noun) return { metric: noun, cue: null, cost: 2, side: 'noun', weak: false };
  if (
    amount.kind === 'money' &&
    (!best || best.cost > 8) &&
    AT_VALUATION.test(view.text.slice(amount.end, amount.end + 50))
  )
    return { metric: 'funding_round', cue: null, cost: 4, side: 'after', weak: true };
  if (
    amount.kind === 'money' &&
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
    /约合|折合|合|约|about|or|roughly/.test(converted) &&
    cue.start >= amount.end + converted.length &&
    followsClosely(view.text.slice(amount.end + converted.length, cue.start), view.latin)
  )
    return 2 + (weak ? 5 : 0);
  if (cue.start >= amount.end) {
    if (clauseAt(view, cue.start) !== clause) return undefined;
    const gap = view.text.slice(amount.end, cue.start);
    const lenient = cue.value.role === 'never' && gap.length <= 30;
    if (!followsClosely(gap, view.latin) && !lenient) return undefined;
    if (view.amounts.some((other) => other.figureStart >= amount.end && other.figureStart < cue.start))
      return undefined;
    return (
      1 +
      distance(view, gap.length) * 0.3 +
      (weak ? 5 : 0) +
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

const CUT =
  /(?:^|[^A-Za-z])(?:cut|cuts|cutting|slash(?:ed|es|ing)?|eliminat(?:e|ed|es|ing)|shed(?:ding)?|ax(?:e|ed|ing)|trimm?(?:ed|ing)?|let go(?: of)?|reduc(?:e|ed|ing) (?:its |the )?(?:workforce|headcount|staff) by|lay(?:s|ing)? off|laid off) (?:[A-Za-z]+ ){0,4}$/i;

/** `cut 15% of its workforce, or about 180 jobs`: the share said again in persons. */
const SHARE_OR =
  /(?:cut|lay|laid|shed|slash|eliminat|trim|reduc)[^.;]{1,60}(?:workforce|staff|employees|headcount),? or (?:[a-z]+ ){0,2}$/i;

/** Persons after a word of dismissal are laid off, whatever noun follows: 裁撤约9,000名员工, `cut about 200 jobs`. */
function layoffBefore(view: View, amount: Amount): Hit<Cue> | true | undefined {
  if (amount.kind !== 'persons' && amount.kind !== 'percent' && !(amount.kind === 'number' && amount.scaled))
    return undefined;
  const clause = clauseSpan(view, amount.figureStart);
  if (amount.kind === 'percent') {
    const after = view.text.slice(amount.end, amount.end + 40);
    if (
      /^ of (?:its|the|their) (?:\w+ )?(?:workforce|staff|employees|headcount)/i.test(after) &&
      CUT.test(view.text.slice(clause.start, amount.start))
    )
      return true;
    if (
      view.amounts.some(
        (other) =>
          other.kind === 'persons' &&
          other.end <= amount.start &&
          CUT.test(view.text.slice(clauseSpan(view, other.figureStart).start, other.start)),
      ) &&
      /^ of (?:its|the|their) (?:\w+ )?(?:workforce|staff|employees|headcount)/i.test(after)
    )
      return true;
    // 裁减移动业务四成员工
    if (
      /^(?:的)?(?:员工|职工|人员|人力|岗位)/.test(view.text.slice(amount.end, amount.end + 4)) &&
      /(?:裁减|裁撤|裁掉|裁员|裁|精简|缩减)[^，。]{0,14}$/.test(view.text.slice(clause.start, amount.start))
    )
      return true;
    // 占员工总数的14%, after persons dismissed
    const lost = view.cues.some((hit) => hit.value.role === 'metric' && hit.value.metric === 'layoffs');
    if (
      lost &&
      /(?:占|相当于|约占)[^，。]{0,8}(?:员工|职工|人力|团队|人数)[^，。]{0,6}$/.test(
        view.text.slice(clause.start, amount.start),
      )
    )
      return true;
    const near = view.cues.find(
      (cue) =>
        cue.value.role === 'metric' &&
        cue.value.metric === 'layoffs' &&
        cue.end <= amount.start &&
        amount.start - cue.end <= 2,
    );
    return near;
  }
  const cue = view.cues.findLast(
    (hit) =>
      hit.value.role === 'metric' &&
      hit.value.metric === 'layoffs' &&
      hit.start >= clause.start &&
      hit.end <= amount.start,
  );
  if (cue) {
    const between = view.text.slice(cue.end, amount.start);
    if (/后|之后|after|存|剩|员工[^，]{0,20}[从由]/.test(between)) return undefined;
    return view.cues.some(
      (hit) =>
        hit.value.role === 'metric' &&
        (hit.value.metric === 'users' || hit.value.metric === 'paying_subscribers') &&
        hit.start >= cue.end &&
        hit.start <= amount.end + 6,
    )
      ? undefined
      : cue;
  }
  const leaves =
    amount.kind === 'persons' &&
    /^ (?:go(?![a-z])|are going|will go|are to go|are being cut|will be cut|were cut|were let go)/.test(
      view.text.slice(amount.end, amount.end + 18),
    );
  if (leaves) return true;
  return amount.kind === 'persons' &&
    (CUT.test(view.text.slice(clause.start, amount.start)) ||
      SHARE_OR.test(view.text.slice(Math.max(view.start, amount.start - 100), amount.start)))
    ? true
    : undefined;
}

/** `453 employees` says by its noun what it counts; `people`, `jobs`, 人 do not. */
function nounMetric(amount: Amount): MetricName | undefined {
  if (amount.kind !== 'persons' || amount.unit === null) return undefined;
  if (/^(?:employees|staff|staffers|workers|workforce)$/.test(amount.unit)) return 'headcount';
  return /^(?:engineers|researchers)$/.test(amount.unit) ? 'other:rd_headcount' : undefined;
}

const CARRY =
  /^(?:的)?(?:、|和|及|与|以及|至|到|增至|升至|降至|减至|下降到|减少到|增长到|增加到|上升到|上调至|下调至|提高到|提升至|扩大至|增长至|减少至|下滑至|飙升至|涨至|升到|增|降|减|, | and | or |, and | to | from |, from |, up from |, down from |, compared with |, versus | against |, above |, below | vs | versus |, more than double the | compared with | up from | down from |，较|，高于|，低于|，去年|，上年|，而|，比|，相比|，而去年|，上年同期为|，去年同期为)+/;

/** 从801人下降到453人, 16.82亿元、25.01亿元: a figure linked to the one before it measures the same. */
function carriedFrom(
  view: View,
  amount: Amount,
  previous: { amount: Amount; found: MetricFound } | null,
  best: MetricFound | undefined,
): MetricFound | undefined {
  if (!previous || previous.amount.kind !== amount.kind || previous.amount.end < view.start) return undefined;
  const between = view.text.slice(previous.amount.end, amount.start);
  const own = best && best.cue !== null && best.cue.start >= previous.amount.end;
  // `put the figure at`, 该数字: the same thing counted again.
  const again =
    !own &&
    between.length <= 90 &&
    /(?:^|[^A-Za-z])(?:the|that|this|real|true|actual) (?:figure|number|sum|total|amount) (?:[a-z]+ ){0,2}$|(?:该|这一|这个|此|实际|真实)(?:数字|金额|数据)(?:仅|只有|约|为|是|已|达|应为)*$/.test(
      between,
    );
  // ，Kimi则只有2100万: another one's figure of the same kind.
  const other = view.mentions.find((m) => m.start >= previous.amount.end && m.end <= amount.start);
  const beside =
    !own &&
    other !== undefined &&
    /^[，、；和及与,; ]*(?:and |while )?$/.test(view.text.slice(previous.amount.end, other.start)) &&
    /^(?:则|也|仅|只|有|为|是|达|约|的|at| with| had| has| )*$/.test(
      view.text.slice(other.end, amount.start),
    );
  if (again || beside) return { ...previous.found, side: 'inherited', cost: previous.found.cost + 3 };
  if (between.length > 44 || !CARRY.test(between)) return undefined;
  // Its own cue, after the link or right behind the figure, is stronger.
  if (
    best &&
    (best.side === 'after' ? best.cost < 4 : best.cue !== null && best.cue.start >= previous.amount.end)
  )
    return undefined;
  return { ...previous.found, side: 'inherited', cost: previous.found.cost + 2 };
}
