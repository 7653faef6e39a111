import { nameOfFiler } from '@solvent/core/filing';
import type { Company } from '@solvent/core/source';
import type { CompanyFacts } from './facts.ts';

/** The record of a filer that the ledger does not know yet: `cik-0001318605`, also found as "Tesla" and by its ticker. */
export function companyOfFiler({ cik, entityName, ticker }: Omit<CompanyFacts, 'facts'>): Company {
  const name = nameOfFiler({ cik, entityName });
  const short = name.replace(
    /,? (?:inc|corp|co|ltd|llc|plc|corporation|company|limited|n\.?v|s\.?a)\.?$/i,
    '',
  );
  return {
    id: `cik-${cik}`,
    kind: 'company',
    name: { en: name, zh: name },
    aliases: short === name || short === '' ? [] : [short],
    cik,
    ...(ticker === undefined ? {} : { ticker }),
  };
}
