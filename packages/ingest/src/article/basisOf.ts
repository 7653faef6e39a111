import { type Day, lengthInDays } from '@solvent/core/time';
import type { Amount } from './amount.ts';
import type { CandidatePeriod } from './periodOf.ts';
import { clauseAt, clauseSpan, cuesOf, distance, type View } from './view.ts';

export type CandidateBasis = 'actual' | 'estimate' | 'projection' | 'target' | 'run_rate';

/**
 * How a figure is known [EX14]: the nearest word of expectation before it governs it and the clauses after, until a
 * figure with a past period of its own; a target may follow (以…为目标). A period that lies ahead is no actual.
 */
export function basisOf(
  view: View,
  amount: Amount,
  metric: string,
  period: CandidatePeriod | null,
  hasOwnTime: boolean,
  published: Day | null,
): CandidateBasis {
  const n = clauseAt(view, amount.figureStart);
  let best: { status: CandidateBasis; cost: number; steps: number } | undefined;
  for (const cue of cuesOf(view, 'status')) {
    const steps = n - clauseAt(view, cue.start);
    let cost: number;
    if (cue.start >= amount.end) {
      const between = view.text.slice(amount.end, cue.start);
      if (steps !== 0 || between.length > (view.latin ? 40 : 12)) continue;
      if (
        view.latin
          ? cue.value.status === 'actual' ||
            view.amounts.some((other) => other.figureStart >= amount.end && other.figureStart < cue.start) ||
            / (?:and|but|against|versus|vs|compared|than) /.test(between)
          : cue.value.status !== 'target'
      )
        continue;
      cost = 8 + distance(view, between.length) * 0.2;
    } else cost = distance(view, Math.max(0, amount.start - cue.end)) * 0.1 + steps * 5;
    if (!best || cost < best.cost) best = { status: cue.value.status, cost, steps };
  }
  let status: CandidateBasis = best?.status ?? 'actual';
  if (
    status === 'actual' &&
    /^(?:funding_round|valuation)$/.test(metric) &&
    /(?:is|are) (?:now |currently |not )?raising|正在?(?:以|进行)[^，。]{0,20}(?:融资|募资)/.test(
      view.text.slice(view.start, view.end),
    )
  )
    status = 'target';
  // What is to be raised or cut is a plan; only what it will bring is a forecast.
  if (
    status === 'projection' &&
    PLANNED.test(metric) &&
    !FORESEEN.test(view.text.slice(view.start, amount.end))
  )
    status = 'target';
  // 由每月20美元调高到44美元: the start of a planned change is what holds today.
  if (
    (status === 'projection' || status === 'target') &&
    /^(?:price|headcount|valuation|users|paying_subscribers)$/.test(metric) &&
    /(?:[由从自][^，,到至]{0,8}|from [^,]{0,8})$/.test(
      view.text.slice(Math.max(view.start, amount.start - 14), amount.start),
    )
  )
    status = 'actual';
  // `10% of its roughly 350,000 employees`: those it has are known, whatever is planned.
  if (
    metric === 'headcount' &&
    / of (?:its|their|the|our) $/.test(view.text.slice(Math.max(view.start, amount.start - 10), amount.start))
  )
    return 'actual';
  // 若无法完成新一轮不低于8亿元的融资: what a condition names has not happened.
  if (
    status === 'actual' &&
    /^(?:funding_round|other:ipo_proceeds)$/.test(metric) &&
    cuesOf(view, 'condition').some((cue) => cue.end <= amount.start && clauseAt(view, cue.start) === n)
  )
    status = 'target';
  // 将裁撤, 传将裁员: what is to come, though no word of expectation stands by itself.
  if (
    status === 'actual' &&
    metric === 'layoffs' &&
    /(?:传|拟|将|要)(?:再)?(?:裁|精简|缩编)/.test(view.text.slice(view.start, amount.start))
  )
    status = 'target';
  // 预估全年营收介于…: a company's own range for what is to come is guidance.
  if (
    status === 'estimate' &&
    ((amount.low !== null && amount.high !== null && amount.low !== amount.high) ||
      /公司(?:则|并|也)?预估|预估(?:第[1-4一二三四]|本季|下季)/.test(
        view.text.slice(view.start, amount.start),
      )) &&
    !/据估|外界|分析师|机构|analyst/i.test(view.text.slice(view.start, amount.start)) &&
    period !== null &&
    published !== null &&
    endOf(period) > published
  )
    status = 'projection';
  const past = period !== null && published !== null && endOf(period) <= published;
  if (
    best &&
    best.steps > 0 &&
    past &&
    hasOwnTime &&
    (status === 'projection' || status === 'target') &&
    !isNotice(view, amount)
  )
    status = 'actual';
  const clause = clauseSpan(view, amount.figureStart);
  if (
    best &&
    best.steps > 0 &&
    (status === 'projection' || status === 'target') &&
    /已/.test(view.text.slice(clause.start, amount.start))
  )
    status = 'actual';
  // 由2024年的360亿增至…: the start of a change is known; a range there is the forecast of before.
  if (
    past &&
    (amount.low === amount.high || amount.low === null || amount.high === null) &&
    hasOwnTime &&
    (status === 'projection' || status === 'target') &&
    /(?:[由从自]|from )[^，,]{0,10}$/.test(
      view.text.slice(Math.max(view.start, amount.start - 18), amount.start),
    )
  )
    status = 'actual';
  const ahead = period !== null && published !== null && startOf(period) > published;
  // 预估2029年前: an estimate of what has not begun is a forecast.
  if (status === 'estimate' && ahead && metric !== 'runway_months' && !metric.includes('market'))
    status = 'projection';
  if (status === 'actual' && (ahead || metric === 'profitability_year' || metric === 'other:bankruptcy_year'))
    status = PLANNED.test(metric) ? 'target' : 'projection';
  // A year that is not over has no result yet, unless it is told so far.
  if (
    status === 'actual' &&
    period &&
    'start' in period &&
    published &&
    period.start <= published &&
    period.end > published &&
    lengthInDays(period) > 300 &&
    !/已|截至|so far|to date|year to date/i.test(view.text.slice(view.start, view.end))
  )
    status = 'projection';
  if (
    status === 'actual' &&
    (metric === 'daily_operating_cost' ||
      metric === 'other:energy' ||
      metric === 'market_size' ||
      metric.startsWith('other:market'))
  )
    status = 'estimate';
  if (status === 'actual' || status === 'estimate') {
    if (metric === 'arr') return 'run_rate';
    if (metric === 'runway_months') return 'estimate';
  }
  return status;
}

/** 预计2025年…，同比…，净亏损…: a notice of results of a year that is over, told before they are audited. */
function isNotice(view: View, amount: Amount): boolean {
  const notice = /预计(?:20\d\d年|去年|全年|上半年|前三季度)|(?:20\d\d年|去年)[^，。]{0,24}预计/.exec(
    view.text.slice(view.start, amount.start),
  );
  if (!notice) return false;
  const from = view.start + notice.index + notice[0].length;
  return !view.times.some((hit) => hit.start >= from && hit.end <= amount.start);
}

const PLANNED =
  /^(?:funding_round|layoffs|valuation|price|other:price_increase|other:ipo_proceeds|other:commitment)$/;
const FORESEEN = /预测|预期|分析师|forecast|predict|analyst|estimate|expect|could|might|可能|或将/i;

function startOf(period: CandidatePeriod): string {
  return 'at' in period
    ? period.at.padEnd(10, '-01-01'.slice(Math.max(0, period.at.length - 4)))
    : period.start;
}
function endOf(period: CandidatePeriod): string {
  if (!('at' in period)) return period.end;
  return period.at.length === 4
    ? `${period.at}-12-31`
    : period.at.length === 7
      ? `${period.at}-31`
      : period.at;
}

/** Where what a denial covers ends and the denier's own account begins: 否认…，称手中现金…, `and said the real figure`. */
const OWN_ACCOUNT =
  /[，,；;]? ?(?:并|而|但|且|实际|目前|员工)?(?:称|表示|强调|指出|实际上|实际|目前)|，(?:该?公司|企业|集团)(?:已|目前|现有|仅)|(?:and|but|,) (?:said|says|saying|insist\w*|put|that)|the (?:real|actual|true)/;

/** Whether the sentence, or the answer that follows it, takes the figure back. */
export function isDenied(view: View, amount: Amount, next: View | undefined): boolean {
  // 并未否认: neither yes nor no.
  const denials = cuesOf(view, 'denied').filter(
    (cue) =>
      !/(?:[未没不]|没有|(?:not|never|neither) (?:confirmed nor |confirm nor |confirm or )?)$/.test(
        view.text.slice(Math.max(view.start, cue.start - 24), cue.start),
      ),
  );
  if (denials.length > 0)
    return denials.some(
      (cue) => cue.start >= amount.end || !OWN_ACCOUNT.test(view.text.slice(cue.end, amount.start)),
    );
  if (!next || cuesOf(next, 'denied').length === 0) return false;
  return /^(?:对此|公司|该公司|但公司|但该公司|官方|发言人|The company|It (?:denied|has denied)|A spokes|But the company)/.test(
    next.text.slice(next.start, next.start + 16),
  );
}

/** The condition a figure hangs on, in the words of the text. */
export function conditionOf(view: View, amount: Amount): string | null {
  for (const cue of cuesOf(view, 'condition')) {
    const span = clauseSpan(view, cue.start);
    if (
      cue.value.role === 'condition' &&
      view.latin &&
      cue.start < amount.start &&
      amount.figureStart < span.end &&
      !/^(?:if|unless|assuming)/i.test(view.text.slice(cue.start, cue.end))
    )
      continue;
    const words = view.text
      .slice(cue.start, span.end)
      .replace(/[，,;；。.]$/, '')
      .trim();
    if (words.length > 3) return words.slice(0, 160);
  }
  return null;
}
