import { type Claim, knownFrom } from '../../claim/index.ts';
import { defineIssue } from '../../issue/index.ts';
import { type Dec, dec, formatValue } from '../../money/index.ts';
import { firstDay, isInstant, lastDay, lengthInMonths, overlapShare } from '../../time/index.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';
import { boundsOf, isPast, isYearLong, middleOf, sameScope, totalOf } from './figure.ts';
import { figureOf, finding, metricWords, type Words, words } from './finding.ts';

/**
 * What was burned over many years, beside the free cash flow filed for each of them: Tesla's 9.2 bn of 2009 to 2018 holds within
 * rounding, 9.154 bn as first filed and 9.146 bn as last. It says so either way, so that a reader knows that it was looked at.
 */
export const burnOverYears: Check = {
  id: 'CK41',
  kind: defineIssue({
    code: 'check/burn-over-years',
    severity: 'note',
    en: {
      message: '{metric} {figure} {verdict} the free cash flow that was filed for these years: {sums}.',
      remedy: 'Set it beside free cash flow only.',
    },
    zh: {
      message: '“{metric}” {figure}与这些年份申报的自由现金流{verdict}：{sums}。',
      remedy: '只应与自由现金流比较。',
    },
    example: 'Ten years of burn in one figure, where each of the years was filed.',
  }),
  run: (context) =>
    context.claims.flatMap((claim) => {
      if (claim.metric !== 'cash_burned' || context.isFiling(claim) || !isPast(claim)) return [];
      const years = filedYears(claim, context);
      if (!years) return [];
      const [first, last] = [sumOf(years.map((y) => y[0]!)), sumOf(years.map((y) => y.at(-1)!))];
      const { low, high } = boundsOf(claim);
      const holds = [first, last].some((sum) => !(low && sum.neg().lt(low)) && !(high && sum.neg().gt(high)));
      const slots = {
        metric: metricWords(claim),
        figure: figureOf(claim),
        verdict: holds
          ? words('agrees within rounding with', '在舍入范围内相符')
          : words('differs from', '不符'),
        sums: sumWords(first, last, claim.unit),
      };
      return [
        finding(
          burnOverYears.kind,
          claim,
          slots,
          years.flatMap((y) => y.flatMap((f) => f.claims)),
        ),
      ];
    }),
};

interface FiledYear {
  readonly flow: Dec;
  readonly claims: readonly Claim[];
}

/** Operating cash flow less capital expenditure of every year of the span, each in the order it was filed; undefined if one is missing. */
function filedYears(claim: Claim, context: CheckContext): readonly (readonly FiledYear[])[] | undefined {
  if (isInstant(claim.period)) return undefined;
  const { months } = lengthInMonths(claim.period);
  if (months < 24 || months % 12 !== 0) return undefined;
  const inside = (metric: 'operating_cash_flow' | 'capex') =>
    context
      .about(claim.company, metric)
      .filter(
        (o) =>
          context.isFiling(o) &&
          isPast(o) &&
          isYearLong(o.period) &&
          o.unit === claim.unit &&
          sameScope(o, claim) &&
          firstDay(o.period) >= firstDay(claim.period) &&
          lastDay(o.period) <= lastDay(claim.period),
      )
      .toSorted((a, b) => (knownFrom(a) < knownFrom(b) ? -1 : 1));
  const spending = inside('capex');
  const byYear = new Map<string, FiledYear[]>();
  for (const flow of inside('operating_cash_flow')) {
    const same = spending.filter((o) => overlapShare(o.period, flow.period) === 1);
    // Of its own filing or the last before it: a restated flow may stand beside a figure that never changed.
    const capex = same.findLast((o) => knownFrom(o) <= knownFrom(flow)) ?? same[0];
    const [a, b] = [totalOf(flow), capex && totalOf(capex)];
    const [came, went] = [a && middleOf(a), b && middleOf(b)];
    if (!capex || !came || !went) continue;
    const year = firstDay(flow.period).slice(0, 4);
    byYear.set(year, [...(byYear.get(year) ?? []), { flow: came.minus(went), claims: [flow, capex] }]);
  }
  return byYear.size === months / 12 ? [...byYear.values()] : undefined;
}

function sumOf(years: readonly FiledYear[]): Dec {
  return years.reduce((sum, { flow }) => sum.plus(flow), dec(0));
}

function sumWords(first: Dec, last: Dec, unit: string): Words {
  const write = (sum: Dec, lang: 'en' | 'zh') => formatValue(sum, unit, lang, 4);
  return first.eq(last)
    ? words(write(first, 'en'), write(first, 'zh'))
    : words(
        `${write(first, 'en')} as first filed, ${write(last, 'en')} as last`,
        `首次申报 ${write(first, 'zh')}，最后申报 ${write(last, 'zh')}`,
      );
}
