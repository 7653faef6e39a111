import { findCompany } from '@solvent/core/ledger';
import type { Source } from '@solvent/core/source';
import type { Day } from '@solvent/core/time';
import { loadDataset } from '@solvent/dataset';
import { extractCandidates, lintCandidates } from '@solvent/ingest/article';
import { describe, expect, it } from 'vitest';

const ledger = loadDataset();
const today = '2026-11-24';

/** The codes found in a passage, held against the public ledger. */
function codesOf(text: string, published: Day): string[] {
  const { candidates } = extractCandidates({ text, published }, { companies: ledger.companies });
  const source: Source = {
    id: 'passage',
    kind: 'press',
    title: 'passage',
    publisher: 'unknown',
    url: null,
    language: 'other',
    published: { day: published, precision: 'day' },
    recorded: today,
    origin: 'passage',
  };
  const linted = lintCandidates(candidates, { source, ledger, today });
  return [...new Set(linted.flatMap(({ issues }) => issues.map(({ code }) => code)))];
}

describe('[EX25] the errors a careful analyst would catch, in our own words, against the public ledger', () => {
  it.each([
    // A loss of a whole year, told as that of the month in which it was reported.
    ['D1', '2023-08-20', 'OpenAI今年5月的亏损翻了一番，达到5.4亿美元。', 'check/month-with-years-figure'],
    ['D2', '2023-08-20', 'ChatGPT的用户6月份有17亿，7月份降到15亿。', 'check/visits-as-users'],
    ['D3', '2024-10-15', 'OpenAI在2024年8月营收突破3亿美元，同比增长1700%。', 'check/growth-base-doubtful'],
    ['D4', '2025-05-30', '优步的自由现金流直到2023年才首次转正。', 'check/filing-contradicted'],
    ['D4', '2025-05-30', 'Uber turned free cash flow positive only in 2023.', 'check/filing-contradicted'],
    [
      'D5',
      '2025-05-30',
      '特斯拉在2009年至2018年间烧掉了92亿美元，2019年至2024年则净赚400亿美元。',
      'check/burn-beside-profit',
    ],
    ['D6', '2025-05-30', '短短两年间，AI推理成本下降了99.7%。', 'check/price-as-cost'],
    [
      'D7',
      '2024-10-15',
      'ChatGPT有1000万付费订阅用户，每月20美元，而每天的运营成本为70万美元。',
      'check/repeated-as-current',
    ],
    ['D8', '2024-07-25', '照此估算，OpenAI的现金很可能在一年内耗尽。', 'extract/conditional-prediction'],
    ['D9', '2023-08-20', '分析认为OpenAI可能会在2024年破产。', 'extract/deadline-passed'],
    [
      'D10',
      '2023-08-20',
      'OpenAI预计2023年收入2亿美元、2024年收入10亿美元，这不太可能实现。',
      'extract/forecast-answered',
    ],
    [
      'D11',
      '2025-05-13',
      '如果OpenAI年底前不能转为营利性公司，软银的400亿美元融资将缩减至200亿美元。',
      'extract/condition-known',
    ],
    // Further questions of the same kind.
    ['burn', '2025-12-30', 'MiniMax每月烧钱2.8亿美元，账上现金10.5亿美元。', 'extract/withdrawn'],
    ['scale', '2025-03-10', 'OpenAI去年营收3.7万亿美元。', 'check/scale-of-neighbours'],
    ['sum', '2024-10-30', 'OpenAI 2023年营收37亿美元，成本85亿美元，净亏损20亿美元。', 'check/loss-identity'],
    ['part', '2025-10-30', '阿里巴巴2024年营收9000亿元，其中阿里云营收12000亿元。', 'check/part-above-total'],
    ['whole', '2025-10-30', '云从科技累计亏损3亿元，2024年净亏损6.96亿元。', 'check/total-below-part'],
    ['month', '2025-05-20', 'OpenAI今年5月亏损5.4亿美元。', 'extract/period-is-publication'],
  ] as const)('%s %s %s', (_, published, text, code) => {
    expect(codesOf(text, published)).toContain(code);
  });

  it('says where a figure was told before', () => {
    expect(codesOf('据The Information报道，OpenAI预计今年亏损50亿美元。', '2024-07-26')).toContain(
      'extract/told-again',
    );
  });

  it('lets sound figures pass', () => {
    expect(codesOf('优步2022年自由现金流为3.9亿美元。', '2023-02-10')).toEqual([]);
    expect(codesOf('Snowflake had 2,000 employees at the end of 2020.', '2021-03-01')).toEqual([]);
  });

  it('names in its findings only claims that the ledger has', () => {
    const known = new Set(ledger.claims.map(({ id }) => id));
    const text = 'OpenAI今年5月的亏损翻了一番，达到5.4亿美元。';
    const { candidates } = extractCandidates({ text, published: '2023-08-20' }, ledger);
    const source = ledger.sources[0]!;
    const issues = lintCandidates(candidates, { source, ledger, today }).flatMap((one) => one.issues);
    expect(issues.length).toBeGreaterThan(0);
    for (const issue of issues) {
      expect(issue.where.claim).toBeUndefined();
      for (const id of issue.claims ?? []) expect(known.has(id)).toBe(true);
      if (issue.where.company) expect(findCompany(ledger, issue.where.company).ok).toBe(true);
    }
  });
});
