import { failed, type Issue, ok, type Result, raise } from '@solvent/core/issue';
import type { CashFact, CashMeasure, FilerFacts } from '@solvent/core/prediction';
import { type Day, dayOf } from '@solvent/core/time';
import type { FactColumns } from './factColumns.ts';
import { valueAt } from './facts.ts';
import { notAFiling } from './issues.ts';
import { capped, readFactColumns } from './readCompanyFacts.ts';

/** The tags of each measure a forecast of cash flow is made from, the best first [PR30]. */
const tags: Readonly<Record<CashMeasure, readonly string[]>> = {
  operatingCashFlow: [
    'us-gaap/NetCashProvidedByUsedInOperatingActivities',
    'us-gaap/NetCashProvidedByUsedInOperatingActivitiesContinuingOperations',
    'ifrs-full/CashFlowsFromUsedInOperatingActivities',
  ],
  capex: [
    'us-gaap/PaymentsToAcquirePropertyPlantAndEquipment',
    'us-gaap/PaymentsToAcquireProductiveAssets',
    'ifrs-full/PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities',
  ],
  revenue: [
    'us-gaap/RevenueFromContractWithCustomerExcludingAssessedTax',
    'us-gaap/Revenues',
    'us-gaap/SalesRevenueNet',
    'us-gaap/RevenueFromContractWithCustomerIncludingAssessedTax',
    'ifrs-full/Revenue',
  ],
  cash: [
    'us-gaap/CashAndCashEquivalentsAtCarryingValue',
    'us-gaap/CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents',
    'ifrs-full/CashAndCashEquivalents',
  ],
};
const meaning = new Map(
  (Object.entries(tags) as [CashMeasure, readonly string[]][]).flatMap(([measure, names]) =>
    names.map((tag, rank) => [tag, { measure, rank }] as const),
  ),
);
const wanted = new Set(meaning.keys());

/**
 * What a companyfacts file states of operating cash flow, capital expenditure, revenue and cash, every filing of it, in one
 * currency: US dollars where it has any, else the one operating cash flow is stated in most.
 */
export function readFilerFacts(bytes: Uint8Array, file?: string): Result<FilerFacts> {
  const columns = readFactColumns(bytes, wanted);
  const issues: Issue[] = capped(columns.issues).map((issue) =>
    file ? { ...issue, where: { file, ...issue.where } } : issue,
  );
  if (!columns.ok) return failed(...issues);
  const { cik, entityName } = columns.value;
  if (cik === '')
    return failed(...issues, raise(notAFiling, { wanted: 'a companyfacts file', why: 'it has no cik' }));
  return ok({ id: `cik-${cik.padStart(10, '0')}`, name: entityName, facts: factsOf(columns.value) }, issues);
}

function factsOf(columns: FactColumns): readonly CashFact[] {
  const currency = currencyOf(columns);
  const facts = new Map<string, CashFact>();
  for (let row = 0; row < columns.count; row++) {
    const known = meaning.get(columns.tags[columns.tag[row]!]!);
    if (!known || columns.units[columns.unit[row]!] !== currency) continue;
    const start = columns.start[row]!;
    const fact: CashFact = {
      ...known,
      start: start === 0 ? null : dayText(start),
      end: dayText(columns.end[row]!),
      value: valueAt(columns, row),
      filed: dayText(columns.filed[row]!),
    };
    // The same figure is often listed once a year it is compared with.
    facts.set(Object.values(fact).join(' '), fact);
  }
  return [...facts.values()];
}

function currencyOf(columns: FactColumns): string | undefined {
  const counts = new Map<string, number>();
  for (let row = 0; row < columns.count; row++) {
    if (meaning.get(columns.tags[columns.tag[row]!]!)?.measure !== 'operatingCashFlow') continue;
    const unit = columns.units[columns.unit[row]!]!;
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  if (counts.has('USD')) return 'USD';
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function dayText(whole: number): Day {
  return dayOf(Math.floor(whole / 10000), Math.floor(whole / 100) % 100, whole % 100);
}
