import type { Amount } from './amount.ts';
import type { MetricName } from './cues.ts';
import { events, isInstantMetric } from './instantMetrics.ts';
import type { TimeHit } from './timeWords.ts';
import { clauseSpan, cuesOf, type View } from './view.ts';

const FOUNDED =
  /(?:(?:founded|established|launched|started|created|incorporated|set up|born)(?: back)?(?: in)? (?:just |about |around )?|(?:成立|创立|创办|创建|诞生)(?:于|在))$/;

/** `founded in 2021`, 成立于2021年: the year of a company, not of its figures. */
export function isOfFounding(view: View, hit: TimeHit): boolean {
  return (
    FOUNDED.test(view.text.slice(Math.max(view.start, hit.start - 18), hit.start)) ||
    /^(?:才|刚)?(?:成立|创立|创办|创建)/.test(view.text.slice(hit.end, hit.end + 3))
  );
}

/** `compared with $21.2 billion`, 由2024年的43.07亿元: what a figure is measured against goes no further in time. */
export function isCompared(view: View, amount: Amount): boolean {
  return /(?:compared (?:with|to)|versus|vs\.?|against|from|than)(?: (?:a|an|just|only|the))? $|(?:较|比|高于|低于|[由从](?=20\d\d|[去上前]年|年初|上季|[上下]半年|第?[一二三四]季))[^，。,至到]{0,14}$/.test(
    view.text.slice(Math.max(view.start, amount.start - 26), amount.start),
  );
}

/** `up from $100 million in January, and it now has`: the day of what it was before goes no further. */
export function isOfBase(view: View, hit: TimeHit): boolean {
  return (
    view.latin &&
    /from [^,;]{2,30} (?:in|at|a) $/.test(view.text.slice(Math.max(0, hit.start - 44), hit.start))
  );
}

/** 以去年四季度的烧钱速度测算: what a reckoning starts from. */
export function isOfReckoning(view: View, hit: TimeHit): boolean {
  const clause = clauseSpan(view, hit.start);
  return /^(?:若|如果)?(?:以|按|按照|照|根据|基于)[^，]*(?:速度|水平|口径|测算|计算|估算|推算)/.test(
    view.text.slice(clause.start, clause.end),
  );
}

/**
 * 去年收入已超过10亿元，团队规模约1000人: how many there are is not told of the year of another clause's flow; nor is cash
 * that is said to be there now, 账上还有30亿元, `has about $500 million in the bank`.
 */
export function isOfFlow(view: View, hit: TimeHit, metric: MetricName, amount: Amount): boolean {
  const own = clauseSpan(view, amount.figureStart);
  const isThere =
    metric === 'cash_balance' &&
    /账上|手头|手里|手上|[还仍尚]有|现有|目前|(?:^| )(?:still |now |currently )?(?:has|have|holds|sits on|is sitting on) /.test(
      view.text.slice(own.start, amount.start),
    );
  if (
    !(isThere || /^(?:headcount|users|paying_subscribers|valuation|other:rd_headcount)$/.test(metric)) ||
    hit.said.edge ||
    hit.said.part?.kind === 'day'
  )
    return false;
  const clause = clauseSpan(view, hit.start);
  return (
    (metric === 'valuation' ||
      isThere ||
      cuesOf(view, 'metric').some(
        (cue) => cue.start >= hit.end && cue.end <= clause.end && !isInstantMetric(cue.value.metric),
      )) &&
    view.amounts.some(
      (other) => other.start >= clause.start && other.end <= clause.end && other.kind === 'money',
    )
  );
}

/** 否认将在2026年上市，并称年化收入已达200亿美元: what is so already is not of the day of a plan. */
export function isOfPlan(view: View, hit: TimeHit): boolean {
  const clause = clauseSpan(view, hit.start);
  return /(?:将|拟|计划|打算|考虑)[于在]?$|(?:^| )(?:will|plans? to|expects? to|aims? to) [^,;]*$/.test(
    view.text.slice(clause.start, hit.start),
  );
}

/** ，每周活跃用户8亿 after it: a level told in a clause without a plan, when the plan has no figure of its own. */
export function standsNow(view: View, amount: Amount, hit: TimeHit, metric: MetricName): boolean {
  if (!isInstantMetric(metric) || events.has(metric)) return false;
  const [own, plan] = [clauseSpan(view, amount.figureStart), clauseSpan(view, hit.start)];
  return (
    !/将|拟|计划|预计|目标|有望|will |plan|expect|target/.test(view.text.slice(own.start, amount.start)) &&
    !view.amounts.some((other) => other.figureStart >= plan.start && other.figureEnd <= plan.end)
  );
}

export function isAlready(view: View, amount: Amount): boolean {
  const clause = clauseSpan(view, amount.figureStart);
  return /已(?:达|经|有|超|突破|增|近)|目前|现有|(?:^| )already /.test(
    view.text.slice(clause.start, amount.start),
  );
}
