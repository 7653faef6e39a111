import type { Insertable } from 'kysely';
import type { Engine, Trx } from '../engine.ts';
import { type RecordTableName, recordTables, type Tables } from '../schema.ts';
import { chunks } from '../writeRecords.ts';

const PAGE = 2000;

/** Copy all of one ledger into an empty one, entry by entry, hashes included; between engines or within one. */
export async function copyLedger(from: Engine['db'], to: Trx): Promise<void> {
  await copyBySeq(from, to, 'history');
  for (const table of recordTables) await copyBySeq(from, to, table);
  let key = '';
  for (;;) {
    const rows = await from
      .selectFrom('idempotency_keys')
      .selectAll()
      .where('key', '>', key)
      .orderBy('key')
      .limit(PAGE)
      .execute();
    if (rows.length === 0) break;
    for (const part of chunks(rows)) await to.insertInto('idempotency_keys').values(part).execute();
    key = rows.at(-1)!.key;
  }
  const { seq, hash } = await from.selectFrom('chain_head').select(['seq', 'hash']).executeTakeFirstOrThrow();
  await to.updateTable('chain_head').set({ seq, hash }).where('id', '=', 1).execute();
}

async function copyBySeq(from: Engine['db'], to: Trx, table: 'history' | RecordTableName): Promise<void> {
  let seq = 0;
  for (;;) {
    const rows = await from
      .selectFrom(table as 'claims')
      .selectAll()
      .where('seq', '>', seq)
      .orderBy('seq')
      .limit(PAGE)
      .execute();
    if (rows.length === 0) return;
    for (const part of chunks(rows))
      await to
        .insertInto(table as 'claims')
        .values(part as Insertable<Tables['claims']>[])
        .execute();
    seq = rows.at(-1)!.seq;
  }
}
