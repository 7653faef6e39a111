import { describe, expect, it } from 'vitest';
import { zipOf } from '../filings/zip.fixture.ts';
import { readRates } from './index.ts';

const read = (file: string | Uint8Array, since: string | null = null) =>
  readRates(typeof file === 'string' ? Buffer.from(file) : file, { file: 'f.csv', since });
const table = async (file: string | Uint8Array) => {
  const result = await read(file);
  if (!result.ok) throw new Error(result.issues[0]!.message);
  return result.value.map(({ base, quote, when, rate }) => `${when} ${base}${quote} ${rate}`);
};
const ecb = 'Date,USD,JPY,ISK,\r\n2026-03-05,1.1618,183.03,N/A,\r\n2026-03-04,1.1649,N/A,150.1,\r\n';

describe('rates as downloaded', () => {
  it('[IM64] of the European Central Bank: per euro, gaps and unknown currencies left out', async () => {
    const source = 'European Central Bank, euro foreign exchange reference rates';
    expect(await read(ecb)).toEqual({
      ok: true,
      issues: [],
      value: [
        { base: 'EUR', quote: 'USD', when: '2026-03-05', rate: '1.1618', source },
        { base: 'EUR', quote: 'JPY', when: '2026-03-05', rate: '183.03', source },
        { base: 'EUR', quote: 'USD', when: '2026-03-04', rate: '1.1649', source },
      ],
    });
  });

  it('[IM64] of FRED: the pair of the series, a point for a holiday', async () => {
    expect(await read('observation_date,DEXUSEU\n2026-01-01,.\n2026-01-02,1.1500\n')).toEqual({
      ok: true,
      issues: [],
      value: [{ base: 'EUR', quote: 'USD', when: '2026-01-02', rate: '1.1500', source: 'FRED DEXUSEU' }],
    });
  });

  it('since a day', async () => {
    const later = await read(ecb, '2026-03-05');
    expect(later.ok && later.value.map((r) => r.when)).toEqual(['2026-03-05', '2026-03-05']);
  });

  const two = ['2026-03-05 EURUSD 1.1618', '2026-03-05 EURCNY 8.0177'];
  it.each<readonly [string, string | Uint8Array, readonly string[]]>([
    ['the file of the day', 'Date, USD, CNY, \n05 March 2026, 1.1618, 8.0177, \n', two],
    [
      'a zip',
      zipOf([
        { name: 'eurofxref.csv', bytes: Buffer.from('Date, USD, CNY, \n05 March 2026, 1.1618, 8.0177, \n') },
      ]),
      two,
    ],
    [
      'XML',
      `<?xml version="1.0"?><gesmes:Envelope><Cube><Cube time='2026-03-05'><Cube currency='USD' rate='1.1618'/><Cube currency="CNY" rate="8.0177"/></Cube></Cube></gesmes:Envelope>`,
      two,
    ],
    [
      'the data portal, a row a rate',
      'KEY,FREQ,CURRENCY,CURRENCY_DENOM,TIME_PERIOD,OBS_VALUE\nx,D,USD,EUR,2026-03-05,1.1618\nx,A,CNY,EUR,2025,8.12\nx,M,CNY,EUR,2025-12,8.12\nx,D,XDR,EUR,2026-03-05,1\n',
      ['2026-03-05 EURUSD 1.1618', '2025 EURCNY 8.12'],
    ],
    [
      'the data portal, a column a series',
      'DATE,TIME PERIOD,US dollar/Euro (EXR.D.USD.EUR.SP00.A)\n2026-03-05,05 Mar 2026,1.1618\n',
      two.slice(0, 1),
    ],
    [
      'several series of FRED, one without a rate',
      'observation_date,DEXUSEU,DEXCHUS,DEXVZUS\n2026-03-05,1.1618,,17\n3/24/2026,ND,6.912,17\n',
      ['2026-03-05 EURUSD 1.1618', '2026-03-24 USDCNY 6.912'],
    ],
    ['FRED, a row a rate', 'date,series_id,value\n2026-03-05,DEXUSAL,0.7012\n', ['2026-03-05 AUDUSD 0.7012']],
    ['FRED, averages of years', 'observation_date,AEXCHUS\n2025-01-01,7.1\n', ['2025 USDCNY 7.1']],
    [
      'FRED as text',
      'Title: China / U.S.\nSeries ID:  DEXCHUS\n\nDATE       VALUE\n2026-03-05   6.9012\n2026-03-06        .\n',
      ['2026-03-05 USDCNY 6.9012'],
    ],
    [
      'pairs',
      'date,base,quote,rate\n2026-03-05,USD,CNY,6.9\n2026-03-05,USD,CNY,6.9\n',
      ['2026-03-05 USDCNY 6.9'],
    ],
    [
      'a semicolon and decimal commas',
      'Date;USD;JPY\n05.03.2026;1,1618;183,03\n',
      ['2026-03-05 EURUSD 1.1618', '2026-03-05 EURJPY 183.03'],
    ],
  ])('[IM64] %s', async (_, file, rates) => {
    expect(await table(file)).toEqual(rates);
  });

  it.each([
    ['', 'rates/unknown-table', 1],
    ['a,b\n1,2', 'rates/unknown-table', 1],
    ['Date,USD\n2026-03-05,1,1618', 'rates/bad-rate', 2],
    ['Date,USD\n3/4/2026,1.1618', 'rates/two-readings', 1],
    ['Date;USD\n2026-03-05;1,618', 'rates/two-readings', 1],
    ['Date,USD\n2026-03-05,1.1\n2026-03-05,1.2', 'rates/two-rates', 3],
    ['observation_date,EXCHUS\n2026-01-01,6.9', 'rates/monthly', undefined],
    // Per dollar, it seems; the ECB has no column of its own currency.
    ['Date,EUR,GBP\n2026-03-05,0.86,0.75', 'rates/unknown-table', 1],
    ['Date,USD\n2026-03-05,abc', 'rates/bad-rate', 2],
    ['Date,USD\n2026-03-05,-1.2', 'rates/bad-rate', 2],
    ['Date,USD\n2026-03-05,0', 'rates/bad-rate', 2],
    ['Date,USD\n31.02.2026,1.2', 'rates/bad-rate', 2],
  ])('%j gives %s', async (text, code, line) => {
    const refused = await read(text);
    expect(refused.ok).toBe(false);
    expect(refused.issues[0]).toMatchObject({
      code,
      where: line === undefined ? { file: 'f.csv' } : { file: 'f.csv', line },
    });
  });
});
