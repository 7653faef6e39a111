import { formatIssue } from '@solvent/core/issue';
import { applyCorrections } from '@solvent/core/ledger';
import { checkLedger } from '@solvent/core/ledger/checks';
import { describe, expect, it } from 'vitest';
import { shipped } from './shippedDataset.ts';

const { ledger } = shipped;
const today = '2026-11-24';
const fromArticles = new Set(
  ledger.sources
    .filter(({ id }) =>
      /^(star-daily-column|chatgpt-cost-column|chanyejia|cls-meeker|cloudwalk-column)/.test(id),
    )
    .map(({ id }) => id),
);
const pack = {
  ...ledger,
  claims: ledger.claims.filter((claim) => fromArticles.has(claim.citation.source)),
  corrections: [],
};
const filings = {
  ...ledger,
  claims: ledger.claims.filter((claim) => pack.claims.includes(claim) || claim.company === 'uber'),
  corrections: [],
};
const corrected = applyCorrections(ledger);

/** The errors that the articles are known to have, by the check that finds them untold. */
const known: readonly (readonly [string, string, string])[] = [
  ['the loss of 2022 put on May 2023', 'check/month-with-years-figure', 'openai-net-loss-2023-05-column'],
  ['visits called users, June', 'check/visits-as-users', 'chatgpt-users-2023-06-column'],
  ['visits called users, July', 'check/visits-as-users', 'chatgpt-users-2023-07-column'],
  [
    'growth since 2023 called year on year',
    'check/growth-base-doubtful',
    'openai-revenue-growth-2024-08-chanyejia',
  ],
  ['the net income of Tesla beside its burn', 'check/burn-beside-profit', 'tesla-net-income-2019-2024-cls'],
  ['a price called a cost', 'check/price-as-cost', 'ai-inference-cost-change-cls'],
  ['0.7 million a day repeated late', 'check/repeated-as-current', 'chatgpt-daily-cost-2024-10-chanyejia'],
];
const findings = (view: typeof ledger) =>
  checkLedger(view, { today }).map((issue) => `${issue.code} ${issue.where.claim}`);

describe('the press pack', () => {
  it('[DS8] has all 120 figures of the five articles, with where they stand', () => {
    expect(pack.claims).toHaveLength(120);
    const places = pack.claims.map((claim) => claim.citation.locator ?? '');
    expect(places.filter((place) => !/^article 00[0-4], characters \d+–\d+$/.test(place))).toEqual([]);
    const perArticle = ['000', '001', '002', '003', '004'].map(
      (article) => places.filter((place) => place.slice(8, 11) === article).length,
    );
    expect(perArticle).toEqual([10, 15, 45, 16, 34]);
  });

  it.each(known)('[DS8] keeps the error: %s', (_, code, claim) =>
    expect(findings(pack)).toContain(`${code} ${claim}`),
  );

  it('[DS8] keeps the error: Uber positive only in 2023, which the filing contradicts', () => {
    expect(findings(filings)).toContain('check/filing-contradicted uber-free-cash-flow-2023-cls');
  });

  it('[DS10] the corrected view is free of them, and every correction applies', () => {
    expect(corrected.issues).toEqual([]);
    const left = new Set(findings(corrected.ledger));
    expect(known.map(([, code, claim]) => `${code} ${claim}`).filter((finding) => left.has(finding))).toEqual(
      [],
    );
    expect([...left].filter((finding) => finding.startsWith('check/filing-contradicted uber'))).toEqual([]);
  });

  it('[DS10] puts the right figure in the place of the wrong one', () => {
    const replaced = Object.fromEntries(
      [...corrected.replaced].map(([claim, correction]) => [claim, correction.by]),
    );
    expect(replaced).toMatchObject({
      'openai-net-loss-2023-05-column': 'openai-net-loss-2022-afp',
      'chatgpt-users-2023-06-column': 'chatgpt-visits-2023-06-business-today',
      'openai-revenue-growth-2024-08-chanyejia': 'openai-revenue-growth-since-2023-business-standard',
      'openai-api-revenue-2024q1-star-daily': 'openai-api-run-rate-2024-03-longport',
      'ai-inference-cost-change-cls': 'ai-inference-price-change-techystatus',
      'cn-cloudwalk-headcount-2024-12-31': 'cloudwalk-rd-headcount-2024-column',
    });
  });

  it('[DS9] every quote of the articles carries its figure, but for three in words that are not read as numbers', () => {
    const inWords = new Set([
      'china-hospital-wait-2025-05-column', // 一周後
      'china-llm-price-war-months-chanyejia', // 近半年
      'cloudwalk-key-staff-left-2024-column', // 三大…之一
    ]);
    const without = checkLedger(pack, { today, only: ['check/quote-without-figure'] }).map(
      (issue) => issue.where.claim ?? '',
    );
    expect(without.filter((claim) => !inWords.has(claim))).toEqual([]);
  });

  it('[DS6] the shipped dataset has no problem of form or reference', () => {
    expect(shipped.issues.map((issue) => formatIssue(issue))).toEqual([]);
  });
});
