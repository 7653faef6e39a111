import type { Claim } from '../../claim/index.ts';
import { defineIssue } from '../../issue/index.ts';
import { isCurrency, RateTable } from '../../money/index.ts';
import { addDays, isInstant, lastDay } from '../../time/index.ts';
import type { Check } from './check.ts';
import { groupBy, isMoney } from './context.ts';
import { isPast } from './figure.ts';
import { finding } from './finding.ts';

/** Amounts that cannot be set beside dollars, once for each currency and year. A ledger of one currency needs no rate. */
export const missingExchangeRate: Check = {
  id: 'CK11',
  kind: defineIssue({
    code: 'check/missing-exchange-rate',
    severity: 'warning',
    en: {
      message:
        'No rate from {currency} to USD for {year}; claims that cannot be compared with others: {count}.',
      remedy: 'Import rates for that year with `solvent import fx FILE`.',
    },
    zh: {
      message: '缺少 {year} 年 {currency} 兑 USD 的汇率：{count} 条说法无法与其他说法比较。',
      remedy: '请用 `solvent import fx 文件` 导入该年的汇率。',
    },
    example: 'Yuan figures of 2024 beside dollar figures, with a rate table that ends in 2023.',
  }),
  run: ({ claims, ledger, today }) => {
    const money = claims.filter((claim) => isMoney(claim) && isPast(claim) && lastDay(claim.period) <= today);
    if (new Set(money.map((claim) => claim.unit)).size < 2) return [];
    const table = new RateTable(ledger.rates);
    const without = money.filter((claim) => claim.unit !== 'USD' && !hasRate(table, claim));
    return [...groupBy(without, (claim) => `${claim.unit} ${yearOf(claim)}`).values()].map(
      ([first, ...others]) =>
        finding(
          missingExchangeRate.kind,
          first!,
          { currency: first!.unit, year: yearOf(first!), count: others.length + 1 },
          others,
        ),
    );
  },
};

const yearOf = (claim: Claim) => lastDay(claim.period).slice(0, 4);

/** A balance takes the rate of its day or of the ten days before; a flow its year's average, or the last day's rate. */
function hasRate(table: RateTable, claim: Claim): boolean {
  const end = lastDay(claim.period);
  const days = Array.from({ length: 11 }, (_, back) => addDays(end, -back));
  return (
    isCurrency(claim.unit) &&
    table.find(claim.unit, 'USD', isInstant(claim.period) ? days : [yearOf(claim), ...days]).ok
  );
}
