import { describe, expect, it } from 'vitest';
import { verifyFile } from '../src/keep/backup.ts';
import { restoreLedger } from '../src/keep/restore.ts';
import { migrate } from '../src/migrate.ts';
import { migrations } from '../src/migrations/index.ts';
import { openEngine } from '../src/openEngine.ts';
import { hashText, type SnapshotText } from '../src/snapshot.ts';
import {
  behindItsBack,
  candidate,
  clock,
  codesOf,
  company,
  engines,
  folder,
  must,
  newPlace,
  open,
  source,
} from './ledgers.ts';

const words = 'Why OpenAI could lose as much as $5 billion — 实际亏损约50亿美元。';

function snapshot(id: string, text = words): SnapshotText {
  const sha256 = hashText(text);
  return { id, source: { ...source, id }, kind: 'text', sha256, length: text.length, text };
}

describe.each(engines)('documents as read, in %s', (engine) => {
  it('[ST34] the words come back as they were given, the same words kept once', async () => {
    const where = newPlace(engine);
    const store = await open(where);
    const both = [snapshot('read-1'), snapshot('read-2')];
    expect(must(await store.append({ snapshots: both }, { idempotencyKey: '1' })).added).toEqual({
      snapshots: 2,
    });
    const again = await open(where);
    expect(must(await again.snapshot('read-2'))).toEqual(both[1]);
    expect(must(await again.snapshot('read-3'))).toBeNull();
    expect(must(await again.verifyChain()).records.snapshots).toBe(2);
    // None of it is part of the ledger that reports read and packs carry.
    expect(JSON.stringify(must(await again.ledger()))).not.toContain('billion');
  });

  it('[ST25] words changed or removed behind our back are found', async () => {
    const where = newPlace(engine);
    const store = await open(where);
    must(await store.append({ snapshots: [snapshot('read-1')] }, { idempotencyKey: '1' }));
    await expect(behindItsBack(where, ["UPDATE snapshot_texts SET sha256 = 'x'"])).rejects.toThrow(
      'append-only',
    );
    const off =
      engine === 'sqlite'
        ? ['DROP TRIGGER snapshot_texts_no_update', 'DROP TRIGGER snapshot_texts_no_delete']
        : ['DROP TRIGGER snapshot_texts_append_only ON snapshot_texts'];
    const other = engine === 'sqlite' ? "X'00'" : "decode('00', 'hex')";
    await behindItsBack(where, [...off, `UPDATE snapshot_texts SET packed = ${other}`]);
    expect(codesOf(await store.snapshot('read-1'))).toEqual(['store/snapshot-changed']);
    await behindItsBack(where, ['DELETE FROM snapshot_texts']);
    expect(codesOf(await store.snapshot('read-1'))).toEqual(['store/snapshot-missing']);
  });

  it('[ST34] a backup and what is restored from it have the words', async () => {
    const where = newPlace(engine);
    const store = await open(where);
    must(await store.append({ snapshots: [snapshot('read-1')] }, { idempotencyKey: '1' }));
    const file = `${folder}/${engine}-words.db`;
    must(await store.backup(file));
    const to = newPlace(engine);
    must(await restoreLedger(to, file, { clock }));
    expect(must(await (await open(to)).snapshot('read-1'))?.text).toBe(words);
    must(await restoreLedger(to, file, { clock }));
    expect(must(await (await open(to)).snapshot('read-1'))?.text).toBe(words);
  });

  it('[ST20] a ledger of the form before snapshots moves up, after a backup that verifies', async () => {
    const where = newPlace(engine);
    const older = must(await openEngine(where));
    must(await migrate(older, migrations.slice(0, 1), async () => ({ ok: false, issues: [] })));
    await older.close();
    await behindItsBack(where, [
      "INSERT INTO history VALUES (1, 't', 'company', 'openai', '{}', 'p', 'h')",
      `INSERT INTO companies VALUES ('${company.id}', 1, 'OpenAI', 'OpenAI')`,
    ]);
    const moved = must(await openEngine(where));
    must(await migrate(moved, migrations, async () => ({ ok: false, issues: [] })));
    await moved.close();
    const store = await open(where);
    expect(must(await store.doctor())).toMatchObject({ form: 3, records: { companies: 1, snapshots: 0 } });
  });
});

describe('a backup of an older form', () => {
  it('[ST21] is verified as it is, and restored into the present form', async () => {
    const where = newPlace('sqlite');
    const older = must(await openEngine(where));
    must(await migrate(older, migrations.slice(0, 1), async () => ({ ok: false, issues: [] })));
    await older.close();
    expect(must(await verifyFile(where)).entries).toBe(0);
    const to = newPlace('postgres');
    must(await restoreLedger(to, where, { clock }));
    expect(must(await (await open(to)).doctor()).form).toBe(3);
  });
});

describe.each(engines)('decisions made together, in %s', (engine) => {
  const queued = ['a', 'b', 'c'].map((id) => candidate(id));

  it('[ST26] are one write, and one undo takes them back', async () => {
    const store = await open(newPlace(engine));
    must(await store.append({ companies: [company], candidates: queued }, { idempotencyKey: '1' }));
    must(await store.reject({ candidate: 'c' }, { idempotencyKey: '2' }));
    must(await store.accept([{ candidate: 'a' }, { candidate: 'b' }], { idempotencyKey: '3' }));
    expect(must(await store.ledger()).claims).toHaveLength(2);
    must(await store.undoDecision({ recorded: '2026-11-24' }, { idempotencyKey: '4' }));
    expect(must(await store.candidates({})).rows.map((row) => row.candidate.id)).toEqual(['a', 'b']);
    expect(must(await store.ledger()).corrections.map((c) => c.action)).toEqual(['retract', 'retract']);
    must(await store.undoDecision({ recorded: '2026-11-24' }, { idempotencyKey: '5' }));
    expect(must(await store.candidates({})).rows).toHaveLength(3);
    expect(must(await store.candidate('c'))?.state).toBe('open');
    expect(must(await store.candidate('d'))).toBeNull();
  });

  it('[ST26] one that cannot be made stops all, and every problem is named', async () => {
    const store = await open(newPlace(engine));
    const unknown = candidate('b', { claim: { ...candidate('b').claim, company: null, period: null } });
    must(
      await store.append(
        { companies: [company], candidates: [queued[0]!, unknown] },
        { idempotencyKey: '1' },
      ),
    );
    const refused = await store.accept([{ candidate: 'a' }, { candidate: 'b' }, { candidate: 'x' }], {
      idempotencyKey: '2',
    });
    expect(codesOf(refused)).toEqual(['store/unfinished', 'store/unfinished', 'store/no-candidate']);
    expect(must(await store.candidates({})).rows).toHaveLength(2);
    const mended = { ...unknown.claim, company: 'openai', period: { at: '2024-12-31' } } as const;
    must(await store.accept({ candidate: 'b', claim: mended }, { idempotencyKey: '3' }));
    expect(must(await store.ledger()).claims).toEqual([mended]);
  });

  it('[ST27] the candidates of a document are found by it, and counted', async () => {
    const store = await open(newPlace(engine));
    const of = (id: string) => candidate(id);
    const snapshots = [snapshot('read-1'), snapshot('read-10')];
    const candidates = [of('read-1-1'), of('read-1-2'), of('read-10-1'), of('other')];
    must(await store.append({ companies: [company], snapshots, candidates }, { idempotencyKey: '1' }));
    must(await store.accept({ candidate: 'read-1-2' }, { idempotencyKey: '2' }));
    const ids = async (state: 'any' | 'decided') =>
      must(await store.candidates({ document: 'read-1', state })).rows.map((row) => row.candidate.id);
    expect(await ids('any')).toEqual(['read-1-1', 'read-1-2']);
    expect(await ids('decided')).toEqual(['read-1-2']);
    expect(must(await store.snapshots({})).rows.map((row) => [row.snapshot.id, row.candidates])).toEqual([
      ['read-1', { open: 1, accepted: 1, rejected: 0 }],
      ['read-10', { open: 1, accepted: 0, rejected: 0 }],
    ]);
  });
});
