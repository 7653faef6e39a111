import { dec, formatValue } from '@solvent/core/money';
import type { Envelope, PriceWarData, PriceWarFieldData } from '@solvent/core/report';
import { sentenceText } from './figure.ts';
import { type Paper, page } from './paper.ts';
import { type Cell, table } from './table.ts';

/** One company in a price war: what it would have to sell, when a sale pays nothing, and the cash it takes. */
export function renderPriceWar({ data }: Envelope<PriceWarData>, paper: Paper): string {
  const { t, lang } = paper;
  const { war, currency, chanceToLast } = data;
  if (!war) return page(sentenceText(data.headline, paper));
  const share = (value: string | null) => (value === null ? '–' : formatValue(dec(value), 'fraction', lang));
  const money = (value: string | undefined): Cell =>
    value === undefined
      ? ''
      : dec(value).lt(0)
        ? { text: formatValue(dec(value), currency, lang), ink: 'warn' }
        : formatValue(dec(value), currency, lang);
  const { path } = war.with;
  const shown = path.filter((m) => m.month === 0 || m.label.endsWith('-12') || m.month === path.length - 1);
  return page(
    sentenceText(data.headline, paper),
    [
      t.whatIf.volumeToHold(formatValue(dec(war.volumeToHoldPerYear), 'multiple', lang)),
      war.marginZero.priceToday !== null &&
        t.whatIf.marginZero(share(war.marginZero.priceToday), war.marginZero.month),
      chanceToLast && t.whatIf.survives(share(chanceToLast.without), share(chanceToLast.with)),
      `${t.whatIf.cashAtRisk}${t.colon}${formatValue(dec(war.cashAtRisk), currency, lang)}`,
    ]
      .filter(Boolean)
      .join('\n'),
    table(
      [
        { title: t.month },
        { title: t.price, align: 'right' },
        { title: t.revenue, align: 'figure' },
        { title: t.cashEnd, align: 'figure' },
        { title: t.whatIf.without, align: 'figure' },
      ],
      shown.map((m) => [
        m.label,
        formatValue(dec(m.price), 'fraction', lang),
        money(m.revenue),
        money(m.cashEnd),
        money(war.without.path[m.month]?.cashEnd),
      ]),
      paper,
    ),
    paper.faint(t.project.everyMonth),
  );
}

/** The whole field in the same war, those that last first. */
export function renderPriceWarField({ data }: Envelope<PriceWarFieldData>, paper: Paper): string {
  const { t, lang } = paper;
  const share = (value: string | null) => (value === null ? '–' : formatValue(dec(value), 'fraction', lang));
  const end = (lasts: boolean | undefined, out: string | null) =>
    lasts === undefined ? '–' : lasts ? t.whatIf.verdicts.lasts! : (out ?? t.whatIf.verdicts.out!);
  return page(
    sentenceText(data.headline, paper),
    table(
      [
        { title: t.company, gives: true },
        { title: t.whatIf.without },
        { title: t.whatIf.withIt },
        { title: t.whatIf.cashAtRisk, align: 'figure' },
        { title: t.whatIf.ofStart, align: 'right' },
        { title: t.whatIf.chanceToLast, align: 'right' },
        { title: t.why, gives: true },
      ],
      data.rows.map((r): Cell[] => [
        r.company.name[lang],
        end(r.lasts?.without, r.outWithout),
        end(r.lasts?.with, r.outWith),
        r.cashAtRisk === null ? '–' : formatValue(dec(r.cashAtRisk), r.currency, lang),
        share(r.shareAtRisk),
        share(r.chanceToLast),
        { text: missingText(r.missing, paper), ink: 'faint' },
      ]),
      paper,
    ),
  );
}

export function missingText(missing: readonly string[], { t }: Paper): string {
  return missing.length === 0 ? '' : t.notKnown(missing.map((m) => t.missing[m] ?? m).join(t.and));
}
