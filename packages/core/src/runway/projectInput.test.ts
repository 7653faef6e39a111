import { describe, expect, it } from 'vitest';
import { formatIssue } from '../issue/index.ts';
import { parseProjectInput } from './projectInput.ts';

const good = {
  currency: 'USD',
  start: '2024-10',
  cash: '5000000000',
  revenue: '290000000',
  cost: '700000000',
};
const problems = (input: unknown) =>
  parseProjectInput(input).issues.map((i) => `${i.code} ${i.where.path ?? ''}`.trim());

describe('the input of project', () => {
  it('[RW12] fills in 120 months and no growth', () => {
    expect(parseProjectInput(good)).toEqual({
      ok: true,
      issues: [],
      value: { ...good, months: 120, revenueGrowth: '0', costGrowth: '0', events: [] },
    });
  });

  it('[RW12] names every problem at once', () => {
    expect(
      problems({
        cash: 5,
        revenueGrow: '0.05',
        events: [
          { month: 1, amount: '5' },
          { month: 'x', amout: '1' },
        ],
      }),
    ).toEqual([
      'runway/unknown-field revenueGrow',
      'runway/missing-field currency',
      'runway/missing-field start',
      'runway/bad-field cash',
      'runway/missing-field revenue',
      'runway/missing-field cost',
      'runway/unknown-field events[1].amout',
      'runway/bad-field events[1].month',
      'runway/missing-field events[1].amount',
    ]);
  });

  it.each([
    ['cash', 5000000000],
    ['cash', '5e9'],
    ['cash', '5,000'],
    ['cash', ''],
    ['cash', null],
    ['cash', '1'.repeat(43)],
    ['revenue', '-1'],
    ['cost', '-0.01'],
    ['revenueGrowth', 0.05],
    ['revenueGrowth', '-1'],
    ['revenueGrowth', '-1.5'],
    ['costGrowth', '100'],
    ['costGrowth', '0.000000000000000000001'],
    ['months', 0],
    ['months', 601],
    ['months', 1.5],
    ['months', '120'],
    ['currency', 'usd'],
    ['currency', 'DOLLAR'],
    ['start', '2024'],
    ['start', '2024-13'],
    ['start', '0000-01'],
    ['start', '2024-10-01'],
    ['events', {}],
  ])('[RW12] refuses %s %j', (field, value) => {
    expect(problems({ ...good, [field]: value })).toEqual([`runway/bad-field ${field}`]);
  });

  it.each([null, [], 'text', 7])('[RW12] refuses %j', (input) => {
    expect(problems(input)).toEqual(['runway/not-a-record']);
  });

  it('[RW12] refuses an event outside the horizon', () => {
    const at = (month: number) => problems({ ...good, months: 12, events: [{ month, amount: '1' }] });
    expect(at(11)).toEqual([]);
    expect(at(12)).toEqual(['runway/bad-field events[0].month']);
    expect(at(-1)).toEqual(['runway/bad-field events[0].month']);
  });

  it('[RW12] a field of the object prototype is not a field', () => {
    expect(problems(JSON.parse('{"__proto__": 1, "constructor": 2}')).slice(0, 2)).toEqual([
      'runway/unknown-field __proto__',
      'runway/unknown-field constructor',
    ]);
  });

  it('says what to do in both languages', () => {
    const [issue] = parseProjectInput({ ...good, cash: 5 }).issues;
    expect(formatIssue(issue!)).toBe(
      'error runway/bad-field cash: "cash" is 5, which is not a decimal in quotes with at most 40 digits, such as "5000000000". Write a decimal in quotes with at most 40 digits, such as "5000000000".',
    );
    expect(formatIssue(issue!, 'zh')).toContain('“cash”为 5，不符合要求：带引号的十进制数');
  });
});
