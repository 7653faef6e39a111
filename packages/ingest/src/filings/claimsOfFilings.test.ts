import { checkClaim } from '@solvent/core/claim';
import { recordsOfTable } from '@solvent/core/filing';
import { appendClaims, emptyLedger } from '@solvent/core/ledger';
import { describe, expect, it } from 'vitest';
import { factsOf, filers } from './fixture.fixture.ts';
import { recordsOfFacts } from './readFilingRecords.ts';

const recordsOf = (name: string, recorded = '2026-11-24') => {
  const { value } = recordsOfFacts(factsOf(name), { file: name, recorded, findCompany: () => undefined });
  return { companies: value.companies, ...recordsOfTable(value.filings[0]!) };
};

describe('claims from filings', () => {
  it('[IM22] cite the filing, the tag and the day it was filed', () => {
    const { claims, sources } = recordsOf('tesla');
    const claim = claims.find(({ id }) => id.includes('operating_cash_flow-2014-us'));
    expect(claim).toEqual({
      id: 'cik-0001318605-operating_cash_flow-2014-us-gaap.netcashprovidedbyusedinoperatingactivitiescontinuingoperations-usd-0001564590-15-001031',
      company: 'cik-0001318605',
      metric: 'operating_cash_flow',
      period: { start: '2014-01-01', end: '2015-01-01' },
      quantity: { low: '-57337500', high: '-57336500', stated: '-57337000', approx: false },
      unit: 'USD',
      per: null,
      basis: {
        accounting: 'cash',
        inclusions: {},
        presentation: 'none',
        scope: { kind: 'group' },
        periodBasis: { fiscal: 'FY2014' },
        epistemic: { status: 'actual', attribution: 'filing' },
      },
      citation: {
        source: 'sec-0001564590-15-001031',
        quote:
          'NetCashProvidedByUsedInOperatingActivitiesContinuingOperations: -57337000 USD, 2014-01-01 to 2014-12-31',
        locator:
          'us-gaap/NetCashProvidedByUsedInOperatingActivitiesContinuingOperations 0001564590-15-001031',
      },
      published: { day: '2015-02-26', precision: 'day' },
      recorded: '2026-11-24',
      confidence: 'high',
    });
    expect(sources.find(({ id }) => id === 'sec-0001564590-15-001031')).toMatchObject({
      kind: 'filing',
      origin: 'sec/0001564590-15-001031',
      url: 'https://www.sec.gov/Archives/edgar/data/1318605/000156459015001031/',
    });
  });
  it('[IM22] an operating loss is positive, its quote as filed', () => {
    const { claims } = recordsOf('microsoft');
    const profit = claims.find(
      ({ metric, period }) =>
        metric === 'operating_loss' &&
        'start' in period &&
        period.end === '2018-07-01' &&
        period.start === '2017-07-01',
    );
    expect(profit?.quantity.stated).toBe('-35058000000');
    expect(profit?.citation.quote).toContain('OperatingIncomeLoss: 35058000000 USD');
    expect(profit?.basis.periodBasis.fiscal).toBe('FY2018');
  });
  it.each(filers)('[IM4] %s: every claim makes sense, and importing again adds nothing', (name) => {
    const first = recordsOf(name);
    expect(first.claims.flatMap((claim) => checkClaim(claim))).toEqual([]);
    const { ledger, issues } = appendClaims(emptyLedger, first);
    expect(issues).toEqual([]);
    const again = appendClaims(ledger, recordsOf(name));
    expect([again.issues, again.added.claims, again.ledger === ledger]).toEqual([[], 0, true]);
  });
});
