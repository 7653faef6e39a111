import { dec, formatValue } from '@solvent/core/money';
import {
  type CompareData,
  type PrecedentsData,
  type PriceWarFieldData,
  plainText,
  type TornadoData,
} from '@solvent/core/report';
import { driverValue } from '../render/driverValue.ts';
import { resultText } from '../render/figure.ts';
import type { Paper } from '../render/paper.ts';
import type { Bar, Picture } from './picture.ts';

/** Many things beside each other: inputs by what they do, companies by how long they last, years of those that burned before. */
export function tornadoPicture(
  { company, headline, bars, base, currency }: TornadoData,
  paper: Paper,
): Picture | null {
  const { t, lang } = paper;
  if (bars.length === 0 || !base) return null;
  return {
    title: `${company.name[lang]} · ${t.picture.tornado}`,
    says: plainText(headline[lang]),
    plot: {
      kind: 'bars',
      unit: 'months',
      axis: t.picture.monthsCovered,
      reference: +base.meanMonthsCovered,
      fromZero: false,
      rows: bars.map(
        (b): Bar => ({
          label: b[lang],
          span: [+b.low.meanMonthsCovered, +b.high.meanMonthsCovered],
          text: `${driverValue(b.low.value, b.unit, currency, paper)} … ${driverValue(b.high.value, b.unit, currency, paper)}`,
        }),
      ),
    },
  };
}

const LONGEST = 120;

export function comparePicture(
  { companies, basis, currency, forced }: CompareData,
  paper: Paper,
): Picture | null {
  const { t, lang } = paper;
  if (basis === null && forced === null) return null;
  return {
    title: t.picture.compare,
    says: basis === null ? t.comparedForced(forced!) : t.comparedOn(t.burnBases[basis] ?? basis, currency),
    plot: {
      kind: 'bars',
      unit: 'months',
      axis: t.picture.months,
      reference: null,
      fromZero: true,
      rows: companies.map(
        ({ company, result }): Bar => ({
          label: company.name[lang],
          ...spanOf(result),
          text: resultText(result, paper),
        }),
      ),
    },
  };
}

/** Months with what the bounds leave; more than ten years end at the edge. */
function spanOf(result: CompareData['companies'][number]['result']): Pick<Bar, 'span' | 'mark'> {
  if (result.kind === 'alreadyOut') return { span: [0, 0] };
  if (result.kind !== 'months') return { span: null };
  const within = (months: string) => Math.min(+months, LONGEST);
  const { months, interval } = result;
  if (interval?.low && interval.high)
    return { span: [within(interval.low), within(interval.high)], mark: within(months) };
  return { span: [0, within(months)] };
}

export function priceWarFieldPicture(
  { headline, rows }: PriceWarFieldData,
  { t, lang }: Paper,
): Picture | null {
  const known = rows.filter((r) => r.shareAtRisk !== null);
  if (known.length === 0) return null;
  return {
    title: t.picture.priceWarField,
    says: plainText(headline[lang]),
    plot: {
      kind: 'bars',
      unit: 'fraction',
      axis: t.picture.chanceToLast,
      reference: null,
      fromZero: true,
      rows: rows
        .filter((r) => r.lasts !== null)
        .map(
          (r): Bar => ({
            label: r.company.name[lang],
            span: r.chanceToLast === null ? null : [0, +r.chanceToLast],
            text: [
              r.chanceToLast === null ? '' : formatValue(dec(r.chanceToLast), 'fraction', lang),
              r.lasts?.with
                ? t.whatIf.verdicts.lasts!
                : `${t.whatIf.verdicts.out!} ${r.outWith ?? ''}`.trim(),
            ]
              .filter(Boolean)
              .join(' · '),
          }),
        ),
    },
  };
}

export function precedentsPicture(
  { curves, currency, align, note }: PrecedentsData,
  { t, lang }: Paper,
): Picture | null {
  const drawn = curves.filter((c) => c.basis !== 'netLoss' && c.points.length > 0);
  if (drawn.length === 0) return null;
  return {
    title: t.picture.precedents(currency),
    says: note[lang],
    plot: {
      kind: 'lines',
      unit: currency,
      x: align === 'calendar' ? 'year' : 'age',
      ...(align === 'calendar' ? {} : { xTitle: t.picture.since[align] }),
      bands: [],
      lines: drawn.map(({ company, points }, i) => {
        const ahead = points.find((p) => p.forward);
        return {
          name: company.name[lang],
          main: i === 0,
          points: points.map(({ x, figure: { value } }) => ({
            x,
            y: +(value.stated ?? value.low ?? value.high ?? '0'),
          })),
          ...(ahead ? { dashedFrom: ahead.x } : {}),
        };
      }),
    },
  };
}
