import { describe, expect, it } from 'vitest';
import { journal } from '../ledger/journal.fixture.ts';
import { plainText, tableOf, watchReport } from './index.ts';

const today = '2026-11-24';
const ledger = journal(`
  a1 | acme cash @2026-09-30 | 240M USD | actual company cash | a 2026-10-20
  a2 | acme cash_burned 2026-Q3 | 30M USD | actual company cash | a 2026-10-20
  a3 | acme cash_burned 2027 | 240M USD | forecast company cash | a 2026-10-20
  a4 | acme cash_burned 2026 | 130M USD | forecast company cash | a 2026-10-20
  b1 | brink cash @2026-09-30 | 50M USD | actual company cash | b 2026-10-21
  b2 | brink cash_burned 2026-Q3 | 30M USD | actual company cash | b 2026-10-21
  c1 | calm cash @2026-09-30 | 50M USD | actual company cash | c 2026-10-21
  c2 | calm free_cash_flow 2026-Q3 | 9M USD | actual company cash | c 2026-10-21
  d1 | dark valuation @2026-09-30 | 1bn USD | actual company | d 2026-10-21`);
const asked = (companies: readonly string[], below?: string) => {
  const report = watchReport({ companies, ...(below ? { below } : {}) }, { ledger, today });
  if (!report.ok) throw new Error(report.issues.map(({ code }) => code).join());
  return report.value.data;
};

describe('[RW31] a watch', () => {
  it('warns where the cash is short at the last burn, shortest first; unknown comes last', () => {
    const { rows, headline } = asked(['dark', 'calm', 'acme', 'brink']);
    expect(rows.map((r) => [r.company.id, r.verdict])).toEqual([
      ['brink', 'below'],
      ['acme', 'above'],
      ['calm', 'selfFunding'],
      ['dark', 'unknown'],
    ]);
    expect(plainText(headline.en)).toBe(
      '1 of 4 watched has cash for less than 12 months: brink. Of 1 too little is known to say.',
    );
    expect(plainText(headline.zh)).toContain('1 家现金不足 12 个月：brink');
  });

  it('warns where only the company’s own forecast falls short', () => {
    const [acme] = asked(['acme'], '14').rows;
    expect(acme).toMatchObject({
      verdict: 'below',
      held: { kind: 'months', months: '24' },
      planned: { kind: 'months' },
      asOf: '2026-09-30',
      ageDays: 55,
    });
    expect(tableOf('watch', { rows: [acme] })?.rows[0]).toMatchObject({
      company: 'acme',
      verdict: 'below',
      cash_out: '2028-09-30',
    });
  });

  it('watches a company once, by however many names it is asked for', () => {
    const { rows, headline } = asked(['brink', 'acme', 'Brink', ' BRINK ']);
    expect(rows.map((r) => r.company.id)).toEqual(['brink', 'acme']);
    expect(plainText(headline.en)).toContain('1 of 2 watched');
  });

  it('names every company it does not know, and months that nobody can mean', () => {
    const refused = watchReport({ companies: ['acme', 'x1', 'x2'], below: '0' }, { ledger, today });
    expect(refused.issues.map(({ code }) => code)).toEqual([
      'ledger/unknown-company',
      'ledger/unknown-company',
      'report/bad-below',
    ]);
    expect(plainText(asked(['acme']).headline.en)).toBe(
      'None of the 1 watched is known to have cash for less than 12 months.',
    );
  });
});
