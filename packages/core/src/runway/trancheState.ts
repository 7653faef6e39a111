import { deriveFigure, type Figure } from '../derivation/index.ts';
import type { Tranche } from '../ledger/index.ts';
import { type Dec, type DecimalString, dec, decimalString, maxDec, ZERO } from '../money/index.ts';
import type { Day } from '../time/index.ts';
import type { BothLanguages } from './text.ts';

/**
 * Promised money as it stood on a day: how much of it is in hand, and what may still come. Of SoftBank's 40 bn known on
 * 13 May 2025, 10 were paid; of the whole, 20 to 40 would come, 30 at even odds.
 */
export interface TrancheState {
  readonly tranche: Tranche;
  readonly status: string;
  readonly funded: DecimalString;
  /** What is still to come: at least, weighted by the chance that the condition is met, at most. */
  readonly outstanding: Weighted;
  /** The same of the whole tranche, with what is paid already. */
  readonly total: Weighted;
  readonly conditional: boolean;
  /** Null once the condition is settled; even odds are assumed where no one stated a chance. */
  readonly chance: { readonly value: DecimalString; readonly assumed: boolean } | null;
}

export interface Weighted {
  readonly low: DecimalString;
  readonly weighted: DecimalString;
  readonly high: DecimalString;
}

const EVEN_ODDS = '0.5';

/**
 * [PO5] [SC22] What is known of a tranche on a day, from its events up to then. Before its condition is settled the
 * outstanding sum runs from the fallback amount to the full one. Once lapsed, nothing more comes.
 */
export function trancheState(tranche: Tranche, day: Day): TrancheState {
  const events = tranche.events.filter((e) => e.day <= day);
  const status = events.at(-1)?.status ?? 'announced';
  const funded = dec(events.findLast((e) => e.fundedToDate !== undefined)?.fundedToDate ?? '0');
  const met = events.some((e) => e.status === 'conditionMet' || e.status === 'funded');
  const conditional = tranche.condition !== undefined && !met;
  const { low, high } = totalsOf(tranche, status, funded, conditional);
  const chance = low.eq(high)
    ? null
    : { value: tranche.probability ?? EVEN_ODDS, assumed: tranche.probability === undefined };
  const weighted = chance ? low.plus(high.minus(low).times(dec(chance.value))) : low;
  const write = (of: (total: Dec) => Dec): Weighted => ({
    low: decimalString(of(low)),
    weighted: decimalString(of(weighted)),
    high: decimalString(of(high)),
  });
  return {
    tranche,
    status,
    funded: decimalString(funded),
    outstanding: write((total) => maxDec(total.minus(funded), ZERO)),
    total: write((total) => maxDec(total, funded)),
    conditional,
    chance,
  };
}

function totalsOf(
  tranche: Tranche,
  status: string,
  funded: Dec,
  conditional: boolean,
): { readonly low: Dec; readonly high: Dec } {
  if (status === 'funded' || status === 'lapsed') return { low: funded, high: funded };
  const fallback = dec(tranche.condition?.fallbackAmount ?? tranche.amount);
  if (status === 'reduced') return { low: fallback, high: fallback };
  const full = dec(tranche.amount);
  return { low: conditional ? fallback : full, high: full };
}

const evenOdds: BothLanguages = {
  en: 'No source states a chance; fallback and full amount are weighed evenly.',
  zh: '没有来源给出概率，保底与全额各按一半计。',
};

/** The tranches of one kind that may still bring money, as figures for the rungs. */
export function trancheFigures(
  states: readonly TrancheState[],
  conditional: boolean,
  { company, day }: { readonly company: string; readonly day: Day },
): readonly Figure[] {
  return states
    .filter(
      (s) =>
        s.conditional === conditional &&
        s.outstanding.high !== '0' &&
        s.tranche.events.some((e) => e.day <= day),
    )
    .map(({ tranche, outstanding, chance }) =>
      deriveFigure({
        id: `${company}/tranche/${tranche.id}`,
        metric: conditional ? 'contingent_capital' : 'committed_capital',
        label: { en: `${tranche.investor}, still to come`, zh: `${tranche.investor}，尚未到账` },
        formula: chance
          ? 'fallback + chance × (amount - fallback) - funded to date'
          : 'amount - funded to date',
        rule: 'PO5',
        inputs: [],
        value: {
          low: outstanding.low,
          high: outstanding.high,
          stated: outstanding.weighted,
          approx: chance !== null,
        },
        unit: tranche.currency,
        per: null,
        period: { at: day },
        ...(chance?.assumed ? { note: evenOdds } : {}),
      }),
    );
}
