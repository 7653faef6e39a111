import { describe, expect, it } from 'vitest';
import { writtenAmounts as table } from './amountText.fixture.ts';
import { amountBy, type DecimalMark, markOfColumn, readAmount } from './amountText.ts';

const read = (text: string, mark: DecimalMark | null = null) => {
  const amount = readAmount(text);
  return amount && amountBy(amount, mark);
};

/** What a cell says, worked out by hand: with no hint, by point, by comma. A pair is two readings: refused as ambiguous. */
const cases: readonly (readonly [text: string, none: unknown, point: unknown, comma: unknown])[] = [
  ['1234.5', '1234.5', '1234.5', undefined],
  ['1,234.50', '1234.5', '1234.5', undefined],
  ['1.234,50', '1234.5', undefined, '1234.5'],
  ['1.107,00', '1107', undefined, '1107'],
  ['1,234', ['1234', '1.234'], '1234', '1.234'],
  ['1.234', ['1.234', '1234'], '1.234', '1234'],
  ['0.123', '0.123', '0.123', undefined],
  ['1234,567', '1234.567', undefined, '1234.567'],
  ['1,234,567', '1234567', '1234567', undefined],
  ['1.234.567', '1234567', undefined, '1234567'],
  ['12,34,567.89', '1234567.89', '1234567.89', undefined],
  ['1,23', '1.23', undefined, '1.23'],
  ['.47', '0.47', '0.47', undefined],
  [',47', '0.47', undefined, '0.47'],
  ['5.', '5', '5', undefined],
  ['$1,055 ', ['1055', '1.055'], '1055', '1.055'],
  ['(3,000)', ['-3000', '-3'], '-3000', '-3'],
  ['(3,000.00)', '-3000', '-3000', undefined],
  ['3,000.00-', '-3000', '-3000', undefined],
  ['\u22123,000.00', '-3000', '-3000', undefined],
  ['$ -24,500.00', '-24500', '-24500', undefined],
  ['-$24,500.00', '-24500', '-24500', undefined],
  ['1e9', '1000000000', '1000000000', '1000000000'],
  ['2E+11', '200000000000', '200000000000', '200000000000'],
  ['1.2bn', '1200000000', '1200000000', undefined],
  ['US$40 billion', '40000000000', '40000000000', '40000000000'],
  ['3万', '30000', '30000', '30000'],
  ['1.5亿元', '150000000', '150000000', undefined],
  ['￥１，２３４．５０', '1234.5', '1234.5', undefined],
  ['人民币 12,000.00', '12000', '12000', undefined],
  ['1 234,50', '1234.5', undefined, '1234.5'],
  ['1\u00a0234\u00a0567', '1234567', '1234567', '1234567'],
  ['1\u202f234,50 €', '1234.5', undefined, '1234.5'],
  ["1'234.50", '1234.5', '1234.5', undefined],
  ['1’234’567.00 CHF', '1234567', '1234567', undefined],
  ['\u0661\u0662\u0663\u066b\u0665', '123.5', '123.5', undefined],
  ['1,234.50 CR', '1234.5', '1234.5', undefined],
  ['007', '7', '7', '7'],
  ['1,2345', '1.2345', undefined, '1.2345'],
  ['0', '0', '0', '0'],
  ['-0.00', '0', '0', undefined],
  ['+5', '5', '5', '5'],
  ['99999999999999999999.01', '99999999999999999999.01', '99999999999999999999.01', undefined],
  ['1,', '1', undefined, '1'],
  ...[
    '',
    '-',
    '—',
    'n/a',
    'N/A',
    '12.3.4',
    '1,23,4',
    '1.2.3,4',
    '--5',
    '-(5)',
    '12 34',
    '1 23',
    '5%',
    '1,234.5.6',
    '2024-01-05',
    '12:30',
    'Total',
    ',',
    '.',
    '$',
    'abc1',
    '1abc',
    '1,,2',
    '5 apples',
    '0x1f',
    '1_000',
    '１２３万万',
    "1'2'3",
    '1,234,56',
    '٫',
  ].map((text) => [text, undefined, undefined, undefined] as const),
];

describe('amounts of books', () => {
  it.each(cases)('[IM42] %j', (text, none, point, comma) => {
    expect([read(text), read(text, 'point'), read(text, 'comma')]).toEqual([none, point, comma]);
  });

  it(`[IM42] ${table.length} written amounts, English and Chinese: right by their own mark, and without one right or refused`, () => {
    expect(table.length).toBeGreaterThanOrEqual(1500);
    const wrong = table.filter(({ text, mark, value }) => {
      const alone = read(text);
      return read(text, mark) !== value || !(Array.isArray(alone) ? alone.includes(value) : alone === value);
    });
    expect(wrong).toEqual([]);
  });

  it('[IM42] the mark of a column settles what one cell leaves open, or nothing does', () => {
    expect(markOfColumn(['1,234', '5,678'])).toEqual({ ambiguous: '1,234' });
    expect(markOfColumn(['1,234', '567.89'])).toEqual({ mark: 'point' });
    expect(markOfColumn(['1.234', '5.678,90', ''])).toEqual({ mark: 'comma' });
    expect(markOfColumn(['12', '7', 'note'])).toEqual({ mark: null });
  });
});
