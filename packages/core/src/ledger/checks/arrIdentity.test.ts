import { arrIdentity } from './arrIdentity.ts';
import { letsPass, varied } from './examples/nearMiss.ts';

letsPass(arrIdentity, {
  'twelve months': varied(arrIdentity, { value: '120 million' }),
  'twelve months within rounding': varied(arrIdentity, { value: '123 million' }),
  'another month': varied(arrIdentity, {}, { period: '@2024-01-31' }),
  'a product beside the company': varied(arrIdentity, {}, { scope: { kind: 'product', name: 'chat' } }),
});
