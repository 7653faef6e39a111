import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyFile } from '../src/keep/backup.ts';
import { restoreLedger } from '../src/keep/restore.ts';
import { openStore } from '../src/openStore.ts';
import {
  behindItsBack,
  candidate,
  claim,
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

const first = {
  companies: [company],
  sources: [source],
  claims: [claim('a')],
  candidates: [candidate('c1')],
};
let files = 0;
const newFile = () => join(folder, `backup-${++files}.db`);

describe.each(engines)('a backup of %s', (engine) => {
  it('[ST21] is equal, whole and private, and remembered', async () => {
    const store = await open(newPlace(engine));
    must(await store.append(first, { idempotencyKey: '1' }));
    must(await store.accept({ candidate: 'c1' }, { idempotencyKey: '2' }));
    const file = newFile();
    const facts = must(await store.backup(file));
    expect(facts).toEqual({ file, seq: 6, bytes: statSync(file).size });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const head = must(await store.head());
    expect(must(await verifyFile(file))).toMatchObject({ entries: 6, head: head.hash });
    expect(must(await store.doctor()).lastBackup?.file).toBe(file);
    expect(codesOf(await store.backup(file))).toEqual(['store/file-exists']);
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
  });

  it.each(engines)('[ST21] restores into %s, keys of writes included', async (target) => {
    const store = await open(newPlace(engine));
    must(await store.append(first, { idempotencyKey: '1' }));
    const file = newFile();
    must(await store.backup(file));
    const where = newPlace(target);
    expect(must(await restoreLedger(where, file, { clock }))).toEqual({ entries: 4, keptAs: null });
    const restored = await open(where);
    expect(must(await restored.ledger())).toEqual(must(await store.ledger()));
    expect(must(await restored.head())).toEqual(must(await store.head()));
    expect(must(await restored.verifyChain()).entries).toBe(4);
    expect(must(await restored.append(first, { idempotencyKey: '1' })).replayed).toBe(true);
    must(await restored.append({ claims: [claim('after')] }, { idempotencyKey: '2' }));
    await expect(behindItsBack(where, ['DELETE FROM history'])).rejects.toThrow('append-only');
  });

  it('[ST21] made while others write holds everything acknowledged before it began', async () => {
    const where = newPlace(engine);
    const [writer, store] = [await open(where), await open(where)];
    must(await writer.append(first, { idempotencyKey: 'start' }));
    let acknowledged = 0;
    let going = true;
    const writing = (async () => {
      for (let i = 1; going && i < 2000; i++) {
        must(await writer.append({ claims: [claim(`w${i}`)] }, { idempotencyKey: `w${i}` }));
        acknowledged = i;
        await new Promise((next) => setImmediate(next));
      }
    })();
    for (let round = 0; round < 3; round++) {
      const before = acknowledged;
      const file = newFile();
      const facts = must(await store.backup(file));
      expect(facts.seq).toBeGreaterThanOrEqual(4 + before);
      expect((await verifyFile(file)).ok).toBe(true);
    }
    going = false;
    await writing;
  });

  it('[ST22] restoring over a ledger keeps the former one aside, and open programs see the new one', async () => {
    const where = newPlace(engine);
    const store = await open(where);
    must(await store.append(first, { idempotencyKey: '1' }));
    const file = newFile();
    must(await store.backup(file));
    must(await store.append({ claims: [claim('later')] }, { idempotencyKey: '2' }));
    expect(must(await store.ledger()).claims).toHaveLength(2);
    const { keptAs } = must(await restoreLedger(where, file, { clock }));
    expect(must(await store.ledger()).claims.map((c) => c.id)).toEqual(['a']);
    must(await store.append({ claims: [claim('again')] }, { idempotencyKey: '3' }));
    const former = must(await verifyFile(keptAs!));
    expect(former.entries).toBe(5);
    must(await restoreLedger(where, keptAs!, { clock }));
    expect(must(await store.ledger()).claims.map((c) => c.id)).toEqual(['a', 'later']);
  });

  it('[ST21] of a ledger that was tampered with gets no name', async () => {
    const where = newPlace(engine);
    const store = await open(where);
    must(await store.append(first, { idempotencyKey: '1' }));
    const off =
      engine === 'sqlite' ? 'DROP TRIGGER history_no_update' : 'ALTER TABLE history DISABLE TRIGGER ALL';
    await behindItsBack(where, [off, "UPDATE history SET payload = '{}' WHERE seq = 3"]);
    const file = newFile();
    const result = await store.backup(file);
    expect(codesOf(result)).toEqual(['store/bad-backup']);
    expect(existsSync(file)).toBe(false);
    expect(must(await store.doctor()).lastBackup).toBeNull();
  });

  it('[ST22] a ledger that was tampered with is kept as it is and replaced', async () => {
    const where = newPlace(engine);
    const store = await open(where);
    must(await store.append(first, { idempotencyKey: '1' }));
    const file = newFile();
    must(await store.backup(file));
    await store.close();
    const off =
      engine === 'sqlite' ? 'DROP TRIGGER history_no_update' : 'ALTER TABLE history DISABLE TRIGGER ALL';
    await behindItsBack(where, [off, "UPDATE history SET payload = '{}' WHERE seq = 3"]);
    const { keptAs } = must(await restoreLedger(where, file, { clock }));
    expect(keptAs).toContain('damaged');
    const restored = await open(where);
    expect(must(await restored.verifyChain()).entries).toBe(4);
    expect(must(await restored.ledger()).claims).toHaveLength(1);
  });
});

describe('a bad backup', () => {
  it('[ST22] of any kind is refused, with nothing changed', async () => {
    const where = newPlace('sqlite');
    const store = await open(where);
    must(
      await store.append(
        { ...first, claims: Array.from({ length: 400 }, (_, i) => claim(`big-${i}`)) },
        { idempotencyKey: '1' },
      ),
    );
    const good = newFile();
    must(await store.backup(good));
    const bad: string[] = [];
    const spoil = (change: (file: string) => void) => {
      const file = newFile();
      copyFileSync(good, file);
      change(file);
      bad.push(file);
    };
    const size = statSync(good).size;
    for (const part of [0, 0.1, 0.5, 0.9]) spoil((file) => truncateSync(file, Math.floor(size * part)));
    spoil((file) => truncateSync(file, size - 4096));
    spoil((file) => writeFileSync(file, 'hello'));
    // Bytes changed in the words of claims. All of them: a page may also hold an old copy that nobody reads.
    for (const mark of ['could lose as much', 'big-17', '5000000000'])
      spoil((file) => {
        const bytes = readFileSync(file);
        for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 1)) bytes[at]! ^= 1;
        writeFileSync(file, bytes);
      });
    // The plain copy of a live file lacks what is still in its log.
    const small = newPlace('sqlite');
    must(await (await open(small)).append(first, { idempotencyKey: '1' }));
    const live = newFile();
    copyFileSync(small, live);
    if (!existsSync(`${small}-wal`)) throw new Error('this test needs a live log');
    bad.push(live, join(folder, 'no-such-file.db'));
    const before = must(await store.head());
    for (const file of bad) {
      const result = await restoreLedger(where, file, { clock });
      expect(result.ok, file).toBe(false);
      expect(codesOf(result)).toEqual(['store/bad-backup']);
    }
    expect(must(await store.head())).toEqual(before);
    expect((await store.verifyChain()).ok).toBe(true);
    expect(
      readdirSync(dirname(where)).filter((name) => name.includes('before') || name.includes('restoring')),
    ).toEqual([]);
  });

  it('[ST22] a file too damaged to open is moved aside whole', async () => {
    const where = newPlace('sqlite');
    const store = await open(where);
    must(await store.append(first, { idempotencyKey: '1' }));
    const good = newFile();
    must(await store.backup(good));
    await store.close();
    const bytes = readFileSync(where);
    bytes.fill(0xaa, 0, 200);
    writeFileSync(where, bytes);
    expect((await openStore(where, { clock })).ok).toBe(false);
    const { keptAs } = must(await restoreLedger(where, good, { clock }));
    expect(readFileSync(keptAs!)).toEqual(bytes);
    expect(must(await (await open(where)).ledger()).claims).toHaveLength(1);
  });
});
