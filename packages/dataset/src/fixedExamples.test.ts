import { type Claim, knownFrom } from '@solvent/core/claim';
import { type Dec, dec, decimalString } from '@solvent/core/money';
import { formatPeriod } from '@solvent/core/time';
import { describe, expect, it } from 'vitest';
import { shipped } from './shippedDataset.ts';

/** The examples that were worked out by hand are in the shipped dataset with the figures they were worked out from. */
const claims = new Map(shipped.ledger.claims.map((claim) => [claim.id, claim]));
const find = (id: string): Claim => {
  const claim = claims.get(id);
  if (!claim) throw new Error(`no claim ${id}`);
  return claim;
};
const stated = (id: string) => find(id).quantity.stated;

describe('CloudWalk', () => {
  it.each([
    ['2022', '1682000000', '526400000'],
    ['2023', '2501000000', '628100000'],
    ['2024', '3227000000', '398000000'],
  ])('[DS8] plan and actual revenue of %s', (year, plan, actual) => {
    expect(stated(`cloudwalk-revenue-plan-${year}-column`)).toBe(plan);
    expect(stated(`cloudwalk-revenue-${year}-column`)).toBe(actual);
    expect(find(`cloudwalk-revenue-plan-${year}-column`).basis.epistemic.status).toBe('target');
  });

  it('[DS8] the plan for 2025 and the growth between them', () => {
    expect(stated('cloudwalk-revenue-plan-2025-column')).toBe('4011000000');
    expect(stated('cloudwalk-revenue-plan-cagr-column')).toBe('0.336');
    expect(stated('cloudwalk-revenue-growth-2024-column')).toBe('-0.3669');
  });
});

describe('OpenAI', () => {
  it.each([
    ['openai-operating-cost-2024-star-daily', '8500000000', '2024'],
    ['openai-revenue-2024-star-daily', '3500000000', '2024'],
    ['openai-net-loss-2024-star-daily', '5000000000', '2024'],
    ['openai-net-loss-2024-chanyejia', '5000000000', '2024'],
    ['openai-revenue-2024-chanyejia', '3700000000', '2024'],
    ['openai-revenue-2024-forecast-column', '1000000000', '2024'],
    ['openai-round-2024-10-chanyejia', '6600000000', '@2024-10-02'],
    ['openai-valuation-2024-10-chanyejia', '157000000000', '@2024-10-02'],
    ['openai-net-loss-2022-afp', '540000000', '2022'],
    ['oai-2022-netloss', '540000000', '2022'],
    ['openai-net-loss-2026-chanyejia', '14000000000', '2026'],
    ['oai-2024-oploss-aud', '8780000000', '2024'],
    ['oai-2025-rev-aud', '13070000000', '2025'],
    ['oai-2025-oploss-aud', '20920000000', '2025'],
    ['oai-2025-opcost-aud', '34000000000', '2025'],
    ['oai-2025-netloss-aud', '38530000000', '2025'],
    ['chatgpt-subscribers-2024-10-chanyejia', '10000000', '@2024-10-31'],
    ['chatgpt-price-2024-10-chanyejia', '20', '@2024-10-31'],
    ['chatgpt-price-2029-chanyejia', '44', '@2029-12-31'],
  ])('[DS8] %s is %s for %s', (id, value, period) => {
    expect(stated(id)).toBe(value);
    expect(formatPeriod(find(id).period)).toBe(period);
  });

  it('[DS8] what a loss leaves out is part of it', () => {
    expect(find('openai-net-loss-2024-chanyejia').basis.inclusions.stockPay).toBe('excluded');
    expect(find('openai-net-loss-2026-chanyejia').basis.inclusions.stockPay).toBe('excluded');
  });

  it('[DS4] the loss of 2022 was known in May 2023, the loss of 2024 at the end of July 2024', () => {
    expect(knownFrom(find('openai-net-loss-2022-afp'))).toBe('2023-05-21');
    expect(knownFrom(find('openai-net-loss-2024-star-daily'))).toBe('2024-07-31');
  });
});

describe('the field and its curves', () => {
  it.each([
    ['us-three-labs-valuation-2025-05-cls', '400000000000'],
    ['us-three-labs-run-rate-2025-05-cls', '12000000000'],
    ['us-three-labs-raised-2025-05-cls', '95000000000'],
    ['ai-inference-cost-change-cls', '-0.997'],
    ['frontier-training-cost-change-cls', '2400'],
  ])('[DS8] %s is %s', (id, value) => expect(stated(id)).toBe(value));
});

/** Free cash flow in whole millions, from the filed operating cash flow and capital expenditure of a fiscal year. */
function freeCashFlow(company: string, year: number, which: 'first' | 'last'): Dec {
  const filed = (metric: string) => {
    const found = [...claims.values()]
      .filter(
        (claim) =>
          claim.company === company &&
          claim.metric === metric &&
          claim.basis.periodBasis.fiscal === `FY${year}`,
      )
      .toSorted((a, b) => knownFrom(a).localeCompare(knownFrom(b)));
    return dec((which === 'first' ? found[0] : found.at(-1))!.quantity.stated!);
  };
  return filed('operating_cash_flow').minus(filed('capex')).div(1e6);
}
const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const total = (values: readonly Dec[]) => values.reduce((a, b) => a.plus(b));
const whole = (value: Dec) => decimalString(value.round(0, 2));

describe('precedents, as filed', () => {
  it('[DS8] Uber 2017 to 2023', () => {
    expect(years(2017, 2023).map((year) => whole(freeCashFlow('uber', year, 'first')))).toEqual([
      '-2239',
      '-2099',
      '-4909',
      '-3361',
      '-743',
      '390',
      '3362',
    ]);
  });

  it('[DS8] Tesla 2009 to 2018, as first and as last reported', () => {
    expect(whole(total(years(2009, 2018).map((year) => freeCashFlow('tesla', year, 'first'))))).toBe('-9154');
    expect(whole(total(years(2009, 2018).map((year) => freeCashFlow('tesla', year, 'last'))))).toBe('-9146');
    expect(whole(freeCashFlow('tesla', 2019, 'first'))).toBe('1078');
  });

  it('[DS8] Tesla 2019 to 2024: net income of 40,022 beside free cash flow of about 24.3 bn', () => {
    const income = years(2019, 2024).map((year) => dec(stated(`tesla-net-income-fy${year}-10k`)!));
    expect(whole(total(income).div(1e6))).toBe('40022');
    const cash = total(years(2019, 2024).map((year) => freeCashFlow('tesla', year, 'last')));
    expect(cash.gte(24_200) && cash.lte(24_400)).toBe(true);
  });

  it('[DS8] Snowflake ends its year in January', () => {
    expect(formatPeriod(find('snowflake-operating-cash-flow-fy2025-10k').period)).toBe(
      '2024-02-01..2025-01-31',
    );
    expect(whole(freeCashFlow('snowflake', 2025, 'first'))).toBe('913');
  });
});

describe('money that must not be added twice', () => {
  it.each([
    'oai-fund-2026-02',
    'oai-fund-2025-08',
    'openai-microsoft-round-2023-repeated-column',
    'anthropic-funding_round-2026-05-28-2',
  ])('[DS8] %s has a correction that says so', (id) =>
    expect(shipped.ledger.corrections.map((correction) => correction.claim)).toContain(id),
  );
});

describe('the SoftBank round', () => {
  const round = shipped.ledger.tranches.find((tranche) => tranche.id === 'openai-softbank-2025')!;
  const statusOn = (day: string) => round.events.filter((event) => event.day <= day).at(-1)!.status;

  it('[DS8] is 20 to 40 bn on 13 May 2025, without a chance that nobody stated, and funded on 1 January 2026', () => {
    expect([
      round.amount,
      round.condition?.fallbackAmount,
      round.condition?.deadline,
      round.probability,
    ]).toEqual(['40000000000', '20000000000', '2025-12-31', undefined]);
    expect(statusOn('2025-05-13')).toBe('partFunded');
    expect(statusOn('2025-11-01')).toBe('conditionMet');
    expect(statusOn('2026-01-01')).toBe('funded');
  });
});

describe('MiniMax', () => {
  it('[DS8] the burn of 280 M a month of the press is corrected', () => {
    expect(shipped.ledger.corrections.map((correction) => correction.claim)).toContain(
      'cn-minimax-cash_burned-2025-01_2025-12-2',
    );
  });
});
