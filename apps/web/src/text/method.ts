import type { Bilingual } from '@solvent/core/series';

/** One rule in plain words; `rules` are the numbers under which the specification has it in full. */
export interface MethodRule {
  readonly rules: readonly string[];
  readonly text: Bilingual;
}
export interface MethodPart {
  readonly title: Bilingual;
  readonly rules: readonly MethodRule[];
}

const rule = (numbers: string, en: string, zh: string): MethodRule => ({
  rules: numbers.split(' '),
  text: { en, zh },
});

/** How the figures are made, for a reader who wants to check them by hand. */
export const method: readonly MethodPart[] = [
  {
    title: { en: 'What is a claim', zh: '什么是说法' },
    rules: [
      rule(
        'L1',
        'One source states one figure: which company, which measure, which period, how much, on what basis. The exact words are kept with it. A number without its words does not enter.',
        '一个来源说出一个数字：哪家公司、什么指标、哪个期间、多少、什么口径；原话一并保存。没有原话的数字不入账。',
      ),
      rule(
        'RC2',
        'Numbers are as exact as they were written. "5 bn" means 4.5 to 5.5 bn; "more than 3" has no upper end. What follows is computed with those ends.',
        '数字的精确度以原文为限。“50亿”指 49.5 亿至 50.5 亿；“超过 3”没有上限。此后的计算都带着上下限。',
      ),
      rule(
        'L7',
        'Every claim has three days: the period it is about, the day it was published, the day it was read into the ledger. Asked about a past day, the pages use only what had been published by then.',
        '每条说法有三个时间：所述期间、发布日、录入日。查看过去某日时，只用当时已发布的内容。',
      ),
    ],
  },
  {
    title: { en: 'Where sources differ', zh: '来源不一致时' },
    rules: [
      rule(
        'RC4',
        'Figures are compared only on one basis. A loss without stock pay and one with it are two figures, not a contradiction.',
        '只在同一口径上比较。含与不含股权激励的亏损是两个数字，不是矛盾。',
      ),
      rule(
        'RC6 RC7',
        'Ten articles that retell one report count as one witness.',
        '十篇转述同一报道的文章只算一个证人。',
      ),
      rule(
        'RC8 RC11',
        'The value shown is always one that a source stated, never an average. Filings come first, then the company, documents seen by the press, analysts, unnamed people.',
        '显示的数值必为某个来源所述，绝不取平均。财报优先，其次公司、媒体所见文件、分析师、匿名人士。',
      ),
      rule(
        'RC14 RC16',
        'Every other value is explained: written to another precision, another period, another basis, a part of the company, later restated, a forecast. What nothing explains is called a conflict and shown with both sources.',
        '其他每个数值都有解释：精度、期间、口径、范围不同，后来更正，或只是预测。无从解释的称为冲突，两个来源并列显示。',
      ),
      rule(
        'RC19',
        'Where three figures make an equation, such as loss = cost − revenue, it is shown whether it closes within their rounding.',
        '若三个数字构成等式，例如亏损＝成本－收入，会显示在舍入范围内是否吻合。',
      ),
      rule(
        'RC21 RC20',
        'A quarter that nobody states is the difference of two figures since the start of the year, and is marked as derived.',
        '没有来源给出的季度数，由两个年初至今数相减得出，并注明为推导。',
      ),
    ],
  },
  {
    title: { en: 'Money in hand', zh: '手头资金' },
    rules: [
      rule(
        'PO3',
        'Rungs go from certain to uncertain: cash; with short-term investments; with credit not yet drawn; with capital promised; with capital that comes only if a condition holds. Restricted cash and compute credits are on none.',
        '由确定到不确定逐级累加：现金；加短期投资；加未提取授信；加已承诺资金；加附条件资金。受限资金与算力额度不计。',
      ),
      rule(
        'PO5',
        'A promised sum counts by what was known that day: before its condition is settled as a range, after it as promised, once paid as paid.',
        '承诺资金按当日所知计：条件未定时为区间，满足后为已承诺，到账后为已到账。',
      ),
      rule(
        'PO6 PO10',
        'Cash that nobody states is bounded: last balance plus rounds since, less burn since. With no balance at all, after a round there was at least that round, and at most everything ever raised. It is always marked as computed.',
        '无人披露的现金以区间推算：上次余额加此后融资减此后消耗。若从无余额，则融资到账后至少为该轮金额，至多为累计融资；一律注明为推算。',
      ),
      rule(
        'PO4',
        'Other currencies are converted at the European Central Bank rate of the day or the average of the year. Without a rate there is no figure.',
        '外币按欧洲央行当日汇率或年均汇率折算；没有汇率就没有数字。',
      ),
    ],
  },
  {
    title: { en: 'Burn and runway', zh: '消耗与可支撑时间' },
    rules: [
      rule(
        'PO1 PO2',
        'A runway rests on the most recent cash burn of a finished period. Failing that a loss stands in, and the page says so; failing that, what was expected. Every other basis is listed beside it.',
        '可支撑时间以最近一个已结束期间的现金消耗为准；没有则以亏损代替并注明；再没有则用预计数。其他口径一并列出。',
      ),
      rule(
        'PO8 RW8',
        'Runway is money divided by burn a month, counted from the day of the money. A company that uses no money has none; one with a figure missing has none either, and the missing figure is named.',
        '可支撑时间＝资金÷每月消耗，自资金所属之日起算。不消耗资金者没有此数；缺少数据者也没有，并列出所缺之项。',
      ),
      rule(
        'RW9',
        'Its range is the least money over the most burn to the most money over the least burn.',
        '其区间由最少资金÷最大消耗，到最多资金÷最小消耗。',
      ),
      rule(
        'PO11',
        'Where cash burn is forecast year by year, the runway along those forecasts stands beside the plain one.',
        '若有逐年的消耗预测，按预测的可支撑时间与之并列。',
      ),
      rule(
        'RW13 RW14 RW17',
        'Projections go month by month in exact decimals. A horizon is never printed as a runway.',
        '推演逐月进行，用精确小数；推演期限绝不当作可支撑时间。',
      ),
    ],
  },
  {
    title: { en: 'From burning to self-funding', zh: '从烧钱到造血' },
    rules: [
      rule(
        'PO7 RW18',
        'What customers pay is revenue divided by total cost of the same period.',
        '造血率＝同一期间的收入÷总成本。',
      ),
      rule(
        'EF1 EF2 RW22 RW23',
        'A ratio shows both its figures. Figures on different bases are not divided unless someone says why, and then the reason is shown.',
        '比率同时显示两个数字。口径不同不相除；如确需相除须写明理由，理由一并显示。',
      ),
      rule(
        'PO9 RW3',
        'Precedents are compared on free cash flow alone: operating cash flow less capital expenditure, as filed.',
        '先例只按自由现金流比较：财报中的经营现金流减资本开支。',
      ),
    ],
  },
  {
    title: { en: 'Data and terms', zh: '数据与许可' },
    rules: [
      rule(
        '',
        'The ledger ships with the program: facts and the shortest quotes that carry them, each with its source, under CC BY 4.0. Company tables of Epoch AI are used under CC BY 4.0; filings are public data of the SEC; exchange rates are those of the European Central Bank.',
        '账本随程序提供：事实及承载它的最短原文，各附来源，采用 CC BY 4.0。其中 Epoch AI 的公司数据表采用 CC BY 4.0；财报为美国证监会公开数据；汇率来自欧洲央行。',
      ),
      rule(
        '',
        'A claim that proves wrong is not deleted. It is taken back or replaced, with the reason, and the record stays.',
        '被证明有误的说法不会删除，而是撤回或取代，写明理由，记录保留。',
      ),
      rule(
        '',
        'The pages ask nobody else for anything. What you look at stays on this machine.',
        '页面不向任何第三方请求内容；您看了什么，只留在本机。',
      ),
    ],
  },
];
