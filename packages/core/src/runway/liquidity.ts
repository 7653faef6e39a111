import { deriveFigure, type Figure, figureOfObservation } from '../derivation/index.ts';
import type { Ledger } from '../ledger/index.ts';
import type { BalanceMetricId } from '../metric/index.ts';
import { addIntervals, dec, decimalString, intervalOf, intervalRecord } from '../money/index.ts';
import { deriveSeries, type Observation, type PolicyName } from '../series/index.ts';
import { type Day, daysBetween } from '../time/index.ts';
import { type TrancheState, trancheFigures, trancheState } from './trancheState.ts';

/**
 * What a company can pay with, rung by rung (PO3): unrestricted cash; plus short-term investments; plus undrawn
 * facilities; plus committed capital; plus capital that comes only if a condition holds. Compute credits are on no rung.
 */
export type RungName = 'cash' | 'shortTermInvestments' | 'undrawn' | 'committed' | 'contingent';

export interface Liquidity {
  /** Cumulative per rung; null where nothing was stated for this rung or one below it. */
  readonly rungs: readonly {
    readonly rung: RungName;
    readonly amount: Figure | null;
    readonly adds: readonly Figure[];
  }[];
  /** The day of the cash balance the rungs stand on. */
  readonly asOf: Day | null;
  readonly tranches: readonly TrancheState[];
}

/** A balance so much older than another is not shown as the company's cash. */
const OUTDATED_DAYS = 120;

interface LiquidityQuery {
  readonly company: string;
  readonly policy: PolicyName;
  readonly day: Day;
  readonly today: Day;
}

export function deriveLiquidity(ledger: Ledger, query: LiquidityQuery): Liquidity {
  const latest = (metric: BalanceMetricId) => latestBalance(ledger, metric, query);
  const statedCash = latest('cash');
  const investments = latest('short_term_investments');
  const together = latest('cash_and_investments');
  // An old balance of cash alone says nothing beside a much later one of cash and investments together.
  const outdated =
    statedCash?.asOf && together?.asOf && daysBetween(statedCash.asOf, together.asOf) > OUTDATED_DAYS;
  const cash = outdated ? null : statedCash;
  const liquid = withInvestments(cash, investments, together, query);
  const tranches = ledger.tranches
    .filter((t) => t.company === query.company)
    .map((t) => trancheState(t, query.day));

  const undrawn = latest('undrawn_credit');
  const committed = latest('committed_capital');
  const rungs: Liquidity['rungs'][number][] = [
    { rung: 'cash', amount: cash, adds: cash ? [cash] : [] },
    {
      rung: 'shortTermInvestments',
      amount: liquid,
      adds: investments ? [investments] : together ? [together] : [],
    },
  ];
  let below = liquid ?? cash;
  for (const [rung, adds] of [
    ['undrawn', undrawn ? [undrawn] : []],
    ['committed', [...(committed ? [committed] : []), ...trancheFigures(tranches, false, query)]],
    ['contingent', trancheFigures(tranches, true, query)],
  ] as const) {
    const usable = below ? adds.filter((f) => f.unit === below!.unit) : [];
    const amount: Figure | null = below && usable.length > 0 ? stack(rung, [below, ...usable], query) : null;
    rungs.push({ rung, amount, adds });
    below = amount ?? below;
  }
  return { rungs, asOf: (liquid ?? cash)?.asOf ?? null, tranches };
}

function latestBalance(ledger: Ledger, metric: BalanceMetricId, query: LiquidityQuery): Figure | null {
  const { observations } = deriveSeries(ledger, { company: query.company, metric }, query.policy);
  const past = observations.filter((o) => 'at' in o.period && o.period.at <= query.day && isReal(o));
  const last = past.at(-1);
  return last ? figureOfObservation(last, query.today) : null;
}

const isReal = (o: Observation) =>
  o.basis.epistemic.status === 'actual' || o.basis.epistemic.status === 'estimate';

/** A joint figure, or the sum of both on one day; nothing when the joint figure is older than the cash alone. */
function withInvestments(
  cash: Figure | null,
  investments: Figure | null,
  together: Figure | null,
  query: LiquidityQuery,
): Figure | null {
  const sameDay = cash && investments && cash.asOf === investments.asOf && cash.unit === investments.unit;
  if (!sameDay) return together && (!cash || together.asOf! >= cash.asOf!) ? together : null;
  if (together?.asOf && together.asOf >= cash.asOf!) return together;
  return stack('shortTermInvestments', [cash, investments], query);
}

function stack(rung: RungName, inputs: readonly Figure[], query: LiquidityQuery): Figure {
  const total = inputs.map((f) => intervalOf(f.value)).reduce(addIntervals);
  const known = inputs.every((f) => f.value.stated !== null);
  return deriveFigure({
    id: `${query.company}/liquidity/${rung}`,
    metric: 'cash_and_investments',
    label: rungLabels[rung],
    formula: inputs.map((f) => f.metric).join(' + '),
    rule: 'PO3',
    inputs,
    value: {
      ...intervalRecord(total),
      stated: known ? decimalString(inputs.reduce((sum, f) => sum.plus(dec(f.value.stated!)), dec(0))) : null,
      approx: inputs.some((f) => f.value.approx),
    },
    unit: inputs[0]!.unit,
    per: null,
    period: inputs[0]!.period,
  });
}

export const rungLabels: Readonly<Record<RungName, { readonly en: string; readonly zh: string }>> = {
  cash: { en: 'Cash', zh: '现金' },
  shortTermInvestments: { en: 'with short-term investments', zh: '加短期投资' },
  undrawn: { en: 'with undrawn facilities', zh: '加未提取授信' },
  committed: { en: 'with committed capital', zh: '加已承诺资金' },
  contingent: { en: 'with contingent capital', zh: '加附条件资金' },
};
