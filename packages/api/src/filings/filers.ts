import { ok, type Result } from '@solvent/core/issue';
import {
  type CompanyRow,
  type Envelope,
  type FilersData,
  type FilersQuery,
  filersReport,
  isOwn,
} from '@solvent/core/report';
import type { ApiContext } from '../context.ts';
import { loadCompanies } from '../loadAbout.ts';

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
    found.value.some(({ name }) => name === null) ? loadCompanies({}).map(({ id, name }) => [id, name]) : [],
  );
  // What is filed is public, but not that somebody has it among their own.
  const isShown = (id: string) => ctx.principal?.kind === 'owner' || !isOwn({ id });
  const positions = found.value
    .filter(({ company }) => isShown(company))
    .map(({ company: id, name, position }) => ({
      company: { id, name: name ?? below.get(id) ?? { en: id, zh: id } },
      position,
    }));
  return filersReport({ ...query, positions }, ctx);
}

/** The companies that are only on file, as rows like those of `companies`; their claims are the figures they filed. */
export async function onFile(
  _query: object,
  ctx: ApiContext,
): Promise<Result<Envelope<{ readonly companies: readonly CompanyRow[] }>>> {
  const store = await ctx.existingStore();
  if (!store.ok) return store;
  const found = (await store.value?.onFile()) ?? ok([]);
  if (!found.ok) return found;
  const companies = found.value.map(
    ({ company, figures, filed }): CompanyRow => ({
      id: company.id,
      name: company.name,
      kind: company.kind,
      field: null,
      country: company.country ?? null,
      ticker: company.ticker ?? null,
      cik: company.cik ?? null,
      aliases: company.aliases,
      claims: figures,
      latestClaim: filed,
    }),
  );
  const { today } = ctx;
  return ok({
    schema: 'solvent.companies/1',
    asKnownAt: today,
    today,
    policy: 'latest',
    data: { companies },
    issues: [],
  });
}
