import { describe, expect, it } from 'vitest';
import { exactQuantity } from '../claim/index.ts';
import type { Correction } from '../ledger/index.ts';
import { asKnownAt, viewLedger } from '../ledger/index.ts';
import { journal } from '../ledger/journal.fixture.ts';
import { deriveSeries } from '../series/index.ts';
import { explainClaim, explainFigure } from './explain.ts';
import { deriveFigure, figureOfObservation } from './figure.ts';

const supersede: Correction = {
  id: 'fix',
  action: 'supersede',
  claim: 'may',
  by: 'y22',
  reason: 'wrong-period',
  because: { en: 'It is the loss of 2022.', zh: '这是 2022 年的亏损。' },
  recorded: '2026-11-22',
};
const ledger = journal(
  `
  cash | openai cash @2025-06-30    | ~17.5 billion USD | actual document | te 2025-09-30 the-information/2025-09-30 | "$17.5 billion in cash and securities"
  burn | openai cash_burned 2025-H1 | 2.5 billion USD   | actual document | te 2025-09-30 the-information/2025-09-30 | "burned $2.5 billion"
  plan | openai revenue 2026        | 25 billion USD    | forecast document | te 2025-09-30 the-information/2025-09-30
  may  | openai net_loss 2023-05    | 540 million USD   | actual unknown  | column 2023-08-20
  y22  | openai net_loss 2022       | 540 million USD   | actual document | info 2023-05-04`,
  [supersede],
);
const today = '2026-11-22';
const figure = (metric: 'cash' | 'cash_burned' | 'revenue') =>
  figureOfObservation(deriveSeries(ledger, { company: 'openai', metric }).observations[0]!, today);
const runway = deriveFigure(
  {
    id: 'openai/runway/cash',
    metric: 'runway_months',
    label: { en: 'Runway', zh: '可支撑月数' },
    formula: 'cash / net_burn',
    rule: 'RW3',
    inputs: [figure('cash'), figure('cash_burned')],
    value: exactQuantity('42'),
    unit: 'months',
  },
  today,
);

describe('figures', () => {
  it('carry id, day, age and claims', () => {
    expect(figure('cash')).toMatchObject({
      id: 'openai/cash/@2025-06-30',
      asOf: '2025-06-30',
      ageDays: 510,
      stale: true,
      claims: ['cash'],
      derivation: null,
    });
  });
  it('a forecast is as old as its publication', () => {
    expect(figure('revenue')).toMatchObject({
      id: 'openai/revenue/2026',
      asOf: '2025-09-30',
      basisTags: { en: ['forecast'], zh: ['预测'] },
    });
  });
  it('a computed one is as old as its oldest input, stale when one is, and rests on all claims', () => {
    expect(runway).toMatchObject({ asOf: '2025-06-30', ageDays: 510, stale: true, claims: ['cash', 'burn'] });
  });
});

describe('explain', () => {
  it('goes from the number through formula and inputs to the quotes', () => {
    const tree = explainFigure(runway, ledger, { today });
    expect(tree).toMatchObject({
      kind: 'figure',
      formula: 'cash / net_burn',
      rule: 'RW3',
      inputs: [
        {
          kind: 'figure',
          id: 'openai/cash/@2025-06-30',
          formula: null,
          inputs: [
            {
              kind: 'claim',
              id: 'cash',
              quote: '$17.5 billion in cash and securities',
              origin: 'the-information/2025-09-30',
              knownFrom: '2025-09-30',
            },
          ],
        },
        {
          kind: 'figure',
          id: 'openai/cash_burned/2025-H1',
          inputs: [{ kind: 'claim', id: 'burn', source: { id: 'te', publisher: 'te' } }],
        },
      ],
    });
  });
  it('shows what a correction did, on both sides of it', () => {
    const known = asKnownAt(ledger, today);
    const may = explainClaim(known, 'may', { today });
    const y22 = explainClaim(known, 'y22', { today });
    expect(may.ok && may.value.corrections.map((c) => c.id)).toEqual(['fix']);
    expect(y22.ok && y22.value.replaces.map((c) => c.claim)).toEqual(['may']);
  });
  it('says which claim the ledger given does not hold', () => {
    const early = viewLedger(ledger, { asKnownAt: '2025-01-01' }).ledger;
    expect(explainFigure(figure('cash'), early, { today }).inputs).toEqual([{ kind: 'missing', id: 'cash' }]);
    expect(explainClaim(early, 'cash', { today }).issues[0]?.code).toBe('derivation/unknown-claim');
  });
});
