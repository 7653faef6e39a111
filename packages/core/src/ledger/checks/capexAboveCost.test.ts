import { capexAboveCost } from './capexAboveCost.ts';
import { letsPass, varied } from './examples/nearMiss.ts';

letsPass(capexAboveCost, {
  'capex four times the cost': varied(capexAboveCost, { value: '34 billion' }),
  'a forecast': varied(capexAboveCost, { status: 'forecast' }),
  'a cost of half a year': varied(capexAboveCost, {}, { period: '2024-H1' }),
  'another currency': varied(capexAboveCost, {}, { unit: 'CNY' }),
});
