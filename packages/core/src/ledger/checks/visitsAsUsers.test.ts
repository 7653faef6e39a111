import { finds, letsPass, varied } from './examples/nearMiss.ts';
import { visitsAsUsers } from './visitsAsUsers.ts';

const users = (period: string, value: string) => ({ metric: 'users', period, value, unit: 'persons' });

letsPass(visitsAsUsers, {
  'users said to be users': varied(visitsAsUsers, { quote: '1.5 billion monthly users' }),
  'unique visitors, who are people': varied(visitsAsUsers, { quote: '1.5 billion unique visitors' }),
  'visits recorded as visits': varied(visitsAsUsers, { metric: 'visits', unit: 'count' }),
  'growth from 100 M to 800 M': [users('@2023-01-31', '100 million'), users('@2025-08-31', '800 million')],
  'a fall by half': [users('@2023-06-30', '200 million'), users('@2024-06-30', '100 million')],
  'another product': [
    users('@2023-06-30', '1.7 billion'),
    { ...users('@2023-08-31', '100 million'), scope: { kind: 'product', name: 'app' } },
  ],
});
finds(visitsAsUsers, {
  'the Chinese word': varied(visitsAsUsers, { quote: '月訪問量15億' }),
  'five times the users of sixteen months later': [
    users('@2023-06-30', '1.7 billion'),
    users('@2024-10-31', '180 million'),
  ],
});
