import { burnOverYears } from './burnOverYears.ts';
import { finds, letsPass, varied } from './examples/nearMiss.ts';

letsPass(burnOverYears, {
  'a year that was not filed': varied(burnOverYears, { period: '2009-01-01..2011-12-31' }),
  'one year alone': varied(burnOverYears, { period: '2010' }),
  'a forecast': varied(burnOverYears, { status: 'forecast' }),
});
finds(burnOverYears, {
  'a sum that agrees': varied(burnOverYears, { value: '260 million' }),
  'a sum that does not': varied(burnOverYears, { value: '4亿' }),
});
