import type { Answers } from '../client/client.ts';
import type { Settings } from '../settings.ts';
import { version } from '../version.ts';
import { type Paper, page } from './paper.ts';
import { table } from './table.ts';

export interface DoctorData {
  readonly version: string;
  readonly settings: {
    readonly ledger: Settings['ledger'];
    readonly server: Settings['server'];
    readonly lang: Settings['lang'];
    readonly token: boolean;
  };
  readonly store: Answers['doctor'];
  /** Entries whose chain was walked; null where there is no ledger of this machine. */
  readonly verified: number | null;
}

export function doctorData(
  settings: Settings,
  store: Answers['doctor'],
  verified: number | null,
): DoctorData {
  const { ledger, server, lang, token } = settings;
  // An address of a database may carry a password, which is nobody's to read.
  const place = ledger.value?.replace(/(\w:\/\/[^:/@]*):[^@]*@/, '$1:…@') ?? null;
  return {
    version,
    settings: { ledger: { ...ledger, value: place }, server, lang, token: token !== null },
    store,
    verified,
  };
}

/** What is in force, and whether the ledger is sound. */
export function renderDoctor(data: DoctorData, paper: Paper): string {
  const { t } = paper;
  const { ledger, server, lang, token } = data.settings;
  const rows: [string, string, string][] = [
    ['version', data.version, ''],
    ['ledger', ledger.value ?? t.own.none, t.own.origins[ledger.from]!],
    ['server', server.value ?? t.own.notSet, t.own.origins[server.from]!],
    ['lang', lang.value, t.own.origins[lang.from]!],
    ['token', token ? t.own.set : t.own.notSet, t.own.origins[token ? 'environment' : 'default']!],
  ];
  const { store } = data;
  const facts: [string, string][] = store
    ? [
        ['engine', `${store.engine} ${store.version}`],
        ...Object.entries(store.settings),
        ['entries', String(store.entries)],
        ['claims', t.own.claimsKept(store.records.claims, store.filed)],
        ['history', data.verified === null ? '–' : t.own.sound(data.verified)],
        ['size', store.size === null ? '–' : `${store.size} B`],
        ['free', store.free === null ? '–' : `${store.free} B`],
        ['backup', store.lastBackup ? `${store.lastBackup.at} ${store.lastBackup.file}` : '–'],
      ]
    : [['ledger', t.own.noLedgerYet]];
  return page(
    table([{ title: t.own.setting }, { title: t.own.inForce }, { title: t.own.comesFrom }], rows, paper),
    facts.map(([name, value]) => `${name.padEnd(14)} ${value}`).join('\n'),
  );
}
