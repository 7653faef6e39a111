import { describe, expect, it } from 'vitest';
import { extractCandidates } from './index.ts';

/** Metric, value, unit and period of every candidate of a text. */
function rows(text: string, title = 'Kestrel Robotics annual report', published = '2025-03-14'): string[] {
  return extractCandidates({ text, title, published }, { companies: [] }).candidates.map(
    ({ metric, value, unit, period }) =>
      `${metric} ${value.low} ${unit} ${period === null ? '-' : 'at' in period ? period.at : `${period.start}/${period.end}`}`,
  );
}

describe('[EX26] tables flattened to lines', () => {
  it('takes the scale of the caption, a column for each figure, and brackets as a minus', () => {
    expect(
      rows(
        '(in thousands)\nYear ended December 31, 2024 2023\nRevenue $ 412,380 $ 287,114\nNet loss $ (61,507) $ (88,342)',
      ),
    ).toEqual([
      'revenue 412380000 USD 2024-01-01/2025-01-01',
      'revenue 287114000 USD 2023-01-01/2024-01-01',
      'net_loss 61507000 USD 2024-01-01/2025-01-01',
      'net_loss 88342000 USD 2023-01-01/2024-01-01',
    ]);
  });

  it('takes the scale of a label or of the title, and leaves the column of changes out', () => {
    expect(
      rows('项目 2025年1-6月 2024年度\n营业收入（万元） 70,176.03 43,812.56', '曦光科技招股书', '2025-11-05'),
    ).toEqual(['revenue 701760300 CNY 2025-01-01/2025-07-01', 'revenue 438125600 CNY 2024-01-01/2025-01-01']);
    expect(
      rows('2025年 2024年 同比增减\n营业总收入 1,182.4 976.9 21.0%', '主要数据（单位：万元）', '2026-01-15'),
    ).toEqual(['revenue 11824000 CNY 2025-01-01/2026-01-01', 'revenue 9769000 CNY 2024-01-01/2025-01-01']);
  });

  it('takes persons as they are, and a sentence with two years for no head', () => {
    expect(rows('Metric | FY2023 | FY2024\nHeadcount | 310 | 402')).toEqual([
      'headcount 310 persons 2023',
      'headcount 402 persons 2024',
    ]);
    expect(rows('It expects to be profitable in 2027 and 2028.\nRevenue 12 14')).toEqual([
      'profitability_year 2027 year 2027-01-01/2028-01-01',
    ]);
  });
});
