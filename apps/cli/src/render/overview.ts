import type { Envelope, OverviewData, OverviewRow } from '@solvent/core/report';
import { ageText, figureText, monthlyText, resultText, sentenceText, untilText } from './figure.ts';
import { type Paper, page } from './paper.ts';
import { spark } from './spark.ts';
import { type Cell, table } from './table.ts';

/** The whole field, the most pressing first. */
export function renderOverview({ data }: Envelope<OverviewData>, paper: Paper): string {
  const { t, lang } = paper;
  const rows = data.rows.map((row): Cell[] => [
    row.company.name[lang],
    runwayCell(row, paper),
    untilText(row.result),
    figureText(row.cash, paper),
    cashDay(row, paper),
    monthlyText(row.burn, paper),
    { text: row.burnKind ? (t.burnBases[row.burnKind] ?? row.burnKind) : '', ink: 'faint' },
    figureText(row.selfFunding, paper),
    t.disputes(row.disagreements, row.openDisagreements),
    spark(row.spark?.points.slice(-8).map((p) => p.value) ?? []),
  ]);
  const columns = [
    { title: t.company, gives: true as const },
    { title: t.runway, gives: true as const },
    { title: t.until },
    { title: t.cash, align: 'figure' as const },
    { title: t.asOf },
    { title: t.burnMonth, align: 'figure' as const },
    { title: t.basis, gives: true as const },
    { title: t.pays, align: 'figure' as const },
    { title: t.disputed },
    { title: t.trend },
  ];
  return page(
    sentenceText(data.headline, paper),
    table(columns, rows, paper),
    paper.faint(t.counted(data.claims, data.sources, data.origins)),
  );
}

function runwayCell(row: OverviewRow, paper: Paper): Cell {
  if (row.row === 'stated' && row.months) return figureText(row.months, paper);
  const text = resultText(row.result, paper);
  return row.result.kind === 'unknown' ? { text, ink: 'faint' } : text;
}

function cashDay(row: OverviewRow, paper: Paper): Cell {
  const day = row.cash?.asOf;
  if (!day) return '–';
  return row.stale && row.ageDays !== null
    ? { text: `${day}${paper.t.old(ageText(row.ageDays, paper))}`, ink: 'warn' }
    : day;
}
