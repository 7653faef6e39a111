import type { Day } from '../time/index.ts';
import { applyCorrections, type Corrected } from './applyCorrections.ts';
import { asKnownAt } from './asKnownAt.ts';
import type { Ledger } from './ledger.ts';

export interface ViewOptions {
  readonly asKnownAt: Day;
  /** True unless said: retracted and superseded claims are out. False: every claim as accepted. */
  readonly corrected?: boolean;
}

export type LedgerView = Corrected;

/** A slider over the days asks for many views of one ledger; the oldest are let go. */
const MOST_KEPT = 64;
const kept = new WeakMap<Ledger, Map<string, LedgerView>>();

/** The ledger as known on a day, corrected unless asked otherwise. The same question on the same ledger gives the same object. */
export function viewLedger(ledger: Ledger, options: ViewOptions): LedgerView {
  const { asKnownAt: day, corrected = true } = options;
  let views = kept.get(ledger);
  if (!views) {
    views = new Map();
    kept.set(ledger, views);
  }
  const key = `${day}${corrected ? '' : ' uncorrected'}`;
  const before = views.get(key);
  if (before) return before;
  const known = asKnownAt(ledger, day);
  const view = corrected
    ? applyCorrections(known)
    : { ledger: known, issues: [], flags: new Map(), replaced: new Map() };
  const [oldest] = views.keys();
  if (views.size >= MOST_KEPT && oldest !== undefined) views.delete(oldest);
  views.set(key, view);
  return view;
}
