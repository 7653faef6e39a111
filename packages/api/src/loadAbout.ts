import { companiesNamed, type Ledger } from '@solvent/core/ledger';
import { isCurrency } from '@solvent/core/money';
import type { Company } from '@solvent/core/source';
import { loadDataset } from '@solvent/dataset';

/** The ids of the companies meant by these names, and of their products. */
export function familyOf(names: readonly string[], companies: readonly Company[]): string[] {
  const meant = new Set(
    names.flatMap((name) => {
      const [only, ...others] = companiesNamed(companies, name);
      return only && others.length === 0 ? [only.id] : [];
    }),
  );
  return companies
    .filter((c) => meant.has(c.id) || (c.parent !== undefined && meant.has(c.parent)))
    .map((c) => c.id);
}

/** Every company of the dataset by name, and nothing about them. */
export function loadCompanies(where: { readonly folder?: string }): readonly Company[] {
  return loadDataset({ ...where, companies: [], rates: false }).companies;
}

/**
 * The part of the dataset that a question about these companies needs: every company's name, the claims of those meant
 * and of their products, and exchange rates where there is other money than US dollars, or where the ledger above may
 * have some. Snowflake is 2 files of 70.
 */
export function loadAbout(
  ids: readonly string[],
  where: { readonly folder?: string },
  rates = false,
): Ledger {
  const part = loadDataset({ ...where, companies: ids, rates });
  // Reports fall back to US dollars where a company has no currency of its own.
  if (rates || part.claims.every((c) => c.unit === 'USD' || !isCurrency(c.unit))) return part;
  return { ...part, rates: loadDataset({ ...where, companies: [] }).rates };
}
