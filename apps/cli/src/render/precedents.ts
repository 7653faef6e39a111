import type { Envelope, PrecedentCurve, PrecedentsData } from '@solvent/core/report';
import { figureText, sentenceText } from './figure.ts';
import { type Paper, page } from './paper.ts';
import { spark } from './spark.ts';
import { type Cell, table } from './table.ts';
import { wrap } from './wrap.ts';

/** Companies that burned before: how much, until when, and the years one under another. */
export function renderPrecedents({ data }: Envelope<PrecedentsData>, paper: Paper): string {
  const { t, lang } = paper;
  const rows = data.curves.map((c): Cell[] => [
    c.company.name[lang],
    { text: t.burnBases[c.basis] ?? c.basis, ink: 'faint' },
    figureText(c.burned, paper),
    turnedText(c, paper),
    spark(c.points.filter((p) => !p.forward).map((p) => middle(p))),
    c.fate ?? '–',
  ]);
  return page(
    data.where && sentenceText(data.where.sentence, paper),
    table(
      [
        { title: t.company },
        { title: t.basis, gives: true },
        { title: t.burned, align: 'figure' },
        { title: t.turned },
        { title: t.year },
        { title: t.fate },
      ],
      rows,
      paper,
    ),
    yearTable(data, paper),
    goneTable(data, paper),
    paper.faint(wrap(data.note[lang], paper.width)),
  );
}

type Point = PrecedentCurve['points'][number];
const middle = ({ figure: { value } }: Point) => value.stated ?? value.low ?? value.high ?? '0';

function turnedText(curve: PrecedentCurve, { t }: Paper): string {
  if (curve.turned !== null) return String(curve.turned);
  return curve.burned ? t.notYet : '–';
}

/** A row for each company with its years; a forecast year is marked with ~. */
function yearTable(data: PrecedentsData, paper: Paper): string {
  const { t, lang } = paper;
  const rows = data.curves.flatMap((curve) =>
    curve.points.map((p, i): Cell[] => [
      i === 0 ? curve.company.name[lang] : '',
      `${p.year}${p.forward ? ' ~' : ''}`,
      data.align === 'revenue' ? figureText(p.revenue, paper) : String(p.x),
      figureText(p.figure, paper),
    ]),
  );
  const since = {
    founding: lang === 'zh' ? '成立后年数' : 'years since founding',
    'first-year': lang === 'zh' ? '首年后年数' : 'years since the first',
    revenue: lang === 'zh' ? '收入' : 'revenue',
    calendar: lang === 'zh' ? '年' : 'calendar',
  }[data.align];
  return table(
    [
      { title: t.company },
      { title: t.year },
      { title: since, align: 'right' },
      { title: t.value, align: 'figure' },
    ],
    rows,
    paper,
  );
}

/** Those that ended before they turned: no cash flow, only what they had raised. */
function goneTable({ gone }: PrecedentsData, paper: Paper): string | false {
  const { t, lang } = paper;
  return (
    gone.length > 0 &&
    table(
      [
        { title: t.gone.title },
        { title: t.gone.end },
        { title: t.gone.age, align: 'right' },
        { title: t.gone.raised, align: 'figure' },
      ],
      gone.map((row): Cell[] => [
        row.company.name[lang],
        `${t.gone.ends[row.status] ?? row.status} ${row.when}`,
        row.age === null ? '–' : String(row.age),
        figureText(row.raised, paper),
      ]),
      paper,
    )
  );
}
