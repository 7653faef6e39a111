/** The lines of a statement that stand for a metric. */
export type ProfitLine =
  | 'revenue'
  | 'cost_of_revenue'
  | 'gross_profit'
  | 'operating_expense'
  /** One of the expenses of a statement that does not add them up. */
  | 'expense_part'
  /** Cost of revenue and expenses together. */
  | 'total_cost'
  | 'operating_income'
  | 'net_income'
  | 'operating_cash_flow'
  | 'cash_in'
  | 'cash_out'
  | 'net_burn'
  /** What is held at the end of the period. */
  | 'cash';

const lines: readonly (readonly [ProfitLine, RegExp])[] = [
  [
    'revenue',
    /^(?:total (?:operating |net |trading |ordinary )?(?:income|revenues?|sales|turnover)|income total|revenues?|turnover|net (?:sales|revenues?|turnover)|sales revenues?|umsatzerlöse|summe (?:der )?umsatzerlöse|gesamtleistung|chiffre d'affaires(?: net)?)$|^(?:营业收入|营业总收入|收入合计|收入总计|主营业务收入)(?:合计)?$|^売上高(?:合計)?$/,
  ],
  [
    'cost_of_revenue',
    /^(?:total (?:cost of (?:goods sold|goods|sales|revenues?)|cogs|direct costs)|costs? of (?:goods sold|goods|sales|revenues?)|cogs)$|^(?:营业成本|主营业务成本)(?:合计)?$|^売上原価(?:合計)?$/,
  ],
  [
    'gross_profit',
    /^gross (?:profit|margin|income|loss)$|^(?:毛利|毛利润|营业毛利|毛利额)$|^売上総利益$|^rohertrag$/,
  ],
  [
    'operating_expense',
    /^(?:total (?:operating |administrative |general |indirect )?(?:expenses?|expenditures?)|total (?:operating|administrative|overhead) costs|total overheads?|total opex|operating expenses?|opex)$|^(?:费用合计|期间费用(?:合计)?|营业费用合计|运营费用合计)$|^販売費及び一般管理費(?:合計)?$/,
  ],
  [
    'expense_part',
    /^(?:research (?:and|&) development|r&d|sales (?:and|&) marketing|s&m|general (?:and|&) administrative|g&a|selling, general (?:and|&) administrative|sg&a)(?: expenses?)?$|^(?:税金及附加|营业税金及附加|销售费用|管理费用|研发费用|财务费用)$/,
  ],
  [
    'total_cost',
    /^total (?:operating )?costs?(?: (?:and|&) expenses)?$|^(?:costs and expenses)$|^(?:营业总成本|总成本|成本费用合计|支出合计)$/,
  ],
  [
    'operating_income',
    /^surplus$|^(?:net )?(?:operating|ordinary) (?:income|profit|loss|deficit|result|income ?\/ ?\(?loss\)?|profit ?\/ ?\(?loss\)?)$|^(?:income|loss|profit) from operations$|^net ordinary income$|^ebit$|^betriebsergebnis$|^(?:营业利润|经营利润|营业亏损)$|^営業(?:利益|損失)$/,
  ],
  [
    'net_income',
    /^net (?:income|profit|earnings|loss|surplus|deficit|income ?\/ ?\(?loss\)?|profit ?\/ ?\(?loss\)?)(?: for the (?:year|period|month))?$|^net profit after tax$|^(?:profit|loss|result) for the (?:year|period|month|financial year)$|^(?:profit|loss|profit ?\/ ?\(?loss\)?) after (?:income )?tax(?:ation)?$|^net$|^(?:jahresüberschuss|jahresfehlbetrag|résultat net)$|^(?:净利润|净亏损)$|^当期純(?:利益|損失)$/,
  ],
  [
    'operating_cash_flow',
    /^(?:total )?(?:net )?cash (?:flows? )?(?:provided by|used in|from|provided by ?\(used in\)|\(used in\) ?\/? ?provided by|generated (?:from|by))(?: ?\/ ?\(used in\))? operat(?:ing activities|ions)$|^(?:net cash from operations|operating cash flow)$|^经营活动产生的现金流量净额$/,
  ],
  ['cash_in', /^(?:total )?cash (?:in|inflows?|receipts|received)$|^(?:现金流入|现金流入合计)$/],
  ['cash_out', /^(?:total )?cash (?:out|outflows?|payments|paid)$|^gross burn$|^(?:现金流出|现金流出合计)$/],
  ['net_burn', /^net burn$/],
  [
    'cash',
    /^(?:cash(?:,? (?:and|&) cash equivalents)? ?,? at ?(?:the )?end of (?:the )?(?:period|month|year|quarter)|(?:closing|ending) (?:cash|cash balance|bank balance|balance)|cash balance|total bank accounts|total bank|total cash(?: (?:and|&) cash equivalents| at bank(?: and in hand)?)?|cash at bank(?: and in hand)?|cash (?:and|&) cash equivalents|total checking\/savings)$|^期末现金(?:及现金等价物)?余额$|^货币资金$|^現金及び預金(?:合計)?$/,
  ],
];

/** Names short enough to be those of columns, where rows are the periods. */
const columnLines: readonly (readonly [ProfitLine, RegExp])[] = [
  ['revenue', /^(?:sales|total sales|income|收入|营收|销售额|売上)$/],
  ['cost_of_revenue', /^(?:成本|原価)$/],
  ['operating_expense', /^(?:expenses|costs|费用|经费)$/],
  ['net_income', /^(?:profit|loss|profit ?\/ ?loss|p&l|净利|利润)$/],
  ['cash_in', /^(?:money in|inflows?|receipts|流入|收款)$/],
  ['cash_out', /^(?:money out|outflows?|payments|流出|付款|支出)$/],
  ['net_burn', /^(?:burn|cash burn|monthly burn|净消耗|消耗)$/],
  [
    'cash',
    /^(?:cash|bank balance|cash on hand|cash in bank|ending cash balance|balance|end cash|month[- ]end cash|现金|现金余额|期末余额|账户余额|残高)$/,
  ],
];

/** Which line an account name is; undefined for one of the parts. */
export function lineOf(name: string): ProfitLine | undefined {
  const plain = plainLine(name);
  return plain.length > 80 ? undefined : lines.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** Which line a column is, in a table of one row a period. */
export function lineOfColumn(name: string): ProfitLine | undefined {
  const plain = plainLine(name);
  return lineOf(name) ?? columnLines.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** `四、净利润（净亏损以“-”号填列）` is 净利润, `Less: Cost of sales` cost of sales, `Net income (loss)` net income. */
function plainLine(name: string): string {
  return name
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll(/[_\s]+/g, ' ')
    .replace(/^(?:[一二三四五六七八九十]+[、.]|\(?[0-9]{1,2}[.)、]|[ivx]{1,4}\.) ?/, '')
    .replace(/^(?:less|plus|add|减|加|其中)(?: ?[:：] ?| )/, '')
    .replace(/^[-=] ?/, '')
    .replace(/^total for /, 'total ')
    .replace(/ ?\((?![^()]*used in)[^()]{1,40}\)$/, '')
    .replace(/[:：]$/, '')
    .trim();
}

/** Written as what is lost: `Net loss` of 790 is −790. */
export function isLossLine(name: string): boolean {
  const plain = plainLine(name);
  return (
    /\bloss\b|\bdeficit\b|亏损$|損失$|fehlbetrag$/.test(plain) &&
    !/income|profit|surplus/.test(plain) &&
    !/\(.*\)/.test(name)
  );
}

/** A row that adds others up. */
export function isTotalRow(name: string): boolean {
  return /^(?:total\b|sub-?total\b|合计|小计|总计)|(?:合计|小计|合計)$/i.test(name.trim());
}

/** `Total:` alone, the end of the section it stands in. */
export function isBareTotal(name: string): boolean {
  return /^(?:total|合计|小计|合計)[:：]?$/i.test(name.trim());
}
