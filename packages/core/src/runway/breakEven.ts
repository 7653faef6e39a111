import { type DecimalString, dec, lnOf, ONE, roundSignificant } from '../money/index.ts';
import { compare } from './exact.ts';
import { type Flows, monthlyFlows } from './flows.ts';
import type { BothLanguages } from './text.ts';

/**
 * When revenue first meets cost: R(1+g)^t = E(1+h)^t. 291.7 M growing 5 % against 708.3 M growing 2 % meet
 * after 30.6 months, so month 31 is the first with revenue ≥ cost.
 */
export interface BreakEven {
  /** The first such month inside the horizon. */
  readonly month: number | null;
  /** ln(E ÷ R) ÷ ln((1+g) ÷ (1+h)) to 18 significant digits, horizon or not; `0` when revenue covers cost already. */
  readonly closedForm: DecimalString | null;
  /** Why there is no month. */
  readonly why: BothLanguages | null;
}

const noRevenue: BothLanguages = { en: 'There is no revenue that could grow.', zh: '没有可以增长的收入。' };
const growsNoFaster: BothLanguages = {
  en: 'Revenue is below cost and grows no faster.',
  zh: '收入低于成本，且增速不高于成本。',
};

/** Break-even within `horizon` months. Growth rates are above −1. (T. Blackwell, growth.tlb.org) */
export function breakEven(flows: Flows, horizon: number): BreakEven {
  const [revenue, cost] = [dec(flows.revenue), dec(flows.cost)];
  if (revenue.gte(cost)) return { month: 0, closedForm: '0', why: null };
  if (revenue.eq(0)) return { month: null, closedForm: null, why: noRevenue };
  const faster = dec(flows.revenueGrowth).plus(ONE);
  const slower = dec(flows.costGrowth).plus(ONE);
  if (faster.lte(slower)) return { month: null, closedForm: null, why: growsNoFaster };
  const months = lnOf(cost.div(revenue)).div(lnOf(faster).minus(lnOf(slower)));
  const closedForm = roundSignificant(months, 18);
  for (const flow of monthlyFlows(flows, Math.min(horizon, months.toNumber() + 2)))
    if (compare(flow.revenue, flow.cost) >= 0) return { month: flow.month, closedForm, why: null };
  return {
    month: null,
    closedForm,
    why: {
      en: `Revenue meets cost only after ${roundSignificant(months, 4)} months, beyond the horizon of ${horizon}.`,
      zh: `收入要到 ${roundSignificant(months, 4)} 个月后才追上成本，超出 ${horizon} 个月的期限。`,
    },
  };
}
