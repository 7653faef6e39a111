import type { Accounting } from '@solvent/core/claim';
import type { MetricId } from '@solvent/core/metric';

const cash: readonly MetricId[] = [
  'cash',
  'short_term_investments',
  'cash_and_investments',
  'restricted_cash',
  'operating_cash_flow',
  'capex',
  'free_cash_flow',
  'cash_burned',
  'gross_burn',
  'net_burn',
  'financing_cash_flow',
  'funding_round',
  'cash_raised',
  'ipo_proceeds',
  'debt_raised',
];
const accrual: readonly MetricId[] = [
  'revenue',
  'cost_of_revenue',
  'gross_profit',
  'operating_cost',
  'rd_expense',
  'sales_marketing_expense',
  'general_admin_expense',
  'staff_cost',
  'stock_compensation',
  'compute_cost',
  'training_cost',
  'inference_cost',
  'revenue_share_paid',
  'operating_loss',
  'net_loss',
  'net_income',
  'interest_expense',
  'non_cash_charge',
  'cumulative_loss',
  'gross_margin',
  'operating_margin',
  'revenue_growth_yoy',
  'net_loss_growth',
];
const nonGaap: readonly MetricId[] = ['ebitda', 'adjusted_net_loss'];

/** How a metric is booked when its source does not say: cash flow in cash, an income statement on accrual. */
export function accountingOf(metric: string): Accounting {
  if ((cash as readonly string[]).includes(metric)) return 'cash';
  if ((accrual as readonly string[]).includes(metric)) return 'accrual';
  return (nonGaap as readonly string[]).includes(metric) ? 'nonGaap' : 'unknown';
}
