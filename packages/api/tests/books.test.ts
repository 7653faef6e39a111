import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { FormActions } from '../src/http/index.ts';
import { exportPack, issuesOf, type OpenLedger, openUploads } from '../src/index.ts';
import { callerFor, filled, serve } from './sample.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../ingest/fixtures/books/${name}`, import.meta.url));

async function withBook(name = 'us-bank.csv') {
  const ledger = await filled();
  const upload = ledger.contextFor(null).uploads.keep(name, fixture(name)).id;
  return { ledger, caller: callerFor(ledger), file: { upload, company: 'own-acme' } };
}
async function headOf(ledger: OpenLedger) {
  const store = await ledger.contextFor({ kind: 'owner' }).store();
  return store.ok && store.value.head();
}
const issuesFrom = (answer: Promise<unknown>) =>
  answer.then(
    () => [],
    (error: unknown) => (issuesOf(error) ?? []).map(({ code }) => code),
  );

it('[IM48] a preview writes nothing; what it shows is what the import writes', async () => {
  const { ledger, caller, file } = await withBook();
  const before = await headOf(ledger);
  const look = await caller.previewBooks({ ...file, currency: 'USD' });
  expect(look).toMatchObject({ file: 'us-bank.csv', ready: true, mapping: { kind: 'transactions' } });
  expect(await headOf(ledger)).toEqual(before);
  await caller.importBooks({ ...file, currency: 'USD', name: 'Acme', idempotencyKey: 'k' });
  const { claims } = (await caller.claims({ company: 'own-acme' })).data;
  expect(claims).toHaveLength(look.figures.length);
  expect((await caller.books({})).data).toMatchObject({
    own: [{ id: 'own-acme', name: { en: 'Acme' } }],
    books: { runway: { basis: { monthly: { value: { stated: '20250.25' } } } } },
  });
});

it('[IM4] the same book twice adds nothing, also under another key', async () => {
  const { caller, file } = await withBook();
  const first = await caller.importBooks({ ...file, currency: 'USD', idempotencyKey: 'a' });
  expect(first.added.claims).toBe(8);
  expect((await caller.importBooks({ ...file, currency: 'USD', idempotencyKey: 'b' })).added).toEqual({});
});

it('[IM41] what must be settled is named, and nothing is written until it is', async () => {
  const { caller, file } = await withBook('ambiguous.csv');
  const look = await caller.previewBooks({ ...file, currency: 'USD' });
  expect(look.ready).toBe(false);
  expect(look.issues.some(({ code }) => code.startsWith('books/ambiguous'))).toBe(true);
  expect(await issuesFrom(caller.importBooks({ ...file, currency: 'USD', idempotencyKey: 'k' }))).toEqual(
    look.issues.map(({ code }) => code),
  );
  const settled = { currency: 'USD', days: 'dmy', decimal: 'comma' } as const;
  expect((await caller.previewBooks({ ...file, ...settled })).ready).toBe(true);
});

it('[BK1] a company that is not one’s own, and a file that is gone, are refused', async () => {
  const { caller, file } = await withBook();
  expect(await issuesFrom(caller.previewBooks({ ...file, company: 'openai' }))).toEqual(['issue/bad-field']);
  expect(await issuesFrom(caller.previewBooks({ ...file, upload: 'gone' }))).toEqual(['api/no-upload']);
});

it('a balance typed again for a day takes the place of the one before', async () => {
  const { caller } = await withBook();
  const balance = { company: 'own-acme', day: '2026-10-31', currency: 'USD' } as const;
  await caller.setOwnBalance({ ...balance, amount: '500000', idempotencyKey: 'a' });
  await caller.setOwnBalance({ ...balance, amount: '510000', idempotencyKey: 'b' });
  const claims = (await caller.claims({ company: 'own-acme', metric: 'cash' })).data.claims;
  expect(claims.map((c) => c.quantity.stated)).toEqual(['510000']);
});

it('[BK1] nothing of own books is in an export, or in what a reader may ask', async () => {
  const { ledger, caller, file } = await withBook();
  await caller.importBooks({ ...file, currency: 'USD', name: 'Secret Inc', idempotencyKey: 'k' });
  await caller.importBooks({ ...file, currency: 'USD', budget: true, idempotencyKey: 'p' });
  await caller.setOwnBalance({
    company: 'own-acme',
    day: '2026-10-31',
    amount: '777777',
    currency: 'USD',
    idempotencyKey: 'b',
  });
  const pack = await exportPack(ledger.contextFor({ kind: 'owner' }), { private: false });
  const reader = callerFor(ledger, { kind: 'reader' });
  const seen = JSON.stringify([
    pack,
    await reader.companies({}),
    await reader.claims({}),
    await reader.sources({}),
    await reader.overview({}),
    await reader.check({}),
    await reader.books({}),
  ]);
  for (const secret of ['own-acme', 'Secret Inc', '777777', 'us-bank', 'books-', 'budget-'])
    expect(seen, secret).not.toContain(secret);
  expect(JSON.stringify(await exportPack(ledger.contextFor({ kind: 'owner' }), { private: true }))).toContain(
    'Secret Inc',
  );
});

it('[IM70] a book is taken back whole by one write, and can be read again', async () => {
  const { ledger, caller, file } = await withBook();
  const cash = async () =>
    (await caller.claims({ company: 'own-acme', metric: 'cash' })).data.claims.map(({ id }) => id);
  const book = { ...file, currency: 'USD' } as const;
  await caller.importBooks({ ...book, idempotencyKey: 'a' });
  const first = await cash();
  const undone = await caller.undoImport({ book: 'us-bank.csv', idempotencyKey: 'b' });
  expect(undone.added).toEqual({ corrections: 8 });
  expect(await caller.undoImport({ book: 'us-bank.csv', idempotencyKey: 'b' })).toMatchObject({
    replayed: true,
    added: { corrections: 8 },
  });
  expect((await caller.undoImport({ book: 'us-bank.csv', idempotencyKey: 'c' })).added).toEqual({});
  expect(await cash()).toEqual([]);
  expect((await caller.books({})).data.books?.files).toEqual([]);
  const again = await caller.importBooks({ ...book, idempotencyKey: 'd' });
  expect(again.added.claims).toBe(8);
  expect(await cash()).toEqual(first.map((id) => `${id}-r2`));
  expect((await caller.importBooks({ ...book, idempotencyKey: 'e' })).added).toEqual({});
  await caller.undoImport({ book: 'us-bank.csv', idempotencyKey: 'f' });
  expect(await cash()).toEqual([]);
  // Nothing is gone: every claim is still there beside what took it back.
  const pack = await exportPack(ledger.contextFor({ kind: 'owner' }), { private: true });
  const kept = pack.ok ? pack.value!.claims.filter((claim) => claim.company === 'own-acme') : [];
  expect(kept).toHaveLength(16);
  expect(
    JSON.stringify(await exportPack(ledger.contextFor({ kind: 'owner' }), { private: false })),
  ).not.toContain('undo-');
});

it('[IM70] a book that was never read, and a name that two books have, are refused', async () => {
  const { ledger, caller, file } = await withBook();
  expect(await issuesFrom(caller.undoImport({ book: 'us-bank.csv', idempotencyKey: 'a' }))).toEqual([
    'api/unknown-book',
  ]);
  const other = fixture('us-bank.csv').toString().replace('5,000.00', '5,001.00');
  const { id } = ledger.contextFor(null).uploads.keep('us-bank.csv', Buffer.from(other));
  for (const upload of [file.upload, id])
    await caller.importBooks({ ...file, upload, currency: 'USD', idempotencyKey: upload });
  expect(await issuesFrom(caller.undoImport({ book: 'us-bank.csv', idempotencyKey: 'b' }))).toEqual([
    'api/several-books',
  ]);
});

it('keeps sixteen files and 250 MB at most, the ones used last', () => {
  const uploads = openUploads();
  const ids = Array.from({ length: 17 }, (_, i) => uploads.keep(`${i}.csv`, Buffer.from([i])).id);
  expect(ids.map((id) => uploads.find(id) !== undefined)).toEqual([false, ...Array(16).fill(true)]);
  uploads.drop(ids[3]!);
  expect(uploads.find(ids[3]!)).toBeUndefined();
  expect(uploads.keep('../../etc/passwd', Buffer.from('x')).name).toBe('passwd');
});

const boundary = 'X';
const multipart = (size: number, field = 'file') =>
  `--${boundary}\r\nContent-Disposition: form-data; name="company"\r\n\r\nown-acme\r\n--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\n${'x'.repeat(size)}\r\n--${boundary}--\r\n`;
const asForm = { 'content-type': `multipart/form-data; boundary=${boundary}` };

it('[API14] a form is read, answered with the page to go to, and refused from another origin', async () => {
  const { ledger } = await withBook();
  const forms: FormActions = {
    drop: async ({ fields, files }) => ({
      ok: true,
      issues: [],
      value: `/books?company=${fields.company}&bytes=${files[0]!.bytes.length}&name=${files[0]!.name}`,
    }),
  };
  const { ask, port } = await serve(ledger, () => ({ kind: 'owner' }), forms);
  const send = (headers: Record<string, string>, body = multipart(2_000_000), path = '/api/forms/drop') =>
    ask(path, { method: 'POST', headers, body });
  const own = `http://127.0.0.1:${port}`;
  const done = await send({ ...asForm, origin: own, 'sec-fetch-site': 'same-origin' });
  expect([done.status, done.headers.location]).toEqual([
    303,
    '/books?company=own-acme&bytes=2000000&name=a.csv',
  ]);
  expect((await send({ ...asForm, origin: 'https://evil.example' })).status).toBe(403);
  expect((await send({ ...asForm, origin: 'null' })).status).toBe(403);
  expect((await send({ ...asForm, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await send({ 'content-type': 'text/plain' })).status).toBe(403);
  expect((await send(asForm, multipart(10), '/api/forms/nothing')).status).toBe(403);
  expect((await send({ 'content-type': 'multipart/form-data' })).status).toBe(413);
  expect((await send(asForm, multipart(10).slice(0, 120))).status).toBe(413);
});

it('[API14] a reader sends no form, and a file over 100 MB is refused without being kept', async () => {
  const { ledger } = await withBook();
  let called = 0;
  const forms: FormActions = { drop: async () => ({ ok: true, issues: [], value: `/${++called}` }) };
  const closed = await serve(ledger, () => ({ kind: 'reader' }), forms);
  const send = { method: 'POST', headers: asForm, body: multipart(10) };
  expect((await closed.ask('/api/forms/drop', send)).status).toBe(403);
  const open = await serve(ledger, () => ({ kind: 'owner' }), forms);
  const large = await open
    .ask('/api/forms/drop', { ...send, body: multipart(100_000_100) })
    .catch(() => ({ status: 413 }));
  expect(large.status).toBe(413);
  expect(called).toBe(0);
});
