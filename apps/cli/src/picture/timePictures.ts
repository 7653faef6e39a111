import {
  type CompanyData,
  type PriceWarData,
  plainText,
  type RunwayData,
  type ScenarioData,
  type SimulateData,
} from '@solvent/core/report';
import type { Projection } from '@solvent/core/runway';
import type { Paper } from '../render/paper.ts';
import type { Line, Picture, Point } from './picture.ts';

/** Cash over time: chances as a fan, one future as a line, a runway as the path from the balance to the day it is gone. */
const LONGEST = 120;

type Months = readonly { readonly label: string; readonly cashEnd: string }[];

export function simulatePicture(
  { company, headline, result, currency }: SimulateData,
  { t, lang }: Paper,
): Picture | null {
  if (!result) return null;
  const first = monthIndex(result.start);
  const of = (key: 'p5' | 'p25' | 'p50' | 'p75' | 'p95') =>
    result.cash.map((m, i): Point => ({ x: first + i, y: +m[key] }));
  return {
    title: `${company.name[lang]} · ${t.picture.fan(currency)}`,
    says: plainText(headline[lang]),
    plot: {
      kind: 'lines',
      unit: currency,
      x: 'month',
      bands: [
        { tone: 'wide', upper: of('p95'), lower: of('p5') },
        { tone: 'narrow', upper: of('p75'), lower: of('p25') },
      ],
      lines: [{ name: '', main: true, points: of('p50') }],
    },
  };
}

export function projectPicture({ input, path }: Projection, paper: Paper, says: string): Picture {
  return cashPicture(paper.t.picture.cash(input.currency), says, input.currency, [
    { name: '', main: true, points: cashOf(path) },
  ]);
}

export function scenarioPicture(data: ScenarioData, { t, lang }: Paper): Picture | null {
  const { company, headline, currency, result, against, scenario } = data;
  if (!result) return null;
  return cashPicture(
    `${company.name[lang]} · ${t.picture.cash(currency)}`,
    plainText(headline[lang]),
    currency,
    [
      ...(against && !data.unchanged
        ? [{ name: against.name[lang], points: cashOf(against.result.path) }]
        : []),
      { name: scenario.name === '' ? '' : t.picture.scenario, main: true, points: cashOf(result.path) },
    ],
  );
}

export function priceWarPicture(
  { company, headline, currency, war }: PriceWarData,
  { t, lang }: Paper,
): Picture | null {
  if (!war) return null;
  return cashPicture(
    `${company.name[lang]} · ${t.picture.cash(currency)}`,
    plainText(headline[lang]),
    currency,
    [
      { name: t.whatIf.without, points: cashOf(war.without.path) },
      { name: t.picture.priceWar, main: true, points: cashOf(war.with.path) },
    ],
  );
}

/** The balance of the runway falling to zero, with what its bounds leave between the earliest and the latest day. */
export function runwayPicture(
  data: RunwayData,
  { t, lang }: Paper,
  balances: readonly Point[] = [],
): Picture | null {
  const row =
    data.headlineRow === 'bridged' ? data.bridged : data.rungs.find((r) => r.rung === data.headlineRow);
  const amount = row?.amount;
  if (!row || !amount?.asOf || row.result.kind !== 'months') return null;
  const start = dayIndex(amount.asOf);
  const { low, high, stated } = amount.value;
  const most = +(high ?? stated ?? low ?? '0');
  const least = +(low ?? stated ?? high ?? '0');
  const { months, interval } = row.result;
  // Past ten years a burn of today says nothing: the path is cut there, as the sentence cuts it.
  const fall = (from: number, after: string): readonly Point[] => {
    const months = Math.min(+after, LONGEST);
    return [
      { x: start, y: from },
      { x: start + months, y: from * (1 - months / +after) },
    ];
  };
  const bounded = interval?.low && interval.high;
  return {
    ...cashPicture(
      `${data.company.name[lang]} · ${t.picture.cash(data.currency)}`,
      plainText(data.headline[lang]),
      data.currency,
      [
        ...(balances.length > 0 ? [{ name: '', dots: true, points: balances }] : []),
        { name: '', main: true, dashedFrom: start + 0.01, points: fall((most + least) / 2, months) },
      ],
      bounded ? [{ tone: 'wide', upper: fall(most, interval.high!), lower: fall(least, interval.low!) }] : [],
    ),
  };
}

export function companyPicture(data: CompanyData, paper: Paper): Picture | null {
  const { currency } = data.runway;
  const balances = data.history
    .filter(({ metric }) => metric === 'cash' || metric === 'cash_and_investments')
    .flatMap(({ rows }) => rows)
    .flatMap((row) =>
      'at' in row.period && row.currency === currency && row.value !== null && row.outlook !== 'forward'
        ? [{ x: dayIndex(row.period.at), y: +row.value }]
        : [],
    );
  const last = Math.max(...balances.map((b) => b.x));
  return runwayPicture(
    data.runway,
    paper,
    balances.filter((b) => last - b.x < 60),
  );
}

function cashPicture(
  title: string,
  says: string,
  unit: string,
  lines: readonly Line[],
  bands: Extract<Picture['plot'], { kind: 'lines' }>['bands'] = [],
): Picture {
  return { title, says, plot: { kind: 'lines', unit, x: 'month', bands, lines } };
}

function cashOf(path: Months): readonly Point[] {
  return path.map((m) => ({ x: monthIndex(m.label) + 1, y: +m.cashEnd }));
}

/** Months since the year 0: 2026-11 is 24,322. */
function monthIndex(label: string): number {
  return +label.slice(0, 4) * 12 + +label.slice(5, 7) - 1;
}

function dayIndex(day: string): number {
  return monthIndex(day) + (+day.slice(8, 10) - 1) / 31;
}
