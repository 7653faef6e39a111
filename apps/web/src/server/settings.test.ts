import { expect, it } from 'vitest';
import { readSettings } from './settings.ts';

it('[WEB14] listens on this machine, on a usual port, with a ledger in the data folder', () => {
  expect(readSettings({ XDG_DATA_HOME: '/data' }, 'linux', '/home/me')).toEqual({
    host: '127.0.0.1',
    port: 4177,
    ledger: '/data/solvent/ledger.db',
  });
  expect(readSettings({ PORT: '0', SOLVENT_LEDGER: 'postgres://here/db' })).toMatchObject({
    port: 0,
    ledger: 'postgres://here/db',
  });
});

it.each(['http', '65536', '-1', '4177 '])('refuses PORT=%s in words', (PORT) => {
  expect(readSettings({ PORT })).toContain('PORT must be a number');
});
