import type { Amount } from './amount.ts';
import type { Cue } from './cues.ts';
import { growthMetric, growthOf } from './growth.ts';
import type { Hit } from './lexicon.ts';
import type { Measured } from './measure.ts';
import { shiftDecimal } from './numeral.ts';
import { qualifierBefore } from './qualifier.ts';
import { cuesOf, type View } from './view.ts';

/** 翻番, `tripled` as a figure. */
export function factorAmount(text: string, cue: Hit<Extract<Cue, { role: 'factor' }>>): Amount {
  const { start, end } = cue;
  const { factor } = cue.value;
  const before = qualifierBefore(text, start);
  const from = before.start;
  const bound = /^more than/i.test(text.slice(start, start + 9)) ? 'atLeast' : before.bound;
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
export function measureMultiple(view: View, amount: Amount): Measured | undefined {
  // `2x faster than planned`, `more than double the ¥1.18 trillion of a year earlier`
  if (
    /^ (?:faster|cheaper|better|larger|bigger|quicker|as |the [$€£¥₩])/.test(
      view.text.slice(amount.end, amount.end + 9),
    )
  )
    return undefined;
  const changed = growthOf(view, amount);
  const isFactor = amount.unit === 'factor';
  if (/(?:较|比|超)[^，]{0,8}(?:目标|计划|预期)[^，]{0,12}$/.test(view.text.slice(view.start, amount.start)))
    return undefined;
  const text = view.text.slice(Math.max(view.start, amount.start - 4), amount.start);
  const turned = /翻了?$/.test(text);
  const growth =
    changed ??
    (isFactor || turned || /fold/i.test(view.text.slice(amount.start, amount.end))
      ? factorSubject(view, amount)
      : undefined);
  if (!growth || /margin|valuation|commitment/.test(growth.metric)) return undefined;
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
  if (cue?.value.role !== 'metric' || cue.value.metric === 'profitability' || cue.value.metric === 'runway')
    return undefined;
  const base = cuesOf(view, 'base')[0]?.value.against ?? null;
  return { metric: cue.value.metric, direction: 1, against: base, cue, cost: 6 };
}
