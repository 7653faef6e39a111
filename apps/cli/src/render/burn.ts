import type { BurnData, Envelope } from '@solvent/core/report';
import { figureText, monthlyText, periodText, tagsText } from './figure.ts';
import { type Paper, page } from './paper.ts';
import { burnLine } from './runway.ts';
import { type Cell, table } from './table.ts';

/** Burn on every basis and period; the one a runway uses first. */
export function renderBurn({ data }: Envelope<BurnData>, paper: Paper): string {
  const { t, lang } = paper;
  const name = data.company.name[lang];
  const first = data.chosen ? `${name}${t.colon}${burnLine(data.chosen, paper, true)}` : name;
  const rows = data.options.map((o): Cell[] => [
    o.id === data.chosen?.id ? '*' : '',
    periodText(o.period),
    monthlyText(o.monthly, paper),
    figureText(o.total, paper),
    o.total.label[lang],
    { text: t.burnBases[o.kind] ?? o.kind, ink: 'faint' },
    { text: t.outlooks[o.outlook] ?? o.outlook, ink: 'faint' },
    tagsText(o.total, paper),
  ]);
  const columns = [
    { title: '' },
    { title: t.period },
    { title: t.burnMonth, align: 'figure' as const },
    { title: t.total, align: 'figure' as const },
    { title: t.measure },
    { title: t.basis },
    { title: t.outlook },
    { title: t.note, gives: true as const },
  ];
  return page(paper.strong(first), data.why[lang], table(columns, rows, paper));
}
