/** The lines of a profit-and-loss table that stand for a metric. */
export type ProfitLine =
  | 'revenue'
  | 'cost_of_revenue'
  | 'gross_profit'
  | 'operating_expense'
  | 'operating_income'
  | 'net_income';

const lines: readonly (readonly [ProfitLine, RegExp])[] = [
  [
    'revenue',
    /^(?:total (?:operating )?(?:income|revenues?|sales|turnover|trading income)|total for income|income total|revenues?|turnover|net sales|net revenue)$|^(?:一、)?(?:营业收入|营业总收入|收入合计|主营业务收入)(?:合计)?$/,
  ],
  [
    'cost_of_revenue',
    /^(?:total (?:cost of (?:goods sold|sales|revenue)|cogs|direct costs)|total for cost of (?:goods sold|sales)|cost of (?:goods sold|sales|revenue))$|^(?:减：)?(?:营业成本|主营业务成本)(?:合计)?$/,
  ],
  ['gross_profit', /^gross (?:profit|margin)$|^(?:毛利|毛利润|营业毛利)$/],
  [
    'operating_expense',
    /^(?:total (?:operating )?expenses?|total for (?:operating )?expenses|total overheads|total administrative costs|operating expenses?)$|^(?:费用合计|期间费用合计|营业费用合计)$/,
  ],
  [
    'operating_income',
    /^(?:net )?operating (?:income|profit|loss|income ?\/ ?\(?loss\)?)$|^(?:二、)?(?:营业利润|经营利润)(?:\(.{1,20}\))?$/,
  ],
  [
    'net_income',
    /^net (?:income|profit|earnings|loss|income ?\/ ?\(?loss\)?|profit ?\/ ?\(?loss\)?)(?: for the (?:year|period))?$|^(?:profit|loss) for the (?:year|period)$|^(?:四、|五、)?净利润(?:\(.{1,20}\))?$/,
  ],
];

/** Which line an account name is; undefined for one of the parts. */
export function lineOf(name: string): ProfitLine | undefined {
  const plain = name
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/[:：]$/, '');
  return plain.length > 60 ? undefined : lines.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** A row that adds others up. */
export function isTotalRow(name: string): boolean {
  return /^(?:total\b|sub-?total\b|合计|小计|总计)|(?:合计|小计)$/i.test(name.trim());
}
