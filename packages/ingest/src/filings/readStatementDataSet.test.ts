import { describe, expect, it } from 'vitest';
import { readStatementArchive, readStatementDataSet } from './index.ts';
import { zipOf } from './zip.fixture.ts';

const sub = [
  'adsh\tcik\tname\tsic\tform\tperiod\tfy\tfp\tfiled',
  '0001318605-24-000001\t1318605\tTESLA, INC.\t3711\t10-K\t20231231\t2023\tFY\t20240129',
  '0000000009-24-000001\tx9\tBAD\t1\t10-K\t20231231\t2023\tFY\t20240129',
].join('\n');
const row = (more: Partial<Record<string, string>> = {}) => {
  const cells = {
    adsh: '0001318605-24-000001',
    tag: 'Revenues',
    version: 'us-gaap/2023',
    coreg: '',
    ddate: '20231231',
    qtrs: '4',
    uom: 'USD',
    value: '96773000000.0000',
    footnote: '',
    ...more,
  };
  return Object.values(cells).join('\t');
};
const num = (...rows: readonly string[]) =>
  Buffer.from(['adsh\ttag\tversion\tcoreg\tddate\tqtrs\tuom\tvalue\tfootnote', ...rows, ''].join('\n'));
const read = async (bytes: Uint8Array, subs = sub) => {
  const result = await readStatementDataSet({ sub: Buffer.from(subs), num: bytes });
  return {
    facts: result.ok
      ? result.value.flatMap(({ cik, facts }) =>
          facts.map((f) => [cik, f.metric, f.start, f.end, f.value, f.filed].join(' ')),
        )
      : null,
    issues: result.issues.map(({ code, where }) => `${code} ${where.file} ${where.line}`),
  };
};

describe('financial statement data sets', () => {
  it('[IM26] takes the period from ddate and qtrs', async () => {
    const { facts } = await read(
      num(
        row(),
        row({ ddate: '20230930', qtrs: '1', value: '23350000000' }),
        row({ tag: 'CashAndCashEquivalentsAtCarryingValue', qtrs: '0', value: '16398000000' }),
        row({ tag: 'ProfitLoss', version: 'ifrs/2023', value: '-1.50' }),
      ),
    );
    expect(facts).toEqual([
      '0001318605 revenue 2023-01-01 2023-12-31 96773000000 2024-01-29',
      '0001318605 revenue 2023-07-01 2023-09-30 23350000000 2024-01-29',
      '0001318605 cash  2023-12-31 16398000000 2024-01-29',
      '0001318605 net_income 2023-01-01 2023-12-31 -1.5 2024-01-29',
    ]);
  });
  it('[IM26] leaves out co-registrants, segments, own tags, other filings and empty values', async () => {
    const { facts } = await read(
      num(
        row({ coreg: 'Sub' }),
        row({ version: '0001318605-24-000001' }),
        row({ adsh: '0000000002-24-000001' }),
        row({ value: '' }),
      ),
    );
    expect(facts).toEqual([]);
    const segments = Buffer.from(
      `adsh\ttag\tversion\tddate\tqtrs\tuom\tsegments\tcoreg\tvalue\tfootnote\n0001318605-24-000001\tRevenues\tus-gaap/2023\t20231231\t4\tUSD\tGeo=US;\t\t5\t\n`,
    );
    expect((await read(segments)).facts).toEqual([]);
  });
  it('[IM2] says which line it could not read', async () => {
    const { issues } = await read(
      num(row(), row({ ddate: '20239999' }), row({ qtrs: '' }), row({ value: '1e5' })),
    );
    expect(issues).toEqual([
      'filings/bad-row sub.txt 3',
      'filings/bad-row num.txt 3',
      'filings/bad-row num.txt 4',
      'filings/bad-row num.txt 5',
    ]);
  });
  it('[IM1] refuses what is no data set', async () => {
    expect(await read(Buffer.from('a\tb\n1\t2\n'))).toEqual({
      facts: null,
      issues: ['filings/not-a-filing num.txt 1'],
    });
    expect(await read(num(row()), '')).toEqual({ facts: null, issues: ['filings/not-a-filing sub.txt 1'] });
    expect((await read(num('x'.repeat(1_200_000)))).issues.at(-1)).toBe('filings/not-a-filing num.txt 2');
  });
  it('[IM26] reads a stream in pieces of any size', async () => {
    async function* pieces(bytes: Uint8Array, size: number) {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    }
    for (const size of [1, 7, 64]) {
      const result = await readStatementDataSet({
        sub: pieces(Buffer.from(sub), size),
        num: pieces(num(row(), row({ qtrs: '0', tag: 'CashAndCashEquivalentsAtCarryingValue' })), size),
      });
      expect(result.ok && result.value[0]?.facts.length).toBe(2);
    }
  });
  it('[IM26] reads the zip of a quarter, its num.txt as a stream', async () => {
    const parts = [
      { name: 'num.txt', bytes: num(row()) },
      { name: 'sub.txt', bytes: Buffer.from(sub) },
    ];
    const result = await readStatementArchive(zipOf(parts));
    expect(result.ok && result.value.map(({ cik, facts }) => [cik, facts.length])).toEqual([
      ['0001318605', 1],
    ]);
    const broken = await readStatementArchive(zipOf([{ ...parts[0]!, size: 20 }, parts[1]!]));
    expect(broken.issues.map(({ code }) => code)).toEqual(['filings/not-a-filing']);
    expect(
      (await readStatementArchive(zipOf([parts[1]!]))).issues.map(({ message }) => message)[0],
    ).toContain('num.txt');
  });
});
