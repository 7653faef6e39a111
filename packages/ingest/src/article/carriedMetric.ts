import type { Amount } from './amount.ts';
import type { MetricFound } from './metricOf.ts';
import type { CandidatePer } from './perOf.ts';
import type { View } from './view.ts';

/** The figure read last, what it measures, and for what length of time or number of units. */
export interface Previous {
  readonly amount: Amount;
  readonly found: MetricFound;
  /** What it was taken for once the words around were heard. */
  readonly metric: string;
  readonly per: CandidatePer | null;
}

const CARRY =
  /^(?:的)?(?:、|和|及|与|以及|至|到|增至|升至|降至|减至|下降到|减少到|增长到|增加到|上升到|上调至|下调至|提高到|提升至|扩大至|增长至|减少至|下滑至|飙升至|涨至|升到|增|降|减|, | and | or |, and | to | from |, from |, up from |, down from |, compared with |, versus | against |, above |, below | vs | versus |, more than double the | compared with | up from | down from |，较|，高于|，低于|，去年|，上年|，而|，比|，相比|，而去年|，上年同期为|，去年同期为)+/;
/** What may be left between two figures of one measure once their times are taken out: ，2025年前九个月增至. */
const TIMED =
  /^[，,、；;]? ?[而则又再还约为达到仅只有是至分别进一步继续大幅增升降减涨长加少扩收窄提高飙攀缩小]*(?:and|in|for|the|to|was|it|respectively|[ ,])*$/;
const BRACKETED = /[（(][^（()）]{0,40}[)）]/g;

/** 从801人下降到453人, 16.82亿元、25.01亿元: a figure linked to the one before it measures the same. */
export function carriedFrom(
  view: View,
  amount: Amount,
  previous: Previous | null,
  best: MetricFound | undefined,
): MetricFound | undefined {
  if (!previous || previous.amount.kind !== amount.kind) return undefined;
  if (previous.amount.end < view.start)
    return best?.side !== 'before' && isElliptic(view, amount)
      ? { ...previous.found, cue: null, side: 'inherited', cost: previous.found.cost + 4 }
      : undefined;
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
  if (between.length > 90) return undefined;
  const linked = between.length <= 44 && CARRY.test(between);
  if (!linked && (own || !TIMED.test(withoutTimes(view, previous.amount.end, amount.start))))
    return undefined;
  // Its own cue, after the link or right behind the figure, is stronger.
  if (
    best &&
    (best.side === 'after' ? best.cost < 4 : best.cue !== null && best.cue.start >= previous.amount.end)
  )
    return undefined;
  return { ...previous.found, side: 'inherited', cost: previous.found.cost + 2 };
}

/** The text of a stretch without its times and brackets; none when it has no time. */
function withoutTimes(view: View, from: number, to: number): string {
  const times = view.times.filter((hit) => hit.start >= from && hit.end <= to);
  if (times.length === 0) return '?';
  let rest = '';
  let at = from;
  for (const hit of times) {
    rest += view.text.slice(at, hit.start);
    at = hit.end;
  }
  return (rest + view.text.slice(at, to)).replace(BRACKETED, '');
}

/** Words that name no measure: with nothing else before its figure a sentence goes on about that of the last one. */
const POINTING =
  /^(?:[\s,:;，："-]|'s(?![a-z])|(?:and|but|it|its|that|this|the|same|figure|number|rate|total|was|is|were|had|been|stood|stands|stays|remains|sits|at|about|just|only|even|now|then|today|back|projects|expects|forecasts|estimates|says|in|by|for|of|as|an?|year|months?|\d+ months|ago|earlier|later|from|up|down|to|guided|jumped|surged|soared|swelled|ballooned|doubled|dropped|shrank|increased|decreased|slipped|widened|narrowed|rose|climbed|grew|fell|reached|reach|hit|will|would|could|should|be|crossed|passed|topped|surpassed|Plus|Pro|Max|Team|Go)(?![A-Za-z])|[而但则又再还约为达到仅只有是时已这一该数字目前如今当公司上下调])*$/i;

const POINTS = /(?:^|[^A-Za-z])(?:it|that|this|figure|Plus|Pro|Max|Team|Go)(?![A-Za-z])|该数字|这一数字/i;
const STOPS =
  /^(?:$|[.,;)]| (?:in|by|at|for|from|to|as|a|per|and|this|last|the|annually|annualized)(?![a-z]))/;

/** `12 months ago it was at $65M`, `Cohere's, $150 million`, 2024年则为…: a sentence without a measure of its own. */
function isElliptic(view: View, amount: Amount): boolean {
  if (amount.start - view.start > 90) return false;
  const lead = { from: view.start, text: '' };
  const names = [...view.times, ...view.mentions]
    .filter((hit) => hit.start >= view.start && hit.end <= amount.start)
    .sort((a, b) => a.start - b.start);
  const words = view.text.slice(view.start, amount.start);
  const points =
    POINTS.test(words) || view.mentions.some((m) => m.start >= view.start && m.end <= amount.start);
  if (names.length === 0 && !points) return false;
  // `Last year some $8 million went into new machines`: a figure that does something is the subject itself.
  if (view.latin && !points && !STOPS.test(view.text.slice(amount.end, amount.end + 14))) return false;
  for (const hit of names) {
    if (hit.start < lead.from) continue;
    lead.text += view.text.slice(lead.from, hit.start);
    lead.from = hit.end;
  }
  const rest = lead.text + view.text.slice(lead.from, amount.start);
  return (
    POINTING.test(rest) &&
    !view.cues.some(
      (cue) =>
        cue.value.role === 'metric' &&
        !/^(?:profitability|bankruptcy|runway)$/.test(cue.value.metric) &&
        cue.start >= amount.end &&
        cue.start - amount.end < 30,
    )
  );
}
