import { dec, formatValue } from '@solvent/core/money';
import type { Assumption, Envelope, GapData } from '@solvent/core/report';
import { dayCell, sentenceText } from './figure.ts';
import { type Paper, page } from './paper.ts';
import { type Cell, table } from './table.ts';

/** What closes the gap from burning to self-funding, one lever at a time, and what the answer starts from. */
export function renderGap({ data }: Envelope<GapData>, paper: Paper): string {
  return page(
    sentenceText(data.headline, paper),
    levers(data, paper),
    frontier(data, paper),
    assumptions(data.assumptions, paper),
  );
}

type Lever = NonNullable<GapData['gap']>['levers'][number];

function levers({ gap, currency }: GapData, paper: Paper): string | false {
  const { t, lang } = paper;
  if (!gap || gap.closed) return false;
  const rows = gap.levers.map((lever): Cell[] => {
    const name = t.levers[lever.lever] ?? lever.lever;
    if (lever.result.kind === 'reached')
      return [
        name,
        changeText(lever, currency, paper),
        String(lever.result.month),
        { text: t.binds[lever.result.binds], ink: 'faint' },
      ];
    return [name, { text: t.cannot, ink: 'faint' }, '', { text: lever.result.why[lang], ink: 'faint' }];
  });
  return `${t.leversTitle(gap.horizonMonths)}\n${table([{ title: t.lever }, { title: t.change, align: 'right' }, { title: t.from, align: 'right' }, { title: t.why, gives: true }], rows, paper)}`;
}

/** How much of the second lever each step of the first leaves to be done. */
function frontier({ frontier: found, currency }: GapData, paper: Paper): string | false {
  if (!found) return false;
  const { t, lang } = paper;
  const { first, second, points } = found;
  const level = (value: string, unit: string) =>
    unit === 'amount'
      ? formatValue(dec(value), currency, lang)
      : formatValue(dec(value), unit === 'growth' ? 'fraction' : 'multiple', lang);
  const rows = points.map((point): Cell[] => [
    level(point.first, first.unit),
    point.second.kind === 'reached'
      ? level(point.second.value, second.unit)
      : { text: t.cannot, ink: 'faint' },
  ]);
  const name = (lever: string) => t.levers[lever] ?? lever;
  return `${t.frontierTitle(name(first.lever), name(second.lever))}\n${table(
    [
      { title: name(first.lever), align: 'right' },
      { title: name(second.lever), align: 'right' },
    ],
    rows,
    paper,
  )}`;
}

/** A factor as percent of change, growth as its new level, money as money. */
function changeText({ unit, result }: Lever, currency: string, { lang }: Paper): string {
  if (result.kind !== 'reached') return '';
  if (unit === 'amount') return `+${formatValue(dec(result.value), currency, lang)}`;
  if (unit === 'growth') return formatValue(dec(result.value), 'fraction', lang);
  const change = dec(result.change);
  return `${change.gte(0) ? '+' : ''}${formatValue(change, 'fraction', lang)}`;
}

function assumptions(list: readonly Assumption[], paper: Paper): string | false {
  const { t, lang } = paper;
  if (list.length === 0) return false;
  const rows = list.map((a): Cell[] => [
    a.label[lang],
    formatValue(dec(a.value), a.unit, lang),
    a.figure ? dayCell(a.figure, paper) : { text: t.notStated, ink: 'faint' },
    { text: a.note?.[lang] ?? a.figure?.basisTags[lang].join(' · ') ?? '', ink: 'faint' },
  ]);
  return `${t.assumptionsTitle}\n${table([{ title: t.assumption }, { title: t.figure, align: 'figure' }, { title: t.asOf }, { title: t.note, gives: true }], rows, paper)}`;
}
