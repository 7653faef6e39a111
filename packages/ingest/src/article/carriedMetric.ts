import type { Amount } from './amount.ts';
import type { MetricFound } from './metricOf.ts';
import type { View } from './view.ts';

const CARRY =
  /^(?:的)?(?:、|和|及|与|以及|至|到|增至|升至|降至|减至|下降到|减少到|增长到|增加到|上升到|上调至|下调至|提高到|提升至|扩大至|增长至|减少至|下滑至|飙升至|涨至|升到|增|降|减|, | and | or |, and | to | from |, from |, up from |, down from |, compared with |, versus | against |, above |, below | vs | versus |, more than double the | compared with | up from | down from |，较|，高于|，低于|，去年|，上年|，而|，比|，相比|，而去年|，上年同期为|，去年同期为)+/;

/** 从801人下降到453人, 16.82亿元、25.01亿元: a figure linked to the one before it measures the same. */
export function carriedFrom(
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
