import { type Distribution, parseDistribution } from '../distribution/index.ts';
import { Bug } from '../issue/index.ts';
import type { ModelInputs, Uncertain } from './model.ts';

/** A distribution as a person types it; for tests and benchmarks. */
export function typed(text: string): Distribution {
  const parsed = parseDistribution(text);
  if (!parsed.ok) throw new Bug(`not a distribution: ${text}`);
  return parsed.value;
}
export function uncertain(text: string): Uncertain {
  return { distribution: typed(text) };
}

/**
 * A lab in millions a month: 20 of cash, revenue of 1 growing 5 ± 3.3 % with decay, serving at 60 % of revenue that gets
 * 4 % cheaper, fixed cost of 2.2 growing 2 %, and a round of 15, of 7.5 or none in month 8.
 */
export const reference: ModelInputs = {
  currency: 'USD',
  start: '2024-10',
  months: 120,
  growthHalfLife: '24',
  growthFloor: '0.0025',
  noise: '0.1',
  drivers: {
    cash: uncertain('20'),
    revenue: uncertain('1'),
    growth: uncertain('normal(0.05,0.033333333)'),
    variableShare: uncertain('0.6'),
    unitCostPace: uncertain('-0.04'),
    other: uncertain('2.2'),
    otherGrowth: uncertain('0.02'),
  },
  events: [{ month: 8, label: 'round', amount: uncertain('35%: 15; 35%: 7.5; 0') }],
};

/** A larger one in which every part is at work: all drivers uncertain, shared factors, floors, three events. */
export const everything: ModelInputs = {
  currency: 'USD',
  start: '2026-11',
  months: 60,
  growthHalfLife: '18',
  growthFloor: '0.005',
  noise: '0.05',
  pricePaceFrom: 6,
  correlations: { 'marketPrice/computeCost': '0.5', 'computeCost/capitalWindow': '-0.3' },
  paths: { price: ['1', '1', '1.1', '1.1'], staff: ['1', '1.2'] },
  drivers: {
    cash: uncertain('17B..19B'),
    revenue: uncertain('1.0B..1.2B'),
    growth: { ...uncertain('p10=2%,p90=7%'), loadings: { capitalWindow: '0.4' } },
    variableShare: { ...uncertain('tri(0.4,0.5,0.7)'), loadings: { computeCost: '0.6' } },
    pricePace: { ...uncertain('normal(-0.03,0.01)'), loadings: { marketPrice: '0.8' } },
    priceFloor: uncertain('uniform(0.2,0.4)'),
    elasticity: uncertain('0.5..1.2'),
    unitCostPace: { ...uncertain('normal(-0.03,0.01)'), loadings: { computeCost: '0.7' } },
    unitCostFloor: uncertain('0.15'),
    training: uncertain('~800M'),
    trainingGrowth: uncertain('normal(0.02,0.01)'),
    staff: uncertain('180M..220M'),
    staffGrowth: uncertain('uniform(0,0.02)'),
    other: uncertain('>150M'),
    otherGrowth: uncertain('0.01'),
  },
  events: [
    {
      month: 24,
      label: 'second part',
      amount: { ...uncertain('60%: 20B; 40%: 10B'), loadings: { capitalWindow: '0.7' } },
    },
    { month: 12, label: 'debt due', amount: uncertain('-3B') },
    { month: 12, label: 'credits', amount: uncertain('uniform(0.5B,1B)') },
  ],
};
