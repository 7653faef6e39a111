import type { Presentation } from '../claim/index.ts';
import type { MetricId } from '../metric/index.ts';

export interface Term {
  readonly metric: MetricId;
  readonly sign: 1 | -1;
  readonly times: number;
  readonly presentation?: Presentation;
}

/** A relation between measures of one company and period: `operating_loss = operating_cost - revenue`. */
export interface Equation {
  readonly result: Term;
  readonly parts: readonly Term[];
  /** True by definition: one that does not close is shown too. Otherwise it is shown only when it (nearly) closes. */
  readonly identity: boolean;
}

const plus = (metric: MetricId, times = 1): Term => ({ metric, sign: 1, times });
const minus = (metric: MetricId): Term => ({ metric, sign: -1, times: 1 });
const is = (metric: MetricId, ...parts: readonly Term[]): Equation => ({
  result: plus(metric),
  parts,
  identity: true,
});
const may = (metric: MetricId, ...parts: readonly Term[]): Equation => ({
  result: plus(metric),
  parts,
  identity: false,
});

/** Definitions of the income statement and of IAS 7, and the steps by which companies adjust a loss. */
export const equations: readonly Equation[] = [
  is('operating_loss', plus('operating_cost'), minus('revenue')),
  may('net_loss', plus('operating_cost'), minus('revenue')),
  may('operating_loss', plus('net_loss'), minus('non_cash_charge')),
  may('adjusted_net_loss', plus('net_loss'), minus('stock_compensation')),
  may('adjusted_net_loss', plus('net_loss'), minus('non_cash_charge')),
  may('adjusted_net_loss', plus('net_loss'), minus('stock_compensation'), minus('non_cash_charge')),
  is('net_income', minus('net_loss')),
  is('gross_profit', plus('revenue'), minus('cost_of_revenue')),
  is('free_cash_flow', plus('operating_cash_flow'), minus('capex')),
  may('cash_burned', minus('free_cash_flow')),
  may('cash_and_investments', plus('cash'), plus('short_term_investments')),
  is('arr', plus('mrr', 12)),
  may('arr', plus('revenue', 12)),
  may('run_rate', plus('revenue', 12)),
  {
    result: { metric: 'valuation', sign: 1, times: 1, presentation: 'postMoney' },
    parts: [{ metric: 'valuation', sign: 1, times: 1, presentation: 'preMoney' }, plus('funding_round')],
    identity: true,
  },
];

export function formatEquation({ result, parts }: Equation): string {
  const words = ({ metric, times, presentation }: Term) => {
    const name =
      presentation === undefined
        ? metric
        : `${presentation === 'postMoney' ? 'post' : 'pre'}_money_${metric}`;
    return times === 1 ? name : `${times} * ${name}`;
  };
  const right = parts.map((part, i) =>
    i === 0
      ? part.sign < 0
        ? `-${words(part)}`
        : words(part)
      : ` ${part.sign < 0 ? '-' : '+'} ${words(part)}`,
  );
  return `${words(result)} = ${right.join('')}`;
}

/** Measures of the same thing that are shown beside one another and never merged [RC18]. */
const families: readonly (readonly MetricId[])[] = [
  [
    'net_loss',
    'net_income',
    'operating_loss',
    'adjusted_net_loss',
    'ebitda',
    'cash_burned',
    'net_burn',
    'operating_cash_flow',
    'free_cash_flow',
  ],
  ['revenue', 'arr', 'run_rate', 'mrr', 'bookings'],
  [
    'operating_cost',
    'gross_burn',
    'cost_of_revenue',
    'rd_expense',
    'compute_cost',
    'training_cost',
    'inference_cost',
  ],
  ['cash', 'cash_and_investments', 'short_term_investments', 'restricted_cash'],
  ['valuation', 'market_cap'],
  ['funding_round', 'cash_raised', 'committed_capital', 'ipo_proceeds', 'debt_raised'],
  ['users', 'visits', 'paying_subscribers', 'business_customers'],
];

export function siblingsOf(metric: string): readonly MetricId[] {
  const family = families.find((members) => (members as readonly string[]).includes(metric)) ?? [];
  return family.filter((other) => other !== metric);
}
