import { dec, formatValue } from '@solvent/core/money';
import type { Envelope, ScreenData } from '@solvent/core/report';
import { sentenceText } from './figure.ts';
import { type Paper, page } from './paper.ts';
import { missingText } from './priceWar.ts';
import { type Cell, table } from './table.ts';

/** The whole field up to a date: who lasts and who does not. */
export function renderScreen({ data }: Envelope<ScreenData>, paper: Paper): string {
  const { t, lang } = paper;
  const share = (value: string | null) => (value === null ? '–' : formatValue(dec(value), 'fraction', lang));
  return page(
    sentenceText(data.headline, paper),
    table(
      [
        { title: t.company, gives: true },
        { title: t.verdict },
        { title: t.whatIf.outOn },
        { title: t.whatIf.cashLeft, align: 'right' },
        { title: t.whatIf.chanceToLast, align: 'right' },
        { title: t.basis, gives: true },
      ],
      data.rows.map((r): Cell[] => [
        r.company.name[lang],
        r.verdict === 'out'
          ? { text: t.whatIf.verdicts[r.verdict]!, ink: 'warn' }
          : r.verdict === 'unknown'
            ? { text: t.whatIf.verdicts[r.verdict]!, ink: 'faint' }
            : t.whatIf.verdicts[r.verdict]!,
        r.outOn ?? '–',
        share(r.verdict === 'out' ? null : r.cashLeft),
        share(r.chanceToLast),
        { text: basisText(r, paper), ink: 'faint' },
      ]),
      paper,
    ),
  );
}

function basisText({ basis, missing, stale }: ScreenData['rows'][number], paper: Paper): string {
  const { t } = paper;
  const how =
    basis === 'projection'
      ? t.whatIf.projected
      : basis === 'staticRunway'
        ? t.whatIf.heldBurn
        : missingText(missing, paper);
  return stale && basis ? `${how}, ${t.whatIf.stale}` : how;
}
