import { describe, expect, it } from 'vitest';
import { journal } from '../ledger/journal.fixture.ts';
import { formatPeriod } from '../time/index.ts';
import { deriveSeries } from './deriveSeries.ts';
import { differenceQuarters } from './differenceQuarters.ts';
import { latestObservation } from './latestObservation.ts';
import { resampleMonthly } from './resampleMonthly.ts';

const rows = (series: ReturnType<typeof deriveSeries>) =>
  series.observations.map((o) => [formatPeriod(o.period), o.quantity.stated, o.claim ?? o.derived?.rule]);

const ledger = journal(`
  y23   | x revenue 2023    | 1.6 billion USD | actual document | a 2024-01-02
  h1    | x revenue 2024-H1 | 1.8 billion USD | actual document | b 2024-09-30
  aug   | x revenue 2024-08 | 300 million USD | actual document | c 2024-09-27
  y24   | x revenue 2024    | 3.7 billion USD | actual document | d 2026-06-16
  y24r  | x revenue 2024    | 3.7 billion USD | actual anonymous | e 2026-06-17 d
  y25   | x revenue 2025    | 11.6 billion USD | forecast document | c 2024-09-27
  run   | x revenue 2024    | 3.6 billion USD | estimate analyst annualised | f 2024-10-01
  total | x revenue 2015-01-01..2024-12-31 | 8 billion USD | actual anonymous cumulative | g 2025-03-01
  chat  | x revenue 2024    | 2.7 billion USD | actual document product:ChatGPT | d 2026-06-16`);
const series = deriveSeries(ledger, { company: 'x', metric: 'revenue' });

describe('deriveSeries', () => {
  it('[RC20] one observation per stated period; nothing annualised, cumulative or of a part', () => {
    expect(rows(series)).toEqual([
      ['2023', '1600000000', 'y23'],
      ['2024-H1', '1800000000', 'h1'],
      ['2024-08', '300000000', 'aug'],
      ['2024', '3700000000', 'y24'],
      ['2025', '11600000000', 'y25'],
    ]);
    expect(series.observations[3]).toMatchObject({
      origins: 1,
      alternatives: ['y24r'],
      conflicts: 0,
      outlook: 'actual',
    });
  });
  it('[RC20] of one length, or of one product', () => {
    expect(
      rows(deriveSeries(ledger, { company: 'x', metric: 'revenue', freq: 'year' })).map(([p]) => p),
    ).toEqual(['2023', '2024', '2025']);
    expect(
      rows(
        deriveSeries(ledger, {
          company: 'x',
          metric: 'revenue',
          scope: { kind: 'product', name: 'ChatGPT' },
        }),
      ),
    ).toEqual([['2024', '2700000000', 'chat']]);
  });
  it('[RC1] days within three days are one, a vague day joins a precise one of its month', () => {
    const cash = journal(`
      a | x arr @2024-06-28 | 3.4 billion USD | actual document | a 2024-07-01
      b | x arr @2024-06-30 | 3.4 billion USD | actual document | b 2024-07-02
      c | x arr @2024-06-30 | 3.5 billion USD | actual document atMonth | c 2024-07-03
      d | x arr @2024-08-31 | 4.0 billion USD | actual document | d 2024-09-03`);
    expect(
      deriveSeries(cash, { company: 'x', metric: 'arr' }).observations.map((o) => [o.claim, o.alternatives]),
    ).toEqual([
      ['c', ['b', 'a']],
      ['d', []],
    ]);
  });
  it('keeps a filing’s day and tag', () => {
    const filed = journal('a | x revenue 2024 | 44000 m USD | actual filing | f 2025-02-14');
    const located = {
      ...filed,
      claims: filed.claims.map((c) => ({
        ...c,
        citation: { ...c.citation, locator: 'us-gaap/Revenues 0001543151-25-000008' },
      })),
    };
    expect(deriveSeries(located, { company: 'x', metric: 'revenue' }).observations[0]).toMatchObject({
      filed: '2025-02-14',
      tag: 'us-gaap/Revenues',
      source: 'f',
    });
  });
});

describe('latestObservation', () => {
  it('is the last that had ended and did not look ahead', () => {
    expect(latestObservation(series, { onOrBefore: '2024-11-01' })?.claim).toBe('aug');
    expect(latestObservation(series, { onOrBefore: '2026-01-01' })?.claim).toBe('y24');
    expect(latestObservation(series, { onOrBefore: '2026-01-01', status: ['forecast'] })?.claim).toBe('y25');
    expect(latestObservation(series, { onOrBefore: '2020-01-01' })).toBeUndefined();
  });
});

describe('differenceQuarters', () => {
  const ytd = deriveSeries(
    journal(`
    q1 | x revenue 2024-Q1 | 100 m USD | actual filing | f1 2024-05-01
    h1 | x revenue 2024-H1 | 230 m USD | actual filing | f2 2024-08-01
    n  | x revenue 2024-01-01..2024-09-30 | 380 m USD | actual filing | f3 2024-11-01
    y  | x revenue 2024 | 560 m USD | actual filing | f4 2025-02-01
    q3 | x revenue 2024-Q3 | 151 m USD | actual filing | f3 2024-11-01
    y25 | x revenue 2025 | 700 m USD | guidance company | f4 2025-02-01`),
    { company: 'x', metric: 'revenue' },
  );
  it('[RC21] subtracts figures since the start of the year, and keeps the stated quarters', () => {
    expect(rows(differenceQuarters(ytd))).toEqual([
      ['2024-Q1', '100000000', 'q1'],
      ['2024-Q2', '130000000', 'RC21'],
      ['2024-Q3', '151000000', 'q3'],
      ['2024-Q4', '180000000', 'RC21'],
    ]);
  });
  it('[RC21] as intervals, with every claim it rests on', () => {
    const q2 = differenceQuarters(ytd).observations[1];
    expect(q2).toMatchObject({
      quantity: { low: '129000000', high: '131000000' },
      claims: ['h1', 'q1'],
      knownFrom: '2024-08-01',
    });
  });
  it('[RC21] finds the last quarter of a 52-week year, sixteen weeks', () => {
    const weeks = deriveSeries(
      journal(`
      n | x revenue 2023-09-04..2024-05-12 | 100 m USD | actual filing | f1 2024-06-01
      y | x revenue 2023-09-04..2024-09-01 | 160 m USD | actual filing | f2 2024-10-01`),
      { company: 'x', metric: 'revenue' },
    );
    expect(rows(differenceQuarters(weeks))).toEqual([['2024-05-13..2024-09-01', '60000000', 'RC21']]);
  });
  it('[RC21] subtracts nothing across bases', () => {
    const mixed = deriveSeries(
      journal(`
      q1 | x net_loss 2024-Q1 | 100 m USD | actual company -stockPay | f1 2024-05-01
      h1 | x net_loss 2024-H1 | 230 m USD | actual company | f2 2024-08-01`),
      { company: 'x', metric: 'net_loss' },
    );
    expect(rows(differenceQuarters(mixed))).toEqual([['2024-Q1', '100000000', 'q1']]);
  });
});

describe('resampleMonthly', () => {
  it('[RC22] a stated month wins over a share of a half, a half over a year, what happened over a forecast', () => {
    const months = resampleMonthly(series, 'flat');
    const value = (month: string) => months.observations.find((o) => formatPeriod(o.period) === month);
    expect(months.observations).toHaveLength(36);
    expect(value('2024-08')).toMatchObject({ claim: 'aug', derived: null });
    expect(value('2024-03')).toMatchObject({
      quantity: { stated: '300000000' },
      claim: null,
      claims: ['h1'],
      derived: { rule: 'RC22 flat', formula: 'revenue / 6' },
    });
    expect(value('2024-12')?.derived?.formula).toBe('revenue / 12');
    expect(value('2025-01')?.outlook).toBe('forward');
  });
});

describe('[RC1] money that came in on days beside each other', () => {
  const rounds = (lines: string) =>
    deriveSeries(journal(lines), { company: 'x', metric: 'funding_round' }).observations.map((o) => [
      o.claim,
      o.alternatives,
      o.conflicts,
    ]);
  it('is two rounds when the sums lie more than a quarter apart', () => {
    expect(
      rounds(`
  f | x funding_round @2024-10-02 | 6.6 billion USD | actual document | a 2024-10-02
  g | x funding_round @2024-10-03 | 4 billion USD | actual document | b 2024-10-03`),
    ).toEqual([
      ['f', [], 0],
      ['g', [], 0],
    ]);
  });
  it('is one round, told differently, when they lie nearer, or on one day', () => {
    const [near] = rounds(`
  f | x funding_round @2024-10-02 | 6.6 billion USD | actual document | a 2024-10-02
  g | x funding_round @2024-10-03 | 6.5 billion USD | actual document | b 2024-10-03`);
    expect(near?.slice(0, 2)).toEqual(['g', ['f']]);
    const [same] = rounds(`
  f | x funding_round @2024-10-02 | 6.6 billion USD | actual document | a 2024-10-02
  g | x funding_round @2024-10-02 | 4 billion USD | actual document | b 2024-10-03`);
    expect(same?.[2]).toBe(1);
  });
});
