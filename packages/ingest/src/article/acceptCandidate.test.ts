import type { Company, Source } from '@solvent/core/source';
import { describe, expect, it } from 'vitest';
import { acceptCandidate, extractCandidates } from './index.ts';

const companies: readonly Company[] = [
  { id: 'openai', kind: 'company', name: { en: 'OpenAI', zh: 'OpenAI' }, aliases: [] },
];
const source: Source = {
  id: 'press-2024-07',
  kind: 'press',
  title: 't',
  publisher: 'p',
  url: null,
  language: 'zh-Hans',
  published: { day: '2024-07-24', precision: 'day' },
  recorded: '2024-07-25',
  origin: 'p/2024-07-24',
};
const first = (text: string) =>
  extractCandidates({ text, published: '2024-07-24' }, { companies }).candidates[0]!;

describe('[EX20] accepting', () => {
  it('makes a claim with the interval of the digits written, the basis and the place of the quote', () => {
    const text = '知情人士称，OpenAI预计今年亏损近50亿美元。';
    const accepted = acceptCandidate(first(text), source, { recorded: '2024-07-25', text });
    expect(accepted.ok && accepted.value).toMatchObject({
      company: 'openai',
      metric: 'net_loss',
      unit: 'USD',
      per: null,
      period: { start: '2024-01-01', end: '2025-01-01' },
      quantity: { low: '4950000000', high: '5050000000', stated: '5000000000', approx: true },
      basis: { accounting: 'accrual', epistemic: { status: 'forecast', attribution: 'anonymous' } },
      citation: { source: 'press-2024-07', quote: 'OpenAI预计今年亏损近50亿美元', locator: 'char 6-24' },
      published: { day: '2024-07-24' },
      recorded: '2024-07-25',
    });
  });

  it('knows the catalogue names: cash, a month of a balance, an exact count, a bound', () => {
    const cash = acceptCandidate(first('截至2024年6月，OpenAI账上现金超过20亿美元。'), source, {
      recorded: '2024-07-25',
      text: '截至2024年6月，OpenAI账上现金超过20亿美元。',
    });
    expect(
      cash.ok && [
        cash.value.metric,
        cash.value.period,
        cash.value.basis.periodBasis.atPrecision,
        cash.value.quantity,
      ],
    ).toEqual([
      'cash',
      { at: '2024-06-30' },
      'month',
      { low: '2000000000', high: null, stated: '2000000000', approx: false },
    ]);
    const text = '截至2023年底，OpenAI员工770人。';
    const staff = acceptCandidate(first(text), source, { recorded: '2024-07-25', text });
    expect(staff.ok && staff.value.quantity).toEqual({
      low: '770',
      high: '770',
      stated: '770',
      approx: false,
    });
  });

  it('[EX19] refuses what is unfinished, or quoted otherwise than it stands', () => {
    const text = 'OpenAI亏损50亿美元。';
    const open = acceptCandidate(first(text), source, { recorded: '2024-07-25', text });
    expect([open.ok, open.issues.map((issue) => issue.code)]).toEqual([false, ['extract/unfinished']]);
    expect(
      acceptCandidate(first(text), source, {
        recorded: '2024-07-25',
        text,
        period: { start: '2024-01-01', end: '2025-01-01' },
      }).ok,
    ).toBe(true);
    const other = acceptCandidate(first('OpenAI去年亏损5.4亿美元。'), source, {
      recorded: '2024-07-25',
      text: 'OpenAI去年亏损54亿美元。',
    });
    expect([other.ok, other.issues[0]?.code]).toEqual([false, 'source/quote-not-found']);
  });
});
