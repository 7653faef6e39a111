import type { Claim } from '../../claim/index.ts';
import { defineIssue } from '../../issue/index.ts';
import { dec } from '../../money/index.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';
import { boundsOf, gapInDays, sameScope } from './figure.ts';
import { figureOf, finding, metricWords, periodText, type Words, words } from './finding.ts';
import { basePeriod, growthOf } from './growth.ts';
import { levelPairs } from './growthAgainstLevels.ts';

const IMPLAUSIBLE = dec(5);

/**
 * A base that was changed on the way: +1,700 % "year on year" where another source gives the same growth
 * since the beginning of 2023, or where growth of more than 500 % stands without any figure of a year before.
 */
export const growthBaseDoubtful: Check = {
  id: 'CK31',
  kind: defineIssue({
    code: 'check/growth-base-doubtful',
    severity: 'warning',
    en: {
      message: '{metric} {figure} is said to be {against}, but {evidence}.',
      remedy: 'Look in the original for what the growth is measured against.',
    },
    zh: {
      message: '“{metric}” {figure}称为{against}，但{evidence}。',
      remedy: '请到原始来源核对增长的对比基期。',
    },
    example: 'Growth of 1,700 % "year on year" in August 2024, with no figure for August 2023.',
  }),
  run: (context) =>
    context.claims.flatMap((claim) => {
      const found = otherBase(claim, context) ?? noBase(claim, context);
      if (!found) return [];
      const against = baseWords(growthOf(claim)?.against);
      return [
        finding(
          growthBaseDoubtful.kind,
          claim,
          { metric: metricWords(claim), figure: figureOf(claim), against, evidence: found.evidence },
          found.others,
        ),
      ];
    }),
};

interface Doubt {
  readonly evidence: Words;
  readonly others: readonly Claim[];
}

/** The same growth of the same thing at about the same time, against another base. */
function otherBase(claim: Claim, { claims }: CheckContext): Doubt | undefined {
  const growth = growthOf(claim);
  if (!growth?.against || !basePeriod(claim.period, growth.against) || claim.quantity.stated === null)
    return undefined;
  const other = claims.find((o) => {
    const theirs =
      o.company === claim.company && o.quantity.stated === claim.quantity.stated ? growthOf(o) : undefined;
    if (!theirs?.against || theirs.level !== growth.level || theirs.against === growth.against) return false;
    return (
      theirs.against !== 'plan' &&
      sameScope(o, claim) &&
      gapInDays(o.period, claim.period) <= 100 &&
      dec(o.quantity.stated ?? '0').gt(1)
    );
  });
  if (!other) return undefined;
  const base = baseWords(growthOf(other)?.against);
  return {
    evidence: words(`the same growth is also given ${base.en}`, `同一增幅另有来源称为${base.zh}`),
    others: [other],
  };
}

function noBase(claim: Claim, context: CheckContext): Doubt | undefined {
  const growth = growthOf(claim);
  const earlier = growth?.against === 'yoy' ? basePeriod(claim.period, growth.against) : undefined;
  const { low } = boundsOf(claim);
  if (!earlier || !low?.gt(IMPLAUSIBLE) || levelPairs(claim, context).length > 0) return undefined;
  const period = periodText(earlier);
  return {
    evidence: words(
      `the ledger has no figure of ${period} that such a rise could start from`,
      `账本中没有 ${period} 的数字可支持如此大的增幅`,
    ),
    others: [],
  };
}

const baseNames: Readonly<Record<string, Words>> = {
  yoy: words('year on year', '同比'),
  qoq: words('quarter on quarter', '季度环比'),
  mom: words('month on month', '月度环比'),
};

function baseWords(against = ''): Words {
  const day = against.replace('since:', '');
  return baseNames[against] ?? words(`since ${day}`, `自 ${day} 以来`);
}
