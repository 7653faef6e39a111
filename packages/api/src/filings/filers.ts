import { ok, type Result } from '@solvent/core/issue';
import { type Envelope, type FilersData, type FilersQuery, filersReport } from '@solvent/core/report';
import { loadDataset } from '@solvent/dataset';
import type { ApiContext } from '../context.ts';

/** How long the cash of every company with filings lasts [API30]; of none where there is no ledger. */
export async function filers(
  query: Omit<FilersQuery, 'positions'>,
  ctx: ApiContext,
): Promise<Result<Envelope<FilersData>>> {
  const store = await ctx.existingStore();
  if (!store.ok) return store;
  const found = (await store.value?.positions(query.asKnownAt ?? ctx.today)) ?? ok([]);
  if (!found.ok) return found;
  const below = new Map(
    found.value.some(({ name }) => name === null)
      ? loadDataset({ companies: [], rates: false }).companies.map(({ id, name }) => [id, name])
      : [],
  );
  const positions = found.value.map(({ company: id, name, position }) => ({
    company: { id, name: name ?? below.get(id) ?? { en: id, zh: id } },
    position,
  }));
  return filersReport({ ...query, positions }, ctx);
}
