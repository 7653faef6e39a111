import { type Currency, type DecimalString, dec, decimalString } from '@solvent/core/money';
import { formatPeriod, lastDay, type Period } from '@solvent/core/time';
import { type BookFigure, groupsOf } from './bookFigure.ts';
import type { ProfitFigure } from './profitAndLoss.ts';
import type { ProfitLine } from './profitLines.ts';

/** The metrics of the lines of a statement, period by period [IM45, IM67]; operating cost is cost of revenue and expenses together. */
export function figuresOfStatement(
  figures: readonly ProfitFigure[],
  currency: Currency,
  cashBasis: boolean,
): readonly BookFigure[] {
  const upright = costsUpright(figures);
  return [...groupsOf(upright, ({ period }) => formatPeriod(period)).values()].flatMap((members) =>
    figuresOfPeriod(new Map(members.map((figure) => [figure.item, figure])), currency, cashBasis),
  );
}

/** Some write costs with a minus: when every cost of the table is below nothing, all are turned. */
function costsUpright(figures: readonly ProfitFigure[]): readonly ProfitFigure[] {
  const isCost = ({ item }: ProfitFigure) =>
    item === 'cost_of_revenue' ||
    item === 'operating_expense' ||
    item === 'total_cost' ||
    item === 'cash_out';
  const costs = figures.filter((figure) => isCost(figure) && figure.value !== '0');
  if (costs.length === 0 || costs.some(({ value }) => !value.startsWith('-'))) return figures;
  return figures.map((figure) =>
    isCost(figure) ? { ...figure, value: decimalString(dec(figure.value).abs()) } : figure,
  );
}

type Lines = ReadonlyMap<ProfitLine, ProfitFigure>;

function figuresOfPeriod(lines: Lines, currency: Currency, cashBasis: boolean): readonly BookFigure[] {
  const cash = cashBasis ? { accounting: 'cash' as const } : {};
  const made = (
    metric: BookFigure['metric'],
    from: readonly ProfitFigure[],
    value: DecimalString,
    more = {},
  ) => {
    const period: Period = metric === 'cash' ? { at: lastDay(from[0]!.period) } : from[0]!.period;
    const quote = from.map((line) => `${line.name}: ${line.value}, line ${line.line}`).join('; ');
    return { metric, period, value, currency, quote, ...more };
  };
  const as = (metric: BookFigure['metric'], item: ProfitLine, more = {}): readonly BookFigure[] => {
    const line = lines.get(item);
    return line ? [made(metric, [line], line.value, more)] : [];
  };
  const operating = lines.get('operating_income');
  const [got, paid] = [lines.get('cash_in'), lines.get('cash_out')];
  return [
    ...as('revenue', 'revenue', cash),
    ...as('cost_of_revenue', 'cost_of_revenue', cash),
    ...as('gross_profit', 'gross_profit', cash),
    ...as('net_income', 'net_income', cash),
    ...operatingCost(lines).map(({ from, value }) => made('operating_cost', from, value, cash)),
    ...(operating
      ? [made('operating_loss', [operating], decimalString(dec(operating.value).neg()), cash)]
      : []),
    ...as('operating_cash_flow', 'operating_cash_flow'),
    ...(lines.has('revenue') ? [] : as('revenue', 'cash_in', { accounting: 'cash' })),
    ...as('gross_burn', 'cash_out'),
    ...(lines.has('net_burn')
      ? as('net_burn', 'net_burn')
      : got && paid
        ? [made('net_burn', [got, paid], decimalString(dec(paid.value).minus(dec(got.value))))]
        : []),
    ...as('cash', 'cash'),
  ];
}

/**
 * The cost of revenue and the expenses, or a total of both. Whether `Total expenses` has the cost of revenue in it is told by
 * the result below it: revenue 10, cost of revenue 4, total expenses 14, result −4.
 */
function operatingCost(
  lines: Lines,
): readonly { readonly from: readonly ProfitFigure[]; readonly value: DecimalString }[] {
  const whole = lines.get('total_cost');
  const expense = lines.get('operating_expense') ?? whole;
  const [revenue, cost] = [lines.get('revenue'), lines.get('cost_of_revenue')];
  if (!expense) return [];
  const both = cost ? dec(expense.value).plus(dec(cost.value)) : dec(expense.value);
  const alone = { from: [expense], value: expense.value };
  const together = { from: cost ? [cost, expense] : [expense], value: decimalString(both) };
  const result = lines.get('operating_income') ?? lines.get('net_income');
  if (cost && revenue && result) {
    const off = (total: typeof both) => dec(revenue.value).minus(total).minus(dec(result.value)).abs();
    if (off(dec(expense.value)).lt(off(both))) return [alone];
    return [together];
  }
  return [expense === whole ? alone : together];
}
