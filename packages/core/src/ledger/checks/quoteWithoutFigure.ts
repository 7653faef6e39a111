import type { Claim } from '../../claim/index.ts';
import { defineIssue } from '../../issue/index.ts';
import { type Dec, dec, shiftPoint } from '../../money/index.ts';
import type { Source } from '../../source/index.ts';
import type { Check } from './check.ts';
import { finding, valueWords } from './finding.ts';
import { hasNumberWords, quotedNumbers } from './quotedNumbers.ts';

/** The quote must carry the figure: "revenue reached $3.7 billion" under a claim of 7.3 billion is a misreading. */
export const quoteWithoutFigure: Check = {
  id: 'CK8',
  kind: defineIssue({
    code: 'check/quote-without-figure',
    severity: 'warning',
    en: {
      message: 'The quote does not carry {value}: "{quote}".',
      remedy: 'Quote the words with the figure, or correct the value.',
    },
    zh: { message: '引文中没有{value}：“{quote}”。', remedy: '请引用载有该数字的原文，或更正数值。' },
    example: 'A value of 7.3 billion beside the words "revenue reached $3.7 billion".',
  }),
  run: ({ claims, sourceOf }) =>
    claims
      .filter((claim) => isReadable(claim, sourceOf(claim)) && !carriesFigure(claim))
      .map((claim) =>
        finding(quoteWithoutFigure.kind, claim, { value: valueWords(claim), quote: claim.citation.quote }),
      ),
};

/** A computed figure stands in no quote; a denial need not repeat one; number words are known in English and Chinese. */
function isReadable({ basis: { epistemic }, citation }: Claim, source: Source | undefined): boolean {
  if (epistemic.attribution === 'computed') return false;
  return quotedNumbers(citation.quote).length > 0 || (!epistemic.denied && source?.language !== 'other');
}

function carriesFigure(claim: Claim): boolean {
  // "Turned positive", "without revenue": zero is said in words.
  if (claim.quantity.stated === '0' || hasNumberWords(claim.citation.quote)) return true;
  const numbers = quotedNumbers(claim.citation.quote).map((number) => number.value);
  return numbers.some((number) =>
    readingsOf(number, claim).some((reading) => findPower(reading, claim) !== undefined),
  );
}

/** "18 times" is growth of 17, "1.5 years" are 18 months; everything else is read as it stands. */
function readingsOf(number: Dec, claim: Claim): readonly Dec[] {
  if (claim.unit === 'fraction') return [number, number.minus(1)];
  if (claim.unit === 'months') return [number, number.times(12)];
  return [number];
}

/** The k with number × 10^k inside the claim, 0 first; undefined when the digits differ. The sign is not compared. */
export function findPower(number: Dec, { quantity }: Claim): number | undefined {
  const sides = [quantity.low, quantity.high, quantity.stated]
    .filter((side) => side !== null)
    .map((side) => dec(side).abs());
  if (number.eq(0)) return sides.some((side) => side.eq(0)) ? 0 : undefined;
  const size = number.abs();
  const low = sides.reduce((a, b) => (a.lt(b) ? a : b));
  const high = sides.reduce((a, b) => (a.gt(b) ? a : b));
  const middle = low.plus(high).div(2);
  if (middle.eq(0)) return undefined;
  const near = middle.e - size.e;
  return [0, near, near - 1, near + 1].find((k) => {
    const scaled = shiftPoint(size, k);
    return scaled.gte(low) && scaled.lte(high);
  });
}
