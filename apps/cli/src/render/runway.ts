import type { BurnBasis, Envelope, RunwayData } from '@solvent/core/report';
import {
  dayCell,
  figureText,
  monthlyText,
  periodText,
  resultText,
  sentenceText,
  tagsText,
  untilText,
} from './figure.ts';
import { type Paper, page } from './paper.ts';
import { type Cell, table } from './table.ts';

/** How long the money lasts, rung by rung, and at every other burn. */
export function renderRunway({ data }: Envelope<RunwayData>, paper: Paper): string {
  const { t } = paper;
  return page(
    sentenceText(data.headline, paper),
    rungTable(data, paper),
    data.basis && burnLine(data.basis, paper),
    data.stated.length > 0 &&
      `${t.stated}${t.colon}${data.stated.map((f) => `${figureText(f, paper)} (${f.asOf ?? '–'})`).join(t.comma)}`,
    alternatives(data, paper),
    data.claims.length > 0 && paper.faint(`${t.seeAlso}${t.colon}solvent explain ${shownId(data)}`),
  );
}

/** Every rung that has an amount, the bridge and the forecasts' path; the first rung also when it has none. */
export function rungTable(data: RunwayData, paper: Paper): string {
  const { t, lang } = paper;
  const known = data.rungs.filter((r) => r.amount);
  const rows = (known.length > 0 || data.bridged ? known : data.rungs.slice(0, 1)).map((r): Cell[] => [
    r.label[lang],
    figureText(r.amount, paper),
    dayCell(r.amount, paper),
    resultText(r.result, paper),
    untilText(r.result),
    r.amount ? tagsText(r.amount, paper) : '',
  ]);
  if (data.bridged) {
    const { bridged } = data;
    rows.push([
      t.bridged,
      figureText(bridged.amount, paper),
      bridged.asOf,
      resultText(bridged.result, paper),
      untilText(bridged.result),
      { text: bridged.because[lang], ink: 'faint' },
    ]);
  }
  if (data.planned?.result.kind === 'months')
    rows.push([
      t.planned,
      '',
      '',
      resultText(data.planned.result, paper),
      untilText(data.planned.result),
      { text: data.planned.years.map((y) => periodText(y.period)).join(t.comma), ink: 'faint' },
    ]);
  return table(
    [
      { title: t.money },
      { title: t.amount, align: 'figure' },
      { title: t.asOf },
      { title: t.runway },
      { title: t.until },
      { title: t.basis, gives: true },
    ],
    rows,
    paper,
  );
}

/** `Burn: $1.23 bn a month · cash burn as stated · 2026-Q1`. */
export function burnLine(basis: BurnBasis, paper: Paper, bare = false): string {
  const { t, lang } = paper;
  const tags = [
    t.burnBases[basis.kind] ?? basis.kind,
    periodText(basis.total.period),
    t.outlooks[basis.outlook] ?? basis.outlook,
    ...basis.total.basisTags[lang],
  ];
  const monthly =
    lang === 'zh'
      ? `${t.aMonth} ${monthlyText(basis.monthly, paper)}`
      : `${monthlyText(basis.monthly, paper)} ${t.aMonth}`;
  return `${bare ? '' : `${t.burnUsed}${t.colon}`}${monthly} ${paper.faint(`· ${tags.join(' · ')}`)}`;
}

function alternatives(data: RunwayData, paper: Paper): string | false {
  const { t } = paper;
  if (data.alternatives.length === 0) return false;
  const rows = data.alternatives.map(({ burn, result }): Cell[] => [
    periodText(burn.period),
    monthlyText(burn.monthly, paper),
    resultText(result, paper),
    burn.total.label[paper.lang],
    { text: t.burnBases[burn.kind] ?? burn.kind, ink: 'faint' },
    { text: t.outlooks[burn.outlook] ?? burn.outlook, ink: 'faint' },
  ]);
  return `${t.otherBurns}\n${table([{ title: t.period }, { title: t.burnMonth, align: 'figure' }, { title: t.runway }, { title: t.measure }, { title: t.basis }, { title: t.outlook }], rows, paper)}`;
}

function shownId(data: RunwayData): string {
  const row =
    data.headlineRow === 'bridged' ? data.bridged : data.rungs.find((r) => r.rung === data.headlineRow);
  return row?.months?.id ?? data.basis?.monthly.id ?? data.claims[0]!;
}
