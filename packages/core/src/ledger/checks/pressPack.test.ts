import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pressPack } from './examples/pressPack.ts';
import { checkLedger } from './index.ts';

const today = '2025-06-01';
const found = (only?: readonly string[]) =>
  checkLedger(pressPack, only ? { today, only } : { today }).map(
    ({ code, where }) => `${code.replace('check/', '')} ${where.claim}`,
  );

it('finds the errors of five press articles without being told', () => {
  expect(found()).toEqual(
    expect.arrayContaining([
      'month-with-years-figure loss-2023-05',
      'visits-as-users users-2023-06',
      'visits-as-users users-2023-07',
      'growth-base-doubtful growth-2024-08',
      'filing-contradicted uber-positive-2023',
      'burn-beside-profit tesla-earned',
      'price-as-cost inference-cost',
      'repeated-as-current cost-a-day-2024',
      'distant-inputs subscribers-2024-10',
    ]),
  );
});

it('finds nothing else but what is open in them', () => {
  expect(found()).toEqual([
    'valuation-basis valuation-2024-10',
    'month-with-years-figure loss-2023-05',
    'growth-base-doubtful growth-2024-08',
    'repeated-as-current cost-a-day-2024',
    'distant-inputs subscribers-2024-10',
    // Feishu's recurring revenue of December 2023, seen in June 2025.
    'stale-figure long-read-2024-10-16',
    'forecast-without-deadline ten-trillion',
    // Feishu's recurring revenue, OpenAI's loss and revenue: all forecast for 2024, none reported in the five articles.
    'forecast-due long-read-2024-10-17',
    'forecast-due long-read-2024-10-7',
    'forecast-due long-read-2024-10-3',
    'burn-beside-profit tesla-earned',
    'visits-as-users users-2023-06',
    'visits-as-users users-2023-07',
    'price-as-cost inference-cost',
    'filing-contradicted uber-positive-2023',
  ]);
});

it('says why: the May loss is many times the running cost of the same article', () => {
  const [issue] = checkLedger(pressPack, { today, only: ['CK28'] });
  expect(issue?.message).toBe(
    'Net loss $540 M (2023-05) is given for one month, but is at least 23.3 times a month of the cost in the same source, about $700 k a day (2023-08-31).',
  );
});

it('gives the same findings for the claims in any order', () => {
  const all = checkLedger(pressPack, { today });
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...pressPack.claims], { minLength: pressPack.claims.length }),
      (claims) => {
        expect(checkLedger({ ...pressPack, claims }, { today })).toEqual(all);
      },
    ),
    { seed: 20261124, numRuns: 25 },
  );
});

it('keeps to one company when asked', () => {
  expect(checkLedger(pressPack, { today, company: 'tesla' }).map(({ where }) => where.claim)).toEqual([
    'tesla-earned',
  ]);
});

it('shows the cash flow it computed from the filing', () => {
  const [issue] = checkLedger(pressPack, { today, only: ['CK40'] });
  expect(issue?.message).toContain(
    'while the company had filed $390 M (2022, operating cash flow less capital expenditure).',
  );
  expect(issue?.claims).toEqual(['uber-positive-2023', 'uber-ocf-2022', 'uber-capex-2022']);
});

it('is silent on a claim that a person has flagged, unless asked', () => {
  const because = { en: 'Profit beside cash.', zh: '利润与现金并列。' };
  const flag = {
    id: 'k',
    action: 'flag',
    claim: 'tesla-earned',
    reason: 'wrong-basis',
    because,
    recorded: '2026-11-22',
  } as const;
  const ledger = { ...pressPack, corrections: [flag] };
  expect(checkLedger(ledger, { today, company: 'tesla' })).toEqual([]);
  expect(checkLedger(ledger, { today, company: 'tesla', includeFlagged: true })).toHaveLength(1);
});
