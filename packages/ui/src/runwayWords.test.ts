import { expect, it } from 'vitest';
import { missingWords, runwayRange, runwayWords } from './runwayWords.ts';

const months = (value: string, low: string | null, high: string | null) =>
  ({ kind: 'months', months: value, cashOutDate: null, interval: { low, high } }) as const;

it.each([
  [months('21.6871', '21.3286', '22.0574'), '21.7 months', '21.7 个月', '21.3–22.1'],
  [months('15.84', '15.8', null), 'at least 15.8 months', '至少 15.8 个月', null],
  [months('12', null, '12'), 'at most 12 months', '至多 12 个月', null],
  [months('501.3', '377', '674'), 'more than ten years', '十年以上', null],
  [{ kind: 'selfFunding' } as const, 'uses no money', '不消耗资金', null],
  [{ kind: 'alreadyOut' } as const, 'no money left', '资金已用尽', null],
  [{ kind: 'beyondHorizon', horizonMonths: 120 } as const, 'more than 120 months', '超过 120 个月', null],
  [{ kind: 'unknown', missing: ['cash'] } as const, 'unknown', '未知', null],
])('[WEB4] %o', (result, en, zh, range) => {
  expect([runwayWords(result, 'en'), runwayWords(result, 'zh'), runwayRange(result)]).toEqual([
    en,
    zh,
    range,
  ]);
});

it('[WEB4] names what is missing', () => {
  expect(missingWords(['cash', 'net_burn'], 'en')).toBe('cash and burn not disclosed');
  expect(missingWords(['cash', 'net_burn'], 'zh')).toBe('未披露现金与消耗');
});
