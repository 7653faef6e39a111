import { letsPass, varied } from './examples/nearMiss.ts';
import { roundWithoutDate } from './roundWithoutDate.ts';

letsPass(roundWithoutDate, {
  'a round dated to the month': varied(roundWithoutDate, { atPrecision: 'month' }),
  'a round that is only planned': varied(roundWithoutDate, { status: 'target' }),
  'staff counted at some day of a year': varied(roundWithoutDate, { metric: 'headcount', unit: 'persons' }),
});
