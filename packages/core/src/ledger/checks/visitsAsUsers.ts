import type { Claim } from '../../claim/index.ts';
import { defineIssue } from '../../issue/index.ts';
import { firstDay } from '../../time/index.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';
import { boundsOf, comparable, gapInDays, isPast, timesText } from './figure.ts';
import { figureOf, finding, type Words, words } from './finding.ts';
import { VISIT_WORDS } from './wording.ts';

/**
 * One person makes many visits: 1.5 bn visits a month, called users, beside 180 M users later. Found by the
 * words of the quote, or by a figure more than five times another of the same time or up to two years later.
 */
export const visitsAsUsers: Check = {
  id: 'CK38',
  kind: defineIssue({
    code: 'check/visits-as-users',
    severity: 'warning',
    en: {
      message: '{figure} is recorded as users, but {evidence}.',
      remedy: 'Look whether the original counts visits, registrations or users, and of which window.',
    },
    zh: {
      message: '{figure}记为用户数，但{evidence}。',
      remedy: '请到原始来源核对其统计的是访问量、注册数还是用户数，以及时间窗。',
    },
    example: 'The words "over 1.5 billion monthly visits" recorded as 1.5 billion users.',
  }),
  run: (context) =>
    context.claims.flatMap((claim) => {
      if (claim.metric !== 'users' || !isPast(claim)) return [];
      if (VISIT_WORDS.test(claim.citation.quote)) {
        const evidence = words('the source says visits', '来源说的是访问量');
        return [finding(visitsAsUsers.kind, claim, { figure: figureOf(claim), evidence })];
      }
      const found = smallerUsers(claim, context);
      return found
        ? [
            finding(visitsAsUsers.kind, claim, { figure: figureOf(claim), evidence: found.evidence }, [
              found.other,
            ]),
          ]
        : [];
    }),
};

/** Users grow fast and seldom shrink: only a figure of the same hundred days or a later one contradicts. */
function smallerUsers(claim: Claim, { about }: CheckContext): { other: Claim; evidence: Words } | undefined {
  const { low } = boundsOf(claim);
  for (const other of about(claim.company, 'users')) {
    const { high } = boundsOf(other);
    const later =
      firstDay(other.period) >= firstDay(claim.period) && gapInDays(claim.period, other.period) <= 731;
    const near = gapInDays(claim.period, other.period) <= 100;
    if (!low || !high?.gt(0) || !isPast(other) || !comparable(claim, other) || !(later || near)) continue;
    if (low.lte(high.times(5))) continue;
    const [times, figure] = [timesText(low, high), figureOf(other)];
    return {
      other,
      evidence: words(
        `is at least ${times} times another figure for users, ${figure.en}`,
        `是另一用户数 ${figure.zh}的至少 ${times} 倍`,
      ),
    };
  }
  return undefined;
}
