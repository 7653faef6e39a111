import { formatIssue } from '@solvent/core/issue';
import { describe, expect, it } from 'vitest';
import { readRates } from './readRates.ts';

const head = '# A central bank; free use\nwhen,base,quote,rate\n';

describe('readRates', () => {
  it('reads days and yearly means, with the source from the first line', () => {
    const read = readRates(`${head}2024,EUR,USD,1.0824\n2024-10-31,EUR,CNY,7.7475\n`, 'data/rates/x.csv');
    expect(read.ok && read.value).toEqual([
      { when: '2024', base: 'EUR', quote: 'USD', rate: '1.0824', source: 'A central bank' },
      { when: '2024-10-31', base: 'EUR', quote: 'CNY', rate: '7.7475', source: 'A central bank' },
    ]);
  });

  it.each([
    '2024-02-30,EUR,USD,1.1',
    '2024,EUR,XXX,1.1',
    '2024,EUR,USD,1,1',
    '2024,EUR,USD,',
    '2024,EUR,USD,1e3',
  ])('[DS3] refuses %s', (row) => {
    const read = readRates(`${head}2024,EUR,USD,1.1\n${row}\n`, 'data/rates/x.csv');
    expect(read.issues.map((issue) => formatIssue(issue))).toEqual([
      `error dataset/rate data/rates/x.csv:4: "${row}" is not an exchange rate. Write when,base,quote,rate: 2024-10-31,EUR,USD,1.0882`,
    ]);
  });
});
