import type { Amount } from './amount.ts';
import type { MetricName } from './cues.ts';
import { marketOf } from './market.ts';
import type { Mention, Named, NameTable } from './mention.ts';
import { clauseAt, clauseSpan, cuesOf, type View } from './view.ts';

export interface Subject {
  readonly who: Named;
  readonly mention: Mention | null;
  readonly how: 'clause' | 'relative' | 'recipient' | 'sentence' | 'carried' | 'title' | 'after' | 'market';
}

type Part = 'subject' | 'object' | 'investor' | 'teller';

const INVESTOR_AFTER =
  /^(?:(?:与其他机构|等)?(?:机构|公司|基金|资本)?(?:领投|参投|跟投|联合领投|追投|等投资|的投资)|的[^，。、；]{0,14}(?:投资|注资)|'s (?:[^ ,]+ ){1,4}investment)/;
const INVESTOR_BEFORE =
  /(?:led by|co-led by|backed by|backers|backer|investors?|including|participation from|alongside|investment from|money from|funding from|investment by|round from|投资方(?:包括|为|有)?|股东|投资者)(?: [A-Z]\w+,| [A-Z]\w+ and)? ?$/i;
const TELLER_BEFORE = /(?:据|根据|援引|引述|according to|told|citing|reported by|by) ?《?$/i;
const TELLER_AFTER =
  /^》?(?:报道|的?报告|统计|调查|数据|测算|分析师|披露的|研究|预测|估计|杂志| analysts?| estimates?| reported| data| said in a report)/;
const OBJECT_BEFORE =
  /(?:[对向与跟比较给于]|持股|持有|控股|不同于|相比|竞争对手|对手|不及|不如|超过|低于|高于|媲美|取代|类似|来自|为了|客户(?:是|为|包括)?|合作伙伴|(?:^|[^A-Za-z])(?:to|with|than|unlike|versus|vs\.?|rivals?|against|like|of|for|by|from|at|into|in|competitor|competitors|challenger to|customer is|supplier|partner|former|ex-|including|as|behind|after|over|beat|between|and|or|pay|pays|paid|paying|owes?|owed|gives?|gave|sold|join|joins))[ (（"]?$/i;

/** What a mention does in its sentence: is told about, is a party to it, gives the money, or tells it. */
export function partOf(view: View, mention: Mention): Part {
  const before = view.text.slice(Math.max(view.start, mention.start - 30), mention.start);
  const after = view.text.slice(mention.end, mention.end + 24);
  if (mention.who.kind === 'source') return 'teller';
  if (INVESTOR_AFTER.test(after) || INVESTOR_BEFORE.test(before)) return 'investor';
  if (
    TELLER_BEFORE.test(before) &&
    (TELLER_AFTER.test(after) || /(?:援引|引述|according to|citing) ?$/i.test(before))
  )
    return 'teller';
  if (/^(?:'s (?:parent|owner|maker|developer|creator)|的?(?:母公司|开发商|控股股东|大股东))/.test(after))
    return 'object';
  if (/^(?:'s|的)/.test(after) && !/(?:rival|than|unlike|比|较|vs) ?$/i.test(before)) return 'subject';
  if (OBJECT_BEFORE.test(before)) {
    // A list of subjects: `OpenAI and Anthropic had revenue of …`.
    if (
      /(?:^|[^A-Za-z])(?:and|or) $|、$|和$/.test(before) &&
      view.mentions.some((other) => other.end <= mention.start && mention.start - other.end <= 6)
    )
      return 'subject';
    return 'object';
  }
  return 'subject';
}

const productMetrics = new Set([
  'users',
  'paying_subscribers',
  'price',
  'daily_operating_cost',
  'training_cost',
  'other:users_growth',
  'other:paying_subscribers_growth',
]);
/** What may be said of a whole market or industry. */
const fieldMetric =
  /^(?:market_size|other:market|profitability_year|cost_change|cash_raised|other:inference_cost)/;
const capitalMetrics = new Set(['funding_round', 'valuation', 'cash_raised']);

/**
 * Whose figure it is [EX10]: the company that the figure describes (45.79亿元的云从科技), the one that receives the
 * money, the nearest subject before it in its clause, an earlier one of the sentence, else the one the text is about.
 */
export function subjectOf(
  view: View,
  amount: Amount,
  cueStart: number,
  metric: MetricName,
  carried: Named | null,
  title: Named | null,
  table: NameTable,
): Subject | undefined {
  const parts = view.mentions.map((mention) => ({ mention, part: partOf(view, mention) }));
  const usable = parts.filter(
    ({ mention, part }) => part !== 'teller' && (mention.who.kind !== 'market' || fieldMetric.test(metric)),
  );
  const clause = clauseSpan(view, amount.figureStart);
  const anchor = Math.max(amount.end, cueStart);

  if (metric === 'market_size' || metric.startsWith('other:market'))
    return marketOf(
      view,
      amount,
      usable.map((u) => u.mention),
    );

  // 云从科技3.98亿元: the name that the figure itself stands behind.
  const led = usable.findLast(
    ({ mention, part }) =>
      part !== 'investor' &&
      mention.start >= clause.start &&
      /^(?:约|为|的|达|:|：|,|则|则为|则只有|只有|仅|仅有|也|有| at| with)?$/.test(
        view.text.slice(mention.end, amount.start),
      ) &&
      mention.end <= amount.start,
  );
  if (led && !view.latin) return { who: led.mention.who, mention: led.mention, how: 'clause' };
  // `Windsurf, whose revenue was`, 后者去年营收: the one named last before.
  const opening = view.text.slice(clause.start, clause.start + 8);
  if (/^ ?whose /.test(opening) || /后者/.test(view.text.slice(clause.start, amount.start))) {
    const latter = usable.findLast(({ mention }) => mention.end <= clause.start);
    if (latter) return { who: latter.mention.who, mention: latter.mention, how: 'clause' };
  }
  // `Perplexity spent more on OpenAI than it had, after posting revenue of`: the one the sentence is about.
  if (view.latin && PARTICIPLE.test(view.text.slice(clause.start, clause.start + 24))) {
    const main = usable.find(({ mention, part }) => part === 'subject' && mention.end <= clause.start);
    const own = usable.some(({ mention }) => mention.start >= clause.start && mention.end <= amount.start);
    if (main && !own) return { who: main.mention.who, mention: main.mention, how: 'sentence' };
  }
  const described = usable.find(
    ({ mention }) =>
      mention.start >= amount.end &&
      mention.start < clause.end &&
      /^[^，。；、,]{0,12}的$/.test(view.text.slice(amount.end, mention.start)) &&
      !/估值|融资|投资|收入|营收/.test(view.text.slice(amount.end, mention.start)),
  );
  const ownBefore = usable.findLast(
    ({ mention, part }) => part === 'subject' && mention.end <= amount.start && mention.start >= clause.start,
  );
  if (described && (!ownBefore || capitalMetrics.has(metric)))
    return { who: described.mention.who, mention: described.mention, how: 'relative' };

  if (capitalMetrics.has(metric) || metric === 'other:acquisition') {
    const recipient = recipientOf(
      view,
      amount,
      usable.map((u) => u.mention),
    );
    if (recipient) return { who: recipient.who, mention: recipient, how: 'recipient' };
  }
  if (view.latin) {
    const at = usable.find(
      ({ mention }) =>
        mention.start >= amount.end &&
        mention.start < clause.end &&
        /^ (?:[\w-]+ ){0,4}(?:at|for|of|by) (?:the )?$/.test(view.text.slice(amount.end, mention.start)) &&
        !view.amounts.some((other) => other.figureStart >= amount.end && other.figureStart < mention.start),
    );
    if (at && !ownBefore) return { who: at.mention.who, mention: at.mention, how: 'relative' };
  }
  const wantsProduct = productMetrics.has(metric);
  const n = clauseAt(view, amount.figureStart);
  let best: { mention: Mention; cost: number } | undefined;
  for (const { mention, part } of usable) {
    if (mention.start >= anchor) continue;
    if (mention.start >= amount.end && mention.end > anchor) continue;
    const isProduct = mention.who.kind === 'product';
    if (part === 'investor') continue;
    if (part === 'object' && !(isProduct && wantsProduct)) continue;
    const steps = n - clauseAt(view, mention.start);
    const bracketed = inBrackets(view, mention, amount);
    const cost =
      steps * 10 +
      (amount.start - mention.end) * 0.05 +
      (isProduct && !wantsProduct ? 4 : 0) +
      (!isProduct && wantsProduct && mention.who.kind !== 'group' ? 2 : 0) +
      (bracketed ? 25 : 0);
    if (!best || cost < best.cost) best = { mention, cost };
  }
  if (best) {
    const group = groupOf(view, best.mention, table);
    const who = group ?? best.mention.who;
    return {
      who,
      mention: best.mention,
      how: n === clauseAt(view, best.mention.start) ? 'clause' : 'sentence',
    };
  }
  const after = usable.find(
    ({ mention, part }) =>
      mention.start >= amount.end &&
      part === 'subject' &&
      /^(?: said| says| reported|表示|称|披露|宣布)/.test(view.text.slice(mention.end, mention.end + 10)),
  );
  if (after) return { who: after.mention.who, mention: after.mention, how: 'after' };
  const object = usable.findLast(({ mention, part }) => part === 'object' && mention.end <= amount.start);
  // AI推理成本, `frontier models`: a cost of the whole field, not of the company spoken of before.
  if (
    /^(?:training_cost|cost_change|other:inference_cost)$/.test(metric) &&
    /(?:AI|大模型|模型|行业|业界|顶级|前沿|industry|models?)[^，。,]{0,6}$/i.test(
      view.text.slice(Math.max(clause.start, cueStart - 14), cueStart),
    )
  )
    return undefined;
  if (carried) {
    const parent =
      carried.kind === 'product' &&
      carried.parent &&
      !wantsProduct &&
      /公司|company|startup|start-up|firm/i.test(view.text.slice(view.start, amount.start))
        ? table.byId.get(carried.parent)
        : undefined;
    return { who: parent ?? carried, mention: null, how: 'carried' };
  }
  if (title) return { who: title, mention: null, how: 'title' };
  const any = object ?? usable.find(({ part }) => part === 'subject' || part === 'object');
  return any ? { who: any.mention.who, mention: any.mention, how: 'after' } : undefined;
}

const PARTICIPLE =
  /^ ?(?:after|before|while|despite|when|by|on|having) (?:[a-z]+ing|burned|lost|raised|made) /;

/** `Anthropic, which competes with OpenAI, raised`: a name between two commas that a subject stands before. */
function inBrackets(view: View, mention: Mention, amount: Amount): boolean {
  const span = clauseSpan(view, mention.start);
  if (span.start === view.start || amount.start < span.end) return false;
  return /^ ?(?:which|who|whose|where|a rival|rival|backed|the maker|maker|led|unlike|like|an? )/.test(
    view.text.slice(span.start, span.start + 12),
  );
}

const INTO = /^(?:[^，。；,;]{0,24})(?:(?:^| )(?:in|into) (?:the )?|投资于|入股|注资|投资|投向|给)$/;

function recipientOf(view: View, amount: Amount, mentions: readonly Mention[]): Mention | undefined {
  const clause = clauseSpan(view, amount.figureStart);
  for (const mention of mentions) {
    const before = view.text.slice(Math.max(view.start, mention.start - 8), mention.start);
    const next = view.text.slice(mention.end, mention.end + 12);
    if (mention.end <= amount.start && mention.start >= clause.start - 1) {
      if (
        /(?:对|向|给|为|入股|投资|注资|投资了|增持)$/.test(before) &&
        /投|注资|支付|入股|领投|增资|追加/.test(view.text.slice(mention.start - 3, amount.end + 8))
      )
        return mention;
      if (
        /(?:investment|stake|invested|invest|invests|round|funding) (?:in|into|for) (?:the )?$/i.test(
          view.text.slice(Math.max(view.start, mention.start - 24), mention.start),
        ) &&
        !next.startsWith("'s")
      )
        return mention;
      if (before.endsWith('在') && /^的(?:总)?投资/.test(next)) return mention;
      if (/^[^，,]{0,3}(?:values|valuing|that values)/.test(next)) return undefined;
    }
    if (
      mention.start >= amount.end &&
      mention.start - amount.end <= 40 &&
      INTO.test(view.text.slice(amount.end, mention.start)) &&
      /invest|stake|inject|pour|plough|plow|put|commit|投|注资|入股/i.test(
        view.text.slice(clause.start, mention.start),
      )
    )
      return mention;
  }
  return undefined;
}

/** Names side by side that share one figure are a group: OpenAI、xAI和Anthropic … 估值之和. */
function groupOf(view: View, last: Mention, table: NameTable): Named | undefined {
  const list = [last];
  for (let i = view.mentions.indexOf(last) - 1; i >= 0; i--) {
    const mention = view.mentions[i]!;
    const between = view.text.slice(mention.end, list[0]!.start);
    if (/^(?:、|和|及|与|以及|, | and |, and |\+|\/)$/.test(between)) list.unshift(mention);
    else break;
  }
  const whole = list.find((mention) => mention.who.kind === 'group');
  if (whole) return whole.who;
  if (list.length < 2 || cuesOf(view, 'respectively').length > 0) return undefined;
  const ids = list.map((mention) => mention.who.id);
  for (const named of table.byId.values())
    if (
      named.kind === 'group' &&
      named.members.length === ids.length &&
      ids.every((id) => id !== null && named.members.includes(id))
    )
      return named;
  return {
    id: null,
    name: list.map((mention) => mention.who.name).join('+'),
    kind: 'group',
    parent: null,
    members: ids.filter((id) => id !== null),
    fiscalYearEnd: 12,
  };
}

/** Who the next sentence is about when it names nobody: the first subject here. */
export function topicOf(view: View): Named | undefined {
  const subjects = view.mentions.filter(
    (mention) =>
      partOf(view, mention) === 'subject' && mention.who.kind !== 'market' && mention.who.kind !== 'source',
  );
  return (subjects.find((mention) => mention.who.kind !== 'product') ?? subjects[0])?.who;
}
