import { describe, expect, it } from 'vitest';
import { dec, formatQuantity, formatValue } from './index.ts';

describe('numbers for readers', () => {
  it.each([
    ['3700000000', 'USD', '$3.7 bn', '37 亿美元'],
    ['-9154000000', 'USD', '−$9.15 bn', '−91.5 亿美元'],
    ['528000000', 'CNY', '¥528 M', '5.28 亿元'],
    ['12345', 'EUR', '€12.3 k', '1.23 万欧元'],
    ['0.413', 'fraction', '41.3%', '41.3%'],
    ['11.9904', 'months', '12 months', '12 个月'],
    ['15.84', 'months', '15.8 months', '15.8 个月'],
    ['42.43', 'multiple', '42.4×', '42.4×'],
    ['2029', 'year', '2029', '2029'],
    ['180000000', 'persons', '180 M', '1.8 亿人'],
    ['1750000000000', 'USD', '$1.75 tn', '1.75 万亿美元'],
    ['0', 'USD', '$0', '0美元'],
    ['453', 'persons', '453', '453人'],
    ['1000', 'multiple', '1000×', '1000×'],
  ])('%s %s', (value, unit, en, zh) => {
    expect(formatValue(dec(value), unit, 'en')).toBe(en);
    expect(formatValue(dec(value), unit, 'zh')).toBe(zh);
  });
  it.each([
    [{ low: '3000000000', high: null, stated: '3000000000' }, 'at least $3 bn', '至少 30 亿美元'],
    [{ low: null, high: '40000000000', stated: '40000000000' }, 'at most $40 bn', '至多 400 亿美元'],
    [{ low: '8000000000', high: '9000000000', stated: null }, '$8 bn–$9 bn', '80 亿美元–90 亿美元'],
    [
      { low: '4500000000', high: '5500000000', stated: '5000000000', approx: true },
      'about $5 bn',
      '约 50 亿美元',
    ],
    [{ low: null, high: null, stated: null }, 'unknown', '未知'],
  ])('%o', (quantity, en, zh) => {
    expect(formatQuantity(quantity, 'USD', 'en')).toBe(en);
    expect(formatQuantity(quantity, 'USD', 'zh')).toBe(zh);
  });
});
