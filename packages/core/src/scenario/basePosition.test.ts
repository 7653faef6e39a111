import { describe, expect, it } from 'vitest';
import { viewLedger } from '../ledger/index.ts';
import { journal } from '../ledger/journal.fixture.ts';
import { derivePosition } from '../runway/index.ts';
import { basePosition } from './index.ts';

function found(text: string, day = '2026-06-01') {
  const { ledger } = viewLedger(journal(text), { asKnownAt: day });
  const query = { company: 'acme', policy: 'filing-first' as const, day, today: day };
  return basePosition(ledger, query, derivePosition(ledger, query));
}
function base(text: string, day?: string) {
  const made = found(text, day);
  if (!made.ok) throw new Error(`missing ${made.missing}`);
  return made.base;
}
const rows = (text: string, ...names: readonly string[]) =>
  base(text)
    .assumptions.filter((a) => names.includes(a.name))
    .map((a) => [a.name, a.value, a.note?.en ?? null]);

const year = (y: number, revenue: number, cost: number) => `
  r${y} | acme revenue ${y} | ${revenue} million USD | actual filing | f${y} ${y + 1}-03-01
  c${y} | acme operating_cost ${y} | ${cost} million USD | actual filing | f${y} ${y + 1}-03-01`;
const plain = `cash | acme cash @2025-12-31 | 600 million USD | actual filing | f2025 2026-03-01${year(2025, 120, 240)}`;

describe('where a what-if starts', () => {
  it('[SC1] is the figures of one period, a month, from the month that begins nearest to the day of the cash', () => {
    const { position } = base(plain);
    expect(position).toMatchObject({
      start: '2026-01',
      cash: '600000000',
      revenue: '10000000',
      serving: '0',
      other: '20000000',
      revenueGrowth: '0',
      growthHalfLife: null,
    });
  });

  it('[SC1] says what is missing, and takes nothing for zero', () => {
    expect(found('r | acme revenue 2025 | 1 million USD | actual filing | f 2026-03-01')).toMatchObject({
      ok: false,
      missing: ['cash', 'revenue', 'operating_cost'],
    });
  });

  it('[SC1] takes the parts that are stated for the period, and never more than the whole', () => {
    const parts = `${plain}
      s | acme inference_cost 2025 | 60 million USD | actual filing | f2025 2026-03-01
      t | acme training_cost 2025 | 200 million USD | actual filing | f2025 2026-03-01`;
    expect(
      rows(parts, 'variable', 'training', 'staff', 'other').map(([name, value]) => [name, value]),
    ).toEqual([
      ['variable', '5000000'],
      ['training', '15000000'],
      ['staff', '0'],
      ['other', '0'],
    ]);
  });

  it('[SC1] else the share of another period within two years, and says which', () => {
    const parts = `${plain}${year(2024, 50, 100)}
      t | acme training_cost 2024 | 40 million USD | actual filing | f2024 2025-03-01
      s | acme inference_cost 2024 | 10 million USD | actual filing | f2024 2025-03-01`;
    expect(rows(parts, 'variable', 'training', 'staff')).toEqual([
      ['variable', '2000000', 'Its share of 2024, 20% of revenue, is taken to hold still.'],
      ['training', '8000000', 'Its share of 2024, 40% of cost, is taken to hold still.'],
      ['staff', '0', 'No source states it; it is inside other cost.'],
    ]);
    const old = `${plain}${year(2022, 50, 100)}
      t | acme training_cost 2022 | 40 million USD | actual filing | f2022 2023-03-01`;
    expect(rows(old, 'training')).toEqual([
      ['training', '0', 'No source states it; it is inside other cost.'],
    ]);
  });

  it('[SC1] a gross margin gives the cost of serving', () => {
    const margin = `${plain}\n  g | acme gross_margin 2025 | 0.4! fraction | actual filing | f2025 2026-03-01`;
    expect(rows(margin, 'variable')).toEqual([['variable', '6000000', null]]);
  });

  it('[GP1] where a burn is known for the period, cost is revenue plus burn, and all but serving is scaled to it', () => {
    const cash = `${plain}
      b | acme cash_burned 2025 | 60 million USD | actual filing | f2025 2026-03-01
      s | acme inference_cost 2025 | 60 million USD | actual filing | f2025 2026-03-01
      t | acme training_cost 2025 | 90 million USD | actual filing | f2025 2026-03-01`;
    // 180 M of cash instead of 240: 120 beside serving instead of 180, so two thirds of 90.
    expect(rows(cash, 'cost', 'variable', 'training', 'other').map(([name, value]) => [name, value])).toEqual(
      [
        ['cost', '15000000'],
        ['variable', '5000000'],
        ['training', '5000000'],
        ['other', '5000000'],
      ],
    );
  });

  it('[SC2] growth is the yearly growth of both sides, spread over months, and fades', () => {
    const { position, assumptions } = base(`${plain}${year(2024, 60, 120)}`);
    // Twice a year is 5.9463 % a month.
    expect([position.revenueGrowth, position.costGrowth, position.growthHalfLife]).toEqual([
      '0.059463',
      '0.059463',
      '12',
    ]);
    expect(assumptions.at(-1)).toMatchObject({ name: 'growthHalfLife', figure: null });
  });

  it('[SC2] never of one side alone', () => {
    const oneSided = `${plain}\n  r24 | acme revenue 2024 | 60 million USD | actual filing | f2024 2025-03-01`;
    expect(rows(oneSided, 'revenueGrowth', 'costGrowth').map(([, value]) => value)).toEqual(['0', '0']);
  });

  it('[SC2] else of the last full year known of both, and says which', () => {
    const half = `cash | acme cash @2026-06-30 | 600 million USD | actual filing | h 2026-08-01
      rh | acme revenue 2026-H1 | 90 million USD | actual filing | h 2026-08-01
      ch | acme operating_cost 2026-H1 | 150 million USD | actual filing | h 2026-08-01${year(2025, 120, 240)}${year(2024, 60, 120)}`;
    const { assumptions, position } = base(half, '2026-09-01');
    expect(position).toMatchObject({ start: '2026-07', revenue: '15000000', revenueGrowth: '0.059463' });
    expect(assumptions.find((a) => a.name === 'revenueGrowth')?.note?.en).toBe(
      'The last year known in full for both revenue and cost: 2025.',
    );
  });

  it('[SC2] forecasts show how far apart the views of growth are', () => {
    const ahead = `${plain}${year(2024, 60, 120)}
      f26 | acme revenue 2026 | 180 million USD | forecast company | p 2026-04-01
      f27 | acme revenue 2027 | 480 million USD | forecast company | p 2026-04-01
      f30 | acme revenue 2030 | 9000 million USD | forecast company | p 2026-04-01`;
    expect(base(ahead).growthOutlook.map((f) => [f.id, f.value.stated, f.claims])).toEqual([
      ['acme/revenue_growth_expected/2026', '0.5', ['f26', 'r2025']],
      ['acme/revenue_growth_expected/2027', '1', ['f27', 'r2025']],
    ]);
  });

  it('money in another currency is converted, or named as missing', () => {
    const yuan = plain.replaceAll('million USD', 'million CNY').replace('600 million CNY', '600 million USD');
    const made = found(yuan);
    expect(made.ok).toBe(false);
    expect(made.issues.map((i) => i.code)).toContain('money/missing-rate');
  });
});
