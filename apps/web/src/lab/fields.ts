import {
  type Dec,
  type DecimalString,
  dec,
  decimalString,
  isDecimalString,
  type Lang,
  roundSignificant,
} from '@solvent/core/money';
import { valueBefore } from '@solvent/core/report';
import { type DriverId, driverOf, type ScenarioPosition } from '@solvent/core/scenario';
import { labTextOf } from './labText.ts';

/**
 * The drivers as people type them: growth of 2.53 a year as 253 %, cash of 89,272,142,368 as 89.3 bn. The order is the
 * field's: what is sold, what it costs, what pays for it.
 */
export type FieldId = DriverId | 'raise' | 'horizon';
export type NumberFieldId = Exclude<FieldId, 'newMoney'>;

export interface Field {
  readonly id: NumberFieldId;
  readonly label: string;
  readonly unit: string;
  /** What one of the driver's units is in the field's. */
  readonly scale: Dec;
  /** Ends and step, in the field's units. */
  readonly slider: { readonly low: number; readonly high: number; readonly step: number };
  /** What holds when nothing is set, in the field's units; null when there is no such thing. */
  readonly before: DecimalString | null;
  /** Ends of what is allowed, in the field's units. */
  readonly range: readonly [low: DecimalString, high: DecimalString];
}

export const fieldGroups = {
  revenue: ['revenueGrowth', 'growthHalfLife'],
  price: ['price', 'priceChange', 'elasticity', 'volume'],
  cost: ['unitCost', 'unitCostChange', 'training', 'trainingGrowth', 'staff', 'other', 'capex'],
  money: ['cash', 'raise'],
} as const satisfies Readonly<Record<string, readonly NumberFieldId[]>>;

export const finerFields = [
  'growthFloor',
  'priceLimit',
  'unitCostLimit',
  'costGrowth',
  'staffGrowth',
  'otherGrowth',
] as const satisfies readonly NumberFieldId[];

export const numberFields: readonly NumberFieldId[] = [
  ...Object.values(fieldGroups).flat(),
  'horizon',
  ...finerFields,
];

export const HORIZON_MOST = 120;

/** Made once for a position: it does not change while a slider moves. */
const fields = new WeakMap<ScenarioPosition, Map<string, Field>>();

export function fieldOf(id: NumberFieldId, position: ScenarioPosition, lang: Lang): Field {
  const known = fields.get(position) ?? new Map<string, Field>();
  fields.set(position, known);
  const key = `${id} ${lang}`;
  const field = known.get(key) ?? makeField(id, position, lang);
  known.set(key, field);
  return field;
}

function makeField(id: NumberFieldId, position: ScenarioPosition, lang: Lang): Field {
  const text = labTextOf(lang);
  const named = { id, label: text.labels[id] };
  if (id === 'horizon')
    return {
      ...named,
      unit: text.units.months,
      scale: dec(1),
      slider: { low: 12, high: HORIZON_MOST, step: 6 },
      before: `${position.months}`,
      range: ['1', '600'],
    };
  if (id === 'raise') {
    const most = dec(position.cash).times(2);
    return { ...money(position, lang, most), ...named, before: '0', range: ['0', '1000000000'] };
  }
  const { unit, slider, range } = driverOf(id);
  const before = valueBefore(id, position);
  if (unit === 'amount') {
    const monthly = id === 'capex';
    const most = monthly ? costOf(position) : dec(position.cash).times(3);
    const in_ = money(position, lang, most);
    return {
      ...in_,
      ...named,
      unit: monthly ? text.units.perMonth(in_.unit) : in_.unit,
      before: before === null ? null : shown(dec(before).times(in_.scale)),
      range: ['0', '1000000000'],
    };
  }
  const scale = dec(unit === 'perYear' ? 100 : 1);
  const [low, high] = [dec(slider[0]).times(scale).toNumber(), dec(slider[1]).times(scale).toNumber()];
  return {
    ...named,
    unit: unit === 'perYear' ? text.units.perYear : text.units[unit as 'factor' | 'months' | 'number'],
    scale,
    slider: { low, high, step: unit === 'months' || unit === 'perYear' ? 1 : 0.01 },
    before: before === null ? null : shown(dec(before).times(scale)),
    range: [decimalString(dec(range[0]).times(scale)), decimalString(dec(range[1]).times(scale))],
  };
}

function costOf({ serving, training, staff, other }: ScenarioPosition): Dec {
  return [serving, training, staff, other].reduce((sum, part) => sum.plus(dec(part)), dec(0));
}

const signs: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', CNY: '¥', HKD: 'HK$' };
const names: Readonly<Record<string, string>> = {
  USD: '美元',
  CNY: '元',
  HKD: '港元',
  EUR: '欧元',
  GBP: '英镑',
};

/** Billions for those who have them, else millions; in Chinese 亿 and 万. */
function money(
  { cash, currency }: ScenarioPosition,
  lang: Lang,
  most: Dec,
): Pick<Field, 'scale' | 'unit' | 'slider'> {
  const rich = dec(cash).gte(lang === 'zh' ? '100000000' : '1000000000');
  const unit =
    lang === 'zh'
      ? `${rich ? '亿' : '万'}${names[currency] ?? currency}`
      : `${signs[currency] ?? `${currency} `}${rich ? 'bn' : 'M'}`;
  const scale = dec(1).div(lang === 'zh' ? (rich ? 1e8 : 1e4) : rich ? 1e9 : 1e6);
  const high = round(most.times(scale));
  return { unit, scale, slider: { low: 0, high, step: high / 200 } };
}

/** Up to the next 1, 2 or 5 of its size. */
function round(value: Dec): number {
  const number = value.toNumber();
  if (number <= 0) return 1;
  const ten = 10 ** Math.floor(Math.log10(number));
  const step = [1, 2, 5, 10].find((s) => s * ten >= number) ?? 10;
  return Number((step * ten).toPrecision(3));
}

/** A field's number for reading: five digits at most. */
function shown(value: Dec): DecimalString {
  return roundSignificant(value, 5);
}

/** A driver's value in the field. */
export function toField(field: Field, value: DecimalString): DecimalString {
  return shown(dec(value).times(field.scale));
}

/** What stands in a field as the driver's value; undefined when it is no number or not allowed. */
export function fromField(field: Field, text: string): DecimalString | undefined {
  const plain = text.trim().replaceAll(',', '').replace('−', '-').replace(/^\+/, '');
  const number = /^-?\.\d/.test(plain) ? plain.replace('.', '0.') : plain;
  if (!isDecimalString(number) || number.length > 20) return undefined;
  const value = dec(number);
  if (value.lt(dec(field.range[0])) || value.gt(dec(field.range[1]))) return undefined;
  return decimalString(value.div(field.scale).round(12, 2));
}
