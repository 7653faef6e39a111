import type { Ledger } from '../ledger/index.ts';
import { fundsOf, type ObligationCoverage, obligationCoverage, type Position } from '../runway/index.ts';

/** [SC23] The promised purchases of a company against its money: cash, investments, undrawn and committed capital. */
export function coverageOf(ledger: Ledger, position: Position): ObligationCoverage | null {
  const rungs = position.liquidity.rungs.filter((r) => r.rung !== 'contingent');
  const money = position.bridged?.figure ?? rungs.findLast((r) => r.amount)?.amount;
  const funds = money && fundsOf(money.value.low, money.value.high, money.value.stated);
  if (!funds) return null;
  const { company, day, currency } = position;
  return obligationCoverage(ledger, { company, day, currency }, funds);
}
