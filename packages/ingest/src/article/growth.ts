import type { Amount } from './amount.ts';
import type { Cue, MetricName } from './cues.ts';
import type { Hit } from './lexicon.ts';
import { clauseAt, clauseSpan, cuesOf, distance, type View } from './view.ts';

/** A change of some figure: its metric, direction, and what it is measured against. */
export interface Growth {
  readonly metric: MetricName;
  readonly direction: 1 | -1;
  readonly against: 'yoy' | 'qoq' | 'mom' | 'cagr' | null;
  readonly cue: Hit<Cue> | null;
  readonly cost: number;
}

const SHARE = /(?:占|占比|份额|比例为|比重|股权|持股|利率|折|收益率|胜率|其中约?)[^，。；]{0,10}$/;
const SHARE_AFTER = /^(?: of | stake|的?股|的?份额|的人|的用户|的受访|的企业|的市场|的员工|的CEO)/;

/**
 * Whether a percentage or a multiple is a growth, and of what [EX13]: 同比增长6%, `up 27%`, `a 27% rise in capex`.
 * A share of something, or the change of something that is no claim, is not.
 */
export function growthOf(view: View, amount: Amount, carried: MetricName | null = null): Growth | undefined {
  const clause = clauseSpan(view, amount.figureStart);
  const before = view.text.slice(clause.start, amount.start);
  const after = view.text.slice(amount.end, Math.min(view.end, amount.end + 24));
  const change = changeNear(view, amount);
  if (!change) return undefined;
  // 较原定目标翻倍: against a plan, not a year.
  if (/(?:较|比|超)[^，]{0,8}(?:目标|计划|预期)[^，]{0,12}$/.test(before)) return undefined;
  if (change.cue === null && SHARE.test(before)) return undefined;
  if (SHARE_AFTER.test(after) && !change.strong) return undefined;
  const base = baseNear(view, amount);
  const subject = subjectOf(view, amount);
  // 百度智能云则在二季度同比增长14%: after a sentence on revenue, revenue it is.
  if (!subject)
    return carried && base === 'yoy' && !view.cues.some((cue) => cue.value.role === 'never')
      ? { metric: carried, direction: change.direction, against: base, cue: change.cue, cost: 14 }
      : undefined;
  return {
    metric: subject.metric,
    direction: change.direction,
    against: base,
    cue: subject.cue,
    cost: subject.cost,
  };
}

/** `(+14% YoY)`, 同比-36.69%: the sign is the word. */
function signed(view: View, amount: Amount): boolean {
  const sign = view.text[amount.figureStart - 1] === '+' || (amount.low ?? amount.high ?? '').startsWith('-');
  if (!sign) return false;
  const before = view.text.slice(Math.max(view.start, amount.figureStart - 6), amount.figureStart);
  return (
    /(?:[（(]|同比|年增|按年|环比|yoy|YoY)[ ,，]?\+?$/.test(before) ||
    /^ ?(?:yoy|y\/y|year on year|year over year|同比)/i.test(view.text.slice(amount.end, amount.end + 16))
  );
}

function changeNear(
  view: View,
  amount: Amount,
): { direction: 1 | -1; cue: Hit<Cue> | null; strong: boolean } | undefined {
  const n = clauseAt(view, amount.figureStart);
  // `increased $14.2 million, or 31%`: the same change in per cent.
  const orElse = /, or (?:about |nearly )?$/.test(
    view.text.slice(Math.max(view.start, amount.start - 14), amount.start),
  );
  let best: { direction: 1 | -1; cue: Hit<Cue>; gap: number } | undefined;
  for (const cue of view.cues) {
    const { value } = cue;
    if (value.role !== 'change' && value.role !== 'base') continue;
    if (cue.end < amount.start - 60) continue;
    if (cue.start > amount.end + 12) break;
    if (value.role === 'change' && value.to) continue;
    if (clauseAt(view, cue.start) !== n && !(orElse && clauseAt(view, cue.start) === n - 1)) continue;
    const word = view.text.slice(cue.start, cue.end);
    if (value.role === 'base' && !/[增减]|增长率|增速|成长|CAGR|growth/.test(word)) continue;
    const direction = value.role === 'change' ? value.direction : /减/.test(word) ? -1 : 1;
    if (cue.end <= amount.start) {
      const gap = distance(view, amount.start - cue.end);
      const between = view.text.slice(cue.end, amount.start);
      if (
        gap > (orElse ? 30 : 9) ||
        view.amounts.some(
          (other) =>
            other !== amount &&
            other.figureStart >= cue.end &&
            other.figureEnd <= amount.start &&
            !(orElse && other.kind === 'money'),
        )
      )
        continue;
      if (view.latin && between.endsWith(' to ') && between.length < 5) continue;
      if (!best || gap < best.gap) best = { direction, cue, gap };
    } else if (cue.start >= amount.end && cue.start - amount.end <= (view.latin ? 2 : 3)) {
      const between = view.text.slice(amount.end, cue.start);
      if (view.latin ? /^[ -]?$/.test(between) : /^的?[年月]?$/.test(between))
        best = { direction, cue, gap: 0 };
    }
  }
  if (!best && signed(view, amount)) return { direction: 1, cue: null, strong: true };
  // 增速从86%回落到7%: what fell is the growth, which is one still.
  if (
    best &&
    best.direction < 0 &&
    /(?:增速|增幅|增长率|growth(?: rate)?)[^，。,]{0,16}(?:[由从]|from |回落|放缓|slow|eas|降|下滑)/.test(
      view.text.slice(clauseSpan(view, amount.figureStart).start, amount.start),
    )
  )
    return { ...best, direction: 1, strong: true };
  return best && { ...best, strong: best.gap <= 3 };
}

const FROM_QUARTER =
  /^(?: on revenue)? (?:from|versus|vs\.?|over|against) (?:the )?(?:Q[1-4]|(?:first|second|third|fourth|previous|prior|preceding|last) quarter)(?! (?:of )?(?:last year|20\d\d|a year))/i;
const FROM_MONTH =
  /^ (?:from|versus|over) (?:January|February|March|April|May|June|July|August|September|October|November|December|the (?:previous|prior|preceding) month)(?! (?:20\d\d|last year|a year))/;

function baseNear(view: View, amount: Amount): Growth['against'] {
  const after = view.text.slice(amount.end, amount.end + 40);
  if (view.latin && FROM_QUARTER.test(after)) return 'qoq';
  if (view.latin && FROM_MONTH.test(after)) return 'mom';
  let found: Growth['against'] = null;
  let nearest = Number.POSITIVE_INFINITY;
  const n = clauseAt(view, amount.figureStart);
  for (const cue of cuesOf(view, 'base')) {
    const gap = Math.abs(cue.start - amount.start) + 20 * Math.abs(clauseAt(view, cue.start) - n);
    const sameSide = clauseAt(view, cue.start) === n || cue.start > amount.end;
    if (sameSide && gap < nearest && gap < 80) [nearest, found] = [gap, cue.value.against];
  }
  return found;
}

/** What changed: the nearest metric before the figure in the sentence, or right behind it (`a 27% rise in capex`). */
function subjectOf(
  view: View,
  amount: Amount,
): { metric: MetricName; cue: Hit<Cue>; cost: number } | undefined {
  const n = clauseAt(view, amount.figureStart);
  let best: { metric: MetricName; cue: Hit<Cue>; cost: number } | undefined;
  let never = Number.POSITIVE_INFINITY;
  for (const cue of view.cues) {
    if (cue.value.role !== 'metric' && cue.value.role !== 'never') continue;
    if (cue.end < amount.start - 320) continue;
    if (cue.start > amount.end + 60) break;
    if (
      cue.value.role === 'metric' &&
      (cue.value.metric === 'runway' || cue.value.metric === 'profitability')
    )
      continue;
    const steps = n - clauseAt(view, cue.start);
    const after = cue.start >= amount.end;
    if (after && (steps !== 0 || cue.start - amount.end > (view.latin ? 40 : 10))) continue;
    const gap = distance(view, after ? cue.start - amount.end : amount.start - cue.end);
    const linked =
      after && view.latin && /^ (?:\w+ ){0,2}in (?:\w+ ){0,3}$/.test(view.text.slice(amount.end, cue.start));
    const cost =
      (after ? (linked ? 1 : 9) : 3) + gap * 0.2 + Math.max(0, steps) * 5 + (cue.value.weak ? 3 : 0);
    if (cue.value.role === 'never') never = Math.min(never, cost);
    else if (!best || cost < best.cost) best = { metric: cue.value.metric, cue, cost };
  }
  return best && best.cost <= never && best.cost <= 40 ? best : undefined;
}

/** The name of a growth claim: revenue year on year has one of its own, costs share `cost_change`, the rest are `other:`. */
export function growthMetric(metric: MetricName, against: Growth['against']): MetricName {
  const base = metric.startsWith('other:') ? metric.slice(6) : metric;
  if (against === 'cagr') return `other:${base === 'market_size' ? 'market' : base}_cagr`;
  const suffix = against === 'qoq' ? '_growth_qoq' : against === 'mom' ? '_growth_mom' : '_growth';
  if (base === 'revenue') return suffix === '_growth' ? 'revenue_growth_yoy' : `other:revenue${suffix}`;
  if (
    base === 'operating_cost' ||
    base === 'training_cost' ||
    base === 'inference_cost' ||
    base === 'compute_cost' ||
    base === 'daily_operating_cost'
  )
    return 'cost_change';
  if (base === 'market_size') return `other:market${suffix}`;
  if (base === 'price') return 'other:price_change';
  if (base === 'executive_pay') return 'other:executive_pay_change';
  return `other:${base}${suffix}`;
}
