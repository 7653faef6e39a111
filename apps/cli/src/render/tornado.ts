import { dec, formatValue } from '@solvent/core/money';
import type { Envelope, TornadoData } from '@solvent/core/report';
import { driverValue } from './driverValue.ts';
import { sentenceText } from './figure.ts';
import { type Paper, page } from './paper.ts';
import { type Cell, table } from './table.ts';

/** Every input at both ends, the one that matters most first, and where half of all futures run out. */
export function renderTornado({ data }: Envelope<TornadoData>, paper: Paper): string {
  const { t, lang } = paper;
  const tips = data.bars.some((b) => b.breakPoint !== null);
  const months = (value: string) => formatValue(dec(value), 'months', lang);
  return page(
    sentenceText(data.headline, paper),
    table(
      [
        { title: t.whatIf.input },
        { title: t.whatIf.low, align: 'right' },
        { title: t.whatIf.high, align: 'right' },
        { title: t.whatIf.monthsAtLow, align: 'right' },
        { title: t.whatIf.monthsAtHigh, align: 'right' },
        ...(tips ? [{ title: t.whatIf.tip, align: 'right' as const }] : []),
      ],
      data.bars.map((b): Cell[] => [
        b[lang],
        driverValue(b.low.value, b.unit, data.currency, paper),
        driverValue(b.high.value, b.unit, data.currency, paper),
        months(b.low.meanMonthsCovered),
        months(b.high.meanMonthsCovered),
        ...(tips ? [tipText(b, data.currency, paper)] : []),
      ]),
      paper,
    ),
  );
}

function tipText(
  { breakPoint: tip, unit }: TornadoData['bars'][number],
  currency: string,
  paper: Paper,
): string {
  if (!tip) return '';
  if (tip.kind === 'value') return driverValue(tip.holds, unit, currency, paper);
  return tip.kind === 'always' ? paper.t.whatIf.tipAlways : paper.t.whatIf.tipNever;
}
