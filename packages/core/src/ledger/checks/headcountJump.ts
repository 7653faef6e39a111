import { defineIssue } from '../../issue/index.ts';
import { dec } from '../../money/index.ts';
import type { Check } from './check.ts';
import { boundsOf, comparable, gapInDays, isPast, middleOf } from './figure.ts';
import { figureOf, finding } from './finding.ts';

/** Staff five times more or fewer within some thirteen months, from fifty people on: another scope, or a slipped digit. */
export const headcountJump: Check = {
  id: 'CK26',
  kind: defineIssue({
    code: 'check/headcount-jump',
    severity: 'warning',
    en: {
      message: 'Headcount goes from {before} to {after} within {days} days.',
      remedy: 'Look whether one counts a part of the company, contractors, or has a slipped digit.',
    },
    zh: {
      message: '员工数在 {days} 天内由 {before}变为 {after}。',
      remedy: '请核对其一是否只含部分人员、含外包，或位数有误。',
    },
    example: '801 people in December and 4,530 in the following December.',
  }),
  run: ({ companies, about }) =>
    companies.flatMap((company) => {
      const counts = about(company, 'headcount').filter(isPast);
      return counts.flatMap((after, place) => {
        const before = counts.slice(0, place).findLast((o) => comparable(after, o));
        const [a, b] = [before && middleOf(boundsOf(before)), middleOf(boundsOf(after))];
        const days = before ? gapInDays(before.period, after.period) : 0;
        if (!before || !a || !b || days > 400 || a.lt(50) || b.lt(50)) return [];
        if (b.lt(a.times(dec(5))) && a.lt(b.times(dec(5)))) return [];
        return [
          finding(headcountJump.kind, after, { before: figureOf(before), after: figureOf(after), days }, [
            before,
          ]),
        ];
      });
    }),
};
