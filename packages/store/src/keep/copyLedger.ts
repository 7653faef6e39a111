import type { Insertable } from 'kysely';
import { chunks } from '../chunks.ts';
import type { Engine, Trx } from '../engine.ts';
import { tableNames } from '../migrate.ts';
import {
  type PackedTableName,
  packedTables,
  type RecordTableName,
  recordTables,
  type Tables,
} from '../schema.ts';

const PAGE = 2000;

/**
 * Copy all of one ledger into an empty one, entry by entry, hashes included; between engines or within one. What the form
 * of the first does not have yet stays empty.
 */
export async function copyLedger(engine: Engine, from: Engine['db'], to: Trx): Promise<void> {
  const present = await tableNames(engine, from);
  await copyBySeq(from, to, 'history');
  for (const table of recordTables) if (present.has(table)) await copyBySeq(from, to, table);
  for (const table of packedTables) if (present.has(table)) await copyPacked(from, to, table);
  if (present.has('cash_positions')) await copyPositions(from, to);
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

/** One at a time: a text may be large. */
async function copyPacked(from: Engine['db'], to: Trx, table: PackedTableName): Promise<void> {
  let after = '';
  for (;;) {
    const row = await from
      .selectFrom(table)
      .selectAll()
      .where('sha256', '>', after)
      .orderBy('sha256')
      .limit(1)
      .executeTakeFirst();
    if (!row) return;
    await to.insertInto(table).values(row).execute();
    after = row.sha256;
  }
}

async function copyPositions(from: Engine['db'], to: Trx): Promise<void> {
  let after = '';
  for (;;) {
    const next = await from
      .selectFrom('cash_positions')
      .select('company')
      .where('company', '>', after)
      .orderBy('company')
      .limit(1)
      .executeTakeFirst();
    if (!next) return;
    const rows = await from
      .selectFrom('cash_positions')
      .selectAll()
      .where('company', '=', next.company)
      .execute();
    for (const part of chunks(rows)) await to.insertInto('cash_positions').values(part).execute();
    after = next.company;
  }
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
