import { dec, formatValue } from '@solvent/core/money';
import type { Envelope } from '@solvent/core/report';
import type { AliveVerdict, Projection } from '@solvent/core/runway';
import { resultText, untilText } from './figure.ts';
import { type Paper, page } from './paper.ts';
import { table } from './table.ts';

/** One future: what becomes of the figures given, with the first year month by month and then every twelfth. */
export function renderProject({ data }: Envelope<Projection>, paper: Paper): string {
  const { t, lang } = paper;
  const money = (amount: string) => formatValue(dec(amount), data.input.currency, lang);
  const shown = data.path.filter(
    (m) => m.month < 12 || m.month % 12 === 0 || m.month === data.path.length - 1,
  );
  return page(
    paper.strong(projectSentence(data, paper)),
    [
      data.breakEvenMonth !== null
        ? t.project.breakEven(data.breakEvenMonth)
        : (data.breakEven.why?.[lang] ?? ''),
      t.project.peakNeed(money(data.peakFundingNeed)),
      t.project.minCash(money(data.minCash.amount), data.minCash.month),
      `${t.project.aliveConstant}${t.colon}${verdict(data.defaultAlive.constantCost, paper)}`,
      `${t.project.aliveGrowing}${t.colon}${verdict(data.defaultAlive.growingCost, paper)}`,
    ]
      .filter(Boolean)
      .join('\n'),
    table(
      [
        { title: t.month, align: 'right' },
        { title: '' },
        { title: t.revenue, align: 'figure' },
        { title: t.cost, align: 'figure' },
        { title: t.cashEnd, align: 'figure' },
      ],
      shown.map((m) => [
        String(m.month),
        m.label,
        money(m.revenue),
        money(m.cost),
        dec(m.cashEnd).lt(0) ? { text: money(m.cashEnd), ink: 'warn' as const } : money(m.cashEnd),
      ]),
      paper,
    ),
    shown.length < data.path.length && paper.faint(t.project.everyMonth),
  );
}

/** How long the money lasts, or how it ends. */
export function projectSentence({ runway }: Projection, paper: Paper): string {
  const { t } = paper;
  const until = runway.kind === 'months' && runway.cashOutDate ? t.project.untilDay(untilText(runway)) : '';
  const lasts = runway.kind === 'months' || runway.kind === 'beyondHorizon';
  const text = resultText(runway, paper);
  return lasts ? t.project.lasts(text, until) : t.project.ends(text);
}

function verdict(alive: AliveVerdict, { t }: Paper): string {
  switch (alive.kind) {
    case 'alive':
      return t.project.alive(alive.month);
    case 'dead':
      return t.project.dead(alive.month);
    case 'alreadySelfFunding':
      return t.project.alreadyAlive;
    case 'undecided':
      return t.project.undecided(alive.months);
  }
}
