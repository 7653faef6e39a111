import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactColumns } from './factColumns.ts';
import { accessionAt, valueAt } from './facts.ts';
import { companyfacts, filers, filingBytes } from './fixture.fixture.ts';
import { mappedTags } from './metricTags.ts';
import { parseFacts } from './parseFacts.ts';
import { scanFacts } from './scanFacts.ts';

const rowsOf = (c: FactColumns) =>
  Array.from({ length: c.count }, (_, i) =>
    [
      c.tags[c.tag[i]!],
      c.units[c.unit[i]!],
      c.start[i],
      c.end[i],
      valueAt(c, i),
      accessionAt(c, i),
      c.forms[c.form[i]!],
      c.filed[i],
    ].join(' '),
  );
const parsed = (text: string, wanted?: ReadonlySet<string>) => {
  const read = parseFacts(text, wanted);
  if (!read.ok) throw new Error(read.issues[0]?.message);
  return read.value;
};
const mustScan = (text: string, wanted?: ReadonlySet<string>) => {
  const columns = scanFacts(Buffer.from(text), wanted);
  if (!columns) throw new Error('gave up');
  return columns;
};

describe('the quick reader', () => {
  it.each(filers)('[IM12] gives for %s what JSON.parse gives, with any blanks', (name) => {
    const text = filingBytes(name).toString();
    const expected = parsed(text);
    expect(expected.count).toBeGreaterThan(15);
    for (const gap of [undefined, 1, '\t', '\r\n  '] as const) {
      const scanned = mustScan(JSON.stringify(JSON.parse(text), null, gap));
      expect(rowsOf(scanned)).toEqual(rowsOf(expected));
      expect([scanned.cik, scanned.entityName]).toEqual([expected.cik, expected.entityName]);
    }
    // As Python writes it: one blank after every comma and colon.
    expect(rowsOf(mustScan(text.replaceAll('":', '": ').replaceAll(',"', ', "')))).toEqual(rowsOf(expected));
    expect(rowsOf(mustScan(text, mappedTags))).toEqual(rowsOf(parsed(text, mappedTags)));
  });

  it('[IM12] takes the keys of an observation in any order', () => {
    const text = companyfacts({
      Revenues: [
        {
          filed: '2024-02-15',
          form: '10-K',
          val: -1.25,
          end: '2023-12-31',
          start: '2023-01-01',
          fp: null,
          fy: null,
          frame: 'CY2023',
        },
      ],
    });
    expect(rowsOf(mustScan(Buffer.from(text).toString()))).toEqual([
      'us-gaap/Revenues USD 20230101 20231231 -1.25 0000000001-24-021500 10-K 20240215',
    ]);
  });

  const good = Buffer.from(
    companyfacts({ Revenues: [{ start: '2023-01-01', end: '2023-12-31' }] }),
  ).toString();
  it.each([
    ['a number of seventeen digits', good.replace(':1000', ':90071992547409931')],
    ['an exponent', good.replace(':1000', ':1e3')],
    ['a key twice', good.replace('"val"', '"end":"2023-12-31","val"')],
    [
      'a tag twice',
      good.replace('"us-gaap":{', '"us-gaap":{"Revenues":{"label":"","description":"","units":{}},'),
    ],
    ['an unknown key', good.replace('"val"', '"vol":1,"val"')],
    ['no accession number', good.replace('0000000001-24', '000000001-24')],
    ['a day that is none', good.replace('"2023-12-31"', '"2023-02-29"')],
    ['an escape', good.replace('10-K', '10\\u002dK')],
    ['a number with a leading zero', good.replace(':1000', ':01000')],
    ['text after the end', `${good}x`],
    ['no end', good.slice(0, -3)],
    ['a text in place of the value', good.replace(':1000', ':"1000"')],
  ])('[IM12] gives up on %s', (_, text) => {
    expect(text).not.toBe(good);
    expect(scanFacts(Buffer.from(text))).toBeUndefined();
  });

  it('[IM12] keeps every digit when JSON.parse reads the file', () => {
    for (const [written, kept] of [
      ['9007199254740993', '9007199254740993'],
      ['1e3', '1000'],
      ['0.1234567890123456789', '0.1234567890123456789'],
    ] as const) {
      const columns = parsed(good.replace(':1000', `:${written}`));
      expect(valueAt(columns, 0)).toBe(kept);
    }
  });

  it('[IM12] is not misled by brackets inside texts of tags that nobody asked for', () => {
    const text = good.replace(
      '"us-gaap":{',
      '"us-gaap":{"Other":{"label":"a \\"]}}","description":null,"units":{"a]":[{"end":"2023-12-31","val":1,"accn":"0000000001-24-021500","form":"]},","filed":"2024-01-01"}]}},',
    );
    const scanned = scanFacts(Buffer.from(text), mappedTags);
    expect(scanned === undefined || rowsOf(scanned).join() === rowsOf(parsed(text, mappedTags)).join()).toBe(
      true,
    );
  });

  it('[IM12] never differs from JSON.parse on a file with one byte changed', () => {
    const bytes = filingBytes('lpa-ifrs');
    fc.assert(
      fc.property(fc.nat(bytes.length - 2), fc.integer({ min: 32, max: 126 }), (at, byte) => {
        const changed = Buffer.from(bytes);
        changed[at] = byte;
        const scanned = scanFacts(changed);
        if (!scanned) return;
        const read = parseFacts(changed.toString());
        // Labels are passed over unread: a raw quote in one may be the only fault that JSON.parse sees and this does not.
        if (read.ok) expect(rowsOf(scanned)).toEqual(rowsOf(read.value));
      }),
      { numRuns: 1500, seed: 20261124 },
    );
  });
});

describe('files that other programs have written', () => {
  const row = { start: '2023-01-01', end: '2023-12-31', form: '10-K' };
  it('[IM12] a CIK with its prefix, numbers as text, instants for days, accession numbers without hyphens', () => {
    const file = {
      cik: 'CIK0000000001',
      facts: {
        'us-gaap': {
          Revenues: {
            units: {
              USD: [{ ...row, val: '12.50', accn: '000000000124000001', filed: '2024-02-15T00:00:00Z' }],
            },
          },
        },
      },
    };
    const columns = parsed(JSON.stringify(file));
    expect([columns.cik, rowsOf(columns)]).toEqual([
      '0000000001',
      ['us-gaap/Revenues USD 20230101 20231231 12.5 0000000001-24-000001 10-K 20240215'],
    ]);
  });
  it.each(['1,250', '0x10', '', ' 12', '12abc'])('[IM3] %j is no number', (val) => {
    const text = Buffer.from(
      companyfacts({ Revenues: [{ ...row, val: val as never, filed: '2024-02-15' }] }),
    ).toString();
    expect(parsed(text).count).toBe(0);
  });
  it('[IM12] without facts it is no such file', () => {
    expect(scanFacts(Buffer.from('{"cik":1,"entityName":"x"}'))).toBeUndefined();
    expect(parseFacts('{"cik":1,"entityName":"x"}').ok).toBe(false);
  });
});

it('[IM12] a CIK that is no number is left to JSON.parse', () => {
  const text = '{"cik":"CIK0000000001","entityName":"x","facts":{}}';
  expect([scanFacts(Buffer.from(text)), parsed(text).cik]).toEqual([undefined, '0000000001']);
});
