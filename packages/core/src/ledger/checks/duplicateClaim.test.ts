import { duplicateClaim } from './duplicateClaim.ts';
import { letsPass, varied } from './examples/nearMiss.ts';

letsPass(duplicateClaim, {
  'a second mention in other words': varied(duplicateClaim, {}, { quote: '微軟的100億美元投資' }),
  'the same words in another document': varied(duplicateClaim, {}, { source: 'rewrite' }),
  'another period': varied(duplicateClaim, {}, { period: '@2023-02-23' }),
});
