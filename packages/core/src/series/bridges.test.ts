import { describe, expect, it } from 'vitest';
import { journal } from '../ledger/journal.fixture.ts';
import { parsePeriod } from '../time/index.ts';
import { reconcile } from './reconcile.ts';

const bridges = (text: string, metric: string, period: string) =>
  reconcile(journal(text), {
    company: 'x',
    metric: metric as 'revenue',
    period: parsePeriod(period)!,
  }).bridges.map((b) => [b.equation, b.closes, b.residual.low, b.residual.high]);

describe('[RC19] bridges', () => {
  it('post-money = pre-money + new money', () => {
    expect(
      bridges(
        `
      pre  | x valuation @2024-10-02     | 150.4 billion USD | actual document preMoney  | a 2024-10-02
      post | x valuation @2024-10-02     | 157 billion USD   | actual company postMoney  | b 2024-10-02
      new  | x funding_round @2024-10-02 | 6.6 billion USD   | actual company            | b 2024-10-02`,
        'valuation',
        '@2024-10-02',
      ),
    ).toEqual([
      ['post_money_valuation = pre_money_valuation + funding_round', true, '-600000000', '600000000'],
    ]);
  });
  it('recurring revenue = twelve times the month', () => {
    expect(
      bridges(
        `
      arr   | x arr @2024-08-31  | 3.6 billion USD | actual company  | a 2024-09-27
      month | x revenue 2024-08  | 300 million USD | actual document | b 2024-09-27`,
        'arr',
        '@2024-08-31',
      ),
    ).toEqual([['arr = 12 * revenue', true, '-56000000', '56000000']]);
  });
  it('adjusted loss = net loss − what the company leaves out', () => {
    expect(
      bridges(
        `
      net | x net_loss 2024           | 465 million USD | actual filing | f 2025-12-21
      adj | x adjusted_net_loss 2024  | 244 million USD | actual filing nonGaap -stockPay | f 2025-12-21
      non | x non_cash_charge 2024    | 221 million USD | actual filing | f 2025-12-21`,
        'adjusted_net_loss',
        '2024',
      ),
    ).toContainEqual(['adjusted_net_loss = net_loss - non_cash_charge', true, '-1500000', '1500000']);
  });
  it('an identity that does not close is shown with what is left', () => {
    expect(
      bridges(
        `
      ocf | x operating_cash_flow 2024 | -1.0 billion USD | actual filing | f 2025-02-01
      cap | x capex 2024               | 0.5 billion USD  | actual filing | f 2025-02-01
      fcf | x free_cash_flow 2024      | -1.9 billion USD | actual company | g 2025-02-01`,
        'free_cash_flow',
        '2024',
      ),
    ).toEqual([['free_cash_flow = operating_cash_flow - capex', false, '-550000000', '-250000000']]);
  });
  it('an adjustment that misses by far is no explanation, and is not shown', () => {
    expect(
      bridges(
        `
      op  | x operating_loss 2025  | 20.92 billion USD | actual document | l 2026-06-16
      net | x net_loss 2025        | 38.53 billion USD | actual document | l 2026-06-16
      non | x non_cash_charge 2025 | 41.55 billion USD | actual document | l 2026-06-16`,
        'net_loss',
        '2025',
      ),
    ).toEqual([]);
  });
  it('a half-year multiplied up stands only beside figures of its own origin', () => {
    const lines = (origin: string) => `
      cost | x operating_cost 2024 | 8.5 billion USD  | estimate analyst            | a 2024-07-25 o
      rev  | x revenue 2024        | ~3.5 billion USD | estimate analyst annualised | b 2024-07-25 ${origin}
      loss | x net_loss 2024       | 5.0 billion USD  | estimate analyst            | a 2024-07-25 o`;
    expect(bridges(lines('o'), 'net_loss', '2024')).toEqual([
      ['net_loss = operating_cost - revenue', true, '-150000000', '150000000'],
    ]);
    expect(bridges(lines('other'), 'net_loss', '2024')).toEqual([]);
  });
  it('figures that agree are tried once', () => {
    expect(
      bridges(
        `
      cost | x operating_cost 2025 | 34.00 billion USD | actual document | a 2026-06-16
      rev  | x revenue 2025        | 13.07 billion USD | actual document | a 2026-06-16
      rev2 | x revenue 2025        | 13.1 billion USD  | actual document | b 2026-06-17
      op   | x operating_loss 2025 | 20.92 billion USD | actual document | a 2026-06-16`,
        'revenue',
        '2025',
      ),
    ).toHaveLength(1);
  });
  it('never mixes what was expected with what happened, nor a cost with stock pay and a loss without', () => {
    expect(
      bridges(
        `
      cost | x operating_cost 2024 | 8.5 billion USD | actual document +stockPay    | a 2025-02-01
      rev  | x revenue 2024        | 3.5 billion USD | actual document              | a 2025-02-01
      loss | x net_loss 2024       | 5.0 billion USD | actual document -stockPay    | b 2025-02-02`,
        'net_loss',
        '2024',
      ),
    ).toEqual([]);
    expect(
      bridges(
        `
      cost | x operating_cost 2024 | 8.5 billion USD | forecast document | a 2024-02-01
      rev  | x revenue 2024        | 3.5 billion USD | actual document   | a 2025-02-01
      loss | x net_loss 2024       | 5.0 billion USD | actual document   | b 2025-02-02`,
        'net_loss',
        '2024',
      ),
    ).toEqual([]);
  });
});
