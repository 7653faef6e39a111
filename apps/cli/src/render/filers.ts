import { dec, formatValue } from '@solvent/core/money';
import type { Envelope, FilersData } from '@solvent/core/report';
import { sentenceText } from './figure.ts';
import { type Paper, page } from './paper.ts';
import { type Cell, table } from './table.ts';

/** The filers with the fewest months of cash, the shortest first. */
export function renderFilers({ data }: Envelope<FilersData>, paper: Paper): string {
  const { lang } = paper;
  const t = paper.t.filers;
  const { rows, counts } = data;
  return page(
    sentenceText(data.headline, paper),
    table(
      [
        { title: paper.t.company, gives: true },
        { title: t.months, align: 'figure' },
        { title: t.until },
        { title: t.cash, align: 'right' },
        { title: t.on },
        { title: t.burn, align: 'right' },
        { title: t.basis, gives: true },
      ],
      rows.map((r): Cell[] => [
        r.company.name[lang],
        r.result.kind === 'months' ? oneDecimal(r.result.months) : '0.0',
        r.result.kind === 'months' ? (r.result.cashOutDate ?? '–') : r.cashOn,
        formatValue(dec(r.cash), r.unit, lang),
        r.cashOn,
        formatValue(dec(r.monthlyBurn), r.unit, lang),
        { text: t.flows[r.flowKind], ink: 'faint' },
      ]),
      paper,
    ),
    counts.below > rows.length ? t.more(counts.below - rows.length) : '',
  );
}

function oneDecimal(months: string): string {
  return dec(months).toFixed(1);
}
