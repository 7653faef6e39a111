import { defineIssue } from '../../issue/index.ts';
import type { Check } from './check.ts';
import { isPast } from './figure.ts';
import { figureOf, finding } from './finding.ts';

const ROUNDS: ReadonlySet<string> = new Set(['funding_round', 'ipo_proceeds', 'debt_raised']);

/** Money that came in "in 2024": without at least the month it cannot be placed before or after a balance. */
export const roundWithoutDate: Check = {
  id: 'CK13',
  kind: defineIssue({
    code: 'check/round-without-date',
    severity: 'note',
    en: {
      message: '{figure} is dated to the year only, so it cannot be placed before or after a cash balance.',
      remedy: 'Look for the month in which the money came in.',
    },
    zh: {
      message: '{figure}只知道年份，无法判断在现金余额之前还是之后到账。',
      remedy: '请查找资金到账的月份。',
    },
    example: 'A round of 500 million "in 2024".',
  }),
  run: ({ claims }) =>
    claims
      .filter(
        (claim) =>
          ROUNDS.has(claim.metric) && isPast(claim) && claim.basis.periodBasis.atPrecision === 'year',
      )
      .map((claim) => finding(roundWithoutDate.kind, claim, { figure: figureOf(claim) })),
};
