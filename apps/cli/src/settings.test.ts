import { describe, expect, it } from 'vitest';
import { readSettings, type Surroundings } from './settings.ts';

const around = (env: Record<string, string> = {}, rest: Partial<Surroundings> = {}): Surroundings => ({
  env,
  platform: 'linux',
  home: '/home/me',
  terminal: { isTTY: false, columns: undefined },
  ...rest,
});
const onTerminal = { terminal: { isTTY: true, columns: 120 } };

describe('settings [CLI11]', () => {
  it.each([
    ['linux', {}, '/home/me/.local/share/solvent/ledger.db'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/solvent/ledger.db'],
    ['darwin', {}, '/home/me/Library/Application Support/Solvent/ledger.db'],
    ['win32', { LOCALAPPDATA: 'C:\\Local' }, 'C:\\Local\\Solvent\\ledger.db'],
  ])('the ledger on %s with %j is %s', (platform, env, place) => {
    expect(readSettings(around(env as Record<string, string>, { platform }), {}).ledger).toEqual({
      value: place,
      from: 'default',
    });
  });

  it('[CLI5] an option wins over the environment, which wins over the default', () => {
    const env = { SOLVENT_LEDGER: 'env.db', SOLVENT_LANG: 'zh', SOLVENT_SERVER: 'http://a:1/' };
    expect(readSettings(around(env), { ledger: 'none' }).ledger).toEqual({ value: null, from: 'option' });
    expect(readSettings(around(env), {}).ledger).toEqual({ value: 'env.db', from: 'environment' });
    expect(readSettings(around(env), {}).server).toEqual({ value: 'http://a:1', from: 'environment' });
    expect(readSettings(around(env), { lang: 'en' }).lang).toEqual({ value: 'en', from: 'option' });
  });

  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'C' }, 'en'],
    [{ SOLVENT_LANG: 'zh', LANG: 'C' }, 'zh'],
  ])('[CLI7] the language of %j is %s', (env, lang) => {
    expect(readSettings(around(env as Record<string, string>), {}).lang.value).toBe(lang);
  });

  it('[CLI6] colour and a width only on a terminal', () => {
    expect(readSettings(around(), {})).toMatchObject({ colour: false, width: null });
    expect(readSettings(around({}, onTerminal), {})).toMatchObject({ colour: true, width: 120 });
    expect(readSettings(around({ NO_COLOR: '1' }, onTerminal), {}).colour).toBe(false);
    expect(readSettings(around({ TERM: 'dumb' }, onTerminal), {}).colour).toBe(false);
    expect(readSettings(around({ COLUMNS: '60' }, onTerminal), {}).width).toBe(60);
  });
});
