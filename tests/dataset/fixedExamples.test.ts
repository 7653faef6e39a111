import {
  cagr,
  checkLedger,
  compareReport,
  type Dec,
  dec,
  efficiencyReport,
  explainReport,
  gapReport,
  growthRate,
  paceOf,
  plainText,
  planAttainment,
  precedentsReport,
  raisedToRevenue,
  reconcileReport,
  runwayReport,
  selfFundingRatio,
  staticRunway,
  subscribersToCover,
  trancheState,
  unitEconomicsReport,
  valuationToRevenue,
  volumeToHoldRevenue,
} from '@solvent/core';
import { hypeRatio, type Ratio } from '@solvent/core/runway';
import { describe, expect, it } from 'vitest';
import {
  claim,
  codesOf,
  context,
  dataOf,
  digits,
  known,
  ledger,
  millions,
  stated,
  statedOf,
  term,
  today,
} from './shipped.ts';

/** Figures worked out by hand, recomputed from the claims of the shipped dataset by the functions and reports of core. */

const value = (ratio: Ratio): Dec => {
  if (ratio.kind !== 'value') throw new Error(ratio.why.en);
  return dec(ratio.value);
};
const percent = (ratio: Ratio, places = 3) => digits(value(ratio).times(100), places);

describe('CloudWalk', () => {
  const year = (period: string) => ({
    period,
    plan: term(`cloudwalk-revenue-plan-${period}-column`),
    actual: term(`cloudwalk-revenue-${period}-column`),
  });

  it('reached 31.3, 25.1 and 12.3 % of its plan, 20.95 % together', () => {
    const { yearly, cumulative } = planAttainment(['2022', '2023', '2024'].map(year));
    expect(yearly.map(({ attainment }) => percent(attainment))).toEqual(['31.3', '25.1', '12.3']);
    expect(percent(cumulative, 4)).toBe('20.95');
  });

  it('shows the same in the efficiency report, from the annual reports', () => {
    const { plans } = dataOf(efficiencyReport({ company: 'cloudwalk' }, context));
    expect(
      plans.map((row) => [row.period, digits(dec(statedOf(row.attainment.figure)).times(100), 3)]),
    ).toEqual([
      ['2022', '31.3'],
      ['2023', '25.1'],
      ['2024', '12.3'],
      ['all', '20.9'],
    ]);
  });

  it('planned to grow 33.60 % a year over three intervals, as its prospectus says', () => {
    const from = term('cloudwalk-revenue-plan-2022-column');
    const to = term('cloudwalk-revenue-plan-2025-column');
    expect(percent(cagr({ from, to, years: '3' }), 4)).toBe('33.6');
    expect(stated('cloudwalk-revenue-plan-cagr-column').eq('0.336')).toBe(true);
  });

  it('fell by 36.69 %, which 3.98 after 6.281 as rounded allows: −36.72 to −36.55 %', () => {
    const fall = growthRate({
      from: term('cloudwalk-revenue-2023-column'),
      to: term('cloudwalk-revenue-2024-column'),
    });
    if (fall.kind !== 'value' || !fall.interval) throw new Error('no interval');
    const [low, high] = [dec(fall.interval.low!), dec(fall.interval.high!)];
    expect([digits(low.times(100), 4), digits(high.times(100), 4)]).toEqual(['-36.72', '-36.55']);
    const said = stated('cloudwalk-revenue-growth-2024-column');
    expect(said.gte(low) && said.lte(high)).toBe(true);
  });
});

describe('prices and costs over time', () => {
  it('−99.7 % in two years is ×0.0548 a year, half-life 2.9 months, 18.3 × the volume a year to hold revenue', () => {
    const left = stated('ai-inference-cost-change-cls').plus(1);
    const pace = paceOf(left.toString(), '2');
    expect(digits(pace.factorPerYear, 3)).toBe('0.0548');
    expect(digits(pace.halfLifeMonths!, 2)).toBe('2.9');
    expect(digits(volumeToHoldRevenue(pace), 3)).toBe('18.3');
  });

  it('×2400 in eight years is ×2.65 a year, doubling in 8.5 months', () => {
    const pace = paceOf(stated('frontier-training-cost-change-cls').toString(), '8');
    expect(digits(pace.factorPerYear, 3)).toBe('2.65');
    expect(digits(pace.doublingMonths!, 2)).toBe('8.5');
  });

  it('$20 to $44 in five years is 17.1 % a year', () => {
    const levels = {
      from: term('chatgpt-price-2024-10-chanyejia'),
      to: term('chatgpt-price-2029-chanyejia'),
    };
    expect(percent(cagr({ ...levels, years: '5' }))).toBe('17.1');
  });
});

describe('valuations', () => {
  const labs = (name: string) => term(`us-three-labs-${name}-2025-05-cls`);

  it('three US labs in May 2025: 33.3 × the run rate, 7.92 raised per run rate, 0.126 run rate per raised', () => {
    const valued = valuationToRevenue({ valuation: labs('valuation'), revenue: labs('run-rate') });
    const raised = hypeRatio({ raised: labs('raised'), arr: labs('run-rate') });
    expect([digits(value(valued), 3), digits(value(raised), 3)]).toEqual(['33.3', '7.92']);
    const { ratios } = dataOf(efficiencyReport({ company: 'us-three-labs' }, context));
    const shown = (metric: string) =>
      ratios.flatMap((r) => (r.metric === metric && r.figure ? [statedOf(r.figure)] : []));
    expect(shown('valuation_to_revenue').map((v) => digits(v, 3))).toEqual(['33.3']);
    expect(shown('capital_efficiency').map((v) => digits(v, 3))).toEqual(['0.126']);
  });

  it('OpenAI in October 2024: 157 ÷ 3.7 = 42.4', () => {
    const input = {
      valuation: term('openai-valuation-2024-10-chanyejia'),
      revenue: term('openai-revenue-2024-chanyejia'),
    };
    expect(digits(value(valuationToRevenue(input)), 3)).toBe('42.4');
    const { ratios } = dataOf(efficiencyReport({ company: 'openai', asKnownAt: '2024-10-31' }, context));
    const row = ratios.find(
      (r) => r.metric === 'valuation_to_revenue' && r.formula === 'valuation / revenue',
    );
    expect(digits(statedOf(row?.figure), 3)).toBe('42.4');
  });
});

describe('OpenAI in 2024, as the press had it in July', () => {
  const cost = term('openai-operating-cost-2024-star-daily');
  const revenue = term('openai-revenue-2024-star-daily');
  const loss = term('openai-net-loss-2024-star-daily');

  it('cost 8.5 less revenue 3.5 is the loss of 5.0, exactly', () => {
    expect(cost.centre.minus(revenue.centre).eq(loss.centre)).toBe(true);
    const { periods } = dataOf(
      reconcileReport({ company: 'openai', metric: 'net_loss', period: '2024' }, context),
    );
    const bridge = periods[0]!.bridges.find((b) => b.result.claim === 'openai-net-loss-2024-star-daily');
    expect(bridge).toMatchObject({ closes: true, equation: 'net_loss = operating_cost - revenue' });
    expect(bridge?.parts.map((part) => part.claim)).toEqual([
      'openai-operating-cost-2024-star-daily',
      'openai-revenue-2024-star-daily',
    ]);
    const { low, high } = bridge!.residual;
    expect(dec(low!).plus(dec(high!)).eq(0)).toBe(true);
  });

  it('417 M a month if the loss were cash, and that is said', () => {
    const report = runwayReport({ company: 'openai', asKnownAt: '2024-07-31' }, context);
    expect(millions(statedOf(dataOf(report).basis?.monthly))).toBe('417');
    expect(codesOf(report)).toContain('report/loss-as-burn');
  });

  it('customers paid 0.41 of the cost', () => {
    expect(digits(value(selfFundingRatio({ received: revenue, paid: cost })), 2)).toBe('0.41');
  });

  it('[PO8] 6.6 bn covers 15.8 months of it', () => {
    const burn = loss.centre.div(12);
    const result = staticRunway({
      cash: term('openai-round-2024-10-chanyejia'),
      netBurnMonthly: { centre: burn, low: null, high: null },
      asOf: '2024-10-02',
    });
    expect(result.kind === 'months' && digits(result.months, 3)).toBe('15.8');
  });

  it('8.7 bn a year at $20 takes 36.25 M subscribers; 10 M paid then', () => {
    const yearly = stated('openai-revenue-2024-chanyejia').plus(stated('openai-net-loss-2024-chanyejia'));
    const exactly = { centre: yearly, low: yearly, high: yearly };
    const needed = subscribersToCover({
      costYearly: exactly,
      priceMonthly: term('chatgpt-price-2024-10-chanyejia'),
    });
    expect(digits(value(needed), 4)).toBe('36250000');
    expect(digits(stated('chatgpt-subscribers-2024-10-chanyejia'), 2)).toBe('10000000');
  });
});

describe('Tesla', () => {
  const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const sum = (values: readonly Dec[]) => values.reduce((a, b) => a.plus(b));
  const filed = (metric: string, year: number, form = '10k') => stated(`tesla-${metric}-fy${year}-${form}`);
  /** As last reported: the restated value where one was filed. */
  const last = (metric: string, year: number) =>
    filed(
      metric,
      year,
      ledger.claims.some((c) => c.id === `tesla-${metric}-fy${year}-restated-10k`) ? 'restated-10k' : '10k',
    );

  it('free cash flow 2009 to 2018: −9,154 M as first reported, −9,146 M as last reported', () => {
    const first = sum(years(2009, 2018).map((y) => filed('operating-cash-flow', y).minus(filed('capex', y))));
    const later = sum(years(2009, 2018).map((y) => last('operating-cash-flow', y).minus(last('capex', y))));
    expect([millions(first), millions(later)]).toEqual(['-9154', '-9146']);
  });

  it('[RC2] compares them as intervals: "9.2 bn" of the article holds the first, not the last', () => {
    const { low, high } = claim('tesla-cash-burned-2009-2018-cls').quantity;
    const inside = (m: string) => dec(m).times(1_000_000).gte(low!) && dec(m).times(1_000_000).lte(high!);
    expect([inside('9154'), inside('9146')]).toEqual([true, false]);
  });

  it('the precedents report gives the last reported, to the thousand where one filing had thousands', () => {
    const { curves } = dataOf(precedentsReport({}, context));
    const points = curves.find((c) => c.company.id === 'tesla')!.points.filter((p) => p.year <= 2018);
    const free = sum(points.map((p) => dec(statedOf(p.figure))));
    expect(points).toHaveLength(10);
    expect(free.plus(9_146_000_000).abs().lte(1_000_000)).toBe(true);
  });

  it('[PO15] at least ten companies on free cash flow from filings, each year with its filing', () => {
    const { curves } = dataOf(precedentsReport({}, context));
    const filed = curves.filter((c) => c.basis === 'freeCashFlow' && c.points.length > 1);
    expect(filed.length).toBeGreaterThanOrEqual(10);
    const claims = new Map(context.ledger.claims.map((c) => [c.id, c]));
    for (const { points } of filed)
      for (const { figure, forward } of points)
        for (const id of forward ? [] : figure.claims)
          expect(claims.get(id)?.citation.locator ?? id).toMatch(/\d{10}-\d{2}-\d{6}$|^uber-free-cash|tesla/);
  });

  it('[PO15] where OpenAI is on Uber’s and Tesla’s curve, and that its own burn is on none', () => {
    const { where, curves } = dataOf(precedentsReport({ company: 'openai' }, context));
    expect(plainText(where!.sentence.en)).toBe(
      'OpenAI in 2025, year 10 since its founding: a cash flow, stated as cash burn, of about −$8 bn; that is no free cash flow, so the year is marked and the figure is not drawn. There Uber (2019) had a free cash flow of −$4.91 bn, and turned 3 years later; Tesla (2013) had a free cash flow of $580 k, and turned 6 years later.',
    );
    expect(curves.find((c) => c.company.id === 'openai')?.basis).toBe('cashBurn');
    const revenue = dataOf(precedentsReport({ company: 'openai', align: 'revenue' }, context)).where!;
    expect(revenue.others.map(({ company, point }) => [company.id, point.year])).toEqual([
      ['uber', 2019],
      ['tesla', 2017],
    ]);
  });

  it('[PO15] failures stand apart with what they had raised, from the press', () => {
    const { gone } = dataOf(precedentsReport({}, context));
    expect(gone.map((g) => g.company.id)).toEqual(
      expect.arrayContaining(['wework', 'argo-ai', 'inflection', 'builder-ai', 'humane']),
    );
    for (const { raised } of gone) expect(raised.claims.length).toBeGreaterThan(0);
    const before = dataOf(precedentsReport({ asKnownAt: '2023-11-01' }, context)).gone;
    expect(before.map((g) => g.company.id)).not.toContain('wework');
  });

  it('[PO9] turned in 2019 with +1,078 M', () => {
    const { curves } = dataOf(precedentsReport({}, context));
    const tesla = curves.find((c) => c.company.id === 'tesla')!;
    expect(tesla.turned).toBe(2019);
    expect(millions(statedOf(tesla.points.find((p) => p.year === 2019)?.figure))).toBe('1078');
  });

  it('net income 2019 to 2024 is 40,022 M, free cash flow of the same years 24.2 to 24.4 bn', () => {
    expect(millions(sum(years(2019, 2024).map((y) => filed('net-income', y))))).toBe('40022');
    const { curves } = dataOf(precedentsReport({}, context));
    const points = curves
      .find((c) => c.company.id === 'tesla')!
      .points.filter((p) => p.year >= 2019 && p.year <= 2024);
    const free = sum(points.map((p) => dec(statedOf(p.figure)))).div(1_000_000);
    expect(free.gte(24_200) && free.lte(24_400)).toBe(true);
  });
});

describe('Uber', () => {
  const table = [
    [2017, '-2239'],
    [2018, '-2099'],
    [2019, '-4909'],
    [2020, '-3361'],
    [2021, '-743'],
    [2022, '390'],
    [2023, '3362'],
  ] as const;
  const uber = dataOf(precedentsReport({}, context)).curves.find((c) => c.company.id === 'uber')!;

  it.each(table)('free cash flow of %i is %s M', (year, expected) => {
    expect(millions(statedOf(uber.points.find((p) => p.year === year)?.figure))).toBe(expected);
  });

  it('was positive in 2022 already: "first positive in 2023" is contradicted by the filings', () => {
    expect(uber.turned).toBe(2022);
    const bare = { ...ledger, claims: ledger.claims.filter((c) => c.company === 'uber'), corrections: [] };
    const found = checkLedger(bare, { today, only: ['check/filing-contradicted'] });
    expect(found.map((issue) => issue.where.claim)).toContain('uber-free-cash-flow-2023-cls');
    expect(found[0]?.message).toContain('$390 M (2022');
  });
});

describe('what the press shifted', () => {
  it('[RC17] uncorrected, the loss of May 2023 is seen to be that of another period', () => {
    const query = { company: 'openai', metric: 'net_loss', period: '2023-05', corrected: false };
    const { periods } = dataOf(reconcileReport(query, context));
    const shifted = periods[0]!.differences.filter((d) => d.class === 'periodShifted');
    expect(shifted.flatMap((d) => d.claims)).toContain('openai-net-loss-2023-05-column');
  });

  it('the loss of 540 M is of calendar 2022, reported in May 2023', () => {
    const { periods } = dataOf(
      reconcileReport({ company: 'openai', metric: 'net_loss', asKnownAt: '2023-12-31' }, context),
    );
    expect(periods.map((p) => [p.periodLabel, p.quantity?.stated])).toContainEqual(['2022', '540000000']);
    expect(periods.map((p) => p.periodLabel)).not.toContain('2023-05');
    expect(claim('openai-net-loss-2022-afp').published?.day).toBe('2023-05-21');
  });

  it('1.7 bn "users" are visits', () => {
    const corrected = known(today).claims.map((c) => c.id);
    expect(corrected).not.toContain('chatgpt-users-2023-06-column');
    const visits = claim('chatgpt-visits-2023-06-business-today');
    expect(visits.metric).toMatch(/visits/);
  });

  it('+1,700 % is measured from early 2023, not from a year before', () => {
    const [wrong, right] = [
      claim('openai-revenue-growth-2024-08-chanyejia'),
      claim('openai-revenue-growth-since-2023-business-standard'),
    ];
    expect([wrong.quantity.stated, right.quantity.stated]).toEqual(['17', '17']);
    expect(wrong.basis.periodBasis.against).toBe('yoy');
    expect(right.basis.periodBasis.against).not.toBe('yoy');
    expect(known(today).claims.map((c) => c.id)).not.toContain(wrong.id);
    const tripled = claim('openai-revenue-growth-2024-08-business-standard').quantity;
    expect(tripled.low === null ? dec(tripled.stated!) : dec(tripled.low)).toEqual(dec('2'));
  });

  it('0.7 M a day is an estimate of early 2023, and unit economics of October 2024 say how far apart their inputs lie', () => {
    expect(claim('chatgpt-daily-cost-2023-05-afp').basis.epistemic.status).toBe('estimate');
    const report = unitEconomicsReport({ company: 'openai', asKnownAt: '2024-12-31' }, context);
    const { naive, coherent } = dataOf(report);
    expect([naive?.subscribers.value.stated, naive?.price.value.stated, naive?.cost.value.stated]).toEqual([
      '10000000',
      '20',
      '700000',
    ]);
    expect(naive!.result.spanDays).toBeGreaterThan(400);
    expect(codesOf(report)).toContain('runway/incoherent-days');
    expect(coherent!.result.spanDays).toBeLessThanOrEqual(180);
    // Inference of 2024 ran near 11 M a day: 3.8 to 4 bn a year.
    expect(digits(stated('oai-2024-inf-proj').div(366), 2)).toBe('11000000');
  });
});

describe('OpenAI, later figures', () => {
  const year = (period: string, metric = 'net_loss') =>
    dataOf(reconcileReport({ company: 'openai', metric, period }, context)).periods[0]!;

  it('2024: operating loss 8.78, net loss 5.1 and burn 2 bn stay apart', () => {
    const loss = year('2024');
    expect(loss.quantity?.stated).toBe('5100000000');
    const beside = Object.fromEntries(loss.siblings.map((s) => [s.metric, s.groups[0]?.quantity?.stated]));
    expect(beside).toMatchObject({ operating_loss: '8780000000', cash_burned: '2000000000' });
    expect(loss.groups.map((g) => [g.key, g.quantity?.stated])).toContainEqual(['-stockPay', '5000000000']);
  });

  it('2025: one year, three losses and a burn: 38.5, 20.92, 8 and 8', () => {
    const loss = year('2025');
    expect(loss.quantity?.stated).toBe('38530000000');
    const beside = Object.fromEntries(loss.siblings.map((s) => [s.metric, s.groups[0]?.quantity?.stated]));
    expect(beside).toMatchObject({
      operating_loss: '20920000000',
      adjusted_net_loss: '8000000000',
      cash_burned: '8000000000',
    });
    expect(year('2025', 'revenue').quantity?.stated).toBe('13070000000');
  });

  it('34.0 − 13.07 closes with 20.92 within rounding', () => {
    const bridge = year('2025').bridges.find((b) => b.result.claim === 'oai-2025-oploss-aud');
    expect(bridge).toMatchObject({ closes: true, equation: 'operating_loss = operating_cost - revenue' });
    expect(bridge?.parts.map((p) => p.claim).sort()).toEqual(['oai-2025-opcost-aud', 'oai-2025-rev-aud']);
  });

  it('[RC15] 1.0, 3.5 and 3.7 bn of revenue in 2024 are an early forecast, a half-year multiplied up, and the accounts', () => {
    const revenue = year('2024', 'revenue');
    expect(revenue.chosen).toBe('oai-2024-rev-aud');
    const reasons = (id: string) =>
      revenue.differences.filter((d) => d.claims.includes(id)).map((d) => d.class);
    expect(reasons('openai-revenue-2024-forecast-column')).toContain('forecastAgainstActual');
    expect(reasons('openai-revenue-2024-star-daily')).toContain('basisDiffers');
    expect(revenue.conflicts).toBe(0);
  });

  it('the projection of 14 bn for 2026 and the later 25 bn are both there, each on its day', () => {
    const ids = (day: string) => known(day).claims.map((c) => c.id);
    const burn2026 = ledger.claims.filter(
      (c) => c.company === 'openai' && c.metric === 'cash_burned' && c.quantity.stated === '25000000000',
    );
    expect(burn2026.length).toBeGreaterThan(0);
    expect(ids('2024-12-31')).toContain('openai-net-loss-2026-chanyejia');
    expect(ids('2024-12-31')).not.toContain(burn2026[0]!.id);
    expect(ids(today)).toContain('openai-net-loss-2026-chanyejia');
    expect(ids(today)).toContain(burn2026[0]!.id);
    expect(claim('openai-net-loss-2026-chanyejia').basis.inclusions.stockPay).toBe('excluded');
  });
});

describe('money that must not be added twice', () => {
  const rounds = (company: string) => {
    const { bridged } = dataOf(runwayReport({ company }, context));
    const claims = bridged?.amount?.claims ?? [];
    return claims.filter((id) => claim(id).metric === 'funding_round');
  };

  it('110 and 122 bn are one round of 2026', () => {
    const present = known(today).claims.filter((c) => c.company === 'openai' && c.metric === 'funding_round');
    const stated = present.map((c) => c.quantity.stated);
    expect(stated.filter((v) => v === '110000000000')).toEqual([]);
    expect(new Set(rounds('openai')).size).toBe(rounds('openai').length);
  });

  it('8.3 bn lie inside the 41 bn of 2025', () => {
    const present = known(today).claims.filter((c) => c.company === 'openai' && c.metric === 'funding_round');
    const part = claim('oai-fund-2025-08');
    const gone = !present.some((c) => c.id === part.id);
    const flagged = known(today).corrections.some((c) => c.claim === part.id);
    expect(gone || flagged).toBe(true);
    expect(rounds('openai')).not.toContain(part.id);
  });

  it('the H round of Anthropic holds the 15 bn committed before', () => {
    const used = rounds('anthropic').map((id) => claim(id).quantity.stated);
    expect(used.filter((v) => v === '15000000000')).toEqual([]);
  });
});

describe('the SoftBank round', () => {
  const round = ledger.tranches.find((tranche) => tranche.id === 'openai-softbank-2025')!;
  const total = (day: string) => {
    const { low, high } = trancheState(round, day).total;
    return [low, high].map(millions);
  };

  it('[PO5] is 20 to 40 bn on 13 May 2025, and funded on 1 January 2026', () => {
    expect(total('2025-05-13')).toEqual(['20000', '40000']);
    expect(trancheState(round, '2025-05-13').conditional).toBe(true);
    expect(total('2026-01-01')).toEqual(['40000', '40000']);
    const after = trancheState(round, '2026-01-01');
    expect([after.status, after.conditional, after.outstanding.high]).toEqual(['funded', false, '0']);
  });

  it('stands on the contingent rung with both ends while it was open, and on none after', () => {
    const rungs = (asKnownAt: string) =>
      dataOf(runwayReport({ company: 'openai', asKnownAt }, context)).rungs;
    const added = (asKnownAt: string) =>
      rungs(asKnownAt)
        .flatMap((r) => r.adds)
        .find((f) => f.id === 'openai/tranche/openai-softbank-2025');
    const open = added('2025-05-13')!;
    expect([open.value.low, open.value.high].map((v) => millions(v!))).toEqual(['10000', '30000']);
    // No source states a chance: what stands between the ends is marked as assumed.
    expect(open.value.approx).toBe(true);
    expect(open.derivation?.note?.en).toMatch(/No source states a chance/);
    expect(added('2026-01-01')).toBeUndefined();
  });
});

describe('MiniMax', () => {
  it('280 M a month contradicts the flows of its own statements: the checks find it untold', () => {
    const bare = { ...ledger, claims: ledger.claims.filter((c) => c.company === 'minimax'), corrections: [] };
    const found = checkLedger(bare, { today }).filter(
      (i) => i.where.claim === 'cn-minimax-cash_burned-2025-01_2025-12-2',
    );
    expect(found.map((i) => i.code)).toEqual(expect.arrayContaining(['check/scale-of-neighbours']));
  });

  it('and its runway does not rest on it', () => {
    const { claims } = dataOf(runwayReport({ company: 'minimax' }, context));
    expect(claims).not.toContain('cn-minimax-cash_burned-2025-01_2025-12-2');
  });
});

describe('eight companies today', () => {
  it.each([
    ['openai', 'bridged'],
    ['anthropic', 'bridged'],
    ['xai', 'bridged'],
    ['zhipu', 'bridged'],
    ['minimax', 'shortTermInvestments'],
    ['sensetime', 'shortTermInvestments'],
    ['cloudwalk', 'cash'],
  ])('%s has a runway, resting on %s', (company, row) => {
    const data = dataOf(runwayReport({ company }, context));
    expect(data.headlineRow).toBe(row);
    const result = row === 'bridged' ? data.bridged?.result : data.rungs.find((r) => r.rung === row)?.result;
    expect(['months', 'selfFunding', 'beyondHorizon']).toContain(result?.kind);
  });

  it('moonshot: exactly what is missing is said', () => {
    expect(dataOf(runwayReport({ company: 'moonshot' }, context)).rungs[0]?.result).toEqual({
      kind: 'unknown',
      missing: ['net_burn'],
    });
  });

  it('anthropic: a forecast for a year that is over is said to be one', () => {
    const { headline } = dataOf(runwayReport({ company: 'anthropic' }, context));
    expect(plainText(headline.en)).toContain('at the burn once expected for 2025');
    expect(plainText(headline.zh)).toContain('当初对 2025 预计的现金消耗');
  });

  it('anthropic: undisclosed cash is bounded by rounds and burn, and marked as computed', () => {
    const { bridged, rungs } = dataOf(runwayReport({ company: 'anthropic' }, context));
    expect(rungs[0]?.amount).toBeNull();
    expect(bridged?.amount?.value.stated).toBeNull();
    expect(bridged?.amount?.derivation?.rule).toBe('PO6');
  });
});

describe('OpenAI on two days of 2024', () => {
  const on = (asKnownAt: string) => dataOf(runwayReport({ company: 'openai', asKnownAt }, context));

  it('31 July: no cash is known and none is invented; the source says at most twelve months', () => {
    const july = on('2024-07-31');
    expect(july.rungs.map((r) => r.amount)).toEqual([null, null, null, null, null]);
    expect(july.bridged).toBeNull();
    expect(july.stated[0]?.value).toMatchObject({ low: null, high: '12' });
    expect(july.headlineRow).toBe('stated');
  });

  it('31 October: 6.6 bn had arrived', () => {
    const october = on('2024-10-31');
    expect(october.headlineRow).toBe('bridged');
    expect(october.bridged?.amount?.value.low).toBe('6550000000');
    expect(october.bridged?.result.kind).toBe('months');
  });

  it('each leads to its quotes', () => {
    const { tree } = dataOf(explainReport({ id: 'openai/runway/bridged', asKnownAt: '2024-10-31' }, context));
    const text = JSON.stringify(tree);
    expect(text).toContain(claim('openai-net-loss-2024-star-daily').citation.quote);
  });
});

describe('side by side', () => {
  it('a loss is not set beside free cash flow unasked', () => {
    const report = compareReport({ companies: ['uber', 'tesla', 'openai'] }, context);
    expect(codesOf(report)).toContain('report/mixed-bases');
    expect(dataOf(report)).toMatchObject({ basis: null, forced: null });
    expect(dataOf(report).companies.map((c) => c.burn)).toEqual([null, null, null]);
  });

  it('Uber and Tesla are, on free cash flow', () => {
    expect(dataOf(compareReport({ companies: ['uber', 'tesla'] }, context)).basis).toBe('freeCashFlow');
  });

  it('[GP1] the gap of OpenAI has levers, each reached or said to be out of reach', () => {
    const { gap, missing } = dataOf(gapReport({ company: 'openai' }, context));
    expect(missing).toEqual([]);
    expect(gap!.levers.length).toBeGreaterThanOrEqual(6);
    expect(gap!.levers.some((l) => l.result.kind === 'reached')).toBe(true);
  });
});

it('[EF1] each ratio shows its inputs, or says why it has no value', () => {
  for (const company of ['openai', 'anthropic', 'cloudwalk', 'us-three-labs', 'tesla']) {
    const { ratios } = dataOf(efficiencyReport({ company }, context));
    expect(ratios.length).toBeGreaterThan(5);
    for (const row of ratios) {
      if (row.figure) expect(row.inputs.length, row.metric).toBeGreaterThan(0);
      else expect(row.why?.en.length ?? 0, row.metric).toBeGreaterThan(5);
    }
  }
});

it('raised ÷ revenue is refused across currencies', () => {
  const usd = { ...term('openai-round-2024-10-chanyejia'), basis: { currency: 'USD' } };
  const cny = { ...term('cloudwalk-revenue-2024-column'), basis: { currency: 'CNY' } };
  expect(raisedToRevenue({ raised: usd, revenue: cny }).kind).toBe('undefined');
});
