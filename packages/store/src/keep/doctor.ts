import { statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Issue, raise } from '@solvent/core/issue';
import type { Clock, Engine } from '../engine.ts';
import { readHead } from '../readLedger.ts';
import { type RecordTableName, recordTables } from '../schema.ts';
import { networkFileSystem, noBackup, openPermissions } from './issues.ts';

/** What is in force, for a person who asks whether the ledger is safe. */
export interface DoctorFacts {
  readonly engine: Engine['kind'];
  readonly version: string;
  readonly place: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly form: number;
  readonly entries: number;
  readonly head: string;
  /** By table; claims of filings are not among these, but below. */
  readonly records: Readonly<Record<RecordTableName, number>>;
  /** Figures of filings kept as columns, each a claim when it is asked for, and by how many companies. */
  readonly filed: { readonly figures: number; readonly companies: number };
  /** Size of the file and space left on its disk, in bytes; null where the server keeps it. */
  readonly size: number | null;
  readonly free: number | null;
  readonly lastBackup: { readonly file: string; readonly seq: number; readonly at: string } | null;
  readonly issues: readonly Issue[];
}

export async function examine(engine: Engine, clock: Clock): Promise<DoctorFacts> {
  const head = await readHead(engine);
  const records = {} as Record<RecordTableName, number>;
  for (const table of recordTables)
    records[table] = Number(
      (
        await engine.reads
          .selectFrom(table)
          .select((e) => e.fn.countAll<number>().as('n'))
          .executeTakeFirstOrThrow()
      ).n,
    );
  const filed = await engine.reads
    .selectFrom('filings')
    .select((e) => [
      e.fn.sum<number>('figures').as('figures'),
      e.fn.count<number>('company').distinct().as('companies'),
    ])
    .executeTakeFirstOrThrow();
  const meta = new Map(
    (await engine.reads.selectFrom('meta').selectAll().execute()).map((row) => [row.key, row.value]),
  );
  const lastBackup = meta.has('last_backup')
    ? (JSON.parse(meta.get('last_backup')!) as DoctorFacts['lastBackup'])
    : null;
  const onDisk = engine.kind === 'sqlite' && engine.place !== ':memory:';
  const disk = onDisk ? statfsSync(dirname(engine.place)) : undefined;
  const issues: Issue[] = [];
  if (onDisk && process.platform !== 'win32' && (statSync(engine.place).mode & 0o077) !== 0)
    issues.push(raise(openPermissions, { place: engine.place }));
  const type = disk && unsafeFileSystems[disk.type];
  if (type) issues.push(raise(networkFileSystem, { place: engine.place, type }));
  const twoDays = 2 * 24 * 3600 * 1000;
  if (head.seq > 0 && (!lastBackup || Date.parse(clock()) - Date.parse(lastBackup.at) > twoDays))
    issues.push(raise(noBackup));
  return {
    engine: engine.kind,
    version: engine.version,
    place: engine.place,
    settings: engine.settings,
    form: Number.parseInt(meta.get('schema_version') ?? '0', 10),
    entries: head.seq,
    head: head.hash,
    records,
    filed: { figures: Number(filed.figures ?? 0), companies: Number(filed.companies) },
    size: onDisk ? statSync(engine.place).size : null,
    free: disk ? disk.bavail * disk.bsize : null,
    lastBackup,
    issues,
  };
}

/** Numbers of statfs(2) for file systems on which SQLite's locks or syncs cannot be trusted. */
const unsafeFileSystems: Readonly<Record<number, string>> = {
  26985: 'NFS',
  20859: 'SMB',
  4283649346: 'CIFS',
  4266872130: 'SMB2',
  2035054128: 'overlay',
  16914839: '9p',
};
