import type { BothLanguages } from '../runway/index.ts';
import { halvingRate } from './halving.ts';
import { profitBy } from './profitBy.ts';
import type { Scenario, ScenarioPosition } from './scenario.ts';

/**
 * The what-ifs that the press keeps asking, each with words that say what it assumes and the claims it rests on. "Price
 * war": −99.7 % in two years, so ×0.0548 a year, and demand must multiply by 18.3 a year for revenue to hold.
 */
export interface Preset {
  readonly id: string;
  readonly name: BothLanguages;
  /** What it assumes, in words. */
  readonly says: BothLanguages;
  /** Claims it rests on, where the ledger has them. */
  readonly claims: readonly string[];
  /** Companies it is about; any when absent. */
  readonly companies?: readonly string[];
  /** What it is compared with, when that is not the position as it stands. */
  readonly against?: { readonly name: BothLanguages; readonly scenario: Scenario };
  /** What must be known for it to change anything. */
  readonly needs?: keyof Pick<ScenarioPosition, 'serving' | 'training' | 'staff' | 'revenue' | 'promised'>;
  /** The patch; null when none reaches what is asked. */
  readonly make: (position: ScenarioPosition) => Scenario | null;
}

const patch = (
  name: string,
  drivers: Readonly<Record<string, string>>,
  claims: Readonly<Record<string, string>> = {},
): Scenario => ({
  name,
  drivers: Object.fromEntries(
    Object.entries(drivers).map(([id, value]) => [
      id,
      { value, ...(claims[id] ? { claim: claims[id] } : {}) },
    ]),
  ),
  events: [],
});
const fixed = (
  name: string,
  drivers: Readonly<Record<string, string>>,
  claims: Readonly<Record<string, string>> = {},
) => {
  const scenario = patch(name, drivers, claims);
  return () => scenario;
};
const allPromised = {
  name: { en: 'With all promised money', zh: '承诺资金全额到账时' },
  scenario: patch('All promised money', { newMoney: 'full' }),
};

const COST_CLAIM = 'ai-inference-cost-change-cls';
const TRAINING_CLAIM = 'frontier-training-cost-change-cls';
const PRICE_NOW = 'chatgpt-price-2024-10-chanyejia';
const PRICE_UP = 'chatgpt-price-rise-2024-12-chanyejia';
const PRICE_2029 = 'chatgpt-price-2029-chanyejia';

export const presets: readonly Preset[] = [
  {
    id: 'price-war',
    name: { en: 'Price war', zh: '价格战' },
    says: {
      en: 'Prices fall 94.5% a year, the pace of −99.7% in two years, and unit cost falls as fast; both stop after two years. Each percent off the price sells 0.9% more.',
      zh: '价格每年下降 94.5%（即两年 −99.7% 的速度），单位成本同速下降，两年后停止。价格每降 1%，销量增加 0.9%。',
    },
    claims: [COST_CLAIM, 'ai-inference-price-change-techystatus'],
    needs: 'revenue',
    make: fixed(
      'Price war',
      {
        priceChange: '-0.945228',
        priceLimit: '0.003',
        unitCostChange: '-0.945228',
        unitCostLimit: '0.003',
        elasticity: '0.9',
      },
      { priceChange: COST_CLAIM, unitCostChange: COST_CLAIM },
    ),
  },
  {
    id: 'profit-2029',
    name: { en: 'Profit in 2029', zh: '2029 年盈利' },
    says: {
      en: 'Volume grows just fast enough for revenue to cover all cost in December 2029; costs run as they do without it.',
      zh: '销量增长恰好使收入在 2029 年 12 月覆盖全部成本；成本走势不变。',
    },
    claims: ['openai-profit-year-chanyejia', 'oai-fc2410-profit', 'openai-net-loss-2026-chanyejia'],
    needs: 'revenue',
    make: (position) => profitBy(position, '2029-12', 'Profit in 2029'),
  },
  {
    id: 'conversion-fails',
    name: { en: 'The condition fails', zh: '条件未达成' },
    says: {
      en: 'Promised money comes only as far as it does without its condition: of SoftBank’s 40 billion for OpenAI, 20. Compared with all of it coming.',
      zh: '承诺资金仅按保底到账：软银对 OpenAI 的 400 亿变为 200 亿。与全额到账相比。',
    },
    claims: [],
    needs: 'promised',
    against: allPromised,
    make: fixed('The condition fails', { newMoney: 'fallback' }),
  },
  {
    id: 'no-new-money',
    name: { en: 'No new money', zh: '没有新资金' },
    says: {
      en: 'None of the promised money comes, and nobody gives any other. Compared with all that is promised coming.',
      zh: '承诺的资金都不到账，也没有其他资金。与全额到账相比。',
    },
    claims: [],
    needs: 'promised',
    against: allPromised,
    make: fixed('No new money', { newMoney: 'none' }),
  },
  {
    id: 'subscriptions-20',
    name: { en: 'Subscriptions stay at 20 dollars', zh: '订阅价保持 20 美元' },
    says: {
      en: 'The price stays at 20 dollars a month; only the number of customers grows. Compared with the price reaching 44 by 2029.',
      zh: '月费保持 20 美元，仅客户数增长。与 2029 年涨至 44 美元相比。',
    },
    claims: [PRICE_NOW, PRICE_2029],
    companies: ['openai'],
    needs: 'revenue',
    against: {
      name: { en: 'At 44 dollars by 2029', zh: '2029 年涨至 44 美元时' },
      scenario: patch(
        '44 dollars by 2029',
        { priceChange: '0.170805', priceLimit: '2.2', elasticity: '0.5' },
        { priceLimit: PRICE_2029 },
      ),
    },
    make: fixed(
      'Subscriptions stay at 20 dollars',
      { priceChange: '0', elasticity: '0.5' },
      { priceChange: PRICE_NOW },
    ),
  },
  {
    id: 'subscriptions-22',
    name: { en: 'Subscriptions at 22 dollars', zh: '订阅价 22 美元' },
    says: {
      en: 'All prices rise by a tenth at once, as from 20 to 22 dollars a month. Each percent on the price loses 0.5% of volume.',
      zh: '价格一次上涨一成，如月费由 20 美元涨到 22 美元。价格每涨 1%，销量减少 0.5%。',
    },
    claims: [PRICE_NOW, PRICE_UP],
    companies: ['openai'],
    needs: 'revenue',
    make: fixed('Subscriptions at 22 dollars', { price: '1.1', elasticity: '0.5' }, { price: PRICE_UP }),
  },
  {
    id: 'subscriptions-44',
    name: { en: 'Subscriptions at 44 dollars', zh: '订阅价 44 美元' },
    says: {
      en: 'All prices rise 17.1% a year for five years, as from 20 to 44 dollars a month. Each percent on the price loses 0.5% of volume.',
      zh: '价格五年内每年上涨 17.1%，如月费由 20 美元涨到 44 美元。价格每涨 1%，销量减少 0.5%。',
    },
    claims: [PRICE_NOW, PRICE_2029],
    companies: ['openai'],
    needs: 'revenue',
    make: fixed(
      'Subscriptions at 44 dollars',
      { priceChange: '0.170805', priceLimit: '2.2', elasticity: '0.5' },
      { priceLimit: PRICE_2029 },
    ),
  },
  {
    id: 'hiring-freeze',
    name: { en: 'Hiring freeze', zh: '冻结招聘' },
    says: {
      en: 'Staff cost stays where it is; everything else goes on as before.',
      zh: '人力成本保持不变，其余照旧。',
    },
    claims: [],
    needs: 'staff',
    make: fixed('Hiring freeze', { staffGrowth: '0' }),
  },
  {
    id: 'training-race',
    name: { en: 'Training race', zh: '训练竞赛' },
    says: {
      en: 'Training and research multiply by 2.65 a year, the pace of ×2400 in eight years, and keep that pace.',
      zh: '训练与研发每年增至 2.65 倍（即八年 2400 倍的速度），并保持这一速度。',
    },
    claims: [TRAINING_CLAIM],
    needs: 'training',
    make: fixed('Training race', { trainingGrowth: '1.645614' }, { trainingGrowth: TRAINING_CLAIM }),
  },
  {
    id: 'growth-holds',
    name: { en: 'Growth holds', zh: '增速不减' },
    says: {
      en: 'Revenue and cost keep growing at the pace last seen, without fading.',
      zh: '收入与成本一直保持最近的增速。',
    },
    claims: [],
    make: fixed('Growth holds', { growthHalfLife: '1200' }),
  },
  {
    id: 'growth-stops',
    name: { en: 'Growth stops', zh: '停止增长' },
    says: { en: 'Revenue and cost stay where they are.', zh: '收入与成本都保持不变。' },
    claims: [],
    make: fixed('Growth stops', { revenueGrowth: '0', costGrowth: '0' }),
  },
];

const HALVING = /^price-halves-([1-9]\d?|1[01]\d|120)$/;

/** A preset by its id; `price-halves-6` is made for any number of months from 1 to 120. */
export function findPreset(id: string): Preset | undefined {
  const months = HALVING.exec(id)?.[1];
  return months ? priceHalves(+months) : presets.find((p) => p.id === id);
}

/** The ids to show: every preset, and the halving price for a year. */
export const presetIds: readonly string[] = [...presets.map((p) => p.id), 'price-halves-12'];

function priceHalves(months: number): Preset {
  return {
    id: `price-halves-${months}`,
    name: { en: `Price halves every ${months} months`, zh: `价格每 ${months} 个月减半` },
    says: {
      en: `Prices and unit cost halve every ${months} months, down to a hundredth. Each percent off the price sells 0.7% more.`,
      zh: `价格与单位成本每 ${months} 个月减半，至百分之一为止。价格每降 1%，销量增加 0.7%。`,
    },
    claims: ['ai-inference-price-change-techystatus'],
    needs: 'revenue',
    make: fixed(`Price halves every ${months} months`, {
      priceChange: halvingRate(months),
      priceLimit: '0.01',
      unitCostChange: halvingRate(months),
      unitCostLimit: '0.01',
      elasticity: '0.7',
    }),
  };
}
