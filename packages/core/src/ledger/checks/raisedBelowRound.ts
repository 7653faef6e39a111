import { defineIssue } from '../../issue/index.ts';
import { lastDay } from '../../time/index.ts';
import type { Check } from './check.ts';
import { boundsOf, comparable, isPast } from './figure.ts';
import { figureOf, finding } from './finding.ts';

/** All money raised so far is at least as much as any one round before it: a total of 110 bn cannot follow a round of 122. */
export const raisedBelowRound: Check = {
  id: 'CK17',
  kind: defineIssue({
    code: 'check/raised-below-round',
    severity: 'warning',
    en: {
      message: 'Raised so far {figure} is less than one round before it, {round}.',
      remedy: 'Look whether the total is older than it says, or the round is not all paid in.',
    },
    zh: {
      message: '累计融资 {figure}低于此前的单轮融资 {round}。',
      remedy: '请核对累计数是否已过时，或该轮是否尚未全部到账。',
    },
    example: 'Raised so far 110 billion, in a ledger with a round of 122 billion the month before.',
  }),
  run: ({ claims, about }) =>
    claims.flatMap((claim) => {
      const { high } = boundsOf(claim);
      if (claim.metric !== 'cash_raised' || !isPast(claim) || !high) return [];
      const round = about(claim.company, 'funding_round', 'ipo_proceeds').find((other) => {
        const { low } = boundsOf(other);
        return (
          isPast(other) &&
          comparable(claim, other) &&
          lastDay(other.period) <= lastDay(claim.period) &&
          low?.gt(high)
        );
      });
      return round
        ? [
            finding(raisedBelowRound.kind, claim, { figure: figureOf(claim), round: figureOf(round) }, [
              round,
            ]),
          ]
        : [];
    }),
};
