import { finds, letsPass, varied } from './examples/nearMiss.ts';
import { partAboveTotal } from './partAboveTotal.ts';

letsPass(partAboveTotal, {
  'a part within rounding of the whole': varied(partAboveTotal, { value: '1.0 billion' }),
  'a loss of a segment above that of the group': [
    { metric: 'net_loss', period: '2024', value: '17 billion', scope: { kind: 'segment', name: 'labs' } },
    { metric: 'net_loss', period: '2024', value: '2 billion' },
  ],
  'another quarter': varied(partAboveTotal, {}, { period: '2023-Q4' }),
  'an annualised part': varied(partAboveTotal, { annualised: true }),
});
finds(partAboveTotal, {
  'a product that is a company of its own in the ledger': {
    claims: [
      { metric: 'revenue', period: '2024', value: '2.0 billion', company: 'acme-cloud' },
      { metric: 'revenue', period: '2024', value: '1 billion' },
    ],
    companies: [{ id: 'acme-cloud', kind: 'segment', parent: 'acme' }],
  },
});
