import { describe, expect, it } from 'vitest';
import { type Ledger, type Tranche, viewLedger } from '../ledger/index.ts';
import { journal } from '../ledger/journal.fixture.ts';
import type { ExchangeRate } from '../money/index.ts';
import { burnOptions, deriveLiquidity, derivePosition, plannedRunway, trancheState } from './index.ts';

const today = '2026-11-24';
const at = (ledger: Ledger, day: string) => viewLedger(ledger, { asKnownAt: day }).ledger;
const query = (day: string, company = 'acme') => ({ company, policy: 'filing-first' as const, day, today });
const burns = (text: string, day: string) =>
  burnOptions(at(journal(text), day), query(day)).map(
    (b) => `${b.tier} ${b.outlook} ${b.measure} ${b.monthly.value.stated}`,
  );

describe('burn', () => {
  it('[PO1] a cash flow turns its sign, a loss keeps it', () => {
    expect(
      burns(
        'a | acme operating_cash_flow 2025 | -120 million USD | actual filing | f 2026-03-01',
        '2026-06-01',
      ),
    ).toEqual(['1 past operating_cash_flow 10000000']);
    expect(
      burns('a | acme net_loss 2025 | 120 million USD | actual filing | f 2026-03-01', '2026-06-01'),
    ).toEqual(['2 past net_loss 10000000']);
    expect(
      burns('a | acme net_income 2025 | 120 million USD | actual filing | f 2026-03-01', '2026-06-01'),
    ).toEqual(['2 past net_income -10000000']);
  });
  it('[PO1] free cash flow from its parts, of one period only', () => {
    const both = burns(
      'a | acme operating_cash_flow 2025 | -120 million USD | actual filing | f 2026-03-01\nb | acme capex 2025 | 60 million USD | actual filing | f 2026-03-01',
      '2026-06-01',
    );
    expect(both[0]).toBe('1 past free_cash_flow 15000000');
    const apart = burns(
      'a | acme operating_cash_flow 2025 | -120 million USD | actual filing | f 2026-03-01\nb | acme capex 2024 | 60 million USD | actual filing | f 2026-03-01',
      '2026-06-01',
    );
    expect(apart).toEqual(['1 past operating_cash_flow 10000000']);
  });
  it('[PO12] takes the last three months of books told month by month', () => {
    const month = (id: string, period: string, burn: string) =>
      `${id} | acme net_burn ${period} | ${burn}! USD | actual company | ${id} 2026-11-05`;
    const books = [
      month('jul', '2026-07', '500000'),
      month('aug', '2026-08', '120000'),
      month('sep', '2026-09', '90000'),
      month('oct', '2026-10', '96000'),
    ].join('\n');
    expect(burns(books, '2026-11-24')).toEqual(['1 past net_burn 102000']);
    // A missing month ends the run.
    expect(burns(books.replace('2026-09', '2025-09'), '2026-11-24')[0]).toBe('1 past net_burn 96000');
  });
  it('[PO2] recent cash, then a recent loss, then what is expected, then the rest', () => {
    expect(
      burns(
        `loss | acme net_loss 2025-H2 | 90 million USD | actual filing | f 2026-03-01
         plan | acme cash_burned 2026 | 240 million USD | forecast document | p 2026-02-01
         far  | acme cash_burned 2027 | 480 million USD | forecast document | p 2026-02-01
         cash | acme cash_burned 2025 | 120 million USD | actual document | d 2026-04-01`,
        '2026-06-01',
      ),
    ).toEqual([
      '1 past cash_burned 10000000',
      '2 past net_loss 15000000',
      '3 expected cash_burned 20000000',
      '4 coming cash_burned 40000000',
    ]);
  });
  it('[PO2] a figure with one bound gives way to a later proxy with both', () => {
    expect(
      burns(
        `least | acme cash_burned 2025 | >120 million USD | actual document | d 2026-01-05
         loss  | acme adjusted_net_loss 2026-H1 | 90 million USD | actual company | c 2026-08-01`,
        '2026-09-01',
      )[0],
    ).toBe('2 past adjusted_net_loss 15000000');
  });
  it('[PO2] a forecast stays one after its period ended', () => {
    expect(
      burns('a | acme cash_burned 2025 | 120 million USD | forecast document | p 2025-02-01', '2026-02-01'),
    ).toEqual(['3 expected cash_burned 10000000']);
  });
  it('[PO2] what ended more than 460 days ago is old', () => {
    const text = 'a | acme cash_burned 2025 | 120 million USD | actual document | p 2026-02-01';
    expect(burns(text, '2027-04-05')[0]).toMatch(/^1 /);
    expect(burns(text, '2027-04-06')[0]).toMatch(/^4 /);
  });
});

describe('liquidity', () => {
  const rungs = (text: string, day = '2026-06-01') =>
    deriveLiquidity(at(journal(text), day), query(day)).rungs.map((r) => r.amount?.value.stated ?? null);
  it('[PO3] stacks what was stated and leaves the rest empty', () => {
    expect(
      rungs(`c | acme cash @2025-12-31 | 100 million USD | actual filing | f 2026-03-01
             i | acme short_term_investments @2025-12-31 | 50 million USD | actual filing | f 2026-03-01
             u | acme undrawn_credit @2025-12-31 | 30 million USD | actual filing | f 2026-03-01`),
    ).toEqual(['100000000', '150000000', '180000000', null, null]);
  });
  it('[PO3] an old balance of cash gives way to a much later joint one', () => {
    expect(
      rungs(`c | acme cash @2024-06-30 | 1 billion USD | actual filing | f 2024-09-01
             b | acme cash_and_investments @2026-03-31 | 73 billion USD | actual document | d 2026-05-01`),
    ).toEqual([null, '73000000000', null, null, null]);
  });
  it('[PO3] a joint balance older than the cash alone is left out', () => {
    expect(
      rungs(`c | acme cash @2026-03-31 | 2 billion USD | actual filing | f 2026-05-01
             b | acme cash_and_investments @2025-12-31 | 1 billion USD | actual document | d 2026-02-01`),
    ).toEqual(['2000000000', null, null, null, null]);
  });
  it('[PO3] a forecast balance is no cash', () =>
    expect(rungs('c | acme cash @2025-12-31 | 1 billion USD | forecast document | f 2025-03-01')).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]));
});

const softbank: Tranche = {
  id: 't',
  company: 'acme',
  investor: 'SoftBank',
  instrument: 'equity',
  currency: 'USD',
  amount: '40000000000',
  condition: {
    text: { en: 'conversion', zh: '转制' },
    deadline: '2025-12-31',
    fallbackAmount: '20000000000',
  },
  events: (
    [
      ['2025-03-31', 'announced', '0'],
      ['2025-04-15', 'partFunded', '10000000000'],
      ['2025-10-28', 'conditionMet', undefined],
      ['2025-12-26', 'funded', '40000000000'],
    ] as const
  ).map(([day, status, funded]) => ({
    day,
    status,
    ...(funded ? { fundedToDate: funded } : {}),
    citation: { source: 's', quote: 'q' },
  })),
};

describe('a tranche', () => {
  it.each([
    ['2025-04-01', true, '20000000000', '40000000000'],
    ['2025-05-13', true, '10000000000', '30000000000'],
    ['2025-11-01', false, '30000000000', '30000000000'],
    ['2026-01-01', false, '0', '0'],
  ])('[PO5] on %s', (day, conditional, low, high) =>
    expect(trancheState(softbank, day)).toMatchObject({ conditional, outstanding: { low, high } }),
  );
});

describe('cash that nobody states', () => {
  const bridged = (text: string, day: string, rates: readonly ExchangeRate[] = []) =>
    derivePosition({ ...at(journal(text), day), rates }, query(day)).bridged?.figure.value;
  const loss = 'l | acme net_loss 2024 | 5.0 billion USD | estimate document | s 2024-07-25';
  it('[PO6] is at least the round just closed, less nothing', () => {
    expect(
      bridged(
        `${loss}\nr | acme funding_round @2024-10-02 | 6.6 billion USD | actual company | c 2024-10-03`,
        '2024-10-31',
      ),
    ).toMatchObject({ low: '6550000000', high: null, stated: null });
  });
  it('[PO6] is at most everything raised', () => {
    expect(
      bridged(
        `${loss}\nr | acme funding_round @2024-10-02 | 6.6 billion USD | actual company | c 2024-10-03\nt | acme cash_raised @2024-10-02 | 17.9 billion USD | actual document | c 2024-10-03`,
        '2024-10-31',
      ),
    ).toMatchObject({ low: '6550000000', high: '17950000000' });
  });
  it('[PO6] rolls a stated balance forward over rounds and burn', () => {
    expect(
      bridged(
        `c | acme cash @2026-03-31 | 73.00 billion USD | actual document | d 2026-05-01
         b | acme cash_burned 2026-Q1 | 3.60 billion USD | actual document | d 2026-05-01
         r | acme funding_round @2026-07-01 | 10.00 billion USD | actual company | e 2026-07-01`,
        '2026-07-15',
      )?.stated,
    ).toBe('79372895277');
  });
  it('[PO10] counts a round told by month and by day once', () => {
    expect(
      bridged(
        `a | acme funding_round @2024-10-02 | 6.6 billion USD | actual company | c 2024-10-03
         b | acme funding_round @2024-10-31 | 6.6 billion USD | actual document atMonth | d 2024-11-05`,
        '2024-12-31',
      )?.low,
    ).toBe('6550000000');
  });
  it.each([
    ['credits included', '+credits', 'actual'],
    ['a plan', '', 'target'],
  ])('[PO10] leaves out %s', (_, axis, status) => {
    expect(
      bridged(
        `${loss}\nr | acme funding_round @2024-10-02 | 6.6 billion USD | ${status} company ${axis} | c 2024-10-03`,
        '2024-10-31',
      ),
    ).toBeUndefined();
  });
  it('[PO4] brings a round in another currency in at its rate, and names a missing one', () => {
    const text = `c | acme cash @2025-12-31 | 2.000 billion CNY | actual filing | f 2026-03-01
                  r | acme ipo_proceeds @2026-01-08 | 4.000 billion HKD | actual filing | g 2026-01-08
                  b | acme cash_burned 2025 | 1.200 billion CNY | actual filing | f 2026-03-01`;
    const rate: ExchangeRate = { base: 'HKD', quote: 'CNY', when: '2026-01-08', rate: '0.9', source: 'ECB' };
    expect(bridged(text, '2026-04-01', [rate])?.high).toBe('5574677584');
    expect(bridged(text, '2026-04-01')).toBeUndefined();
  });
});

describe('along the forecasts', () => {
  const text = `c | acme cash_and_investments @2026-06-30 | 60 billion USD | actual document | d 2026-07-10
    y26 | acme cash_burned 2026 | 24 billion USD | forecast document | p 2026-02-21
    y27 | acme cash_burned 2027 | 60 billion USD | forecast document | p 2026-02-21`;
  it('[PO11] spends each year evenly and stops where the money does', () => {
    const position = derivePosition(at(journal(text), '2026-11-01'), query('2026-11-01'));
    const cash = position.liquidity.rungs[1]!.amount!;
    const planned = plannedRunway(cash, position.burns, 'acme');
    // 184 days are 6.0452 months at 2 bn: 12.0903 bn; the other 47.9097 last 9.5819 months at 5 bn.
    expect(planned?.result).toEqual({
      kind: 'months',
      months: '15.6271',
      cashOutDate: '2027-10-18',
      interval: null,
    });
    expect(planned?.years.map((y) => y.period.start)).toEqual(['2026-01-01', '2027-01-01']);
  });
  it('[PO11] says nothing where a year is missing', () => {
    const gap = derivePosition(
      at(journal(text.replace('cash_burned 2027', 'cash_burned 2028')), '2026-11-01'),
      query('2026-11-01'),
    );
    expect(plannedRunway(gap.liquidity.rungs[1]!.amount!, gap.burns, 'acme')).toBeNull();
  });
});

describe('income', () => {
  it('[PO7] takes cost as stated, of the same period as revenue', () => {
    const { income } = derivePosition(
      at(
        journal(
          `r | acme revenue 2024 | 3.5 billion USD | estimate document | s 2024-07-25\nc | acme operating_cost 2024 | 8.5 billion USD | estimate document | s 2024-07-25\nl | acme net_loss 2024 | 5.0 billion USD | estimate document | s 2024-07-25`,
        ),
        '2024-12-31',
      ),
      query('2024-12-31'),
    );
    expect(income?.selfFunding.value.stated).toBe('0.411765');
    expect(income?.cost.derivation).toBeNull();
  });
  it('[PO7] else adds the loss to revenue and says so', () => {
    const { income } = derivePosition(
      at(
        journal(
          `r | acme revenue 2025 | 40 million USD | actual filing | f 2026-03-01\nl | acme operating_loss 2025 | 60 million USD | actual filing | f 2026-03-01`,
        ),
        '2026-06-01',
      ),
      query('2026-06-01'),
    );
    expect(income?.cost.value.stated).toBe('100000000');
    expect(income?.cost.derivation?.formula).toBe('revenue + operating_loss');
  });
});
