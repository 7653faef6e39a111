import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDistribution } from './parseDistribution.ts';
import { meanOf, quantileOf } from './shapeOf.ts';

function fiveNumbers(text: string): readonly string[] {
  const parsed = parseDistribution(text);
  if (!parsed.ok) return parsed.issues.map((issue) => issue.code);
  return [0.05, 0.5, 0.95].map((u) => quantileOf(parsed.value, u)).concat(meanOf(parsed.value));
}

describe('what a person types', () => {
  it.each([
    // text, 5 %, 50 %, 95 %, mean
    ['5', '5', '5', '5', '5'],
    ['4.5B', '4500000000', '4500000000', '4500000000', '4500000000'],
    ['-2%', '-0.02', '-0.02', '-0.02', '-0.02'],
    ['4B..6B', '4000000000', '4898979490', '6000000000', '4936331880'],
    ['40亿..60亿', '4000000000', '4898979490', '6000000000', '4936331880'],
    ['-1..3', '-1', '1', '3', '1'],
    ['p10=2%,p90=9%', '0.0161600113', '0.0424264069', '0.111386061', '0.0503978841'],
    ['p25=-1,p75=1', '-2.43866364', '0', '2.43866364', '0'],
    ['normal(5,1)', '3.35514637', '5', '6.64485363', '5'],
    ['lognormal(5,1)', '3.53982441', '4.90290338', '6.7908627', '5'],
    ['uniform(4B, 6B)', '4100000000', '5000000000', '5900000000', '5000000000'],
    ['tri(1,2,5)', '1.4472136', '2.55051026', '4.22540333', '2.66666667'],
    ['tri(1,1,5)', '1.10128226', '2.17157288', '4.10557281', '2.33333333'],
    ['~5亿', '465811388', '500000000', '534188612', '500000000'],
    ['>3B', '3015192340', '3175735930', '3465835920', '3200000000'],
    ['<3B', '2534164080', '2824264070', '2984807660', '2800000000'],
    ['60%: 40B; 40%: 20B', '20000000000', '40000000000', '40000000000', '32000000000'],
    ['60%：400亿；200亿', '20000000000', '40000000000', '40000000000', '32000000000'],
    ['0.5: 4..6; 0.5: 40..60', '4.18318241', '11.6586222', '57.3725877', '27.1498254'],
  ])('[MC2] %s', (text, ...numbers) => {
    expect(fiveNumbers(text)).toEqual(numbers);
  });

  it.each([
    ['five', 'distribution/unreadable'],
    ['', 'distribution/unreadable'],
    ['4..', 'distribution/unreadable'],
    ['p0=1,p90=2', 'distribution/unreadable'],
    ['normal(5)', 'distribution/unreadable'],
    ['exec(1,2)', 'distribution/unreadable'],
    ['60%: 40; nothing', 'distribution/unreadable'],
    ['9'.repeat(301), 'distribution/unreadable'],
    ['6..4', 'distribution/bad-order'],
    ['p90=1,p10=2', 'distribution/bad-order'],
    ['uniform(6,4)', 'distribution/bad-order'],
    ['tri(1,7,5)', 'distribution/bad-order'],
    ['normal(5,0)', 'distribution/bad-spread'],
    ['lognormal(5,0)', 'distribution/bad-spread'],
    ['lognormal(-5,1)', 'distribution/not-positive'],
    ['60%: 40; 30%: 20', 'distribution/bad-weights'],
    ['0%: 40; 100%: 20', 'distribution/bad-weights'],
  ])('[MC2] %s is refused: %s', (text, code) => {
    expect(fiveNumbers(text)).toEqual([code]);
  });

  it('[MC2] never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'p=;:.,0159%BM亿~<>( )-normalti') }), (text) => {
        expect(typeof parseDistribution(text).ok).toBe('boolean');
      }),
      { seed: 20_261_124, numRuns: 2000 },
    );
  });
});
