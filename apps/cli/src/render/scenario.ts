import { dec, formatValue, type Lang } from '@solvent/core/money';
import type { Envelope, ScenarioData, ScenarioDiffData, ScenarioListData } from '@solvent/core/report';
import { driverValue } from './driverValue.ts';
import { fanChartText } from './fanChart.ts';
import { sentenceText } from './figure.ts';
import { type Paper, page } from './paper.ts';
import { type Cell, table } from './table.ts';
import { wrap } from './wrap.ts';

/** A what-if: what it sets and who says so, cash as a line, and the months with and without it. */
export function renderScenario({ data }: Envelope<ScenarioData>, paper: Paper): string {
  const { t, lang } = paper;
  return page(
    sentenceText(data.headline, paper),
    data.presets
      .map((p) => paper.faint(wrap(`${p.name[lang]}${t.colon}${p.says[lang]}`, paper.width)))
      .join('\n'),
    settings(data, paper),
    data.result && `${t.whatIf.cashTitle(data.currency)}\n${cashLine(data.result, data.currency, paper)}`,
    months(data, paper),
  );
}

function settings({ settings: rows, currency }: ScenarioData, paper: Paper): string {
  const { t, lang } = paper;
  return table(
    [
      { title: t.whatIf.driver },
      { title: t.whatIf.withIt, align: 'right' },
      { title: t.whatIf.without, align: 'right' },
      { title: t.from },
      { title: t.whatIf.statedBy, gives: true },
    ],
    rows.map((s): Cell[] => [
      s.label[lang],
      driverValue(s.value, s.unit, currency, paper),
      driverValue(s.before, s.unit, currency, paper),
      s.from ?? '',
      { text: s.claim ?? t.whatIf.assumed, ink: 'faint' },
    ]),
    paper,
  );
}

type Result = NonNullable<ScenarioData['result']>;

/** One future is a fan without width. */
function cashLine({ start, path }: Result, currency: string, paper: Paper): string {
  const cash = path.map(({ cashEnd: c }) => ({ p5: c, p25: c, p50: c, p75: c, p95: c }));
  return fanChartText({ start, currency, cash }, chartSize(paper));
}

export function chartSize({ width, lang }: Paper): { width: number; height: number; lang: Lang } {
  return { width: Math.max(24, Math.min(width ?? 80, 100)), height: 10, lang };
}

/** The first month, every December and the last one. */
function months({ result, against, currency }: ScenarioData, paper: Paper): string | false {
  if (!result) return false;
  const { t, lang } = paper;
  const money = (value: string | undefined): Cell =>
    value === undefined
      ? ''
      : dec(value).lt(0)
        ? { text: formatValue(dec(value), currency, lang), ink: 'warn' }
        : formatValue(dec(value), currency, lang);
  const shown = result.path.filter(
    (m) => m.month === 0 || m.label.endsWith('-12') || m.month === result.path.length - 1,
  );
  return `${table(
    [
      { title: t.month },
      { title: t.revenue, align: 'figure' },
      { title: t.cost, align: 'figure' },
      { title: t.cashEnd, align: 'figure' },
      { title: t.whatIf.without, align: 'figure' },
    ],
    shown.map((m) => [
      m.label,
      money(m.revenue),
      money(m.cost),
      money(m.cashEnd),
      money(against?.result.path[m.month]?.cashEnd),
    ]),
    paper,
  )}\n\n${paper.faint(t.project.everyMonth)}`;
}

/** The presets in words. */
export function renderScenarios({ data }: Envelope<ScenarioListData>, paper: Paper): string {
  const { t, lang } = paper;
  return page(
    table(
      [{ title: t.whatIf.preset }, { title: t.name }, { title: t.whatIf.says, gives: true }],
      data.presets.map((p) => [p.id, p.name[lang], { text: p.says[lang], ink: 'faint' as const }]),
      paper,
    ),
  );
}

/** Two what-ifs: what one sets and the other does not. */
export function renderScenarioDiff({ data }: Envelope<ScenarioDiffData>, paper: Paper): string {
  const { t, lang } = paper;
  const text = (side: ScenarioDiffData['changes'][number]['before'], unit: string | null): string => {
    if (side === null) return '–';
    if (typeof side === 'string' || typeof side === 'number') return String(side);
    if ('value' in side) {
      const value = driverValue(side.value, unit ?? '', data.currency, paper);
      return side.from === undefined ? value : `${value} (${side.from})`;
    }
    return (
      side.map((e) => `${e.kind} ${e.month} ${formatValue(dec(e.amount), data.currency, lang)}`).join('; ') ||
      '–'
    );
  };
  return page(
    sentenceText(data.headline, paper),
    table(
      [{ title: t.whatIf.driver }, { title: 'A', gives: true }, { title: 'B', gives: true }],
      data.changes.map((c) => [c.label[lang], text(c.before, c.unit), text(c.after, c.unit)]),
      paper,
    ),
  );
}
