import { emptyLedger, findCompany, type Ledger } from '@solvent/core/ledger';
import { isCurrency } from '@solvent/core/money';
import { loadDataset } from '@solvent/dataset';

/**
 * The part of the dataset that a question about these companies needs: every company's name, the claims of those meant
 * and of their products, and exchange rates where there is other money than US dollars. Snowflake is 2 files of 70.
 */
export function loadAbout(names: readonly string[], where: { readonly folder?: string }): Ledger {
  const { companies } = loadDataset({ ...where, companies: [], rates: false });
  const meant = new Set(
    names.flatMap((name) => {
      const found = findCompany({ ...emptyLedger, companies }, name);
      return found.ok ? [found.value.id] : [];
    }),
  );
  const family = companies.filter((c) => meant.has(c.id) || (c.parent !== undefined && meant.has(c.parent)));
  const part = loadDataset({ ...where, companies: family.map((c) => c.id), rates: false });
  // Reports fall back to US dollars where a company has no currency of its own.
  if (part.claims.every((c) => c.unit === 'USD' || !isCurrency(c.unit))) return part;
  return { ...part, rates: loadDataset({ ...where, companies: [] }).rates };
}
