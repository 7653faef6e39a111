import type { BooksReading } from '@solvent/api/import';
import { dec, formatValue } from '@solvent/core/money';
import { periodText } from './figure.ts';
import { type Paper, page } from './paper.ts';
import { table } from './table.ts';

/** What one's own books say, before anything is written: how they were read, and the figures made of them. */
export function renderBooks({ mapping, figures }: BooksReading, paper: Paper): string {
  const { t, lang } = paper;
  return page(
    `${t.own.bookKinds[mapping.kind] ?? mapping.kind}${t.colon}${Object.entries(mapping.columns)
      .map(([role, column]) => `${role} = ${column}`)
      .join(t.comma)}`,
    table(
      [
        { title: t.period },
        { title: t.metric },
        { title: t.value, align: 'figure' },
        { title: t.own.from, gives: true },
      ],
      figures.map((f) => [
        periodText(f.period),
        f.metric,
        formatValue(dec(f.value), f.currency, lang),
        { text: f.quote, ink: 'faint' as const },
      ]),
      paper,
    ),
    paper.faint(t.own.previewOnly),
  );
}
