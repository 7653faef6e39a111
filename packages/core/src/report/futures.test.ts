import { describe, expect, it } from 'vitest';
import { journal } from '../ledger/journal.fixture.ts';
import { dec } from '../money/index.ts';
import {
  type FuturesBase,
  futuresOf,
  plainText,
  priceWarReport,
  scenarioReport,
  simulateReport,
  survivalOf,
  tornadoReport,
  whyOf,
} from './index.ts';

const books = journal(`
  rev  | openai revenue 2024 | 37亿 USD | forecast document | a 2024-09-27
  cost | openai operating_cost 2024 | 87亿 USD | forecast document | a 2024-09-27
  inf  | openai inference_cost 2024 | 18亿 USD | forecast document | a 2024-09-27
  train | openai training_cost 2024 | 30亿 USD | forecast document | a 2024-09-27
  cash | openai cash @2024-09-30 | 6.6 billion USD | actual document | a 2024-10-02`);
const context = { ledger: books, today: '2026-11-24' };
const ask = { company: 'openai', asKnownAt: '2024-10-31' };
const value = <T>(result: { ok: true; value: T } | { ok: false; issues: readonly unknown[] }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const base: FuturesBase = (() => {
  const { company, position, assumptions, growthOutlook } = value(scenarioReport(ask, context)).data;
  // As a page gets it: through JSON.
  return JSON.parse(JSON.stringify({ company, position, assumptions, growthOutlook }));
})();
const said = (scenario: string, lang: 'en' | 'zh' = 'en') =>
  plainText(value(futuresOf(base, { scenario })).headline[lang]);

describe('futures without a ledger', () => {
  it.each(['', 'price-war', '1~price:1.2~horizon:0', 'growth-stops+1~h:24'])(
    '[MC18] %s: the same bytes as the report of chances, or the same refusal',
    (scenario) => {
      const report = simulateReport({ ...ask, ...(scenario ? { scenario } : {}), seed: 7 }, context);
      const own = futuresOf(base, { scenario }, { seed: 7 });
      expect(own.ok).toBe(report.ok);
      if (!own.ok || !report.ok) return;
      expect(JSON.stringify(own.value.result)).toBe(JSON.stringify(report.value.data.result));
      expect(own.value.text).toBe(report.value.data.text);
    },
  );

  it('[MC18] says what the what-if does to the cash', () => {
    expect(said('')).toBe(
      'openai as it stands: the money lasts to January 2026. In nine of ten futures it ends between January 2026 and February 2026.',
    );
    expect(said('price-war')).toMatch(
      /^openai, price war: the money lasts to \w+ 2025, \d months? less than without it\. /,
    );
    expect(said('1~cash:60000000000')).toMatch(
      /^openai, own scenario: the money lasts past \w+ 2029; without it, it lasts to January 2026\./,
    );
    expect(said('1~volume:1')).toContain(', as it does without it.');
    expect(said('price-war', 'zh')).toMatch(
      /^openai，价格战：资金可支撑到 2025 年 \d+ 月，比现状短 \d 个月。/,
    );
  });

  it('[MC18] why: tornado, levers and war are those of their own reports', () => {
    const futures = value(futuresOf(base, { scenario: 'price-war' }));
    const why = value(whyOf(base, futures, { paths: 1024 }));
    const tornado = value(
      tornadoReport({ ...ask, scenario: 'price-war', paths: 1024, breakPoints: false }, context),
    );
    expect(why.tornado.bars.map((b) => [b.input, b.change])).toEqual(
      tornado.data.bars.map((b) => [b.input, b.change]),
    );
    const war = value(priceWarReport({ ...ask, until: '2029-09' }, context)).data.war!;
    expect(why.war?.cashAtRisk).toBe(war.cashAtRisk);
    expect(why.war?.volumeToHoldPerYear).toBe(war.volumeToHoldPerYear);
    expect(why.levers?.map((l) => l.lever)).toContain('capital');
  });

  it('survival falls from one and never rises', () => {
    const shares = survivalOf(value(futuresOf(base, {})).result).map((s) => dec(s));
    expect(shares[0]!.toNumber()).toBe(1);
    for (const [i, share] of shares.entries()) if (i > 0) expect(share.lte(shares[i - 1]!)).toBe(true);
  });
});
