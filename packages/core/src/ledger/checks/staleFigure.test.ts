import { letsPass, varied } from './examples/nearMiss.ts';
import { staleFigure } from './staleFigure.ts';

letsPass(staleFigure, {
  'a figure of last month': varied(staleFigure, { period: '@2026-10-31', published: '2026-11-02' }),
  'an old figure with a newer one beside it': [
    ...varied(staleFigure),
    { metric: 'cash_and_investments', period: '@2026-09-30', value: '1 billion', published: '2026-11-02' },
  ],
  'a company that failed': {
    companies: [{ id: 'acme', fate: { status: 'failed', when: '2025', note: '' } }],
  },
  'a precedent': { companies: [{ id: 'acme', field: 'precedent' }] },
  'the day on which it was young': { today: '2024-08-01' },
  'a metric that the position does not need': varied(staleFigure, {
    metric: 'layoffs',
    unit: 'persons',
    value: '10',
  }),
});
