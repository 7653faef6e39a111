import type { Envelope, SourceRow } from '@solvent/core/report';
import type { Answers } from '../client/client.ts';
import { claimTable } from './claims.ts';
import { type Paper, page } from './paper.ts';
import { table } from './table.ts';

/** The documents behind the claims. */
export function renderSources(
  { data }: Envelope<{ readonly sources: readonly SourceRow[] }>,
  paper: Paper,
): string {
  return page(sourceTable(data.sources, paper));
}

function sourceTable(sources: readonly SourceRow[], paper: Paper): string {
  const { t } = paper;
  return table(
    [
      { title: t.published },
      { title: t.id },
      { title: t.kind },
      { title: t.publisher, gives: true },
      { title: t.title, gives: true },
      { title: t.claims, align: 'right' },
      { title: t.sameOrigin, align: 'right' },
    ],
    sources.map((s) => [
      s.published?.day ?? '–',
      s.id,
      s.kind,
      s.publisher,
      s.title,
      String(s.claims),
      String(s.sameOrigin),
    ]),
    paper,
  );
}

/** One document: what it says, and who else tells the same story. */
export function renderSource({ data }: Answers['source'], paper: Paper): string {
  const { source, claims, siblings } = data;
  const { t } = paper;
  return page(
    paper.strong(source.title),
    [
      `${source.publisher}${source.published ? `, ${source.published.day}` : ''} · ${source.kind} · ${source.language}`,
      source.url ?? '',
      paper.faint(source.origin),
    ]
      .filter(Boolean)
      .join('\n'),
    claimTable(claims, paper),
    siblings.length > 0 && `${t.siblings}\n${sourceTable(siblings, paper)}`,
  );
}
