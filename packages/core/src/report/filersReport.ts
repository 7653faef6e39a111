import type { CashPosition } from '../filing/index.ts';
import { failed, ok, type Result, raise } from '../issue/index.ts';
import { type DecimalString, dec, roundTo } from '../money/index.ts';
import { type BothLanguages, RECENT_DAYS, type RunwayResult, staticRunway } from '../runway/index.ts';
import { type Day, daysBetween, isDay, laterDay, lengthInMonths } from '../time/index.ts';
import type { Envelope } from './envelope.ts';
import { badBelow, badDay } from './issues.ts';
import type { Sentence } from './sentence.ts';

/**
 * Every company with filings in the ledger by how long its cash lasts at the cash flow it last reported: who has fewer
 * months than that. The figures are those that `runway` gives from the filings alone.
 */
export interface FilersData {
  readonly headline: Sentence;
  readonly below: DecimalString;
  readonly counts: Readonly<Record<FilerState, number>> & { readonly filers: number };
  /** Those out of cash or with less than `below` months, the shortest first; at most `limit`. */
  readonly rows: readonly FilerRow[];
}

export type FilerState = 'below' | 'lasts' | 'selfFunding' | 'unknown' | 'stale';

export interface FilerRow {
  readonly company: { readonly id: string; readonly name: BothLanguages };
  readonly result: Extract<RunwayResult, { readonly kind: 'months' | 'alreadyOut' }>;
  readonly unit: string;
  readonly cash: DecimalString;
  readonly cashOn: Day;
  /** Cash used a month in the period below. */
  readonly monthlyBurn: DecimalString;
  readonly flowKind: 'free' | 'operating';
  readonly flowPeriod: { readonly start: Day; readonly end: Day };
  readonly filed: Day;
}

export interface FilersQuery {
  /** Of each filer its position on the day asked about. */
  readonly positions: readonly {
    readonly company: FilerRow['company'];
    readonly position: CashPosition;
  }[];
  readonly asKnownAt?: Day;
  /** Months; 12 when absent. */
  readonly below?: DecimalString;
  /** Rows to show; 50 when absent. */
  readonly limit?: number;
}

export function filersReport(
  { positions, asKnownAt, below = '12', limit = 50 }: FilersQuery,
  { today }: { readonly today: Day },
): Result<Envelope<FilersData>> {
  const day = asKnownAt ?? today;
  if (!isDay(day)) return failed(raise(badDay, { text: day }));
  if (dec(below).lte(0) || dec(below).gt(1200)) return failed(raise(badBelow, { text: below }));
  const counts = { filers: positions.length, below: 0, lasts: 0, selfFunding: 0, unknown: 0, stale: 0 };
  const rows: FilerRow[] = [];
  for (const { company, position } of positions) {
    const found = rowOf(company, position, day);
    if (typeof found === 'string') counts[found]++;
    else if (found.result.kind === 'months' && dec(found.result.months).gte(below)) counts.lasts++;
    else {
      counts.below++;
      rows.push(found);
    }
  }
  const monthsOf = ({ result }: FilerRow) => (result.kind === 'months' ? Number(result.months) : -1);
  rows.sort((a, b) => monthsOf(a) - monthsOf(b) || (a.company.id < b.company.id ? -1 : 1));
  return ok({
    schema: 'solvent.filers/1',
    asKnownAt: day,
    today,
    policy: 'latest',
    data: { headline: headlineOf(counts, below, day), below, counts, rows: rows.slice(0, limit) },
    issues: [],
  });
}

/** [SC25] As PO2 and RW8 have it, for cash and the cash flow of the period last reported. */
function rowOf(company: FilerRow['company'], position: CashPosition, day: Day): FilerRow | FilerState {
  const { cash, cashOn, flow, flowKind, flowPeriod, unit, filed } = position;
  if (flow === null || flowKind === null || flowPeriod === null) return 'unknown';
  if (daysBetween(laterDay(flowPeriod.end, cashOn ?? ''), day) > RECENT_DAYS) return 'stale';
  if (!flow.startsWith('-')) return 'selfFunding';
  if (cash === null || cashOn === null) return 'unknown';
  const burn = dec(flow).neg().div(lengthInMonths(flowPeriod).months);
  const exactly = (value: ReturnType<typeof dec>) => ({ centre: value, low: value, high: value });
  const result = staticRunway({ cash: exactly(dec(cash)), netBurnMonthly: exactly(burn), asOf: cashOn });
  if (result.kind !== 'months' && result.kind !== 'alreadyOut') return 'selfFunding';
  return {
    company,
    result,
    unit,
    cash,
    cashOn,
    monthlyBurn: roundTo(burn, 2),
    flowKind,
    flowPeriod,
    filed,
  };
}

function headlineOf(counts: FilersData['counts'], below: DecimalString, day: Day): Sentence {
  const { filers, below: few, lasts, selfFunding, unknown, stale } = counts;
  return {
    en: [
      `Of ${filers} ${filers === 1 ? 'company' : 'companies'} with filings by ${day}, ${few} ${few === 1 ? 'has' : 'have'} cash for less than ${below} months at the cash flow last reported, ${lasts} for longer; ${selfFunding} ${selfFunding === 1 ? 'pays for itself' : 'pay for themselves'}. ${unknown} ${unknown === 1 ? 'states' : 'state'} too little, the figures of ${stale} are more than fifteen months old.`,
    ],
    zh: [
      `截至 ${day} 有财报的 ${filers} 家公司中，按最近报告的现金流，${few} 家现金不足 ${below} 个月，${lasts} 家更久；${selfFunding} 家可自给。${unknown} 家披露不足，${stale} 家的数字已逾十五个月。`,
    ],
  };
}
