import { checkReport, type Ledger } from '@solvent/core';
import { describe, expect, it } from 'vitest';
import { context, dataOf, ledger, today } from './shipped.ts';

/** The ledger of the five articles alone, with the figures that Uber filed, as a reader without our corrections has it. */
const articles = /^(star-daily-column|chatgpt-cost-column|chanyejia|cls-meeker|cloudwalk-column)/;
const press: Ledger = {
  ...ledger,
  claims: ledger.claims.filter((c) => articles.test(c.citation.source) || /^uber-.*-10k$/.test(c.id)),
};

describe('check on the press pack, uncorrected', () => {
  const { findings } = dataOf(checkReport({ corrected: false }, { ledger: press, today }));
  const found = findings.map((issue) => `${issue.code.slice('check/'.length)} ${issue.where.claim}`);

  it.each([
    [
      'the loss of 2022 printed as that of May 2023',
      'month-with-years-figure openai-net-loss-2023-05-column',
    ],
    ['visits called users, June 2023', 'visits-as-users chatgpt-users-2023-06-column'],
    ['visits called users, July 2023', 'visits-as-users chatgpt-users-2023-07-column'],
    [
      'growth since early 2023 called year on year',
      'growth-base-doubtful openai-revenue-growth-2024-08-chanyejia',
    ],
    ['Uber first positive in 2023, against its filings', 'filing-contradicted uber-free-cash-flow-2023-cls'],
    ['net income of Tesla beside its burn', 'burn-beside-profit tesla-net-income-2019-2024-cls'],
    ['a price called a cost', 'price-as-cost ai-inference-cost-change-cls'],
    [
      '0.7 M a day of early 2023 repeated in October 2024',
      'repeated-as-current chatgpt-daily-cost-2024-10-chanyejia',
    ],
  ])('finds, untold: %s', (_, finding) => expect(found).toContain(finding));

  it('says in both languages what is wrong and what to do', () => {
    for (const { message, remedy, zh } of findings) {
      expect(message.length).toBeGreaterThan(20);
      expect(remedy?.length ?? 0).toBeGreaterThan(10);
      expect(zh?.message).toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('check on the dataset as shipped', () => {
  const { findings, counts } = dataOf(checkReport({}, context));

  it('has no error', () => expect(counts.error).toBe(0));

  it('reports only what is really open: what sources leave out, what is old, what is due', () => {
    const open = [
      'check/distant-inputs',
      'check/forecast-due',
      'check/forecast-without-deadline',
      'check/missing-exchange-rate',
      'check/round-without-date',
      'check/stale-figure',
      'check/valuation-basis',
    ];
    expect(findings.filter((issue) => !open.includes(issue.code)).map((issue) => issue.message)).toEqual([]);
  });

  it('is short enough to be read', () => expect(findings.length).toBeLessThanOrEqual(100));
});

it('a check that does not exist is refused, with the list of those that do', () => {
  const refused = checkReport({ only: ['check/visits-as-users', 'no-such-code'] }, context);
  expect(refused.ok ? [] : refused.issues).toMatchObject([
    { code: 'report/unknown-check', message: expect.stringContaining('"no-such-code"') },
  ]);
  expect(JSON.stringify(refused.issues)).toContain('check/filing-contradicted');
  for (const only of ['visits-as-users', 'check/visits-as-users'])
    expect(checkReport({ only: [only] }, context).ok).toBe(true);
});
