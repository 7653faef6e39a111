import type { BothLanguages } from '../runway/index.ts';

/**
 * What a scenario can move, each with its unit and the range that is allowed. `price` at 1.1 is a price ten
 * percent above today's; `priceChange` at −0.5 halves it every year.
 */
export type DriverUnit =
  /** Multiplies today's level. */
  | 'factor'
  /** A fraction a year, spread evenly over its months: 0.5 is +50 % a year. */
  | 'perYear'
  /** Money, or money a month. */
  | 'amount'
  | 'months'
  | 'number'
  /** One of the words of `choices`. */
  | 'choice';

export interface Driver {
  readonly unit: DriverUnit;
  readonly label: BothLanguages;
  /** Smallest and largest value allowed; a slider shows `slider`, the part that people ask about. */
  readonly range: readonly [low: string, high: string];
  readonly slider: readonly [low: string, high: string];
  /** The value that changes nothing; null where the position has its own. */
  readonly neutral: string | null;
  readonly choices?: readonly string[];
}

const factor = (en: string, zh: string, most = '3'): Driver => ({
  unit: 'factor',
  label: { en, zh },
  range: ['0', '1000'],
  slider: ['0', most],
  neutral: '1',
});
const perYear = (en: string, zh: string, neutral: string | null, slider: Driver['slider']): Driver => ({
  unit: 'perYear',
  label: { en, zh },
  range: ['-0.9999', '100'],
  slider,
  neutral,
});
const MONEY: Driver['range'] = ['-1000000000000000', '1000000000000000'];
const MAGNITUDE: Driver['range'] = ['0', '1000000000000000'];

export const drivers = {
  cash: {
    unit: 'amount',
    label: { en: 'Cash at the start', zh: '期初现金' },
    range: MONEY,
    slider: MAGNITUDE,
    neutral: null,
  },
  revenueGrowth: perYear('Growth of volume a year', '销量年增长', null, ['-0.5', '4']),
  growthHalfLife: {
    unit: 'months',
    label: { en: 'Growth halves every', zh: '增速减半周期' },
    range: ['1', '1200'],
    slider: ['3', '60'],
    neutral: null,
  },
  growthFloor: perYear('Growth it fades to', '增速下限', '0', ['-0.2', '0.5']),
  // Nothing is given away: at a price of zero demand of constant elasticity has no bound.
  price: { ...factor('Price', '价格'), range: ['0.0001', '1000'] },
  priceChange: perYear('Change of price a year', '价格年变动', '0', ['-0.95', '0.5']),
  priceLimit: { ...factor('Price stops at', '价格变动止于', '1'), neutral: null },
  elasticity: {
    unit: 'number',
    label: { en: 'Elasticity of demand', zh: '需求弹性' },
    range: ['0', '5'],
    slider: ['0', '2'],
    neutral: '0',
  },
  volume: factor('Volume', '销量'),
  unitCost: factor('Unit cost', '单位成本'),
  unitCostChange: perYear('Change of unit cost a year', '单位成本年变动', '0', ['-0.95', '0.5']),
  unitCostLimit: { ...factor('Unit cost stops at', '单位成本变动止于', '1'), neutral: null },
  costGrowth: perYear('Growth of fixed costs a year', '固定成本年增长', null, ['-0.5', '3']),
  training: factor('Training and research', '训练与研发'),
  trainingGrowth: perYear('Growth of training a year', '训练支出年增长', null, ['-0.5', '3']),
  staff: factor('Staff cost', '人力成本'),
  staffGrowth: perYear('Growth of staff cost a year', '人力成本年增长', null, ['-0.5', '2']),
  other: factor('Other cost', '其他成本'),
  otherGrowth: perYear('Growth of other cost a year', '其他成本年增长', null, ['-0.5', '2']),
  capex: {
    unit: 'amount',
    label: { en: 'Capital spending a month', zh: '每月资本开支' },
    range: MAGNITUDE,
    slider: MAGNITUDE,
    neutral: null,
  },
  newMoney: {
    unit: 'choice',
    label: { en: 'Promised money that comes', zh: '到账的承诺资金' },
    range: ['0', '0'],
    slider: ['0', '0'],
    neutral: 'none',
    choices: ['none', 'fallback', 'weighted', 'full'],
  },
} as const satisfies Readonly<Record<string, Driver>>;

export type DriverId = keyof typeof drivers;
export const driverIds = Object.keys(drivers) as readonly DriverId[];

export function driverOf(id: DriverId): Driver {
  return drivers[id];
}
