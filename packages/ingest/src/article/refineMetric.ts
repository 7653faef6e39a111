import type { Amount } from './amount.ts';
import type { MetricFound } from './metricOf.ts';
import type { CandidatePer } from './perOf.ts';
import { clauseSpan, cuesOf, type View } from './view.ts';

/** Figures that are read so that they are not taken for another, and then left out. */
const silent =
  /^other:(?:acquisition|tax|inventory|net_assets|impairment|dividend|savings|deliveries|investment_gain|deals_count|subsidy|spending|investment|executive_pay|survey_share)$/;
export function isSilent(metric: string): boolean {
  return silent.test(metric) && metric !== 'other:executive_pay';
}
const SMALL = 8;

/**
 * The metric once the words around are heard [EX12]: cost with training beside it, revenue annualised, losses added up,
 * money raised so far, a cost a day; a negative profit is a loss. Undefined when the figure is no claim after all.
 */
export function refineMetric(
  view: View,
  amount: Amount,
  found: MetricFound,
  per: CandidatePer | null,
): { readonly metric: string; readonly negate?: true } | undefined {
  const clause = clauseSpan(view, amount.figureStart);
  const words = view.text.slice(clause.start, clause.end);
  const sentence = view.text.slice(view.start, view.end);
  // `we used $58.3 million of cash in operating activities`
  if (
    /^(?:cash_burned|cash_balance)$/.test(found.metric) &&
    /^ (?:of cash |in cash )?(?:in|for|on) (?:our |its )?operat(?:ing activities|ions)/.test(
      view.text.slice(amount.end, amount.end + 44),
    ) &&
    /\bused? /.test(view.text.slice(clause.start, amount.start))
  )
    return { metric: 'other:operating_cash_flow', negate: true };
  // `will need another $207 billion of funding`
  if (
    found.metric === 'funding_round' &&
    /(?:\b(?:needs?|needed|requires?)(?: to raise)? (?:another |an additional |a further )?|(?:还需|仍需|需要|需再|尚需)(?:要)?(?:再)?(?:筹集|融资|募集|筹资)?)$/.test(
      view.text.slice(Math.max(clause.start, amount.start - 30), amount.start),
    )
  )
    return { metric: 'other:funding_gap' };
  // A requirement is nobody's figure: IPO也至少需要1亿美元的收入.
  if (
    /(?:需要?|要求|须|必须)(?:至少)?$|(?:require[sd]?|needs?|need) (?:at least )?$/.test(
      view.text.slice(Math.max(clause.start, amount.start - 18), amount.figureStart),
    ) &&
    found.side === 'after'
  )
    return undefined;
  let { metric } = found;
  const cueWord = found.cue ? view.text.slice(found.cue.start, found.cue.end) : '';

  if (metric === 'runway') {
    const carried = found.cue === null && /(?:stretch|extend)/i.test(sentence);
    if (!carried && !/现金|资金|钱|烧|运营|账上|cash|money|runway|funds|bank|burn/i.test(sentence))
      return undefined;
    return { metric: 'runway_months' };
  }
  if (amount.kind === 'months') return undefined;
  if (metric === 'operating_cost' || metric === 'other:spending') {
    const near = view.text.slice(
      Math.max(clause.start, amount.start - 40),
      Math.min(clause.end, amount.end + 40),
    );
    const named = found.cue ? view.text.slice(Math.max(view.start, found.cue.start - 24), found.cue.end) : '';
    if (
      /训练|培训成本|\btrain(?:ed|ing)?\b/i.test(near + named.slice(view.latin ? 0 : 8)) &&
      !/推理/.test(cueWord)
    )
      metric = 'training_cost';
    else if (/推理|\b(?:inference|serving)\b/i.test(near)) metric = 'other:inference_cost';
    else if (per === 'day') metric = 'daily_operating_cost';
  }
  // 三年研发合计花了53.86亿元
  if (
    metric === 'operating_cost' &&
    found.weak &&
    found.cue &&
    /研发[^，。]{0,6}$/.test(view.text.slice(Math.max(clause.start, found.cue.start - 10), found.cue.start))
  )
    metric = 'other:rd_expense';
  if (metric === 'other:spending' && per === 'month') metric = 'cash_burned';
  if (
    metric === 'users' &&
    /支付|付费|paying|pay for/i.test(sentence) &&
    !/% of [^.,;]{0,24}$|中(?:只有|仅有?|有)?[^，]{0,6}$/.test(view.text.slice(view.start, amount.start)) &&
    /订阅费|会员费|subscription/i.test(sentence)
  )
    metric = 'paying_subscribers';
  const lead = view.text.slice(clause.start, amount.start);
  // `it burns $35 million and had $92 million in cash`: what is had is not burned.
  const done = lead.split(/\b(?:had|has|have|held|holds|with)\b|剩|还有|持有/i).at(-1)!;
  if (
    metric === 'cash_balance' &&
    found.weak &&
    /消耗|烧|花|支出|流出|spent|burn|used/i.test(view.latin ? done : done.slice(-8))
  )
    metric = 'cash_burned';
  // 支出约170亿美元现金
  if (metric === 'operating_cost' && cueWord.endsWith('支出') && view.text.startsWith('现金', amount.end))
    metric = 'cash_burned';
  // 自由现金流净流出218亿元: an outflow of that flow, not a burn of its own.
  if (metric === 'cash_burned' && /流出|outflow/i.test(cueWord) && found.cue) {
    const flow =
      /(自由现金流|free cash flow)|(?:经营|营运|operating)[^，。,]{0,8}(?:现金流|cash flow)|(?:经营|营运)(?:活动)?$/i.exec(
        view.text.slice(Math.max(view.start, found.cue.start - 24), found.cue.start),
      );
    if (flow && amount.low !== null)
      return {
        metric: flow[1] ? 'free_cash_flow' : 'other:operating_cash_flow',
        ...(/流入|inflow/i.test(lead.slice(-12)) ? {} : { negate: true as const }),
      };
  }
  // 订阅费可以达到每月2亿美元: what all pay together is revenue.
  if (metric === 'price' && !isSmall(amount) && amount.kind === 'money') {
    if (!/^(?:订阅费|会员费|服务费|subscription|fees)/i.test(cueWord)) return undefined;
    metric = 'revenue';
  }
  if (metric === 'users' && /affect|outage|breach|泄露|受影响|宕机|故障/i.test(sentence)) return undefined;
  if (metric === 'funding_round' && /charit|donat|慈善|捐款|捐赠/i.test(sentence)) return undefined;
  if (
    metric === 'cash_burned' &&
    found.side === 'before' &&
    per === 'day' &&
    /运营|運營|to run|running/.test(words)
  )
    metric = 'daily_operating_cost';
  if (
    metric === 'revenue' &&
    /(?:每名|每个|每位|人均|平均每|单个)(?:付费|活跃)?(?:用户|客户|会员|订户)/.test(lead)
  )
    return { metric: 'other:arpu' };
  if (
    metric === 'revenue' &&
    cuesOf(view, 'annualised').some((cue) => cue.start >= clause.start && cue.end <= clause.end)
  )
    metric = 'arr';
  if (metric === 'net_loss' || metric === 'funding_round') {
    const summed = [...cuesOf(view, 'cumulative'), ...cuesOf(view, 'together')].some(
      (cue) =>
        cue.start >= clause.start - SMALL &&
        cue.end <= clause.end &&
        (cue.end <= amount.start ? amount.start - cue.end <= 30 : cue.start - amount.end <= 24),
    );
    const since = /^ (?:in (?:funding|capital|total) |of (?:funding|capital) )?since (?!the start)/.test(
      view.text.slice(amount.end, amount.end + 40),
    );
    // `has raised more than $230 million from backers`: all so far, where no round is spoken of.
    const soFar =
      metric === 'funding_round' &&
      found.side === 'before' &&
      /\b(?:has|had|have) (?:already |now |also )?raised (?:a total of |(?:more than|over|nearly|about|around|some|at least|roughly) )$/i.test(
        view.text.slice(clause.start, amount.start) + view.text.slice(amount.start, amount.figureStart),
      ) &&
      !/round|series [a-k]\b|valuation|valued|valuing|led by/i.test(sentence);
    if (summed || since || soFar || /across (?:[a-z0-9]+ ){1,2}(?:funding |financing )?rounds/i.test(words))
      metric = metric === 'net_loss' ? 'cumulative_loss' : 'cash_raised';
  }
  if (
    (metric === 'funding_round' && /^(?:投资|invest)/i.test(cueWord)) ||
    metric === 'other:investment' ||
    metric === 'other:spending'
  ) {
    if (
      /基础设施|资本开支|资本支出|数据中心|算力中心|服务器|data cent(?:er|re)s?|infrastructure|capital expend|capex/i.test(
        words,
      )
    )
      metric = 'capex';
    else if (metric === 'funding_round' && !receives(view, amount)) metric = 'other:investment';
  }
  if (
    metric === 'funding_round' &&
    /^(?:募|集资|筹|融资|rais)/i.test(cueWord) &&
    IPO.test(sentence) &&
    !/轮|series [a-k]\b|round/i.test(words)
  )
    return { metric: 'other:ipo_proceeds' };
  if (metric === 'valuation') {
    const never = cuesOf(view, 'never').some((cue) => cue.value.of === 'shares' || cue.value.of === 'wealth');
    if (found.weak && (never || !/compan|startup|start-up|unicorn|firm|lab\b/i.test(sentence)))
      return undefined;
  }
  if (metric === 'price') {
    const offered =
      per === 'month' ||
      per === 'million_tokens' ||
      per === 'seat_month' ||
      per === 'year' ||
      /订阅|会员|月费|套餐|API|subscri|plan\b|tier/i.test(sentence);
    if (!isSmall(amount) || (!offered && !changes(view, amount))) return undefined;
  } else if (amount.kind === 'money' && (per === 'million_tokens' || per === 'seat_month')) metric = 'price';
  else if (amount.kind === 'money' && per === 'month' && isSmall(amount) && metric !== 'price')
    metric = 'price';
  if (
    (metric === 'free_cash_flow' || metric === 'other:operating_cash_flow') &&
    amount.low !== null &&
    !amount.low.startsWith('-') &&
    /净流出|流出|为负|净使用|negative|outflow|used in|burn/i.test(lead.slice(-40) + cueWord)
  )
    return { metric, negate: true };
  if (metric === 'net_income' && amount.low?.startsWith('-')) return { metric: 'net_loss', negate: true };
  if (/loss$/.test(metric) && amount.low?.startsWith('-')) return { metric, negate: true };
  if (metric === 'market_size' && !/市场|行业|产业|支出总额|总支出|market|industry|spending/i.test(sentence))
    return undefined;
  if (metric === 'other:investment' && /投资人|投资者|投资机构|创投|investors|venture/i.test(sentence))
    metric = 'cash_raised';
  if (metric === 'other:executive_pay' && changes(view, amount)) return { metric };
  if (metric === 'other:price_increase') return { metric };
  if (silent.test(metric)) return undefined;
  return { metric };
}

/** Money raised from the public: the sentence says so. */
const IPO =
  /首次公开|发行价|招股|(?<!拟)IPO(?!前)|挂牌|全球发售|公开发售|initial public offering|\bIPO\b|Hong Kong listing|share sale in Hong Kong/;

function changes(view: View, amount: Amount): boolean {
  return cuesOf(view, 'change').some((cue) => cue.end <= amount.start && amount.start - cue.end <= 2);
}

/** A price that one person or one call pays, not a sum of a company. */
function isSmall(amount: Amount): boolean {
  const value = amount.low ?? amount.high ?? '0';
  return value.split('.')[0]!.length <= 5;
}

/** An investment is a round of whoever gets it; what a company invests elsewhere is no figure of its own. */
function receives(view: View, amount: Amount): boolean {
  const around = view.text.slice(
    Math.max(view.start, amount.start - 40),
    Math.min(view.end, amount.end + 60),
  );
  return /获|得到|接受|来自|[对向给]|领投|的[^，。]{0,16}投资|入股|注资|(?:^| )(?:in|into) (?:the )?[A-Z]|investment (?:in|from|by)|investing in|received|secured|from /.test(
    around,
  );
}

/** A company that the text speaks of and does not name here. */
const UNNAMED =
  /(?:该|这家|本|此)(?:公司|集团|企业|独角兽)|公司|我们|我司|\b(?:the|this) (?:company|start-?up|firm|group|chipmaker|lab)\b|\b(?:we|our)\b/i;

/** Figures that may stand without a company: what training costs, how large a market is. */
const nobodysMetric = /^(?:training_cost|market_size|other:market.*|cost_change)$/;

/** Whether a figure may be a candidate although nobody is named whose it is; a person then names the company. */
export function mayStandAlone(view: View, amount: Amount, metric: string, weak: boolean): boolean {
  return nobodysMetric.test(metric) || (!weak && UNNAMED.test(view.text.slice(view.start, amount.start)));
}
