import { checkClaim } from '@solvent/core/claim';
import { formatPeriod } from '@solvent/core/time';
import { describe, expect, it } from 'vitest';
import { readEpoch } from './index.ts';

const known: Readonly<Record<string, string>> = {
  OpenAI: 'openai',
  Anthropic: 'anthropic',
  Google: 'alphabet',
};
const read = (text: string) =>
  readEpoch(Buffer.from(text), {
    file: 'epoch.csv',
    recorded: '2026-11-24',
    findCompany: (name) => known[name],
  });
const tableOf = async (text: string) => {
  const result = await read(text);
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value.claims.map((c) =>
    [c.company, c.metric, formatPeriod(c.period), c.quantity.stated, c.published?.day ?? 'null'].join(' '),
  );
};
const told = async (text: string) =>
  (await read(text)).issues.map(({ code, where }) => `${code} ${where.line ?? ''}`.trim());

describe('Epoch’s tables', () => {
  const funding =
    'Id,Company,Close date,Status,Funding (equity),Funding (debt),Valuation (post-money),Report date,Source 1,Type,Confidence,Source type,Notes\n';
  it('[IM61] reads US days, exponents, separators and blank rows', async () => {
    const text = `${funding}a,OpenAI,3/31/2025,Closed,4E+10,,3E+11,3/31/2025,https://example.org/a,Primary,Confident,Company disclosure,\n,,,,,,,,,,,,\nb,Anthropic,2/24/2026,Late discussions,"30,000,000,000",,,1/5/2026,,Primary,Uncertain,Media report,\n,OpenAI,,,,,,,,,,,\n`;
    expect(await tableOf(text)).toEqual([
      'openai funding_round @2025-03-31 40000000000 2025-03-31',
      'openai valuation @2025-03-31 300000000000 2025-03-31',
      'anthropic funding_round @2026-02-24 30000000000 2026-01-05',
    ]);
    const result = await read(text);
    const value = { claims: result.ok ? result.value.claims : [] };
    expect(value.claims.flatMap((claim) => checkClaim(claim))).toEqual([]);
    expect(
      value.claims.map((c) => [
        c.basis.epistemic.status,
        c.confidence,
        c.citation.url ?? null,
        c.basis.presentation,
      ]),
    ).toEqual([
      ['actual', 'high', 'https://example.org/a', 'none'],
      ['actual', 'high', 'https://example.org/a', 'postMoney'],
      ['rumour', 'low', null, 'none'],
    ]);
    expect(value.claims[0]!.quantity).toEqual({
      low: '35000000000',
      high: '45000000000',
      stated: '40000000000',
      approx: true,
    });
  });
  it('[IM60] knows a table by its columns, in any order, some gone', async () => {
    const text = 'Staff count,Company,Date\n"1,200",Google,12/31/2024\n';
    expect(await tableOf(text)).toEqual(['alphabet headcount @2024-12-31 1200 null']);
    expect((await told(text)).every((line) => line === 'tables/missing-column 1')).toBe(true);
    expect(await told('Price,Day\n1,2\n')).toEqual(['tables/unknown-table 1']);
    expect(await told('Company,Date\nOpenAI,2024-01-01\n')).toEqual(['tables/unknown-table 1']);
  });
  it('[IM61] keeps a run rate apart from a year, and says which rows it left out', async () => {
    const text = [
      'Company,Date,Revenue amount (normalize to annual),Type,Id,Report date,Source 1,Source type,Confidence,Notes',
      'OpenAI,2024-12-31,3700000000,Yearly revenue,a,2025-02-01,,,Likely,',
      'OpenAI,2025-06-30,1E+10,Annualized revenue,b,2025-06-09,,Media report,Likely,',
      'OpenAI,2025-06-30,10,Other,c,,,,,',
      'OpenAI,13/45/2025,10,Yearly revenue,d,,,,,',
      'OpenAI,2025-06-30,about ten,Yearly revenue,e,,,,,',
      'OpenAI,2025-06-30,5,Yearly revenue,f,0202-07-30,,,,',
      'Nobody,2025-06-30,10,Yearly revenue,g,,,,,',
      ',2025-06-30,10,Yearly revenue,h,,,,,',
    ].join('\n');
    expect(await tableOf(text)).toEqual([
      'openai revenue 2024 3700000000 2025-02-01',
      'openai run_rate @2025-06-30 10000000000 2025-06-09',
    ]);
    expect(await told(text)).toEqual([
      'tables/bad-row 4',
      'tables/bad-row 5',
      'tables/bad-row 6',
      'tables/bad-row 7',
      'tables/bad-row 9',
      'tables/unknown-company',
    ]);
  });
  it('[IM62] [IM63] cites the row and its own source; a later copy has another id and the same origin', async () => {
    const header =
      'Company,Staff count,Date,Id,Report date,Source 1,Source type,Confidence,Notes,Type,Division name\n';
    const row =
      'OpenAI,770,11/17/2023,Nov 770,11/18/2023,https://example.org/770,Media report,Likely,,Full company,\n';
    const [early, late] = [
      await read(header + row),
      await read(`${header}${row}OpenAI,5000,6/1/2026,,,,,,,,\n`),
    ];
    if (!early.ok || !late.ok) throw new Error('not read');
    expect(early.value.claims[0]).toMatchObject({
      citation: { url: 'https://example.org/770', locator: 'OpenAI / Nov 770', quote: 'Staff count: 770' },
      published: { day: '2023-11-18' },
    });
    expect(late.value.source.id).not.toBe(early.value.source.id);
    expect([early.value.source.origin, late.value.source.origin]).toEqual([
      'epoch-ai/ai-companies',
      'epoch-ai/ai-companies',
    ]);
    expect(late.value.claims).toHaveLength(2);
  });
  it('compute for training, for serving, for both', async () => {
    const text =
      'Company,Amount,Date,Category,Id,Report date,Source 1,Source type,Confidence,Notes,Period type\nOpenAI,4E+09,12/31/2024,R&D cloud compute,a,,,,,,Year\nOpenAI,1.8E+09,12/31/2024,Inference cloud compute,b,,,,,,Year\nAnthropic,2.9E+08,12/31/2023,"R&D cloud compute,Inference cloud compute",c,,,,,,Year\n';
    expect(await tableOf(text)).toEqual([
      'openai training_cost 2024 4000000000 null',
      'openai inference_cost 2024 1800000000 null',
      'anthropic compute_cost 2023 290000000 null',
    ]);
  });
  it('users with their product and window, and tokens a day', async () => {
    const result = await read(
      'Company,Date,Active users,Active users time period,Daily tokens,Product,Id,Report date,Source 1,Source type,Confidence,Notes,Daily messages\nOpenAI,8/1/2024,2E+08,Weekly,,ChatGPT,a,,,,,,\nGoogle,5/20/2025,,,1.6E+13,All products,b,,,,,,\n',
    );
    expect(
      result.ok &&
        result.value.claims.map((c) => [c.metric, c.quantity.stated, c.basis.scope, c.note ?? null, c.per]),
    ).toEqual([
      ['users', '200000000', { kind: 'product', name: 'ChatGPT' }, 'weekly active users', null],
      ['other:daily_tokens', '16000000000000', { kind: 'group' }, null, 'day'],
    ]);
  });

  it('[IM60] finds columns under other names, and says which it took', async () => {
    const text =
      'ID,Company name,As of,Annualized revenue (USD),Type,Published,Source\na,OpenAI,2026-06-30,3E+10,Annualized,2026-07-02,https://example.org/a\n';
    expect(await tableOf(text)).toEqual(['openai run_rate @2026-06-30 30000000000 2026-07-02']);
    const codes = await told(text);
    expect(codes.filter((code) => code === 'tables/renamed-column 1')).toHaveLength(5);
    expect(codes.filter((code) => !code.startsWith('tables/renamed'))).toEqual([
      'tables/missing-column 1',
      'tables/missing-column 1',
      'tables/missing-column 1',
    ]);
  });
  it('[IM60] without the column of types a figure is a run rate that is not sure', async () => {
    const result = await read(
      'Company,Date,Annualized revenue (USD)\nOpenAI,2026-06-30,3E+10\nOpenAI,2026-06-30,3E+10\n',
    );
    expect(
      result.ok && result.value.claims.map((c) => [c.metric, c.confidence, c.basis.periodBasis, c.note]),
    ).toEqual([
      [
        'run_rate',
        'low',
        { annualised: true },
        'The table does not say whether this is a run rate or a year.',
      ],
    ]);
  });
  it('[IM61] one day beyond the twelfth settles the days of the whole file', async () => {
    const rows = (day: string) => `Company,Staff count,Date,Report date\nOpenAI,~6500,${day},01/07/2026\n`;
    expect(await tableOf(rows('30/06/2026'))).toEqual(['openai headcount @2026-06-30 6500 2026-07-01']);
    expect(await tableOf(rows('06/30/2026'))).toEqual(['openai headcount @2026-06-30 6500 2026-01-07']);
    expect(await tableOf(rows('03/04/2026'))).toEqual(['openai headcount @2026-03-04 6500 2026-01-07']);
  });
  it('[IM61] what is no amount in dollars is left out; what is not known is blank', async () => {
    const rounds = (equity: string) =>
      `Company,Close date,Funding (equity),Valuation (post-money)\nOpenAI,2026-03-31,${equity},3E+11\n`;
    const valuation = 'openai valuation @2026-03-31 300000000000 null';
    const round = 'openai funding_round @2026-03-31 1200000000 null';
    for (const [equity, expected] of [
      ['$1.2B', [round, valuation]],
      ['US$1.2 billion', [round, valuation]],
      ['"1,200,000,000.00"', [round, valuation]],
      ['N/A', [valuation]],
      ['€1.2B', []],
      ['-5', []],
      ['5-6B', []],
      ['"1.000,50"', []],
    ] as const)
      expect(await tableOf(rounds(equity)), equity).toEqual(expected);
  });
  it('[IM60] a list of companies is said to hold no figures', async () => {
    const result = await read('Name,Company type,Founding date\nOpenAI,Foundation,2015-12-01\n');
    expect(result.ok).toBe(false);
    expect(result.issues[0]!.message).toContain('it lists companies and has no figures');
  });
});
