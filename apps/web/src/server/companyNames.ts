import type { Names } from '../bodies/company/Claims.tsx';
import type { View } from '../view.ts';
import { ask } from './ledger.ts';

/** What every company of the ledger is called, by id. */
export async function companyNames(view: View): Promise<Names> {
  const all = await ask('companies', view.asked);
  return all.ok ? Object.fromEntries(all.value.data.companies.map(({ id, name }) => [id, name])) : {};
}
