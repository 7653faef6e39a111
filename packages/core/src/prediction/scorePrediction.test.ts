import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../claim/index.ts';
import { parseQuantity } from '../claim/index.ts';
import type { Prediction } from '../ledger/index.ts';
import { dec } from '../money/index.ts';
import { calibrationOf } from './calibration.ts';
import { pinballLoss, scoreEvent, scorePrediction, weightedIntervalScore } from './scorePrediction.ts';
import { trackRecordOf } from './trackRecord.ts';

const words = { en: 'x', zh: 'x' };
const saying = (more: Partial<Prediction>): Prediction => ({
  id: 'p',
  claim: 'c',
  by: { id: 'b', name: words, kind: 'press' },
  criterion: words,
  deadline: '2025-12-31',
  kind: 'value',
  ...more,
});
const claim = (value: string): Claim => ({ quantity: parseQuantity(value)! }) as unknown as Claim;
const outcome = (kind: NonNullable<Prediction['outcome']>['kind']) => ({
  kind,
  known: '2026-06-16',
  because: words,
  claims: ['d'],
});

describe('scorePrediction', () => {
  it.each([
    ['0.2', true, '0.64', '1.60943791', false, false],
    ['0.2', false, '0.04', '0.223143551', false, true],
    ['1', true, '0', '0', false, true],
    ['1', false, '1', null, true, false],
    ['0.5', true, '0.25', '0.693147181', false, false],
  ])('[PR10] a chance of %s against %s', (probability, happened, brier, log, certainAndWrong, met) =>
    expect(scoreEvent(probability, happened)).toEqual({ brier, log, certainAndWrong, met }),
  );

  it.each([
    ['11.6 billion', '13.07 billion', '-1470000000', '-0.112471308', false],
    ['3.7 billion', '3.7 billion', '0', '0', true],
    ['8.5 billion', '8 billion', '500000000', '0.0625', true],
    ['20 billion..26 billion', '30 billion', '-4000000000', '-0.133333333', false],
    ['20 billion..26 billion', '21 billion', '0', '0', true],
    ['>280 billion', '300 billion', '0', '0', true],
    ['<1 billion', '3 billion', '-2000000000', '-0.666666667', false],
    ['16.82亿', '526385800', '1155614200', '2.19537495', false],
    ['1.4 billion', '0', '1400000000', null, false],
  ])('[PR11] [PR13] %s against %s', (stated, actual, error, relative, met) =>
    expect(
      scorePrediction(saying({ outcome: outcome('value') }), claim(stated), claim(actual), '2024-09-27'),
    ).toMatchObject({
      error,
      relative,
      met,
      brier: null,
      leadDays: 460,
      daysToOutcome: 627,
      hindsight: false,
    }),
  );

  it('[PR24] told after its deadline is told in hindsight', () =>
    expect(
      scorePrediction(saying({ outcome: outcome('value') }), claim('1'), claim('1'), '2026-01-01')?.hindsight,
    ).toBe(true));

  it.each([
    ['void', saying({ outcome: outcome('void'), kind: 'event', probability: '0.9' })],
    ['open', saying({})],
    ['without a probability', saying({ outcome: outcome('no'), kind: 'event' })],
  ])('[PR14] %s has no score', (_, prediction) =>
    expect(scorePrediction(prediction, claim('1'), claim('1'), '2024-01-01')).toBeNull(),
  );

  const five = [
    { level: '0.1', value: '2' },
    { level: '0.25', value: '3' },
    { level: '0.5', value: '4' },
    { level: '0.75', value: '6' },
    { level: '0.9', value: '9' },
  ];
  it.each([
    // 10: losses 0.8, 1.75, 3, 3, 0.9 ÷ 5; intervals 0.1·(7 + 2·1/0.2), 0.25·(3 + 2·4/0.5), median 6/2; ÷ 2.5
    ['10', '1.89', '3.78'],
    ['4', '0.29', '0.58'],
  ])('[PR12] quantiles against %s', (actual, pinball, wis) => {
    expect(pinballLoss(five, dec(actual))).toBe(pinball);
    expect(weightedIntervalScore(five, dec(actual))).toBe(wis);
  });

  it('[PR12] the weighted interval score is twice the mean pinball loss when every level has its mirror', () =>
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 5, maxLength: 5 }), fc.integer(), (values, actual) => {
        const sorted = values.toSorted((a, b) => a - b);
        const quantiles = five.map(({ level }, i) => ({ level, value: `${sorted[i]}` }));
        const twice = dec(pinballLoss(quantiles, dec(actual))).times(2);
        const wis = dec(weightedIntervalScore(quantiles, dec(actual))!);
        expect(twice.minus(wis).abs().lte(wis.times('1e-7').plus('1e-7'))).toBe(true);
      }),
      { seed: 12 },
    ));
});

describe('calibrationOf', () => {
  it('[PR20] bins, and the parts of the Brier score', () =>
    expect(
      calibrationOf([
        { probability: '0.2', happened: true },
        { probability: '0.2', happened: true },
        { probability: '0.50', happened: false },
      ]),
    ).toMatchObject({
      n: 3,
      brier: '0.51',
      base: '0.666666666667',
      bins: [
        { probability: '0.2', n: 2, cameTrue: '1' },
        { probability: '0.5', n: 1, cameTrue: '0' },
      ],
    }));

  it('[PR20] Brier = reliability − resolution + uncertainty', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ percent: fc.integer({ min: 0, max: 100 }), happened: fc.boolean() }), {
          minLength: 1,
          maxLength: 200,
        }),
        (rows) => {
          const said = rows.map(({ percent, happened }) => ({ probability: `${percent / 100}`, happened }));
          const { brier, reliability, resolution, uncertainty } = calibrationOf(said)!;
          const whole = dec(reliability).minus(dec(resolution)).plus(dec(uncertainty));
          expect(whole.minus(dec(brier)).abs().lt('1e-9')).toBe(true);
        },
      ),
      { seed: 20 },
    ));

  it('[PR20] nothing said, nothing to calibrate', () => expect(calibrationOf([])).toBeNull());
});

describe('trackRecordOf', () => {
  const scores = (met: number, missed: number) => [
    ...Array.from({ length: met }, () => ({ met: true })),
    ...Array.from({ length: missed }, () => ({ met: false })),
  ];
  it('[PR21] four resolved are only counted', () =>
    expect(trackRecordOf(scores(4, 0), { resolved: 20, met: 8 })).toEqual({
      resolved: 4,
      met: 4,
      share: null,
      drawn: null,
    }));
  it('[PR22] three of five, drawn to a general 40 %', () =>
    expect(trackRecordOf(scores(3, 2), { resolved: 20, met: 8 })).toEqual({
      resolved: 5,
      met: 3,
      share: '0.6',
      drawn: '0.511111',
    }));
});
