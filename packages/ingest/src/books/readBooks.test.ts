import { readFileSync } from 'node:fs';
import { checkClaim } from '@solvent/core/claim';
import { formatPeriod } from '@solvent/core/time';
import { describe, expect, it } from 'vitest';
import { type BooksInput, journalTool, lookAtBooks, proposeMapping, readBooks, readSheets } from './index.ts';

const bytesOf = (name: string) => readFileSync(new URL(`../../fixtures/books/${name}`, import.meta.url));
const input = (file: string, more: Partial<BooksInput> = {}): BooksInput => ({
  file,
  company: 'own-example',
  recorded: '2026-11-24',
  ...more,
});
const usd = { hints: { currency: 'USD' } } as const;
async function mustRead(name: string, more: Partial<BooksInput> = {}) {
  const read = await readBooks(bytesOf(name), input(name, more));
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join(' '));
  return read;
}
const table = async (name: string, more: Partial<BooksInput> = {}) =>
  (await mustRead(name, more)).value.figures.map(
    (f) => `${f.metric} ${formatPeriod(f.period)} ${f.value} ${f.currency}`,
  );
const ofText = (text: string, more: Partial<BooksInput> = {}) =>
  readBooks(Buffer.from(text), input('book.csv', more));
const codes = (read: { issues: readonly { code: string }[] }) => read.issues.map(({ code }) => code);

describe('own books', () => {
  it('[IM44] [IM47] a bank that writes debit and credit, with title, total and a seed round that is no income', async () => {
    expect(await table('us-bank.csv', usd)).toEqual([
      'revenue 2024-01 5000 USD',
      'gross_burn 2024-01 40000 USD',
      'net_burn 2024-01 35000 USD',
      'cash @2024-01-20 2065000 USD',
      'revenue 2024-02 7000 USD',
      'gross_burn 2024-02 12500.5 USD',
      'net_burn 2024-02 5500.5 USD',
      'cash @2024-02-28 2059499.5 USD',
    ]);
    expect(codes(await mustRead('us-bank.csv', usd))).toEqual(['books/financing']);
  });
  it('[IM42] a bank that writes 1.250,00, newest first, with a note as last row', async () => {
    expect(await table('austrian-bank.csv')).toEqual([
      'revenue 2024-02 0 EUR',
      'gross_burn 2024-02 1350 EUR',
      'net_burn 2024-02 1350 EUR',
      'cash @2024-02-14 4467.89 EUR',
      'revenue 2024-01 2000 EUR',
      'gross_burn 2024-01 0 EUR',
      'net_burn 2024-01 -2000 EUR',
      'cash @2024-01-31 5817.89 EUR',
    ]);
  });
  it('[IM40] a Chinese bank in GB 18030', async () => {
    expect(await table('chinese-bank-gbk.csv')).toEqual([
      'revenue 2024-01 50000 CNY',
      'gross_burn 2024-01 32000.5 CNY',
      'net_burn 2024-01 -17999.5 CNY',
      'cash @2024-01-20 117999.5 CNY',
      'revenue 2024-02 0 CNY',
      'gross_burn 2024-02 12000 CNY',
      'net_burn 2024-02 12000 CNY',
      'cash @2024-02-28 1105999.5 CNY',
    ]);
  });
  it('[IM44] Stripe: charges less refunds received, fees paid, payouts only moved', async () => {
    expect(await table('stripe.csv')).toEqual([
      'revenue 2024-01 1180 USD',
      'gross_burn 2024-01 35.1 USD',
      'net_burn 2024-01 -1144.9 USD',
      'revenue 2024-02 1300 USD',
      'gross_burn 2024-02 38 USD',
      'net_burn 2024-02 -1262 USD',
    ]);
  });
  it('[IM45] QuickBooks: totals, not their parts, a column a month', async () => {
    const figures = await table('profit-and-loss-quickbooks.csv', usd);
    expect(figures.filter((f) => f.includes('2024-03'))).toEqual([
      'revenue 2024-03 12850.5 USD',
      'cost_of_revenue 2024-03 2250 USD',
      'gross_profit 2024-03 10600.5 USD',
      'net_income 2024-03 -24399.5 USD',
      'operating_cost 2024-03 37250 USD',
      'operating_loss 2024-03 24399.5 USD',
    ]);
    expect(figures).toHaveLength(18);
  });
  it('[IM45] Xero as XLSX, whose 1000.0999999999999 is 1000.1', async () => {
    const read = await mustRead('profit-and-loss-xero.xlsx', usd);
    expect(codes(read)).toEqual([]);
    expect(await table('profit-and-loss-xero.xlsx', usd)).toEqual([
      'revenue 2024 121000.6 USD',
      'cost_of_revenue 2024 30000 USD',
      'gross_profit 2024 91000.6 USD',
      'net_income 2024 -108999.4 USD',
      'operating_cost 2024 230000 USD',
    ]);
  });
  it('[IM40] the CSV of hledger: income, expenses, a loan that is no income, cash as it adds up', async () => {
    expect(await table('hledger-print.csv')).toEqual([
      'revenue 2024-01 2000 EUR',
      'operating_cost 2024-01 9000 EUR',
      'net_burn 2024-01 7000 EUR',
      'cash @2024-01-31 93000 EUR',
      'operating_cost 2024-02 9500 EUR',
      'net_burn 2024-02 9500 EUR',
      'cash @2024-02-29 133500 EUR',
    ]);
    expect(await table('beancount-query.csv')).toEqual([
      'operating_cost 2024-01 120.45 USD',
      'net_burn 2024-01 120.45 USD',
      'cash @2024-01-31 4879.55 USD',
    ]);
    expect([
      journalTool('b.journal')?.command,
      journalTool('b.beancount')?.command,
      journalTool('b.csv'),
    ]).toEqual(['hledger', 'bean-query', undefined]);
  });
  it('[IM3] [IM42] refuses what can be read two ways, and reads it once told', async () => {
    expect(codes(await readBooks(bytesOf('ambiguous.csv'), input('a.csv')))).toEqual([
      'books/ambiguous-amounts',
    ]);
    expect(await table('ambiguous.csv', { hints: { decimal: 'point' } })).toContain(
      'net_burn 2024-01 4444 USD',
    );
    expect(await table('ambiguous.csv', { hints: { decimal: 'comma' } })).toContain(
      'net_burn 2024-01 4.444 USD',
    );
  });
  it('[IM43] refuses days that can be read two ways, unless another settles them', async () => {
    const rows = (day: string) => `Date,Text,Amount\n03/04/2024,a,-5.50 USD\n${day},b,-1.00 USD\n`;
    expect(codes(await ofText(rows('05/06/2024')))).toEqual(['books/ambiguous-days']);
    const settled = await ofText(rows('13/04/2024'));
    expect(settled.ok && settled.value.transactions.map(({ day }) => day)).toEqual([
      '2024-04-03',
      '2024-04-13',
    ]);
  });
  it('[IM41] the mapping of one file reads the next, and says which column is gone', async () => {
    const { mapping } = (await mustRead('us-bank.csv', usd)).value;
    const next =
      'Example Bank\n\n\nBalance,Credit,Debit,Description,Posting Date\n"$9.00",,"$1.00",x,03/04/2024\n';
    const read = await ofText(next, { mapping: JSON.parse(JSON.stringify(mapping)) });
    expect(
      read.ok && read.value.transactions.map(({ day, amount, balance }) => [day, amount, balance]),
    ).toEqual([['2024-03-04', '-1', '9']]);
    expect(codes(await ofText(next.replace('Debit', 'Out'), { mapping }))).toEqual(['books/missing-column']);
  });
  it('[IM44] says when a balance does not follow', async () => {
    const read = await readBooks(
      Buffer.from(
        bytesOf('us-bank.csv')
          .toString()
          .replace('01/15/2024,Payroll,"$40,000.00"', '01/15/2024,Payroll,"$41,000.00"'),
      ),
      input('b.csv', usd),
    );
    expect(read.issues.find(({ code }) => code === 'books/balance-off')).toMatchObject({
      severity: 'warning',
      where: { line: 6 },
    });
  });
  it('[IM45] says when a total does not add up, and takes it as written', async () => {
    const read = await readBooks(
      Buffer.from(bytesOf('profit-and-loss-quickbooks.csv').toString().replace('500.00,0.00', '600.00,0.00')),
      input('p.csv', usd),
    );
    expect(codes(read)).toEqual(['books/total-off']);
  });
  it('[IM46] makes private claims that the ledger accepts, the same whenever the file is read', async () => {
    for (const name of ['us-bank.csv', 'stripe.csv', 'hledger-print.csv', 'profit-and-loss-xero.xlsx']) {
      const { claims, source } = (await mustRead(name, usd)).value;
      expect(claims.flatMap((claim) => checkClaim(claim))).toEqual([]);
      expect(
        claims.every(
          (c) => c.private === true && c.company === 'own-example' && c.citation.source === source.id,
        ),
      ).toBe(true);
      const later = (await mustRead(name, { ...usd, recorded: '2027-01-01' })).value;
      expect(later.claims.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
      expect(JSON.stringify(source)).not.toContain('Customer');
    }
  });
  it('[IM44] marks a month that the file covers in part', async () => {
    const { claims } = (await mustRead('stripe.csv')).value;
    expect(
      claims.filter(({ period }) => formatPeriod(period) === '2024-02').map(({ confidence }) => confidence),
    ).toEqual(['low', 'low', 'low']);
  });
  it('[IM40] reads UTF-16 and other separators', async () => {
    const text = 'Date\tDescription\tAmount\n2024-01-31\tRent\t-1500.00 EUR\n';
    for (const bytes of [
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      Buffer.from(text.replaceAll('\t', '|')),
      Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`),
    ]) {
      const read = await readBooks(bytes, input('a.csv'));
      expect(read.ok && read.value.transactions.map(({ amount, currency }) => [amount, currency])).toEqual([
        ['-1500', 'EUR'],
      ]);
    }
    const latin = await ofText('');
    expect(codes(latin)).toEqual(['books/no-header']);
  });
  it('[IM41] asks for the currency when nothing says it', async () => {
    const sheets = await readSheets(Buffer.from('Date,Amount\n2024-01-31,5.00\n'));
    expect(sheets.ok && codes(proposeMapping(sheets.value))).toEqual(['books/no-currency']);
  });
  it('[IM69] refuses a payment without a day, and a row with a cell too many', async () => {
    const rows = (row: string) =>
      `Date,Description,Amount\n2024-01-05,a,1000.00\n${row}\n2024-01-31,b,-50.00\n`;
    expect(codes(await ofText(rows(',Rent,-400.00'), usd))).toEqual(['books/bad-day']);
    expect(codes(await ofText(rows('2024-01-10,Rent,-400,00'), usd))).toEqual(['books/ragged-row']);
    expect((await ofText(rows(',Page total,600.00'), usd)).ok).toBe(true);
  });
  it('[IM42] Alipay’s column of 收入 and 支出', async () => {
    const read = await ofText(
      '交易时间,交易对方,收/支,金额(元)\n2024-01-02 10:00:00,甲,支出,12.50\n2024-01-03 10:00:00,乙,收入,100.00\n2024-01-04 10:00:00,本人,不计收支,50.00\n',
      { hints: { currency: 'CNY' } },
    );
    expect(read.ok && read.value.transactions.map(({ amount }) => amount)).toEqual(['-12.5', '100']);
  });
});

describe('a book that is only looked at', () => {
  const look = async (text: string, more: Partial<BooksInput> = {}) => {
    const read = await lookAtBooks(Buffer.from(text), input('book.csv', more));
    if (!read.ok) throw new Error(read.issues[0]!.message);
    return { ...read.value, issues: read.issues };
  };
  const twelve = Array.from(
    { length: 40 },
    (_, i) => `2024-01-${String((i % 28) + 1).padStart(2, '0')},-${i + 1}`,
  );
  const odd = ['Date,Amount', ...twelve, '2024-02-31,5', '2024-02-01,n/a'].join('\n');

  it('[IM48] shows the first rows and every row that is refused, with its reason', async () => {
    const { rows, issues, reading, columns } = await look(odd, usd);
    expect(columns).toEqual(['Date', 'Amount']);
    expect(rows.map(({ line }) => line)).toEqual([...Array.from({ length: 21 }, (_, i) => i + 1), 42, 43]);
    expect(issues.map(({ code, where }) => [code, where.line])).toEqual([
      ['books/bad-day', 42],
      ['books/bad-amount', 43],
    ]);
    expect(reading).toBeNull();
  });

  it('[IM49] such rows are left out when the person says so, and only then', async () => {
    const { mapping } = await look(odd, usd);
    const { reading, issues } = await look(odd, { mapping: { ...mapping!, leaveOut: true } });
    expect(reading?.transactions).toHaveLength(40);
    expect(issues.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  });

  it('[IM48] what has two readings is said beside the proposed columns', async () => {
    const { mapping, issues, reading } = await look(
      'Date,Amount\n03/04/2024,"1,234"\n05/06/2024,"5,678"',
      usd,
    );
    expect(mapping?.columns).toEqual({ day: 'Date', amount: 'Amount' });
    expect(issues.map(({ code }) => code)).toEqual(['books/ambiguous-amounts', 'books/ambiguous-days']);
    expect(reading).toBeNull();
  });

  it('[IM50] a budget is a target, without balances', async () => {
    const { reading } = await look('Date,Amount,Balance\n2024-01-03,-10,90\n2024-01-20,30,120', {
      ...usd,
      budget: true,
    });
    expect(reading!.source.id).toMatch(/^budget-/);
    expect(reading!.claims.map((c) => [c.metric, c.basis.epistemic.status, c.private])).toEqual([
      ['revenue', 'target', true],
      ['gross_burn', 'target', true],
      ['net_burn', 'target', true],
    ]);
  });

  it('[IM51] the next file with these columns is read as the last one was', async () => {
    expect((await look('When,Sum\n03/04/2024,5', usd)).mapping).toBeNull();
    const mapping = {
      kind: 'transactions',
      sheet: '',
      header: 1,
      columns: { day: 'When', amount: 'Sum' },
      decimal: null,
      days: 'dmy',
      currency: 'EUR',
    } as const;
    const first = await look('When,Sum\n03/04/2024,5', { mapping });
    const { reading } = await look('My bank\nWhen,Sum\n07/05/2024,6', { earlier: [first.reading!.source] });
    expect(reading!.mapping).toEqual({ ...mapping, header: 2 });
    expect(reading!.transactions[0]).toMatchObject({ day: '2024-05-07', currency: 'EUR' });
  });
});
