import { deriveFigure, type Figure, figureOfObservation } from '../derivation/index.ts';
import type { Ledger } from '../ledger/index.ts';
import type { FlowMetricId, MetricId } from '../metric/index.ts';
import { type Dec, dec, decimalString, ONE } from '../money/index.ts';
import { type BothLanguages, type BurnQuery, type Income, incomesOf } from '../runway/index.ts';
import { deriveSeries } from '../series/index.ts';
import { daysBetween, formatPeriod, isInstant, lastDay, overlapShare, type Period } from '../time/index.ts';

/**
 * What serving customers, training and staff cost, out of a total: of OpenAI's 8.5 bn in 2024, 4 bn, 3 bn and 1.5 bn.
 * A source states it for the same period, or its share of another period within two years stands in, and it says so.
 */
export interface CostPart {
  readonly amount: Dec;
  readonly figure: Figure;
  readonly note: BothLanguages | null;
}

const metricsOf = {
  serving: ['inference_cost', 'cost_of_revenue'],
  training: ['training_cost', 'rd_expense'],
  staff: ['staff_cost'],
} as const satisfies Readonly<Record<string, readonly FlowMetricId[]>>;
export type PartName = keyof typeof metricsOf;

const SHARE_HOLDS_DAYS = 731;

/** [SC1] A part of the cost of `income`'s period; null when no source of the last two years states it. */
export function costPart(ledger: Ledger, query: BurnQuery, income: Income, part: PartName): CostPart | null {
  const own = statedPart(ledger, query, income, part);
  if (own) return { amount: centreOf(own), figure: own, note: null };
  const whole = (i: Income) => centreOf(part === 'serving' ? i.revenue : i.cost);
  for (const other of incomesOf(ledger, query, true)) {
    const apart = Math.abs(daysBetween(lastDay(other.period), lastDay(income.period)));
    if (apart > SHARE_HOLDS_DAYS || other.revenue.unit !== income.revenue.unit || whole(other).lte(0))
      continue;
    const figure = statedPart(ledger, query, other, part);
    if (!figure) continue;
    const share = centreOf(figure).div(whole(other));
    return { amount: share.times(whole(income)), figure, note: shareNote(share, part, other.period) };
  }
  return null;
}

function shareNote(share: Dec, part: PartName, period: Period): BothLanguages {
  const percent = `${decimalString(share.times(100).round(0, 2))}%`;
  const of = part === 'serving' ? { en: 'revenue', zh: '收入' } : { en: 'cost', zh: '成本' };
  return {
    en: `Its share of ${formatPeriod(period)}, ${percent} of ${of.en}, is taken to hold still.`,
    zh: `假设 ${formatPeriod(period)} 的占比（${of.zh}的 ${percent}）仍然成立。`,
  };
}

function statedPart(ledger: Ledger, query: BurnQuery, income: Income, part: PartName): Figure | null {
  for (const metric of metricsOf[part]) {
    const figure = figureIn(ledger, query, metric, income.period, income.revenue.unit);
    if (figure) return figure;
  }
  if (part !== 'serving') return null;
  const margin = figureIn(ledger, query, 'gross_margin', income.period, 'fraction');
  return margin && servingFromMargin(margin, income, query);
}

/** (1 − gross margin) × revenue. */
function servingFromMargin(margin: Figure, income: Income, query: BurnQuery): Figure {
  const value = decimalString(ONE.minus(centreOf(margin)).times(centreOf(income.revenue)).round(2, 2));
  return deriveFigure({
    id: `${query.company}/cost_of_revenue_from_margin/${formatPeriod(income.period)}`,
    metric: 'cost_of_revenue',
    label: { en: 'Cost of revenue, from the gross margin', zh: '营业成本（由毛利率推算）' },
    formula: '(1 - gross_margin) × revenue',
    rule: 'SC1',
    inputs: [margin, income.revenue],
    value: { low: value, high: value, stated: value, approx: true },
    unit: income.revenue.unit,
    period: income.period,
  });
}

function figureIn(
  ledger: Ledger,
  query: BurnQuery,
  metric: MetricId,
  period: Period,
  unit: string,
): Figure | null {
  const { observations } = deriveSeries(ledger, { company: query.company, metric }, query.policy);
  const found = observations.find(
    (o) =>
      o.unit === unit &&
      o.per === null &&
      !isInstant(o.period) &&
      overlapShare(o.period, period) >= 0.9 &&
      o.basis.epistemic.status !== 'target',
  );
  return found ? figureOfObservation(found, query.today) : null;
}

/** The stated value, else the middle of its bounds, else the one bound there is. */
export function centreOf(figure: Figure): Dec {
  const { low, high, stated } = figure.value;
  if (stated !== null) return dec(stated);
  return low !== null && high !== null ? dec(low).plus(dec(high)).div(2) : dec(low ?? high ?? '0');
}
