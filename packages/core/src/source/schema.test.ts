import { expect, it } from 'vitest';
import { parseRecord } from '../issue/index.ts';
import { companySchema, sourceSchema } from './schema.ts';

const source = {
  id: 'cls-star-daily-2024-07',
  kind: 'press-rewrite',
  title: '…',
  publisher: 'STAR Market Daily',
  url: null,
  language: 'zh-Hans',
  published: { day: '2024-07-31', precision: 'month' },
  recorded: '2026-11-22',
  origin: 'the-information/2024-07-24',
};

it('reads a source', () => {
  expect(parseRecord(sourceSchema, source)).toMatchObject({ ok: true, value: source });
});

it.each([
  ['id', { id: 'Not An Id' }],
  ['url', { url: 'javascript:alert(1)' }],
  ['published.day', { published: { day: '2024-07', precision: 'month' } }],
  ['kind', { kind: 'blog' }],
  ['origin', { origin: '' }],
])('refuses a bad %s', (path, change) => {
  expect(parseRecord(sourceSchema, { ...source, ...change }).issues.map((i) => i.where.path)).toEqual([path]);
});

it('reads a company, names in both languages', () => {
  const company = {
    id: 'cloudwalk',
    kind: 'company',
    name: { en: 'CloudWalk', zh: '云从科技' },
    aliases: ['雲從科技'],
    ticker: '688327.SH',
    fiscalYearEnd: 12,
  };
  expect(parseRecord(companySchema, company).ok).toBe(true);
  expect(parseRecord(companySchema, { ...company, name: { en: 'CloudWalk' } }).issues[0]?.where.path).toBe(
    'name.zh',
  );
});
