import { letsPass, varied } from './examples/nearMiss.ts';
import { raisedBelowRound } from './raisedBelowRound.ts';

letsPass(raisedBelowRound, {
  'a total above the round': varied(raisedBelowRound, { value: '180 billion' }),
  'a total of before the round': varied(raisedBelowRound, { period: '@2026-02-28', published: '2026-03-01' }),
  'a round in another currency': varied(raisedBelowRound, {}, { unit: 'JPY' }),
  'a round that is only announced': varied(raisedBelowRound, {}, { status: 'target' }),
  'the same size within rounding': varied(
    raisedBelowRound,
    { value: '120 billion' },
    { value: '120.4 billion' },
  ),
});
