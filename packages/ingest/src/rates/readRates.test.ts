import { describe, expect, it } from 'vitest';
import { readRates } from './readRates.ts';

const all = { file: 'f.csv', since: null };
const ecb = 'Date,USD,JPY,ISK,\r\n2026-03-05,1.1618,183.03,N/A,\r\n2026-03-04,1.1649,N/A,150.1,\r\n';

describe('rates as downloaded', () => {
  it('[IM64] of the European Central Bank: per euro, gaps and unknown currencies left out', () => {
    const source = 'ECB euro foreign exchange reference rates';
    expect(readRates(ecb, all)).toEqual({
      ok: true,
      issues: [],
      value: [
        { base: 'EUR', quote: 'USD', when: '2026-03-05', rate: '1.1618', source },
        { base: 'EUR', quote: 'JPY', when: '2026-03-05', rate: '183.03', source },
        { base: 'EUR', quote: 'USD', when: '2026-03-04', rate: '1.1649', source },
      ],
    });
  });

  it('[IM64] of FRED: the pair of the series, a point for a holiday', () => {
    expect(readRates('observation_date,DEXUSEU\n2026-01-01,.\n2026-01-02,1.1500\n', all)).toEqual({
      ok: true,
      issues: [],
      value: [{ base: 'EUR', quote: 'USD', when: '2026-01-02', rate: '1.1500', source: 'FRED DEXUSEU' }],
    });
  });

  it('since a day', () => {
    const read = readRates(ecb, { file: 'f.csv', since: '2026-03-05' });
    expect(read.ok && read.value.map((r) => r.when)).toEqual(['2026-03-05', '2026-03-05']);
  });

  it.each([
    ['', 'rates/unknown-table', 1],
    ['a,b\n1,2', 'rates/unknown-table', 1],
    ['Date,USD\n2026-03-05,1,1618', 'ok', 0],
    ['Date,USD\n2026-03-05,abc', 'rates/bad-rate', 2],
    ['Date,USD\n2026-03-05,-1.2', 'rates/bad-rate', 2],
    ['Date,USD\n2026-03-05,0', 'rates/bad-rate', 2],
    ['Date,USD\n05.03.2026,1.2', 'rates/bad-rate', 2],
  ])('%j gives %s', (text, code, line) => {
    const read = readRates(text, all);
    if (code === 'ok') expect(read.ok).toBe(true);
    else expect(read.issues[0]).toMatchObject({ code, where: { file: 'f.csv', line } });
    expect(read.ok).toBe(code === 'ok');
  });
});
