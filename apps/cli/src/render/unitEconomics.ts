import { formatQuantity } from '@solvent/core/money';
import type { Envelope, UnitEconomicsData, UnitRow } from '@solvent/core/report';
import { dayCell, figureText, tagsText } from './figure.ts';
import { type Paper, page } from './paper.ts';
import { type Cell, table } from './table.ts';
import { wrap } from './wrap.ts';

/** Subscribers × price against cost, with the day of each, and the version that is coherent in time. */
export function renderUnitEconomics({ data }: Envelope<UnitEconomicsData>, paper: Paper): string {
  const { t, lang } = paper;
  const name = data.company.name[lang];
  if (!data.naive)
    return page(
      paper.strong(`${name}${t.colon}${t.notKnown(data.missing.map((m) => t.missing[m] ?? m).join(t.and))}`),
    );
  return page(
    paper.strong(name),
    unitBlock(t.together, data.naive, paper),
    data.coherent && unitBlock(t.coherent, data.coherent, paper),
    data.cover.length > 0 &&
      `${t.coverTitle}\n${table(
        [
          { title: t.price, align: 'figure' },
          { title: t.subscribers, align: 'figure' },
        ],
        data.cover.map(({ price, subscribers }) => [
          formatQuantity({ low: price, high: price, stated: price }, 'USD', lang),
          ratioText(subscribers, 'persons', paper),
        ]),
        paper,
      )}`,
  );
}

function unitBlock(title: string, row: UnitRow, paper: Paper): string {
  const { t } = paper;
  const { result } = row;
  const sentence = t.unitSentence(
    figureText(row.subscribers, paper),
    figureText(row.price, paper),
    figureText(row.cost, paper),
    ratioText(result.covered, 'fraction', paper),
  );
  const inputs = [row.subscribers, row.price, row.cost].map((f): Cell[] => [
    f.label[paper.lang],
    figureText(f, paper),
    dayCell(f, paper),
    tagsText(f, paper),
  ]);
  const far = result.spanDays > 180 ? ` ${paper.warn(t.apart(result.spanDays))}` : '';
  return `${title}${far}\n${wrap(sentence, paper.width)}\n${table([{ title: t.figure }, { title: t.value, align: 'figure' }, { title: t.asOf }, { title: t.basis, gives: true }], inputs, paper)}`;
}

type Ratio = UnitRow['result']['covered'];

function ratioText(ratio: Ratio, unit: string, { lang }: Paper): string {
  if (ratio.kind === 'undefined') return ratio.why[lang];
  return formatQuantity({ low: ratio.value, high: ratio.value, stated: ratio.value }, unit, lang);
}
