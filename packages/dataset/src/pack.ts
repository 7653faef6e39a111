import type { Claim } from '@solvent/core/claim';
import type { Correction, Ledger, Prediction, Tranche } from '@solvent/core/ledger';
import type { ExchangeRate } from '@solvent/core/money';
import type { Company, Source } from '@solvent/core/source';

/**
 * The ledger as it is packed for reading: one part per company, so that a question about one of them reads 1 of some
 * 60 parts. A part holds everything that names the company, so that no record in it points outside.
 */
export interface Part {
  readonly claims: readonly Claim[];
  /** The sources of the claims and of the tranches' events. */
  readonly sources: readonly Source[];
  readonly corrections: readonly Correction[];
  readonly tranches: readonly Tranche[];
  /** Predictions about it; what settled them is among its claims. */
  readonly predictions: readonly Prediction[];
}

export interface PackIndex {
  readonly companies: readonly Company[];
  /** Companies that have a part. */
  readonly parts: readonly string[];
  readonly counts: Counts;
}

export interface Counts {
  readonly claims: number;
  readonly sources: number;
  readonly companies: number;
  readonly corrections: number;
  readonly tranches: number;
  readonly predictions: number;
  readonly rates: number;
}

/** Rates of one pair from one source, as two columns. */
export interface RateColumns {
  readonly base: ExchangeRate['base'];
  readonly quote: ExchangeRate['quote'];
  readonly source: string;
  readonly when: readonly string[];
  readonly rate: readonly string[];
}

export interface Pack {
  readonly index: PackIndex;
  readonly parts: ReadonlyMap<string, Part>;
  readonly rates: readonly RateColumns[];
}

export function packLedger(ledger: Ledger): Pack {
  const companyOf = new Map(ledger.claims.map((claim) => [claim.id, claim.company]));
  const claims = Map.groupBy(ledger.claims, (claim) => claim.company);
  const corrections = Map.groupBy(ledger.corrections, (correction) => companyOf.get(correction.claim)!);
  const predictions = Map.groupBy(ledger.predictions, (prediction) => companyOf.get(prediction.claim)!);
  const tranches = Map.groupBy(ledger.tranches, (tranche) => tranche.company);
  const ids = [...new Set([...claims.keys(), ...tranches.keys()])].sort();
  const parts = new Map(
    ids.map((id) => {
      const part = {
        claims: claims.get(id) ?? [],
        corrections: corrections.get(id) ?? [],
        tranches: tranches.get(id) ?? [],
        predictions: predictions.get(id) ?? [],
      };
      const named = new Set([
        ...part.claims.map((claim) => claim.citation.source),
        ...part.corrections.map((correction) => correction.source),
        ...part.tranches.flatMap((tranche) => tranche.events.map((event) => event.citation.source)),
      ]);
      return [id, { ...part, sources: ledger.sources.filter((source) => named.has(source.id)) }];
    }),
  );
  return {
    index: { companies: ledger.companies, parts: ids, counts: countsOf(ledger) },
    parts,
    rates: [...Map.groupBy(ledger.rates, (rate) => `${rate.base} ${rate.quote} ${rate.source}`).values()].map(
      (rates) => ({
        base: rates[0]!.base,
        quote: rates[0]!.quote,
        source: rates[0]!.source,
        when: rates.map((rate) => rate.when),
        rate: rates.map((rate) => rate.rate),
      }),
    ),
  };
}

/** The ledger of the parts given: claims in the order of their companies' ids, sources in the order of their own. */
export function unpackLedger(
  companies: readonly Company[],
  parts: readonly Part[],
  rates: readonly RateColumns[],
): Ledger {
  const sources = new Map(parts.flatMap((part) => part.sources.map((source) => [source.id, source])));
  return {
    companies,
    sources: [...sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    claims: parts.flatMap((part) => part.claims),
    corrections: parts.flatMap((part) => part.corrections),
    tranches: parts.flatMap((part) => part.tranches),
    predictions: parts.flatMap((part) => part.predictions),
    rates: rates.flatMap(({ base, quote, source, when, rate }) =>
      when.map((day, index) => ({ base, quote, when: day, rate: rate[index]!, source })),
    ),
  };
}

export function countsOf(ledger: Ledger): Counts {
  const { claims, sources, companies, corrections, tranches, predictions, rates } = ledger;
  return {
    claims: claims.length,
    sources: sources.length,
    companies: companies.length,
    corrections: corrections.length,
    tranches: tranches.length,
    predictions: predictions.length,
    rates: rates.length,
  };
}
