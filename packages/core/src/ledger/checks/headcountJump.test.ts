import { letsPass, varied } from './examples/nearMiss.ts';
import { headcountJump } from './headcountJump.ts';

letsPass(headcountJump, {
  'a fall to about half': varied(headcountJump, {}, { value: '453!' }),
  'a start-up that grows from twelve': varied(headcountJump, { value: '12!' }, { value: '100!' }),
  'years apart': varied(headcountJump, {}, { period: '@2026-12-31' }),
  'a part of the staff': varied(headcountJump, {}, { scope: { kind: 'segment', name: 'research' } }),
});
