import type { CompanyRow, Envelope } from '@solvent/core/report';
import { type Paper, page } from './paper.ts';
import { table } from './table.ts';

/** Who is in the ledger. */
export function renderCompanies(
  { data }: Envelope<{ readonly companies: readonly CompanyRow[] }>,
  paper: Paper,
): string {
  const { t, lang } = paper;
  return page(
    table(
      [
        { title: t.id },
        { title: t.name, gives: true },
        { title: t.kind },
        { title: t.field },
        { title: t.country },
        { title: t.claims, align: 'right' },
        { title: t.latest },
      ],
      data.companies.map((c) => [
        c.id,
        c.name[lang],
        c.kind,
        c.field ?? '–',
        c.country ?? '–',
        String(c.claims),
        c.latestClaim ?? '–',
      ]),
      paper,
    ),
  );
}
