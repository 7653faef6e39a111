import { letsPass, varied } from './examples/nearMiss.ts';
import { resultSign } from './resultSign.ts';

letsPass(resultSign, {
  'a loss written in both ways': varied(resultSign, {}, { value: '-696 million' }),
  'another year': varied(resultSign, {}, { period: '2023' }),
  'adjusted beside reported': varied(resultSign, {}, { accounting: 'nonGaap' }),
  'a part of the company': varied(resultSign, {}, { scope: { kind: 'segment', name: 'cloud' } }),
});
