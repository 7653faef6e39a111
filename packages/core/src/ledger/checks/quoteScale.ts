import { defineIssue } from '../../issue/index.ts';
import type { Check } from './check.ts';
import { finding, valueWords } from './finding.ts';
import { quotedNumbers } from './quotedNumbers.ts';
import { findPower } from './quoteWithoutFigure.ts';

/** Digits right, size wrong: 万 read as 亿, million as billion. "5.4億" under a claim of 5.4 million is off by 10^2. */
export const quoteScale: Check = {
  id: 'CK9',
  kind: defineIssue({
    code: 'check/quote-scale',
    severity: 'error',
    en: {
      message: 'The quote says {said}; the claim records {value}, off by a factor of 10^{power}.',
      remedy: 'Correct the scale of the value.',
    },
    zh: {
      message: '引文写的是 {said}；说法记为{value}，相差 10^{power} 倍。',
      remedy: '请更正数值的数量级。',
    },
    example: 'The words "5.4億美元" recorded as 5.4 million.',
  }),
  run: ({ claims }) =>
    claims.flatMap((claim) => {
      const numbers = quotedNumbers(claim.citation.quote).map((number) => ({
        ...number,
        power: findPower(number.value, claim),
      }));
      if (
        numbers.some(({ power }) => power === 0) ||
        numbers.some(({ scaled, power }) => !scaled && power !== undefined)
      )
        return [];
      const off = numbers.find(({ scaled, power }) => scaled && power !== undefined);
      return off
        ? [
            finding(quoteScale.kind, claim, {
              said: off.text,
              value: valueWords(claim),
              power: Math.abs(off.power ?? 0),
            }),
          ]
        : [];
    }),
};
