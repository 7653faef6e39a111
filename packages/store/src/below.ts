import type { Claim } from '@solvent/core/claim';
import type { Ledger } from '@solvent/core/ledger';
import { canonicalJson } from './canonicalJson.ts';
import { keyOf, ledgerTables, type Reference, rateId } from './records.ts';

/** The dataset under the store, as far as writes need it. */
export interface Below {
  /** The claims about a company. */
  claimsOf(company: string): readonly Claim[];
  has(reference: Reference): boolean;
  /** The canonical form of a record of that name. */
  payload(reference: Reference): string | undefined;
}

/** The dataset is loaded when the first name is not found in the store itself. */
export function belowOf(load: () => Ledger): Below {
  let byName: Map<string, unknown> | undefined;
  let byCompany: Map<string, Claim[]> | undefined;
  const find = (reference: Reference): unknown => {
    if (!byName) {
      const ledger = load();
      byName = new Map();
      for (const table of ledgerTables)
        for (const record of ledger[table])
          byName.set(keyOf({ table, id: 'id' in record ? record.id : rateId(record) }), record);
    }
    return byName.get(keyOf(reference));
  };
  return {
    claimsOf: (company) => {
      if (!byCompany) {
        byCompany = new Map();
        for (const claim of load().claims) {
          const others = byCompany.get(claim.company);
          if (others) others.push(claim);
          else byCompany.set(claim.company, [claim]);
        }
      }
      return byCompany.get(company) ?? [];
    },
    has: (reference) => find(reference) !== undefined,
    payload: (reference) => {
      const record = find(reference);
      return record === undefined ? undefined : canonicalJson(record);
    },
  };
}
