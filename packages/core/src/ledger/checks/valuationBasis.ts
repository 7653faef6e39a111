import type { Claim } from '../../claim/index.ts';
import { defineIssue } from '../../issue/index.ts';
import type { Check } from './check.ts';
import { comparable, gapInDays, isPast } from './figure.ts';
import { figureOf, finding } from './finding.ts';

/** Beside a new round a valuation is pre- or post-money, and the two differ by the whole round: 260 and 300 bn. */
export const valuationBasis: Check = {
  id: 'CK14',
  kind: defineIssue({
    code: 'check/valuation-basis',
    severity: 'note',
    en: {
      message:
        'Valuation {figure} stands beside a round of {round} and does not say whether that money is in it.',
      remedy: 'Mark it pre-money or post-money, or "unknown" with a reason.',
    },
    zh: {
      message: '估值 {figure}与一轮 {round}的融资同时出现，未说明是投前还是投后。',
      remedy: '请注明投前或投后；确实不知时注明原因。',
    },
    example:
      'A valuation of 157 billion on the day of a round of 6.6 billion, with no word on pre- or post-money.',
  }),
  run: ({ claims, about }) =>
    claims.flatMap((claim) => {
      if (claim.metric !== 'valuation' || !isPast(claim) || isSaid(claim)) return [];
      const round = about(claim.company, 'funding_round').find(
        (other) => isPast(other) && comparable(claim, other) && gapInDays(claim.period, other.period) <= 7,
      );
      const said = about(claim.company, 'valuation').some(
        (other) =>
          isSaid(other) &&
          comparable(claim, other) &&
          gapInDays(claim.period, other.period) <= 31 &&
          other.quantity.stated === claim.quantity.stated,
      );
      return round && !said
        ? [finding(valuationBasis.kind, claim, { figure: figureOf(claim), round: figureOf(round) }, [round])]
        : [];
    }),
};

const isSaid = ({ basis }: Claim) => basis.presentation === 'preMoney' || basis.presentation === 'postMoney';
