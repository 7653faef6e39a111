import { describe, expect, it } from 'vitest';
import { createCaller, exportPack, issuesOf, verifyWords } from '../src/index.ts';
import { callerFor, filled, newLedger, newPlace, pack } from './sample.ts';

const article =
  'OpenAI was losing more money than ever, we hear. OpenAI had $2.1 billion of cash on June 30, 2025. ' +
  'OpenAI expects revenue of $12 billion in 2025. The staff was 3,000 strong.';
const about = { published: '2025-07-10', title: 'What OpenAI has left', publisher: 'The Morning Sheet' };

async function read(ledger: Awaited<ReturnType<typeof filled>>, text = article) {
  const caller = callerFor(ledger);
  const { document } = await caller.readDocument({ text, ...about, idempotencyKey: `read-${text.length}` });
  return { caller, document, data: await caller.document({ document }) };
}

const codes = async (answer: Promise<unknown>) =>
  (
    issuesOf(
      await answer.then(
        () => undefined,
        (e: unknown) => e,
      ),
    ) ?? []
  ).map((issue) => issue.code);

describe('a document read into the queue', () => {
  it('[IN1] is kept with its words, and every figure waits with the words it stands on', async () => {
    const { caller, document, data } = await read(await filled());
    expect(document).toMatch(/^read-[0-9a-f]{8}$/);
    expect(data.snapshot).toMatchObject({ text: article, kind: 'text', length: article.length });
    expect(data.snapshot.source).toMatchObject({
      title: about.title,
      publisher: about.publisher,
      published: { day: '2025-07-10', precision: 'day' },
      recorded: '2026-11-24',
      language: 'en',
    });
    expect(data.rows.map(({ candidate: { claim } }) => [claim.metric, claim.quantity.stated])).toEqual(
      expect.arrayContaining([
        ['cash', '2100000000'],
        ['revenue', '12000000000'],
      ]),
    );
    for (const { candidate, state } of data.rows) {
      expect(state).toBe('open');
      expect(article).toContain(candidate.claim.citation.quote);
      expect(candidate.claim.private).toBe(true);
    }
    expect((await caller.documents({})).rows).toMatchObject([
      { snapshot: { id: document }, candidates: { open: data.rows.length, accepted: 0, rejected: 0 } },
    ]);
    expect((await caller.claims({ company: 'openai' })).data.total).toBe(pack.claims.length);
  });

  it('[IN2] is the same document when it is read again, on another day too', async () => {
    const ledger = await filled();
    const { document, data } = await read(ledger);
    const later = createCaller({ ...ledger.contextFor({ kind: 'owner' }), today: '2027-01-31' });
    const again = await later.readDocument({ text: article, ...about, idempotencyKey: 'again' });
    expect(again).toMatchObject({ document, added: {} });
    expect((await later.document({ document })).rows).toHaveLength(data.rows.length);
  });

  it('[IN2] keeps what neither database can hold in its place', async () => {
    const { data } = await read(await filled(), `OpenAI\u0000 lost \ud800 $5 billion in 2024.`);
    expect(data.snapshot.text).toBe('OpenAI\ufffd lost \ufffd $5 billion in 2024.');
  });

  it('[IN3] is one text, file or address, and an address of this machine is none', async () => {
    const caller = callerFor(await filled());
    const ask = (given: object) => codes(caller.readDocument({ ...given, idempotencyKey: 'k' } as never));
    expect(await ask({})).toEqual(['inbox/not-one-document']);
    expect(await ask({ text: 'a', url: 'https://example.org' })).toEqual(['inbox/not-one-document']);
    expect(await ask({ upload: 'no-such' })).toEqual(['api/no-upload']);
    expect(await ask({ url: 'http://127.0.0.1/' })).toEqual(['fetch/closed-address']);
    expect(await ask({ text: '   ' })).toEqual([]);
  });

  it('[IN3] a file that was sent is read in its own encoding', async () => {
    const ledger = await filled();
    const bytes = Buffer.concat([
      Buffer.from('OpenAI'),
      Buffer.from('d4a4bcc6bff7cbf0', 'hex'),
      Buffer.from('50'),
      Buffer.from('d2dac3c0d4aaa1a3', 'hex'),
    ]);
    const upload = ledger.contextFor({ kind: 'owner' }).uploads.keep('a.txt', bytes);
    const caller = callerFor(ledger);
    const { document } = await caller.readDocument({
      upload: upload.id,
      published: '2024',
      idempotencyKey: 'k',
    });
    const { snapshot, rows } = await caller.document({ document });
    expect(snapshot.text).toBe('OpenAI预计亏损50亿美元。');
    expect(snapshot.source).toMatchObject({ language: 'zh-Hans', published: { precision: 'year' } });
    expect(rows).toHaveLength(1);
  });
});

describe('what accepting would mean', () => {
  it('[IN6] the runway before and after, and nothing is written', async () => {
    const ledger = await filled();
    const { caller, data } = await read(ledger);
    const cash = data.rows.find((row) => row.candidate.claim.metric === 'cash')!.candidate;
    const effect = await caller.candidateEffect({ candidate: cash.id });
    expect(effect.changes).toBe(true);
    expect(effect.before?.headline).not.toEqual(effect.after?.headline);
    expect(effect.after?.asOf).toBe('2025-06-30');
    await caller.acceptCandidate({ candidate: cash.id, idempotencyKey: 'a' });
    expect((await caller.runway({ company: 'openai' })).data).toEqual(effect.after);
    expect((await caller.candidateEffect({ candidate: cash.id })).before).toEqual(effect.before);
  });

  it('[IN6] what agrees and what differs, pair by pair, with the class', async () => {
    const ledger = await filled();
    const first = await read(ledger, 'OpenAI had revenue of $3.7 billion in 2024.');
    const { caller } = first;
    const candidate = first.data.rows[0]!.candidate;
    await caller.acceptCandidate({ candidate: candidate.id, idempotencyKey: 'a' });
    const standing = async (text: string) => {
      const { data } = await read(ledger, text);
      const { beside } = await caller.candidateEffect({ candidate: data.rows[0]!.candidate.id });
      return Object.fromEntries(beside.map((one) => [one.claim, one]));
    };
    const same = await standing('Revenue of OpenAI in 2024 was $3.7 billion, we read.');
    expect(same[candidate.claim.id]).toMatchObject({ stands: 'agrees', sentence: null });
    expect(same.revenue).toMatchObject({ stands: 'forecastAgainstActual', publisher: 'The Information' });
    const other = await standing('OpenAI had revenue of $37 billion in 2024.');
    expect(other[candidate.claim.id]?.stands).toBe('scaleError');
    expect(other[candidate.claim.id]?.sentence?.zh).toContain('370');
  });

  it('[IN6] as edited: every field that cannot be read is named', async () => {
    const { caller, data } = await read(await filled());
    const candidate = data.rows[0]!.candidate.id;
    expect(
      await codes(
        caller.candidateEffect({
          candidate,
          edit: { value: 'lots', period: 'soon', metric: 'joy', company: 'Nobody' },
        }),
      ),
    ).toEqual(['inbox/bad-metric', 'ledger/unknown-company', 'inbox/bad-period', 'inbox/bad-value']);
    const edited = await caller.candidateEffect({
      candidate,
      edit: { value: '>20亿', period: '2025', metric: 'cash', status: 'estimate', private: false },
    });
    expect(edited.claim).toMatchObject({
      quantity: { low: '2000000000', high: null },
      period: { at: '2025-12-31' },
      basis: { epistemic: { status: 'estimate' } },
      private: false,
    });
    expect(await codes(caller.candidateEffect({ candidate: 'no-such' }))).toEqual(['store/no-candidate']);
  });
});

describe('deciding', () => {
  it('[IN7] with a company that the ledger lacks, added by its name', async () => {
    const ledger = await filled();
    const { caller, data } = await read(ledger, 'Acme Robotics had $4 million of cash on 30 June 2025.');
    const candidate = data.rows[0]!.candidate.id;
    const edit = { company: 'Acme Robotics' };
    expect(await codes(caller.acceptCandidate({ candidate, edit, idempotencyKey: 'a' }))).toEqual([
      'ledger/unknown-company',
    ]);
    await caller.acceptCandidate({ candidate, edit: { ...edit, addCompany: true }, idempotencyKey: 'b' });
    expect((await caller.company({ company: 'Acme Robotics' })).data.company.id).toBe('acme-robotics');
  });

  it('[IN8] several at once, all or none; one undo; a restart keeps the queue', async () => {
    const where = newPlace();
    const ledger = newLedger(where);
    await callerFor(ledger).importPack({ ...pack, idempotencyKey: 'fill' });
    const { caller, document, data } = await read(ledger);
    const ids = data.rows
      .filter(({ candidate: { claim } }) => claim.company !== null && claim.period !== null)
      .map((row) => row.candidate.id);
    expect(ids.length).toBeGreaterThan(1);
    expect(await codes(caller.acceptCandidates({ candidates: [...ids, 'x'], idempotencyKey: 'a' }))).toEqual([
      'store/no-candidate',
    ]);
    await caller.acceptCandidates({ candidates: ids, idempotencyKey: 'b' });
    const reopened = callerFor(newLedger(where));
    expect((await reopened.documents({})).rows[0]?.candidates.accepted).toBe(ids.length);
    await reopened.undoDecision({ idempotencyKey: 'c' });
    expect((await reopened.candidates({ document })).rows).toHaveLength(data.rows.length);
    await reopened.rejectCandidates({ candidates: ids, because: 'not mine', idempotencyKey: 'd' });
    expect((await reopened.candidates({ document, state: 'rejected' })).rows).toHaveLength(ids.length);
  });

  it('[IN4] [IN9] the words leave in no export; a claim does once it is not private', async () => {
    const ledger = await filled();
    const { caller, data } = await read(ledger);
    const [cash, revenue] = ['cash', 'revenue'].map(
      (metric) => data.rows.find((row) => row.candidate.claim.metric === metric)!.candidate.id,
    );
    await caller.acceptCandidate({ candidate: cash!, idempotencyKey: 'a' });
    const packed = async () => {
      const result = await exportPack(ledger.contextFor({ kind: 'owner' }), { private: false });
      return result.ok ? result.value! : undefined;
    };
    const without = (await packed())!;
    expect(JSON.stringify(without)).not.toContain('Morning Sheet');
    await caller.acceptCandidate({ candidate: revenue!, edit: { private: false }, idempotencyKey: 'b' });
    const open = (await packed())!;
    expect(open.claims.map((claim) => claim.metric)).toContain('revenue');
    expect(open.sources.map((source) => source.publisher)).toContain('The Morning Sheet');
    expect(JSON.stringify(open)).not.toContain('losing more money than ever');
  });
});

describe('verifying', () => {
  it('[ST25] every quote is looked for in the words as read; gone, changed and foreign ones are found', async () => {
    const where = newPlace();
    const ledger = newLedger(where);
    await callerFor(ledger).importPack({ ...pack, idempotencyKey: 'fill' });
    const { caller, document, data } = await read(ledger);
    const cash = data.rows.find((row) => row.candidate.claim.metric === 'cash')!.candidate;
    await caller.acceptCandidate({ candidate: cash.id, idempotencyKey: 'a' });
    const verify = async () => {
      const result = await verifyWords(ledger.contextFor({ kind: 'owner' }));
      if (!result.ok || !result.value) throw new Error('no ledger');
      return { ...result.value, findings: result.value.findings.map((finding) => finding.code) };
    };
    expect(await verify()).toEqual({ documents: 1, quotes: 1, findings: [] });
    const { claims } = (await caller.claims({ source: document })).data;
    const {
      periodLabel: _p,
      metricName: _m,
      basisTags: _b,
      source: _s,
      corrections: _c,
      ...claim
    } = claims[0]!;
    const invented = {
      ...claim,
      id: 'invented',
      citation: { source: document, quote: '$99 billion of cash' },
    };
    await caller.addClaims({ claims: [invented as never], idempotencyKey: 'b' });
    expect(await verify()).toEqual({ documents: 1, quotes: 2, findings: ['source/quote-not-found'] });
    const { DatabaseSync } = await import('node:sqlite');
    const database = new DatabaseSync(where, { timeout: 5000 });
    database.exec('DROP TRIGGER snapshot_texts_no_update; DROP TRIGGER snapshot_texts_no_delete');
    database.exec("UPDATE snapshot_texts SET packed = X'00'");
    expect((await verify()).findings).toEqual(['store/snapshot-changed']);
    database.exec('DELETE FROM snapshot_texts');
    expect((await verify()).findings).toEqual(['store/snapshot-missing']);
    database.close();
  });
});
