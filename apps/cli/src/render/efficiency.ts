import type { EfficiencyData, Envelope, PlanRow, RatioRow } from '@solvent/core/report';
import { dayCell, figureText, tagsText } from './figure.ts';
import { type Paper, page } from './paper.ts';
import { type Cell, table } from './table.ts';

/** What the company gets for its money; a ratio without a value says why. */
export function renderEfficiency({ data }: Envelope<EfficiencyData>, paper: Paper): string {
  const { t, lang } = paper;
  const rows = data.ratios.map((r): Cell[] => [
    r.name[lang],
    figureText(r.figure, paper),
    dayCell(r.figure, paper),
    { text: r.formula, ink: 'faint' },
    why(r, paper),
  ]);
  return page(
    paper.strong(data.company.name[lang]),
    table(
      [
        { title: t.figure },
        { title: t.value, align: 'figure' },
        { title: t.asOf },
        { title: t.formula },
        { title: t.note, gives: true },
      ],
      rows,
      paper,
    ),
    data.plans.length > 0 && `${t.planTitle}\n${planTable(data.plans, paper)}`,
  );
}

function why(row: RatioRow, paper: Paper): Cell {
  return row.figure ? tagsText(row.figure, paper) : { text: row.why?.[paper.lang] ?? '', ink: 'faint' };
}

function planTable(plans: readonly PlanRow[], paper: Paper): string {
  const { t } = paper;
  return table(
    [
      { title: t.period },
      { title: t.plan, align: 'figure' },
      { title: t.actual, align: 'figure' },
      { title: t.reached, align: 'figure' },
    ],
    plans.map((p) => [
      p.period === 'all' ? t.allYears : p.period,
      figureText(p.plan, paper),
      figureText(p.actual, paper),
      figureText(p.attainment.figure, paper),
    ]),
    paper,
  );
}
