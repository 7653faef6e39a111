import { describe, expect, it } from 'vitest';
import { emptyLedger, type Tranche } from '../ledger/index.ts';
import { deriveLiquidity, trancheState } from './index.ts';

const citation = { source: 's', quote: 'q' };
const softbank: Tranche = {
  id: 'sb',
  company: 'openai',
  investor: 'SoftBank',
  instrument: 'equity',
  currency: 'USD',
  amount: '40000000000',
  condition: { text: { en: 'converts', zh: '转制' }, deadline: '2025-12-31', fallbackAmount: '20000000000' },
  events: [
    { day: '2025-03-31', status: 'announced', fundedToDate: '0', citation },
    { day: '2025-04-15', status: 'partFunded', fundedToDate: '10000000000', citation },
    { day: '2025-10-28', status: 'conditionMet', fundedToDate: '18300000000', citation },
    { day: '2025-12-26', status: 'funded', fundedToDate: '40000000000', citation },
  ],
};
const billions = ({ low, weighted, high }: { low: string; weighted: string; high: string }) =>
  [low, weighted, high].map((v) => +v / 1e9);

describe('promised money', () => {
  it.each([
    ['2025-04-01', true, [20, 30, 40], [20, 30, 40], '0.5'],
    ['2025-05-13', true, [20, 30, 40], [10, 20, 30], '0.5'],
    ['2025-11-01', false, [40, 40, 40], [21.7, 21.7, 21.7], undefined],
    ['2026-01-01', false, [40, 40, 40], [0, 0, 0], undefined],
  ])(
    '[SC22] on %s: conditional %s, in all %j, to come %j',
    (day, conditional, total, outstanding, chance) => {
      const state = trancheState(softbank, day);
      expect([
        state.conditional,
        billions(state.total),
        billions(state.outstanding),
        state.chance?.value,
      ]).toEqual([conditional, total, outstanding, chance]);
    },
  );

  it('[SC22] a stated chance weighs, and is not marked assumed', () => {
    const state = trancheState({ ...softbank, probability: '0.8' }, '2025-05-13');
    expect(state.total.weighted).toBe('36000000000');
    expect(state.chance).toEqual({ value: '0.8', assumed: false });
    expect(trancheState(softbank, '2025-05-13').chance?.assumed).toBe(true);
  });

  it('[SC22] reduced it is the fallback, lapsed it is what was paid', () => {
    const later = (status: 'reduced' | 'lapsed') =>
      trancheState(
        { ...softbank, events: [...softbank.events.slice(0, 2), { day: '2025-12-31', status, citation }] },
        '2026-01-01',
      );
    expect([billions(later('reduced').total), billions(later('lapsed').total)]).toEqual([
      [20, 20, 20],
      [10, 10, 10],
    ]);
  });

  it('[PO5] stands on the contingent rung as an interval with its weighted middle, and says that the odds are assumed', () => {
    const ledger = { ...emptyLedger, tranches: [softbank] };
    const { rungs } = deriveLiquidity(ledger, {
      company: 'openai',
      policy: 'filing-first',
      day: '2025-05-13',
      today: '2025-05-13',
    });
    const [adds] = rungs.find((r) => r.rung === 'contingent')!.adds;
    expect(adds?.value).toEqual({
      low: '10000000000',
      high: '30000000000',
      stated: '20000000000',
      approx: true,
    });
    expect(adds?.derivation?.note?.en).toMatch(/weighed evenly/);
  });
});
