import type { CompareData, Envelope } from '@solvent/core/report';
import { dayCell, figureText, monthlyText, periodText, resultText, untilText } from './figure.ts';
import { type Paper, page } from './paper.ts';
import { type Cell, table } from './table.ts';
import { wrap } from './wrap.ts';

/** Companies side by side on one basis of burn, or the sentence that says why there is none. */
export function renderCompare({ data }: Envelope<CompareData>, paper: Paper): string {
  const { t, lang } = paper;
  const sentence = data.basis
    ? t.comparedOn(t.burnBases[data.basis] ?? data.basis, data.currency)
    : data.forced
      ? t.comparedForced(data.forced)
      : t.notCompared;
  const rows = data.companies.map((c): Cell[] => [
    c.company.name[lang],
    figureText(c.cash, paper),
    dayCell(c.cash, paper),
    monthlyText(c.burn?.monthly, paper),
    {
      text: c.burn
        ? `${t.burnBases[c.burn.kind] ?? c.burn.kind} ${periodText(c.burn.total.period)}`
        : c.bases.map((b) => t.burnBases[b] ?? b).join(t.comma),
      ink: 'faint',
    },
    c.burn ? resultText(c.result, paper) : '–',
    c.burn ? untilText(c.result) : '–',
    figureText(c.income?.selfFunding, paper),
  ]);
  const columns = [
    { title: t.company },
    { title: t.cash, align: 'figure' as const },
    { title: t.asOf },
    { title: t.burnMonth, align: 'figure' as const },
    { title: data.basis || data.forced ? t.basis : t.bases, gives: true as const },
    { title: t.runway },
    { title: t.until },
    { title: t.pays, align: 'figure' as const },
  ];
  return page(paper.strong(wrap(sentence, paper.width)), table(columns, rows, paper));
}
