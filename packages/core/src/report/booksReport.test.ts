import { describe, expect, it } from 'vitest';
import { emptyLedger } from '../ledger/index.ts';
import { journal } from '../ledger/journal.fixture.ts';
import { booksReport, type OwnBooks, plainText, tableOf } from './index.ts';

const today = '2026-09-15';
const months = ['2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08'];
const revenue = [100, 100, 100, 120, 120, 120];
const lines = months.flatMap((month, i) => [
  `r${i} | own-acme revenue ${month} | ${revenue[i]} thousand USD | actual company | b 2026-09-01`,
  `c${i} | own-acme operating_cost ${month} | 200 thousand USD | actual company | b 2026-09-01`,
  `l${i} | own-acme operating_loss ${month} | ${200 - revenue[i]!} thousand USD | actual company | b 2026-09-01`,
]);
const cash = 'cash | own-acme cash @2026-08-31 | 2 million USD | actual company | b 2026-09-01';
const budget = [
  'p1 | own-acme revenue 2026-08 | 150 thousand USD | target company | p 2026-01-05',
  'p2 | own-acme operating_cost 2026-08 | 190 thousand USD | target company | p 2026-01-05',
  'p3 | own-acme revenue 2026-09 | 160 thousand USD | target company | p 2026-01-05',
];

function books(...more: readonly string[]): OwnBooks {
  const report = booksReport({}, { ledger: journal([...lines, ...more].join('\n')), today });
  if (!report.ok) throw new Error(report.issues[0]?.message);
  return report.value.data.books!;
}

describe('the report on own books', () => {
  it('[BK1] there is none before any book was read, and none of somebody else', () => {
    expect(booksReport({}, { ledger: emptyLedger, today })).toMatchObject({
      value: { data: { own: [], books: null } },
    });
    expect(booksReport({ company: 'openai' }, { ledger: journal(lines.join('\n')), today })).toMatchObject({
      ok: false,
      issues: [{ code: 'report/no-books' }],
    });
  });

  it('burn and runway come from the last three months', () => {
    const { runway } = books(cash);
    expect(runway.basis?.monthly.value.stated).toBe('80000');
    expect(runway.rungs[0]?.result).toMatchObject({ kind: 'months', months: '25' });
  });

  it('[BK3] 120 k growing 6.27 % a month against 200 k held is alive in month 9', () => {
    const { alive } = books(cash);
    expect(alive).toMatchObject({ revenue: '120000', cost: '200000', growth: '0.0626586', costGrowth: '0' });
    expect(alive?.held).toEqual({ kind: 'alive', month: 9 });
    expect(plainText(alive!.sentence.en)).toBe(
      'Default alive: at 6.27% growth a month and cost held, revenue meets cost in month 9, before the money is gone.',
    );
    expect(plainText(alive!.sentence.zh)).toBe(
      '按现状可活：收入每月增长 6.27%、成本不变时，第 9 个月收入追上成本，资金尚未用完。',
    );
  });

  it('[BK3] where nothing earlier is known, growth is that inside the three months', () => {
    const ledger = journal([...lines.slice(9), cash].join('\n').replace('120 thousand', '100 thousand'));
    const report = booksReport({}, { ledger, today });
    expect(report.ok && report.value.data.books?.alive?.growth).toBe('0.0954451');
  });

  it('[BK5] counts no runway when the books only show what came in, and says so', () => {
    const stripe = months
      .slice(3)
      .map((m, i) => `s${i} | own-acme net_burn ${m} | -90 thousand USD | actual company | s 2026-09-01`);
    const report = booksReport({}, { ledger: journal(stripe.join('\n')), today });
    if (!report.ok) throw new Error(report.issues[0]!.code);
    expect(report.value.issues.map(({ code }) => code)).toContain('report/only-receipts');
    const { runway } = report.value.data.books!;
    expect(plainText(runway.headline.en)).toContain('what came in is known, what was paid is not');
    expect(new Set(runway.rungs.map(({ result }) => result.kind))).toEqual(new Set(['unknown']));
    expect(runway.basis?.monthly.value.stated).toBe('-90000');
  });

  it('[BK3] the same with 100 k in the bank is dead in month 1, and without a balance nothing is said', () => {
    expect(books(cash.replace('2 million', '100 thousand')).alive?.held).toEqual({ kind: 'dead', month: 1 });
    expect(books().alive).toBeNull();
  });

  it('[BK2] the budget stands beside what came, and totals count months that have both', () => {
    const { months: rows, budget: totals } = books(cash, ...budget);
    const august = rows.find(({ period }) => period.start === '2026-08-01')!;
    expect(august.lines.revenue.budget?.value.stated).toBe('150000');
    expect(august.lines.revenue.actual?.value.stated).toBe('120000');
    expect(rows.at(-1)!.lines.revenue.actual).toBeNull();
    expect(totals).toEqual([
      { line: 'revenue', months: 1, actual: '120000', budget: '150000', unit: 'USD', share: '0.8' },
      { line: 'cost', months: 1, actual: '200000', budget: '190000', unit: 'USD', share: '1.05263' },
    ]);
  });

  it('[BK2] a budget changes neither burn nor runway', () => {
    expect(books(cash, ...budget).runway.rungs[0]?.result).toEqual(books(cash).runway.rungs[0]?.result);
  });

  it('[PO14] an account that only receives does not make a company that loses money self-funding', () => {
    const stripe = months
      .slice(3)
      .map((m, i) => `s${i} | own-acme net_burn ${m} | -90 thousand USD | actual company | s 2026-09-01`);
    const { runway } = books(cash, ...stripe);
    expect(runway.basis).toMatchObject({ kind: 'accrualProxy', monthly: { value: { stated: '80000' } } });
  });

  it('is a table of months, budget beside actual', () => {
    const table = tableOf('books', { own: [], books: books(cash, ...budget) })!;
    expect(table.rows.find((row) => row.start === '2026-08-01')).toMatchObject({
      revenue: { number: '120000' },
      revenue_budget: { number: '150000' },
      cost: { number: '200000' },
      burn: { number: '80000' },
      currency: 'USD',
    });
  });
});
