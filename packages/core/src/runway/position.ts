import { type Figure, figureOfObservation } from '../derivation/index.ts';
import type { Issue } from '../issue/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { type Currency, isCurrency, RateTable } from '../money/index.ts';
import { deriveSeries, type PolicyName } from '../series/index.ts';
import { type Day, daysBetween } from '../time/index.ts';
import { type BridgedCash, bridgeCashOf } from './bridgedCash.ts';
import { type BurnOption, burnOptions } from './burn.ts';
import { convertFigure } from './convert.ts';
import { deriveIncome, type Income } from './income.ts';
import { deriveLiquidity, type Liquidity } from './liquidity.ts';

/**
 * Where a company stands on a day, from the claims known that day: what it can pay with, how fast it burns,
 * what customers pay of its cost, what it has promised to buy. Everything in one currency, everything traceable.
 */
export interface Position {
  readonly company: string;
  readonly day: Day;
  readonly currency: Currency;
  readonly liquidity: Liquidity;
  readonly bridged: BridgedCash | null;
  /** Best first (PO2), each converted to the position's currency. */
  readonly burns: readonly BurnOption[];
  /** Revenue and total cost of one and the same recent period, and their quotient. */
  readonly income: Income | null;
  /** Runways that sources themselves state. */
  readonly stated: readonly Figure[];
  readonly obligations: readonly Figure[];
  readonly issues: readonly Issue[];
}

export interface PositionQuery {
  readonly company: string;
  readonly policy: PolicyName;
  readonly day: Day;
  readonly today: Day;
  /** The currency to answer in; the one the company's own figures are in when absent. */
  readonly currency?: Currency;
}

export function derivePosition(ledger: Ledger, query: PositionQuery): Position {
  const issues: Issue[] = [];
  const rates = new RateTable(ledger.rates);
  const liquidity = deriveLiquidity(ledger, query);
  const found = burnOptions(ledger, query);
  const own = liquidity.rungs.find((r) => r.amount)?.amount?.unit ?? found[0]?.total.unit ?? 'USD';
  const currency: Currency = query.currency ?? (isCurrency(own) ? own : 'USD');
  const convert = (figure: Figure): Figure | null => {
    const converted = convertFigure(figure, currency, rates, query.today);
    if (!converted.ok) issues.push(...converted.issues);
    return converted.ok ? converted.value : null;
  };
  const burns = found.flatMap((option) => {
    const [total, monthly] = [convert(option.total), convert(option.monthly)];
    return total && monthly ? [{ ...option, total, monthly }] : [];
  });
  const opening = liquidity.rungs.slice(0, 2).findLast((r) => r.amount)?.amount ?? null;
  const convertedLiquidity: Liquidity = {
    ...liquidity,
    rungs: liquidity.rungs.map((r) => ({ ...r, amount: r.amount && convert(r.amount) })),
  };
  let income: { readonly found: Income | null } | undefined;
  return {
    company: query.company,
    day: query.day,
    currency,
    liquidity: convertedLiquidity,
    bridged: bridgeCashOf(ledger, opening && convert(opening), burns[0] ?? null, currency, query),
    burns,
    // Worked out for those who ask for it: how long the money lasts does not depend on it.
    get income() {
      income ??= { found: deriveIncome(ledger, query) };
      return income.found;
    },
    stated: statedRunways(ledger, query),
    obligations: latestOfEach(ledger, query),
    issues,
  };
}

/** What sources say of the runway itself, still in force on the day. */
function statedRunways(ledger: Ledger, query: PositionQuery): readonly Figure[] {
  const { observations } = deriveSeries(
    ledger,
    { company: query.company, metric: 'runway_months' },
    query.policy,
  );
  return observations
    .filter((o) => daysBetween(o.knownFrom, query.day) <= 366)
    .map((o) => figureOfObservation(o, query.today));
}

function latestOfEach(ledger: Ledger, query: PositionQuery): readonly Figure[] {
  const { observations } = deriveSeries(
    ledger,
    { company: query.company, metric: 'commitment' },
    query.policy,
  );
  return observations.slice(-6).map((o) => figureOfObservation(o, query.today));
}
