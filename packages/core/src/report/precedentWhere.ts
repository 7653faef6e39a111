import type { Figure } from '../derivation/index.ts';
import { formatQuantity, type Lang } from '../money/index.ts';
import type { PrecedentCurve, PrecedentPoint, PrecedentsData } from './precedentsReport.ts';
import { type Part, parts, type Sentence } from './sentence.ts';

/**
 * Where a company stands on the curves of those before it: OpenAI's year 10 since founding beside Uber's and Tesla's. What the
 * company itself is measured by is named; only free cash flow is ever set on the curve.
 */
export interface PrecedentWhere {
  readonly company: PrecedentCurve['company'];
  readonly basis: PrecedentCurve['basis'];
  /** Its last year that is over. */
  readonly point: PrecedentPoint;
  readonly others: readonly {
    readonly company: PrecedentCurve['company'];
    readonly point: PrecedentPoint;
    readonly turned: number | null;
  }[];
  readonly sentence: Sentence;
}

type Align = PrecedentsData['align'];

/** Asked about first, where they have a point there. */
const known = ['uber', 'tesla'];

/** Null when nothing of the company is over yet, or it cannot be placed. */
export function precedentWhere(
  subject: PrecedentCurve | undefined,
  curves: readonly PrecedentCurve[],
  align: Align,
): PrecedentWhere | null {
  const point = subject?.points.findLast((p) => !p.forward);
  if (!subject || !point) return null;
  const others = curves
    .filter((curve) => curve !== subject && curve.basis === 'freeCashFlow')
    .flatMap((curve) => {
      const there = pointAt(curve, point, align);
      return there ? [{ company: curve.company, point: there, turned: curve.turned }] : [];
    })
    .sort((a, b) => rank(a.company.id) - rank(b.company.id))
    .slice(0, 2);
  const base = { company: subject.company, basis: subject.basis, point, others };
  return { ...base, sentence: { en: write(base, align, 'en'), zh: write(base, align, 'zh') } };
}

const rank = (id: string) => (known.includes(id) ? known.indexOf(id) : known.length);

/** The point of the same year since the start; for revenue, the nearest within half as much again. */
function pointAt(curve: PrecedentCurve, point: PrecedentPoint, align: Align): PrecedentPoint | undefined {
  const past = curve.points.filter((p) => !p.forward);
  if (align !== 'revenue') return past.find((p) => p.x === point.x);
  const apart = (p: PrecedentPoint) => Math.abs(Math.log(p.x / point.x));
  const [nearest] = past.toSorted((a, b) => apart(a) - apart(b));
  return nearest && apart(nearest) < Math.log(1.5) ? nearest : undefined;
}

type Where = Omit<PrecedentWhere, 'sentence'>;

const bases: Readonly<Record<PrecedentCurve['basis'], { readonly en: string; readonly zh: string }>> = {
  freeCashFlow: { en: 'a free cash flow of ', zh: '自由现金流 ' },
  cashBurn: { en: 'a cash flow, stated as cash burn, of ', zh: '据称消耗现金，即现金流 ' },
  netLoss: { en: 'a net result of ', zh: '净利润 ' },
};

function write({ company, basis, point, others }: Where, align: Align, lang: Lang): readonly Part[] {
  const zh = lang === 'zh';
  const apart =
    basis === 'freeCashFlow'
      ? zh
        ? '。'
        : '. '
      : zh
        ? '；口径不是自由现金流，因此只作标记，不画在曲线上。'
        : '; that is no free cash flow, so the year is marked and the figure is not drawn. ';
  const place = placeWords(point, align, lang);
  const start = zh
    ? [`${company.name.zh}：${point.year} 年，${place && `${place}，`}`, bases[basis].zh]
    : [`${company.name.en} in ${point.year}${place && `, ${place}`}: `, bases[basis].en];
  const rest = others.flatMap((other, i): readonly (string | Figure)[] => {
    const later =
      other.turned !== null && other.turned > other.point.year ? other.turned - other.point.year : null;
    const turned =
      later === null
        ? ''
        : zh
          ? `，${later} 年后转正`
          : `, and turned ${later} ${later === 1 ? 'year' : 'years'} later`;
    const at =
      align === 'revenue' && other.point.revenue
        ? formatQuantity(other.point.revenue.value, other.point.revenue.unit, lang)
        : '';
    const when = zh
      ? `（${other.point.year} 年${at && `，收入 ${at}`}）`
      : ` (${other.point.year}${at && `, revenue ${at}`})`;
    return zh
      ? [i === 0 ? '' : '；', `${other.company.name.zh}${when}的自由现金流为 `, other.point.figure, turned]
      : [
          i === 0 ? (align === 'calendar' ? 'That year ' : 'There ') : '; ',
          `${other.company.name.en}${when} had a free cash flow of `,
          other.point.figure,
          turned,
        ];
  });
  const none = zh ? '没有先例到过这一点。' : 'None of the precedents was seen there.';
  return parts(
    lang,
    ...start,
    point.figure,
    apart,
    ...(others.length > 0 ? [...rest, zh ? '。' : '.'] : [none]),
  );
}

function placeWords({ x, year, revenue }: PrecedentPoint, align: Align, lang: Lang): string {
  const zh = lang === 'zh';
  if (align === 'founding') return zh ? `成立后第 ${x} 年` : `year ${x} since its founding`;
  if (align === 'first-year') return zh ? `首次披露后第 ${x} 年` : `year ${x} since its first figures`;
  if (align === 'calendar') return '';
  const amount = revenue ? formatQuantity(revenue.value, revenue.unit, lang) : String(year);
  return zh ? `收入 ${amount}` : `at a revenue of ${amount}`;
}
