// The arithmetic of the press figures, checked by hand once and held here: value as printed, formula from this package.
import { expect, it } from 'vitest';
import { dec, roundTo } from '../money/index.ts';
import {
  bounded,
  cagr,
  capitalEfficiency,
  growthRate,
  planAttainment,
  type Ratio,
  raisedToRevenue,
  selfFundingRatio,
  staticRunway,
  subscribersToCover,
  valuationToRevenue,
} from '../runway/index.ts';
import { paceOf, volumeToHoldRevenue } from './exponentialCurve.ts';

const b = bounded;
const at = (text: string | null, decimals: number, times = 1) =>
  text && roundTo(dec(text).times(times), decimals);
const value = (ratio: Ratio) => (ratio.kind === 'value' ? ratio.value : null);
const low = (ratio: Ratio) => (ratio.kind === 'value' ? (ratio.interval?.low ?? null) : null);
const high = (ratio: Ratio) => (ratio.kind === 'value' ? (ratio.interval?.high ?? null) : null);

const cloudWalk = planAttainment([
  { period: '2022', plan: b('16.82'), actual: b('5.264') },
  { period: '2023', plan: b('25.01'), actual: b('6.281') },
  { period: '2024', plan: b('32.27'), actual: b('3.98') },
]);
const cloudWalkFall = growthRate({ from: b('6.281', '6.2805', '6.2815'), to: b('3.98', '3.975', '3.985') });
const inference = paceOf('0.003', '2');
const training = paceOf('2400', '8');
const burnMonthly = dec('5000000000').div(12);
const cover = staticRunway({ cash: b('6600000000'), netBurnMonthly: b(burnMonthly), asOf: '2024-10-02' });

it.each([
  ['CloudWalk 2022, % of plan', at(value(cloudWalk.yearly[0]!.attainment), 1, 100), '31.3'],
  ['CloudWalk 2023, % of plan', at(value(cloudWalk.yearly[1]!.attainment), 1, 100), '25.1'],
  ['CloudWalk 2024, % of plan', at(value(cloudWalk.yearly[2]!.attainment), 1, 100), '12.3'],
  ['CloudWalk together, % of plan', at(value(cloudWalk.cumulative), 2, 100), '20.95'],
  [
    'CloudWalk plan, % a year over three intervals',
    at(value(cagr({ from: b('16.82'), to: b('40.11'), years: '3' })), 2, 100),
    '33.6',
  ],
  ['CloudWalk 2024, lowest change %', at(low(cloudWalkFall), 2, 100), '-36.72'],
  ['CloudWalk 2024, highest change %', at(high(cloudWalkFall), 2, 100), '-36.55'],
  ['inference price, factor a year', at(inference.factorPerYear, 4), '0.0548'],
  ['inference price, half-life in months', at(inference.halfLifeMonths, 1), '2.9'],
  ['inference volume that holds revenue, × a year', at(volumeToHoldRevenue(inference), 1), '18.3'],
  ['training cost, factor a year', at(training.factorPerYear, 2), '2.65'],
  ['training cost, months to double', at(training.doublingMonths, 1), '8.5'],
  [
    'subscription 20 to 44 in five years, % a year',
    at(value(cagr({ from: b('20'), to: b('44'), years: '5' })), 1, 100),
    '17.1',
  ],
  [
    'three US labs, valuation ÷ run rate',
    at(value(valuationToRevenue({ valuation: b('400'), revenue: b('12') })), 1),
    '33.3',
  ],
  [
    'three US labs, raised ÷ run rate',
    at(value(raisedToRevenue({ raised: b('95'), revenue: b('12') })), 2),
    '7.92',
  ],
  [
    'three US labs, run rate ÷ raised',
    at(value(capitalEfficiency({ raised: b('95'), arr: b('12') })), 3),
    '0.126',
  ],
  [
    'OpenAI October 2024, valuation ÷ revenue',
    at(value(valuationToRevenue({ valuation: b('157'), revenue: b('3.7') })), 1),
    '42.4',
  ],
  ['OpenAI 2024, burn a month if the loss were cash, M', roundTo(burnMonthly.div(1_000_000), 0), '417'],
  [
    'OpenAI 2024, self-funding ratio',
    at(value(selfFundingRatio({ received: b('3.5'), paid: b('8.5') })), 2),
    '0.41',
  ],
  ['OpenAI, months that 6.6 bn cover', at(cover.kind === 'months' ? cover.months : null, 1), '15.8'],
  [
    'OpenAI, M subscribers at 20 a month for 8.7 bn a year',
    at(value(subscribersToCover({ costYearly: b('8700000000'), priceMonthly: b('20') })), 1, 0.000001),
    '36.2',
  ],
])('%s', (_, computed, printed) => {
  expect(computed).toBe(printed);
});

it('36.25 M subscribers are printed as 36.3: the half is rounded up by hand, to even here', () => {
  expect(value(subscribersToCover({ costYearly: b('8700000000'), priceMonthly: b('20') }))).toBe('36250000');
});
