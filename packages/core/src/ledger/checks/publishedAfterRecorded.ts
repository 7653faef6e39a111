import { defineIssue } from '../../issue/index.ts';
import type { PublishedDay } from '../../source/index.ts';
import type { Day } from '../../time/index.ts';
import type { Check } from './check.ts';
import { finding } from './finding.ts';

/** Nothing can be read before it was published: a typing error in one of the two days, as in the year 2205. */
export const publishedAfterRecorded: Check = {
  id: 'CK5',
  kind: defineIssue({
    code: 'check/published-after-recorded',
    severity: 'error',
    en: {
      message: 'Recorded on {recorded}, before it was published on {published}.',
      remedy: 'Correct the publication day or the day of recording.',
    },
    zh: { message: '录入日 {recorded} 早于发布日 {published}。', remedy: '请更正发布日或录入日。' },
    example: 'A claim recorded on 2026-11-22 from an article dated 2062-01-05.',
  }),
  run: ({ claims }) =>
    claims
      .filter((claim) => claim.published && earliestDay(claim.published) > claim.recorded)
      .map((claim) =>
        finding(publishedAfterRecorded.kind, claim, {
          recorded: claim.recorded,
          published: claim.published?.day ?? '',
        }),
      ),
};

/** A month counts from its last day elsewhere; here it may have been any of its days. */
function earliestDay({ day, precision }: PublishedDay): Day {
  return precision === 'year'
    ? `${day.slice(0, 4)}-01-01`
    : precision === 'month'
      ? `${day.slice(0, 7)}-01`
      : day;
}
