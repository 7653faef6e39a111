import { describe, expect, it } from 'vitest';
import type { Company } from '../source/index.ts';
import { findCompany } from './findCompany.ts';
import { emptyLedger } from './ledger.ts';

const company = (
  id: string,
  en: string,
  zh: string,
  aliases: string[],
  more: Partial<Company> = {},
): Company => ({ id, kind: 'company', name: { en, zh }, aliases, ...more });
const ledger = {
  ...emptyLedger,
  companies: [
    company('cloudwalk', 'CloudWalk', '云从科技', ['雲從科技', '云从'], { ticker: '688327.SH' }),
    company('uber', 'Uber', '优步', ['優步', 'Uber Technologies'], { ticker: 'UBER', cik: '0001543151' }),
    company('alibaba', 'Alibaba', '阿里巴巴', ['Ali'], { ticker: '9988.HK' }),
    company('ali-labs', 'Ali Labs', '阿里实验室', ['Ali']),
  ],
};

describe('[L17] findCompany', () => {
  it.each([
    ['cloudwalk', 'cloudwalk'],
    ['雲從科技', 'cloudwalk'],
    ['云从', 'cloudwalk'],
    ['688327', 'cloudwalk'],
    ['688327.sh', 'cloudwalk'],
    ['UBER', 'uber'],
    [' uber  technologies ', 'uber'],
    ['0001543151', 'uber'],
    ['1543151', 'uber'],
    ['CIK0001543151', 'uber'],
    ['ＵＢＥＲ', 'uber'],
  ])('finds %s', (text, id) => {
    const found = findCompany(ledger, text);
    expect(found.ok && found.value.id).toBe(id);
  });
  it('lists the candidates of an ambiguous name', () => {
    const found = findCompany(ledger, 'ali');
    expect(found.ok).toBe(false);
    expect(found.issues[0]?.message).toBe('"ali" may be alibaba, ali-labs.');
  });
  it('names the three nearest when there is none', () => {
    const found = findCompany(ledger, 'ubre');
    expect(found.issues[0]?.message).toMatch(/^No company is called "ubre"\. Nearest: uber, /);
    expect(findCompany(ledger, 'x'.repeat(10_000)).ok).toBe(false);
  });
});
