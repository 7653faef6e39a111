import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeScenario, encodeScenario, type Scenario } from './index.ts';
import { anyScenario } from './scenario.fixture.ts';

const war: Scenario = {
  name: 'Price war, 价格战!',
  horizon: 48,
  drivers: {
    priceChange: { value: '-0.9452', from: '2027-01', claim: 'ai-inference-cost-change-cls' },
    elasticity: { value: '0.8' },
  },
  events: [
    { kind: 'raise', month: '2027-03', amount: '5000000000', label: 'Series: H@!~' },
    { kind: 'oneOff', month: '2027-04', amount: '-1', claim: 'c' },
  ],
};
describe('a scenario in an address', () => {
  it('[SC6] is short and reads back to the same record', () => {
    const text = encodeScenario(war);
    expect(text.ok && text.value).toBe(
      '1~n:Price%20war%2C%20%E4%BB%B7%E6%A0%BC%E6%88%98%21~h:48~priceChange:-0.9452@2027-01!ai-inference-cost-change-cls~elasticity:0.8~e:raise:5000000000:Series%3A%20H%40%21%7E@2027-03~e:oneOff:-1:@2027-04!c',
    );
    const back = text.ok && decodeScenario(text.value);
    expect(back).toMatchObject({ ok: true, value: war });
  });

  it('[SC6] any scenario reads back', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const text = encodeScenario(scenario);
        if (!text.ok) return expect(text.issues[0]?.code).toBe('scenario/too-long');
        expect(text.value).toMatch(/^[\w.~:@!%-]*$/);
        const back = decodeScenario(text.value);
        expect(back.ok && back.value).toEqual(scenario);
      }),
      { seed: 61, numRuns: 300 },
    );
  });

  it('[SC6] is refused beyond 2,000 characters', () => {
    const label = '情'.repeat(60);
    const events = Array.from({ length: 20 }, () => ({
      kind: 'raise' as const,
      month: '2027-01',
      amount: '1',
      label,
    }));
    expect(encodeScenario({ ...war, events }).issues.map((i) => i.code)).toEqual(['scenario/too-long']);
    expect(decodeScenario(`1~n:${'x'.repeat(2000)}`).issues.map((i) => i.code)).toEqual([
      'scenario/too-long',
    ]);
  });

  it.each([
    ['', 'scenario/not-a-scenario'],
    ['2~n:x', 'scenario/not-a-scenario'],
    ['1~price:1~price:2', 'scenario/not-a-scenario'],
    ['1~h:many', 'scenario/not-a-scenario'],
    ['1~prices:1', 'scenario/unknown-driver'],
    ['1~price', 'scenario/bad-value'],
    ['1~e:raise', 'scenario/bad-event'],
    ['1~e:gift:5:@2027-01', 'scenario/bad-event'],
  ])('[SC5] %j is %s', (text, code) =>
    expect(decodeScenario(text).issues.map((i) => i.code)).toEqual([code]),
  );

  it('[SC5] never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300 }),
        (text) => typeof decodeScenario(`1~${text}`).ok === 'boolean',
      ),
      { seed: 62 },
    );
  });
});
