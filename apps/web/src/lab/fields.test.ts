import { emptyScenario, encodeScenario, type ScenarioPosition } from '@solvent/core/scenario';
import { describe, expect, it } from 'vitest';
import { fieldOf, fromField, numberFields, toField } from './fields.ts';
import { raisesOf, withRaiseMonth } from './raises.ts';
import { raiseTyped, typedOf, withField, withForm, withTyped } from './withField.ts';

const position: ScenarioPosition = {
  company: 'lab',
  currency: 'USD',
  start: '2026-07',
  months: 60,
  cash: '89272142368',
  revenue: '1900000000',
  serving: '1159000000',
  training: '1449825923.6',
  staff: '308903514.04',
  other: '215603895.69',
  capex: '0',
  revenueGrowth: '0.110895',
  costGrowth: '0.087106',
  growthHalfLife: '12',
  promised: [],
};

describe('the fields of the lab', () => {
  it.each([
    ['cash', 'en', '89.272', '$bn'],
    ['cash', 'zh', '892.72', '亿美元'],
    ['revenueGrowth', 'en', '253.25', '% a year'],
    ['price', 'en', '1', '× today'],
    ['growthHalfLife', 'zh', '12', '个月'],
    ['capex', 'en', '0', '$bn a month'],
    ['horizon', 'en', '60', 'months'],
  ] as const)('[WEB18] %s in %s stands at %s %s', (id, lang, before, unit) => {
    expect(fieldOf(id, position, lang)).toMatchObject({ before, unit });
  });

  it.each([
    ['cash', '120', '120000000000'],
    ['cash', '1,200.5', '1200500000000'],
    ['revenueGrowth', '−20', '-0.2'],
    ['revenueGrowth', '.5', '0.005'],
    ['price', '1.1', '1.1'],
    ['price', '0', undefined],
    ['elasticity', '9', undefined],
    ['elasticity', 'much', undefined],
    ['price', '1e3', undefined],
  ] as const)('[WEB18] %s typed as %s is %s', (id, typed, value) => {
    expect(fromField(fieldOf(id, position, 'en'), typed)).toBe(value);
  });

  it('[WEB18] every field gives back what it was given, in both languages', () => {
    for (const id of numberFields)
      for (const lang of ['en', 'zh'] as const) {
        const field = fieldOf(id, position, lang);
        const { low, high } = field.slider;
        expect(low, id).toBeLessThan(high);
        const middle = `${Math.round((low + high) / 2)}`;
        const value = fromField(field, middle);
        expect(value && toField(field, value), id).toBe(middle);
      }
  });
});

describe('a scenario with a field changed', () => {
  const war = {
    name: 'Price war',
    drivers: { priceChange: { value: '-0.945228', claim: 'c-1' }, elasticity: { value: '0.9' } },
    events: [],
  };

  it('[WEB18] a form that was sent keeps what was not touched, with its claim', () => {
    const sent = { 'd.priceChange': '-94.523', 'd.elasticity': '0.5', 'd.price': '', 'd.cash': 'no' };
    const changed = withForm(war, position, sent, 'en');
    expect(changed.drivers).toEqual({
      priceChange: { value: '-0.945228', claim: 'c-1' },
      elasticity: { value: '0.5' },
    });
    expect(changed.name).toBe('');
    expect(withForm(war, position, { 'd.priceChange': '-94.523' }, 'en')).toBe(war);
  });

  it('[WEB18] an empty field takes the setting away, a value of one’s own its claim', () => {
    expect(withField(war, position, 'elasticity', '', 'en')?.drivers).not.toHaveProperty('elasticity');
    expect(withField(war, position, 'priceChange', '-50', 'en')?.drivers.priceChange).toEqual({
      value: '-0.5',
    });
    expect(withField(war, position, 'elasticity', '99', 'en')).toBeUndefined();
  });

  it('[WEB18] money raised is an event with a month; a further one follows a year later unless it says when', () => {
    const raised = withField(emptyScenario, position, 'raise', '10', 'en')!;
    expect(raisesOf(raised)).toEqual([{ kind: 'raise', month: '2026-07', amount: '10000000000' }]);
    const later = withTyped(raised, position, 'raiseMonth.0', '2027-01', 'en')!;
    expect(encodeScenario(later)).toMatchObject({ ok: true, value: '1~e:raise:10000000000:@2027-01' });
    expect(typedOf(later, position, 'raise', 'en')).toBe('10');
    expect(withRaiseMonth(raised, 0, '2027-13')).toBeUndefined();
    expect(withField(later, position, 'raise', '', 'en')?.events).toEqual([]);
    const twice = withTyped(later, position, 'raise.1', '5', 'en')!;
    expect(raisesOf(twice).map(({ month, amount }) => [month, amount])).toEqual([
      ['2027-01', '10000000000'],
      ['2028-01', '5000000000'],
    ]);
    expect(raiseTyped(twice, position, 1, 'en')).toBe('5');
    expect(raisesOf(withTyped(twice, position, 'raise', '', 'en')!)).toHaveLength(1);
    expect(withTyped(twice, position, 'raise.5', '1', 'en')).toBeUndefined();
  });

  it('[WEB18] a form without a script adds, changes and takes away raises in one go', () => {
    const first = withForm(emptyScenario, position, { 'd.raise': '10', 'd.raiseMonth.0': '2026-12' }, 'en');
    const sent = {
      'd.raise': '10',
      'd.raiseMonth.0': '2026-12',
      'd.raise.1': '4',
      'd.raiseMonth.1': '2027-03',
    };
    const both = withForm(first, position, sent, 'en');
    expect(raisesOf(both).map(({ month }) => month)).toEqual(['2026-12', '2027-03']);
    const gone = withForm(both, position, { ...sent, 'd.raise': '', 'd.raise.1': '6' }, 'en');
    expect(raisesOf(gone)).toEqual([{ kind: 'raise', month: '2027-03', amount: '6000000000' }]);
    expect(withForm(both, position, sent, 'en')).toEqual(both);
  });
});
