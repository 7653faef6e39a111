import type { Amount } from './amount.ts';
import { clauseSpan, cuesOf, type View } from './view.ts';

/** 连续亏损十年, 连续五年亏损. */
export function isLossStreak(view: View, amount: Amount): boolean {
  const before = view.text.slice(amount.start - 4, amount.start);
  return (
    amount.low !== null &&
    amount.low === amount.high &&
    (before.endsWith('连续亏损') || (before.endsWith('连续') && view.text.startsWith('亏损', amount.end)))
  );
}

/** The same sum in another currency: 39 billion yuan ($5.4 billion), 2亿元（约合2800万美元）. */
export function isConversion(view: View, amount: Amount): boolean {
  if (amount.kind !== 'money') return false;
  const before = view.amounts.findLast((other) => other.end <= amount.start && other.kind === 'money');
  if (!before || before.unit === amount.unit) return false;
  const between = view.text.slice(before.end, amount.figureStart);
  return (
    /^ ?[（(](?:按[^）)，]{0,12})?(?:(?:约|约合|合|折合|about|around|roughly|or|approximately|equivalent to|some) ?)?$/i.test(
      between,
    ) ||
    /^(?:，|, )?(?:约合|折合|合约|相当于|or about |or around |or roughly )(?:人民币|美元|港元)?(?:约|大约)?$/.test(
      between,
    ) ||
    /^, or (?:about |around |roughly )?$/.test(between)
  );
}

/** What the market had expected is no figure of the company: above the $282 million analysts expected, 市场原先预估获利2340亿. */
export function isExpectedByOthers(view: View, amount: Amount): boolean {
  const clause = clauseSpan(view, amount.figureStart);
  return (
    /^ (?:that )?(?:analysts|Wall Street|the market|economists) (?:had )?(?:expected|forecast|predicted)|^ (?:consensus|expected by)/.test(
      view.text.slice(amount.end, amount.end + 48),
    ) ||
    /市场(?:原先|此前|普遍|平均|一致)*(?:预期|预估)[^，。]{0,6}$/.test(
      view.text.slice(clause.start, amount.start),
    )
  );
}

/** An amount by which something changed is no level: 较年初减少8.3亿元, `$80 billion more than`. */
export function isDelta(view: View, amount: Amount): boolean {
  if (amount.kind !== 'money' && amount.kind !== 'persons' && amount.kind !== 'number') return false;
  if (
    /^ (?:more|higher|less|lower) than|^(?:的)?(?:增量|增幅|降幅|差距|缺口)/.test(
      view.text.slice(amount.end, amount.end + 13),
    )
  )
    return true;
  // `cut net income by $3.1 billion`
  if (
    view.latin &&
    amount.kind === 'money' &&
    /(?:cut|reduced|lowered|boosted|lifted|hurt|raised|increased|trimmed|swelled|hit) [^.;,]{2,40} by (?:about |roughly |nearly |some |more than )?$/.test(
      view.text.slice(Math.max(view.start, amount.figureStart - 70), amount.figureStart),
    )
  )
    return true;
  // 比前年还少1亿多
  if (
    /[比较][^，。,]{1,8}(?:还|又|再|要)?[多少高低](?:了|出|赚|亏)?$/.test(
      view.text.slice(Math.max(view.start, amount.start - 14), amount.start),
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
