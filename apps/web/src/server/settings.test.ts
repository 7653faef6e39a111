import { expect, it } from 'vitest';
import { readSettings } from './settings.ts';

it('[WEB14] listens on this machine, on a usual port, with a ledger in the data folder', () => {
  expect(readSettings({ XDG_DATA_HOME: '/data' }, 'linux', '/home/me')).toEqual({
    host: '127.0.0.1',
    port: 4177,
    ledger: '/data/solvent/ledger.db',
    model: null,
  });
  expect(readSettings({ PORT: '0', SOLVENT_LEDGER: 'postgres://here/db' })).toMatchObject({
    port: 0,
    ledger: 'postgres://here/db',
  });
});

it('[IN10] takes the language model that the command line takes, and none by halves', () => {
  const url = 'http://127.0.0.1:11434/v1';
  expect(readSettings({ SOLVENT_MODEL_URL: url, SOLVENT_MODEL: 'small' })).toMatchObject({
    model: { url, model: 'small' },
  });
  expect(readSettings({ SOLVENT_MODEL_URL: url })).toMatchObject({ model: null });
  expect(readSettings({ SOLVENT_MODEL_URL: 'small', SOLVENT_MODEL: 'small' })).toContain(
    'must be an address',
  );
});

it.each(['http', '65536', '-1', '4177 '])('refuses PORT=%s in words', (PORT) => {
  expect(readSettings({ PORT })).toContain('PORT must be a number');
});
