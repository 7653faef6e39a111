import {
  type Dec,
  type Envelope,
  type Figure,
  type Ledger,
  type Result,
  type Term,
  viewLedger,
} from '@solvent/core';
import { type Claim, intervalOfQuantity } from '@solvent/core/claim';
import { dec, roundSignificant, roundTo } from '@solvent/core/money';
import { loadDataset } from '@solvent/dataset';

/** The dataset as it is shipped, and the day the examples were checked on. */
export const ledger: Ledger = loadDataset();
export const today = '2026-11-24';
export const context = { ledger, today };

const byId = new Map(ledger.claims.map((claim) => [claim.id, claim]));

export function claim(id: string): Claim {
  const found = byId.get(id);
  if (!found) throw new Error(`No claim ${id} in the shipped dataset.`);
  return found;
}

/** The value of a claim as the source stated it. */
export function stated(id: string): Dec {
  const value = claim(id).quantity.stated;
  if (value === null) throw new Error(`${id} has no single stated value.`);
  return dec(value);
}

/** A claim as a term of a ratio: its middle and its interval. */
export function term(id: string): Term {
  return { centre: stated(id), ...intervalOfQuantity(claim(id).quantity) };
}

/** The ledger as known on a day; corrected unless said. */
export function known(day: string, corrected = true): Ledger {
  return viewLedger(ledger, { asKnownAt: day, corrected }).ledger;
}

/** The data of a report that must not fail. */
export function dataOf<Data>(result: Result<Envelope<Data>>): Data {
  if (!result.ok) throw new Error(result.issues.map((issue) => issue.message).join('; '));
  return result.value.data;
}

export function codesOf<Data>(result: Result<Envelope<Data>>): readonly string[] {
  return result.ok
    ? result.value.issues.map((issue) => issue.code)
    : result.issues.map((issue) => issue.code);
}

/** Millions, to whole ones. */
export function millions(value: Dec | string): string {
  return roundTo(dec(String(value)).div(1_000_000), 0);
}

export function digits(value: Dec | string, places: number): string {
  return roundSignificant(dec(String(value)), places);
}

/** The stated value of a figure that must have one. */
export function statedOf(figure: Figure | null | undefined): string {
  if (figure?.value.stated == null) throw new Error(`No single value: ${figure?.id ?? 'no figure'}`);
  return figure.value.stated;
}
