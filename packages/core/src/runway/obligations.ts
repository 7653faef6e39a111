import type { Claim } from '../claim/index.ts';
import { type Ledger, ledgerIndex } from '../ledger/index.ts';
import {
  addIntervals,
  type Currency,
  type DecimalString,
  dec,
  decimalString,
  type Interval,
  type IntervalRecord,
  intervalOf,
  intervalRecord,
  isCurrency,
  maxDec,
  minDec,
  RateTable,
  ZERO,
} from '../money/index.ts';
import { type Day, daysBetween, lastDay } from '../time/index.ts';
import type { Bounded } from './bounded.ts';
import { fundingCoverage } from './capitalRatios.ts';
import type { Ratio } from './ratio.ts';

/**
 * What a company has promised to buy, how certain that is, and how much of it falls due soon: 38 bn with AWS over seven
 * years are 5.43 bn a year. A sum without a term may fall due at once or much later: it counts from nothing to all of it.
 */
export interface Obligation {
  readonly claim: string;
  readonly counterparty: string;
  readonly certainty: Certainty;
  /** In the currency asked for. */
  readonly amount: IntervalRecord;
  readonly signed: Day;
  /** Years it runs, as the source or our note on it says; null where neither does. */
  readonly years: DecimalString | null;
  /** False where a larger sum with the same party contains it, or parts of a total are known one by one. */
  readonly counted: boolean;
}

/** Contracted: it is signed. Announced: the company said it will. Estimated: others reckon. Conditional: only if something holds. */
export type Certainty = 'contracted' | 'announced' | 'estimated' | 'conditional';

export interface ObligationCoverage {
  readonly currency: Currency;
  readonly obligations: readonly Obligation[];
  readonly windows: readonly {
    readonly months: 12 | 24 | 36;
    readonly due: IntervalRecord;
    /** (liquidity + committed capital) ÷ due. */
    readonly coverage: Ratio;
  }[];
}

export interface ObligationQuery {
  readonly company: string;
  readonly day: Day;
  readonly currency: Currency;
}

/** [SC23] Null where no purchase obligation is known. `funds` is liquidity with committed capital, in the currency asked for. */
export function obligationCoverage(
  ledger: Ledger,
  query: ObligationQuery,
  funds: Bounded,
): ObligationCoverage | null {
  const rates = new RateTable(ledger.rates);
  const found = ledgerIndex(ledger)
    .claimsOf(query.company, 'commitment')
    .filter((c) => !c.basis.epistemic.denied && lastDay(c.period) <= query.day)
    .flatMap((claim) => readObligation(claim, query, rates));
  if (found.length === 0) return null;
  const counted = found.filter((o) => isCounted(o, found));
  const zero = { centre: ZERO, low: ZERO, high: ZERO };
  return {
    currency: query.currency,
    obligations: found.map(({ obligation }) => ({
      ...obligation,
      counted: counted.some((c) => c.obligation === obligation),
    })),
    windows: ([12, 24, 36] as const).map((months) => {
      const due = counted
        .map((o) => dueWithin(o, months, query.day))
        .reduce(addIntervals, { low: ZERO, high: ZERO });
      const middle = due.low && due.high ? due.low.plus(due.high).div(2) : (due.high ?? due.low ?? ZERO);
      return {
        months,
        due: intervalRecord(due),
        coverage: fundingCoverage({
          liquidity: funds,
          committed: zero,
          obligations: { centre: middle, ...due },
        }),
      };
    }),
  };
}

interface Read {
  readonly obligation: Obligation;
  readonly value: Interval;
  readonly group: boolean;
  readonly perMonth: boolean;
}

function readObligation(claim: Claim, query: ObligationQuery, rates: RateTable): readonly Read[] {
  const signed = lastDay(claim.period);
  if (!isCurrency(claim.unit)) return [];
  const rate = rates.find(claim.unit, query.currency, [signed, signed.slice(0, 4)]);
  if (!rate.ok) return [];
  const times = (side: Interval['low']) => side && side.times(rate.value.rate).round(2, 2);
  const stated = intervalOf(claim.quantity);
  const value = { low: times(stated.low), high: times(stated.high) };
  const { scope, epistemic } = claim.basis;
  return [
    {
      value,
      group: scope.kind === 'group',
      perMonth: claim.per === 'month',
      obligation: {
        claim: claim.id,
        counterparty: (scope.name ?? '').split(',')[0]!.trim(),
        certainty: certaintyOf(epistemic),
        amount: intervalRecord(value),
        signed,
        years: termOf(claim.citation.quote) ?? termOf(claim.note ?? ''),
        counted: true,
      },
    },
  ];
}

function certaintyOf({ status, contingentOn }: Claim['basis']['epistemic']): Certainty {
  if (contingentOn) return 'conditional';
  if (status === 'actual') return 'contracted';
  return status === 'guidance' || status === 'target' ? 'announced' : 'estimated';
}

const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** "seven-year", "over 8 years", "over the next three years": the years a text says. */
function termOf(text: string): DecimalString | null {
  const found = /\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)[- ]years?\b/i.exec(text);
  if (!found) return null;
  const word = words.indexOf(found[1]!.toLowerCase());
  return word >= 0 ? String(word + 1) : found[1]!;
}

/** One sum per party, the largest; the total of all only where no part of it is known. A fee a month stands beside no total of it. */
function isCounted(one: Read, all: readonly Read[]): boolean {
  if (one.group) return all.every((o) => o.group) && largest(one, all);
  const same = all.filter((o) => !o.group && o.obligation.counterparty === one.obligation.counterparty);
  const fees = same.filter((o) => o.perMonth);
  return fees.length > 0 ? one.perMonth && largest(one, fees) : largest(one, same);
}

function largest(one: Read, all: readonly Read[]): boolean {
  const size = (o: Read) => o.value.high ?? o.value.low ?? ZERO;
  const most = all.reduce((a, b) => (size(b).gt(size(a)) ? b : a));
  return most === one;
}

/** What falls due in the months after the day. */
function dueWithin({ obligation, value, perMonth }: Read, months: number, day: Day): Interval {
  const low = value.low ?? ZERO;
  const high = value.high ?? low;
  if (perMonth) return { low: low.times(months), high: high.times(months) };
  if (obligation.years === null) return { low: ZERO, high };
  const term = dec(obligation.years).times(12);
  const passed = dec(String(daysBetween(obligation.signed, day))).div(dec('30.4375'));
  const left = maxDec(term.minus(passed), ZERO);
  const share = minDec(left, dec(months)).div(term);
  return { low: low.times(share), high: high.times(share) };
}

/** An interval as a figure with its middle. */
export function fundsOf(
  low: DecimalString | null,
  high: DecimalString | null,
  stated: DecimalString | null,
): Bounded | null {
  const centre =
    stated ??
    (low !== null && high !== null ? decimalString(dec(low).plus(dec(high)).div(2)) : (low ?? high));
  if (centre === null) return null;
  return { centre: dec(centre), low: low === null ? null : dec(low), high: high === null ? null : dec(high) };
}
