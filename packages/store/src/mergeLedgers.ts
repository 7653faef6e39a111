import type { Ledger } from '@solvent/core/ledger';
import { ledgerTables, rateId } from './records.ts';

/**
 * Lay one ledger over another: the public dataset below, the user's records above. Where both know an id the
 * upper one is taken; everything else stands side by side, the lower first. An empty side changes nothing.
 */
export function mergeLedgers(base: Ledger, user: Ledger): Ledger {
  const merged: Record<string, readonly unknown[]> = { ...base };
  let changed = false;
  for (const table of ledgerTables) {
    const upper = user[table];
    const ids = new Set(upper.map(nameOf));
    merged[table] =
      upper.length === 0
        ? base[table]
        : [...base[table].filter((record) => !ids.has(nameOf(record))), ...upper];
    changed ||= upper.length > 0;
  }
  return changed ? (merged as unknown as Ledger) : base;
}

function nameOf(record: Ledger[(typeof ledgerTables)[number]][number]): string {
  return 'id' in record ? record.id : rateId(record);
}
