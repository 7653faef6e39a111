import { letsPass, varied } from './examples/nearMiss.ts';
import { lossIdentity } from './lossIdentity.ts';

letsPass(lossIdentity, {
  '8.5 − 3.5 = 5.0': varied(lossIdentity, {}, {}, { value: '5.0 billion' }),
  'rounding: 34.0 − 13.07 = 20.92': varied(
    lossIdentity,
    { value: '34.0 billion' },
    { value: '13.07 billion' },
    { value: '20.92 billion' },
  ),
  'a net loss beside an operating loss that closes': [
    ...varied(
      lossIdentity,
      { value: '34.0 billion' },
      { value: '13.07 billion' },
      { value: '20.92 billion' },
    ),
    { metric: 'net_loss', period: '2024', value: '38.5 billion' },
  ],
  'a net loss with a named non-cash charge': [
    ...varied(lossIdentity, { value: '34.0 billion' }, { value: '13.07 billion' }, null),
    { metric: 'net_loss', period: '2024', value: '38.5 billion' },
    { metric: 'non_cash_charge', period: '2024', value: '17.6 billion' },
  ],
  'a loss from another source': varied(lossIdentity, {}, {}, { source: 'other' }),
  'a forecast loss': varied(lossIdentity, {}, {}, { status: 'forecast' }),
});
