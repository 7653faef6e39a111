import { expect, it } from 'vitest';
import type { Tranche } from '../ledger/index.ts';
import { journal } from '../ledger/journal.fixture.ts';
import { explainFigure } from './explain.ts';
import { deriveFigure } from './figure.ts';

const tranche: Tranche = {
  id: 'softbank',
  company: 'openai',
  investor: 'SoftBank',
  instrument: 'equity',
  currency: 'USD',
  amount: '40000000000',
  events: [
    {
      day: '2025-03-31',
      status: 'announced',
      fundedToDate: '0',
      citation: { source: 'star', quote: 'raise up to $40 billion' },
    },
    {
      day: '2025-04-15',
      status: 'partFunded',
      fundedToDate: '10000000000',
      citation: { source: 'star', quote: '$10 billion in mid-April' },
    },
    {
      day: '2025-12-26',
      status: 'funded',
      fundedToDate: '40000000000',
      citation: { source: 'star', quote: 'the last part' },
    },
  ],
};
const ledger = {
  ...journal('loss | openai net_loss 2024 | 50亿 USD | estimate document | star 2024-07-31'),
  tranches: [tranche],
};

function promised(day: '2025-05-13' | '2026-01-01') {
  return deriveFigure({
    id: 'openai/tranche/softbank',
    metric: 'contingent_capital',
    label: { en: 'still to come', zh: '尚未到账' },
    formula: 'amount - funded to date',
    rule: 'PO5',
    inputs: [],
    value: { low: '10000000000', high: '30000000000', stated: null, approx: false },
    unit: 'USD',
    period: { at: day },
  });
}

it('promised money rests on the words of its events, none later than the day asked about', () => {
  const { inputs } = explainFigure(promised('2025-05-13'), ledger, { today: '2026-11-24' });
  expect(
    inputs.map((node) => node.kind === 'claim' && [node.quote, node.value.stated, node.label.zh]),
  ).toEqual([
    ['raise up to $40 billion', '40000000000', 'SoftBank：已宣布'],
    ['$10 billion in mid-April', '10000000000', 'SoftBank：部分到账'],
  ]);
  expect(explainFigure(promised('2026-01-01'), ledger, { today: '2026-11-24' }).inputs).toHaveLength(3);
});

it('a figure of another name gets none', () => {
  expect(
    explainFigure({ ...promised('2026-01-01'), id: 'openai/tranche/other' }, ledger, { today: '2026-11-24' })
      .inputs,
  ).toEqual([]);
});
