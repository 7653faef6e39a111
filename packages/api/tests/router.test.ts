import { expect, it } from 'vitest';
import { appRouter, createCaller, issuesOf, openUploads } from '../src/index.ts';
import { callerFor, claim, filled, newLedger, pack } from './sample.ts';

async function refusalOf(answer: Promise<unknown>) {
  const error: unknown = await answer.then(
    () => undefined,
    (e: unknown) => e,
  );
  return {
    code: (error as { code?: string } | undefined)?.code,
    message: (error as Error | undefined)?.message,
    issues: (issuesOf(error) ?? []).map((i) => `${i.code} ${i.where.path ?? ''}`.trim()),
  };
}

it('[API1] the day asked about decides what is known; every read takes it', async () => {
  const caller = callerFor(await filled());
  expect(
    (await caller.claims({ company: 'openai', asKnownAt: '2024-07-31' })).data.claims.map((c) => c.id),
  ).not.toContain('revenue-later');
  expect((await caller.claims({ company: 'openai' })).data.claims.map((c) => c.id)).toContain(
    'revenue-later',
  );
  expect((await caller.runway({ company: 'openai', asKnownAt: '2024-07-31' })).asKnownAt).toBe('2024-07-31');
  expect((await caller.reconcile({ company: 'openai', metric: 'revenue', policy: 'latest' })).policy).toBe(
    'latest',
  );
  expect((await refusalOf(caller.overview({ policy: 'nonsense' }))).issues).toEqual([
    'series/unknown-policy',
  ]);
});

it('[API3] an unknown or ill-formed field is named with its path, all of them at once', async () => {
  const caller = callerFor(await filled());
  const refusal = await refusalOf(
    caller.gap({ company: '', horizon: 0, asKnownAt: '2024-13-01', surprise: 1 } as never),
  );
  expect(refusal.code).toBe('BAD_REQUEST');
  expect(refusal.issues.toSorted()).toEqual([
    'issue/bad-field asKnownAt',
    'issue/bad-field company',
    'issue/bad-field horizon',
    'issue/bad-field the record',
  ]);
});

it('[API4] the text of a refusal follows lang, the issue carries both', async () => {
  const caller = callerFor(await filled());
  expect(await refusalOf(caller.runway({ company: 'nobody', lang: 'zh' }))).toMatchObject({
    code: 'NOT_FOUND',
    message: expect.stringMatching(/公司/),
  });
  expect(await refusalOf(caller.source({ source: 'no-such' }))).toMatchObject({
    code: 'NOT_FOUND',
    issues: ['api/unknown-source'],
  });
});

const book = Buffer.from('Date,Amount (USD)\n2026-10-01,100.50\n2026-10-31,-300.25\n');
const bookId = openUploads().keep('bank.csv', book).id;
const needed: Record<string, object> = {
  company: { company: 'openai' },
  source: { source: pack.sources[0]!.id },
  burn: { company: 'openai' },
  runway: { company: 'openai' },
  gap: { company: 'openai' },
  unitEconomics: { company: 'openai' },
  efficiency: { company: 'openai' },
  series: { company: 'openai', metric: 'revenue' },
  reconcile: { company: 'openai', metric: 'revenue' },
  compare: { companies: ['openai'] },
  watch: { companies: ['openai'] },
  explain: { id: 'loss' },
  prediction: { id: 'none' },
  scenario: { company: 'openai' },
  scenarioDiff: { company: 'openai', a: '', b: 'price-war' },
  priceWar: { company: 'openai' },
  simulate: { company: 'openai' },
  tornado: { company: 'openai' },
  project: {
    input: {
      currency: 'USD',
      start: '2024-10',
      months: 12,
      cash: '5',
      revenue: '1',
      revenueGrowth: '0',
      cost: '2',
      costGrowth: '0',
      events: [],
    },
  },
  previewBooks: { upload: bookId, company: 'own-acme' },
  importBooks: { upload: bookId, company: 'own-acme' },
  setOwnBalance: { company: 'own-acme', day: '2026-10-31', amount: '1000', currency: 'USD' },
  undoImport: { book: 'bank.csv' },
  addClaims: { claims: [claim('new', 'revenue', '1')] },
  importPack: { claims: [claim('new', 'revenue', '1')] },
  importRates: { rates: [{ base: 'USD', quote: 'CNY', when: '2024', rate: '7.19', source: 'ECB' }] },
  addCandidates: { candidates: [{ id: 'c', claim: claim('c-claim', 'revenue', '1'), foundBy: 'test' }] },
  readDocument: { text: 'OpenAI lost $5 billion in 2024.' },
  document: { document: 'read-0' },
  candidateEffect: { candidate: 'queued' },
  acceptCandidate: { candidate: 'queued' },
  acceptCandidates: { candidates: ['queued'] },
  rejectCandidates: { candidates: ['queued'] },
  rejectCandidate: { candidate: 'queued' },
  undoDecision: {},
  correct: { action: 'flag', claim: 'loss', reason: 'misread', because: 'x' },
};
const names = Object.keys(appRouter._def.procedures);
const fine = { code: undefined, message: undefined, issues: [] };
const noDocument = expect.objectContaining({ code: 'NOT_FOUND', issues: ['inbox/unknown-document'] });
const missing = expect.objectContaining({ code: 'NOT_FOUND', issues: ['report/unknown-prediction'] });
const ownerReads = ['candidates', 'doctor', 'previewBooks', 'documents', 'document', 'candidateEffect'];

it('[API5] every procedure says who may call it', () => {
  expect(names.length).toBeGreaterThanOrEqual(29);
  for (const [name, { _def }] of Object.entries(appRouter._def.procedures) as unknown as [
    string,
    { _def: { type: string; meta?: { access?: string } } },
  ][])
    expect(_def.meta?.access, name).toBe(
      _def.type === 'mutation' || ownerReads.includes(name) ? 'write' : 'read',
    );
});

it.each(names)(
  '[API5] %s: the unknown may nothing, a reader may read, and what is refused changes nothing',
  async (name) => {
    const ledger = await filled();
    ledger.contextFor(null).uploads.keep('bank.csv', book);
    const owner = callerFor(ledger) as unknown as Record<string, (input: object) => Promise<unknown>>;
    await owner.addCandidates!({
      candidates: [{ id: 'queued', claim: claim('queued-claim', 'revenue', '1'), foundBy: 'test' }],
      idempotencyKey: 'queue',
    });
    const headOf = async () => {
      const store = await ledger.contextFor({ kind: 'owner' }).existingStore();
      return store.ok && (await store.value!.head());
    };
    const mutation = (appRouter._def.procedures[name as 'runway']._def.type as string) === 'mutation';
    const input = { ...needed[name], ...(mutation ? { idempotencyKey: 'k' } : {}) };
    const before = await headOf();
    const unknown = callerFor(ledger, null) as unknown as typeof owner;
    const reader = callerFor(ledger, { kind: 'reader' }) as unknown as typeof owner;
    expect(await refusalOf(unknown[name]!(input))).toMatchObject({
      code: 'UNAUTHORIZED',
      issues: ['api/not-allowed'],
    });
    const asReader = await refusalOf(reader[name]!(input));
    const closed = mutation || ownerReads.includes(name);
    // Predictions come with the dataset; this ledger holds none to find.
    const answered = name === 'prediction' ? missing : name === 'document' ? noDocument : fine;
    expect(asReader).toEqual(closed ? expect.objectContaining({ code: 'FORBIDDEN' }) : answered);
    expect(await headOf()).toEqual(before);
    if (name === 'undoDecision')
      await owner.rejectCandidate!({ candidate: 'queued', idempotencyKey: 'first' });
    if (name === 'undoImport') await owner.importBooks!({ ...needed.importBooks, idempotencyKey: 'book' });
    expect(await refusalOf(owner[name]!(input))).toEqual(answered);
    if (mutation) expect(await headOf()).not.toEqual(before);
  },
);

it('[API5] a reader sees no private claim, in no report', async () => {
  const ledger = await filled();
  const [owner, reader] = [callerFor(ledger), callerFor(ledger, { kind: 'reader' })];
  expect((await owner.claims({})).data.claims.map((c) => c.id)).toContain('mine');
  expect((await reader.claims({})).data.claims.map((c) => c.id)).not.toContain('mine');
  expect(JSON.stringify(await reader.reconcile({ company: 'openai', metric: 'revenue' }))).not.toContain(
    'mine',
  );
  expect((await refusalOf(reader.explain({ id: 'mine' }))).code).toBe('NOT_FOUND');
});

it('[API6] the same key has one effect; for another write it is a conflict', async () => {
  const caller = callerFor(await filled());
  const input = { claims: [claim('new', 'revenue', '1') as never], idempotencyKey: 'k' };
  const first = await caller.addClaims(input);
  expect(await caller.addClaims(input)).toEqual({ ...first, replayed: true });
  expect(
    await refusalOf(caller.addClaims({ ...input, claims: [claim('other', 'revenue', '1') as never] })),
  ).toMatchObject({ code: 'CONFLICT', issues: ['store/key-reused'] });
  expect((await refusalOf(caller.addClaims({ claims: [] } as never))).issues).toEqual([
    'issue/bad-field idempotencyKey',
  ]);
});

it('[API6] a write repeated on another day is still the same write', async () => {
  const ledger = await filled();
  const on = (today: string) => createCaller({ ...ledger.contextFor({ kind: 'owner' }), today });
  const flag = {
    action: 'flag',
    claim: 'loss',
    reason: 'misread',
    because: 'x',
    idempotencyKey: 'k',
  } as const;
  await on('2026-11-24').correct(flag);
  expect((await on('2026-11-25').correct(flag)).replayed).toBe(true);
});

it('[API7] pages of claims neither repeat nor leave out one', async () => {
  const caller = callerFor(await filled());
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const { data }: Awaited<ReturnType<typeof caller.claims>> = await caller.claims({
      limit: 2,
      ...(cursor ? { cursor } : {}),
    });
    seen.push(...data.claims.map((c) => c.id));
    cursor = data.next;
  } while (cursor !== null && seen.length < 50);
  expect(seen.toSorted()).toEqual(pack.claims.map((c) => c.id as string).toSorted());
  expect((await refusalOf(caller.claims({ limit: 201 }))).issues).toEqual(['issue/bad-field limit']);
});

it('[API8] all problems of all claims of a write are named at once, and nothing is stored', async () => {
  const ledger = await filled();
  const caller = callerFor(ledger);
  const noQuote = {
    ...claim('a', 'revenue', '1'),
    citation: { source: 'the-information-2024-07-24', quote: ' ' },
  };
  const refusal = await refusalOf(
    caller.addClaims({
      claims: [claim('good', 'revenue', '1') as never, noQuote as never, claim('b', 'cash', '1') as never],
      idempotencyKey: 'k',
    }),
  );
  expect(refusal.issues).toEqual([
    'claim/no-quote claims.1.citation.quote',
    'claim/period-kind claims.2.period',
  ]);
  expect((await caller.claims({})).data.claims.map((c) => c.id)).not.toContain('good');
});

it('[API8] a claim without an id gets one from its content', async () => {
  const caller = callerFor(await filled());
  const unnamed = Object.fromEntries(
    Object.entries(claim('x', 'revenue', '123')).filter(([name]) => name !== 'id'),
  );
  const { ids } = await caller.addClaims({ claims: [unnamed as never], idempotencyKey: 'k' });
  expect(ids).toHaveLength(1);
  expect((await caller.explain({ id: ids[0]! })).data).toBeTruthy();
});

it('takes a candidate through the queue and back, and a correction into the corrected view', async () => {
  const caller = callerFor(await filled());
  await caller.addCandidates({
    candidates: [{ id: 'c', claim: claim('c-claim', 'revenue', '3800000000'), foundBy: 'article-reader' }],
    idempotencyKey: '1',
  });
  expect((await caller.candidates({})).rows.map((r) => r.candidate.id)).toEqual(['c']);
  await caller.acceptCandidate({ candidate: 'c', idempotencyKey: '2' });
  const ids = async () => (await caller.claims({})).data.claims.map((c) => c.id);
  expect(await ids()).toContain('c-claim');
  await caller.undoDecision({ idempotencyKey: '3' });
  expect(await ids()).not.toContain('c-claim');
  expect((await caller.candidates({})).rows.map((r) => r.state)).toEqual(['open']);
  await caller.correct({
    action: 'retract',
    claim: 'loss',
    reason: 'misread',
    because: '看错了',
    idempotencyKey: '4',
  });
  expect(await ids()).not.toContain('loss');
  expect((await caller.claims({ corrected: false })).data.claims.map((c) => c.id)).toContain('loss');
});

it('[API13] without a ledger to write to, a write says so', async () => {
  expect(await refusalOf(callerFor(newLedger(null)).undoDecision({ idempotencyKey: '1' }))).toMatchObject({
    code: 'PRECONDITION_FAILED',
    issues: ['api/no-store'],
  });
});
