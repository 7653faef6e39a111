import { dec, formatValue } from '@solvent/core/money';
import type { Envelope, SimulateData } from '@solvent/core/report';
import { driverValue } from './driverValue.ts';
import { fanChartText } from './fanChart.ts';
import { sentenceText } from './figure.ts';
import { type Paper, page } from './paper.ts';
import { chartSize } from './scenario.ts';
import { type Cell, table } from './table.ts';

/** The chances: the fan of cash, the share of futures out of money at each year's end, and what is left open. */
export function renderSimulate({ data }: Envelope<SimulateData>, paper: Paper): string {
  const { t } = paper;
  const { result, currency } = data;
  return page(
    sentenceText(data.headline, paper),
    result &&
      `${t.whatIf.fanTitle(currency)}\n${fanChartText({ start: result.start, currency, cash: result.cash }, chartSize(paper))}`,
    result && years(result, currency, paper),
    inputs(data, paper),
  );
}

function years(result: NonNullable<SimulateData['result']>, currency: string, paper: Paper): string {
  const { t, lang } = paper;
  const [year, month] = [+result.start.slice(0, 4), +result.start.slice(5, 7)];
  const money = (value: string): Cell =>
    dec(value).lt(0)
      ? { text: formatValue(dec(value), currency, lang), ink: 'warn' }
      : formatValue(dec(value), currency, lang);
  const rows: Cell[][] = [];
  for (let index = 12 - month; index < result.months; index += 12) {
    const cash = result.cash[index]!;
    rows.push([
      String(year + (index + month - 12) / 12),
      formatValue(dec(result.outBy[index]!), 'fraction', lang),
      money(cash.p5),
      money(cash.p50),
      money(cash.p95),
    ]);
  }
  return `${t.whatIf.futuresTitle}\n${table(
    [
      { title: t.year },
      { title: t.whatIf.outBy, align: 'right' },
      { title: t.whatIf.lastsLow, align: 'figure' },
      { title: t.whatIf.lastsMiddle, align: 'figure' },
      { title: t.whatIf.lastsHigh, align: 'figure' },
    ],
    rows,
    paper,
  )}`;
}

function inputs({ inputs: all, currency }: SimulateData, paper: Paper): string | false {
  const { t, lang } = paper;
  const open = all.filter((i) => i.p5 !== i.p95);
  if (open.length === 0) return false;
  return `${t.whatIf.inputsTitle}\n${table(
    [
      { title: t.whatIf.input },
      { title: t.whatIf.lastsLow, align: 'right' },
      { title: t.whatIf.lastsMiddle, align: 'right' },
      { title: t.whatIf.lastsHigh, align: 'right' },
      { title: t.whatIf.statedBy },
    ],
    open.map((i) => [
      i.label[lang],
      driverValue(i.p5, i.unit, currency, paper),
      driverValue(i.p50, i.unit, currency, paper),
      driverValue(i.p95, i.unit, currency, paper),
      { text: t.whatIf.saidBy[i.from] ?? i.from, ink: 'faint' as const },
    ]),
    paper,
  )}`;
}
