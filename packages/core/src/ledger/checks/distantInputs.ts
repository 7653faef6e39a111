import type { Claim, ClaimMetric } from '../../claim/index.ts';
import { defineIssue } from '../../issue/index.ts';
import { lastDay, type Period } from '../../time/index.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';
import { comparable, gapInDays, isPast } from './figure.ts';
import { figureOf, finding, metricInside, periodText, type Words, words } from './finding.ts';

/** Figures that are set against one another: what customers pay and what serving costs, cash and burn, price and income. */
const PAIRS: readonly {
  readonly ratio: Words;
  readonly one: readonly ClaimMetric[];
  readonly other: readonly ClaimMetric[];
}[] = [
  {
    ratio: words('Unit economics', '单位经济'),
    one: ['paying_subscribers'],
    other: ['daily_operating_cost', 'inference_cost'],
  },
  {
    ratio: words('Runway', '可支撑月数'),
    one: ['cash', 'cash_and_investments'],
    other: ['net_burn', 'cash_burned', 'free_cash_flow', 'operating_cash_flow'],
  },
  {
    ratio: words('Valuation to revenue', '估值收入比'),
    one: ['valuation'],
    other: ['revenue', 'arr', 'run_rate'],
  },
];

/**
 * The newest inputs of a ratio, when more than 180 days apart: ten million subscribers of October 2024 against
 * a daily cost first stated in August 2023. A figure repeated later keeps the age it was first stated at.
 */
export const distantInputs: Check = {
  id: 'CK33',
  kind: defineIssue({
    code: 'check/distant-inputs',
    severity: 'note',
    en: {
      message: '{ratio} would set {oneMetric} {one} against {otherMetric} {other}{first}: {days} days apart.',
      remedy: 'Look for figures of one time, or say in the result that they are not.',
    },
    zh: {
      message: '{ratio}会用到“{oneMetric}” {one}与“{otherMetric}” {other}{first}：相隔 {days} 天。',
      remedy: '请寻找同一时期的数字，或在结果中注明时间不一致。',
    },
    example: 'Subscribers of October 2024 against a cost per day of August 2023.',
  }),
  run: (context) =>
    context.companies.filter(context.isFollowed).flatMap((company) =>
      PAIRS.flatMap(({ ratio, one: left, other: right }) => {
        const [one, other] = [
          newest(context.about(company, ...left)),
          newest(context.about(company, ...right)),
        ];
        if (!one || !other) return [];
        const [from, to] = [firstStated(one, context), firstStated(other, context)];
        const days = gapInDays(from.period, to.period);
        if (days <= 180) return [];
        const first =
          to === other
            ? words('', '')
            : words(` (first stated for ${periodText(to.period)})`, `（最早见于 ${periodText(to.period)}）`);
        const slots = {
          ratio,
          oneMetric: metricInside(one),
          one: figureOf(one),
          otherMetric: metricInside(other),
          other: figureOf(other),
          first,
          days,
        };
        return [finding(distantInputs.kind, one, slots, [other, ...(to === other ? [] : [to])])];
      }),
    ),
};

function newest(claims: readonly Claim[]): Claim | undefined {
  return claims
    .filter(isPast)
    .reduce<Claim | undefined>((a, b) => (a && lastDay(a.period) >= lastDay(b.period) ? a : b), undefined);
}

/** The earliest claim of this very figure for another period; itself when there is none. */
function firstStated(claim: Claim, { about }: CheckContext): { readonly period: Period } & Claim {
  const same = about(claim.company, claim.metric).filter(
    (o) =>
      isPast(o) &&
      comparable(o, claim) &&
      o.quantity.stated !== null &&
      o.quantity.stated === claim.quantity.stated,
  );
  return same.reduce((a, b) => (lastDay(b.period) < lastDay(a.period) ? b : a), claim);
}
