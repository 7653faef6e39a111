import type { Distribution } from '../distribution/index.ts';
import type { DecimalString } from '../money/index.ts';

/**
 * What a simulation is told: one uncertain number for every driver of cash, month vectors for what a scenario
 * changes on the way, dated events, and three factors that move several drivers together. Amounts are per month in one currency.
 */
export interface ModelInputs {
  readonly currency: string;
  /** `YYYY-MM`, the calendar month of month 0. */
  readonly start: string;
  /** Horizon: 1 to 600. */
  readonly months: number;
  /** Drivers left out take their `absent` value of `drivers`. */
  readonly drivers: Readonly<Partial<Record<DriverName, Uncertain>>>;
  /** Months in which growth comes half the way from `growth` to `growthFloor`; null: growth stays. */
  readonly growthHalfLife: DecimalString | null;
  /** Growth of volume per month that is left in the end. */
  readonly growthFloor: DecimalString;
  /**
   * Standard deviation of the logarithm of the monthly shock to volume, which is gone the month after; what lasts
   * belongs in the distribution of growth. '0': none.
   */
  readonly noise: DecimalString;
  /** First month in which the pace acts; 1 unless given. */
  readonly pricePaceFrom?: number;
  readonly unitCostPaceFrom?: number;
  /** Factors on a month (index), 1 where the list ends. Volume follows the price path by the median elasticity. */
  readonly paths?: Readonly<Partial<Record<PathName, readonly DecimalString[]>>>;
  readonly events: readonly ModelEvent[];
  /** Correlations of the shared factors, 0 unless given. */
  readonly correlations?: Readonly<Partial<Record<FactorPair, DecimalString>>>;
}

/** A number not known exactly, and how far the shared factors move it (−1 to 1 each). */
export interface Uncertain {
  readonly distribution: Distribution;
  /** A known value held in the place of an uncertain one: all other inputs keep the chances they had. */
  readonly held?: boolean;
  readonly loadings?: Readonly<Partial<Record<FactorName, DecimalString>>>;
}

/** Money that comes or goes once, in hand at the start of its month. */
export interface ModelEvent {
  readonly month: number;
  readonly label: string;
  readonly amount: Uncertain;
}

export type FactorName = 'marketPrice' | 'computeCost' | 'capitalWindow';
export type FactorPair =
  | 'marketPrice/computeCost'
  | 'marketPrice/capitalWindow'
  | 'computeCost/capitalWindow';
export type PathName = 'volume' | 'price' | 'unitCost' | 'training' | 'staff' | 'other';

export interface Driver {
  readonly en: string;
  readonly zh: string;
  readonly unit: 'money' | 'fraction' | 'number';
  /** Value when the model does not give one; null: it must. */
  readonly absent: DecimalString | null;
}

/** Every driver, in the order in which low-discrepancy dimensions are given out. */
export const drivers = {
  growth: { en: 'growth of volume a month', zh: '月销量增速', unit: 'fraction', absent: '0' },
  cash: { en: 'opening cash', zh: '期初现金', unit: 'money', absent: null },
  revenue: { en: 'revenue of month 0', zh: '首月收入', unit: 'money', absent: '0' },
  variableShare: {
    en: 'cost that moves with volume, as a share of the revenue of month 0',
    zh: '随销量变动的成本占首月收入之比',
    unit: 'fraction',
    absent: '0',
  },
  pricePace: { en: 'change of price a month', zh: '月价格变动', unit: 'fraction', absent: '0' },
  unitCostPace: { en: 'change of unit cost a month', zh: '月单位成本变动', unit: 'fraction', absent: '0' },
  training: { en: 'training and research a month', zh: '月训练与研发支出', unit: 'money', absent: '0' },
  trainingGrowth: {
    en: 'growth of training spend a month',
    zh: '训练支出月增速',
    unit: 'fraction',
    absent: '0',
  },
  staff: { en: 'staff cost a month', zh: '月人员成本', unit: 'money', absent: '0' },
  staffGrowth: { en: 'growth of staff cost a month', zh: '人员成本月增速', unit: 'fraction', absent: '0' },
  other: { en: 'other fixed cost a month', zh: '月其他固定成本', unit: 'money', absent: '0' },
  otherGrowth: {
    en: 'growth of other fixed cost a month',
    zh: '其他固定成本月增速',
    unit: 'fraction',
    absent: '0',
  },
  elasticity: { en: 'price elasticity of demand', zh: '需求价格弹性', unit: 'number', absent: '0' },
  priceFloor: {
    en: 'floor of price, as a share of today’s',
    zh: '价格下限占现价之比',
    unit: 'fraction',
    absent: '0',
  },
  unitCostFloor: {
    en: 'floor of unit cost, as a share of today’s',
    zh: '单位成本下限占现值之比',
    unit: 'fraction',
    absent: '0',
  },
} as const satisfies Readonly<Record<string, Driver>>;
export type DriverName = keyof typeof drivers;
