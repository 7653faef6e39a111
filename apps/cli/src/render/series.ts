import { formatQuantity } from '@solvent/core/money';
import type { Envelope, SeriesData, SeriesRow } from '@solvent/core/report';
import { type Paper, page } from './paper.ts';
import { type Cell, table } from './table.ts';

/** One metric over time; a forecast is marked as one. */
export function renderSeries({ data }: Envelope<SeriesData>, paper: Paper): string {
  const { t, lang } = paper;
  const title = `${data.company.name[lang]}${t.colon}${data.metric.name[lang]}`;
  if (data.observations.length === 0) return page(paper.strong(title), t.noClaims);
  return page(paper.strong(title), seriesTable(data.observations, paper));
}

function seriesTable(observations: readonly SeriesRow[], paper: Paper): string {
  const { t, lang } = paper;
  const rows = observations.map((o): Cell[] => [
    o.periodLabel.replace('@', ''),
    formatQuantity(o.quantity, o.currency, lang),
    { text: t.outlooks[o.outlook] ?? o.outlook, ink: 'faint' },
    { text: o.basisTags[lang].join(' · '), ink: 'faint' },
    String(o.origins),
    o.conflicts > 0 ? { text: String(o.conflicts), ink: 'warn' } : '–',
    o.knownFrom,
    o.source,
  ]);
  return table(
    [
      { title: t.period },
      { title: t.value, align: 'figure' },
      { title: t.outlook },
      { title: t.basis, gives: true },
      { title: t.origins, align: 'right' },
      { title: t.disputed, align: 'right' },
      { title: t.known },
      { title: t.source, gives: true },
    ],
    rows,
    paper,
  );
}
