import { parseClaim } from '@solvent/core/claim';
import { failed, type Issue, ok, type Result, raise } from '@solvent/core/issue';
import { findCompany } from '@solvent/core/ledger';
import { idSchema } from '@solvent/core/source';
import type { Store, WriteKey, Written } from '@solvent/store';
import * as z from 'zod';
import type { ApiContext } from '../context.ts';
import { asked } from '../inputs.ts';
import { noUpload } from '../issues.ts';
import { write } from '../procedures.ts';
import { companySlug, type Edit, editClaim, editSchema } from './editClaim.ts';
import { findRow } from './inboxReads.ts';
import { noModel, notOneDocument } from './issues.ts';
import type { GivenDocument } from './readDocument.ts';

const common = { lang: asked.lang, idempotencyKey: z.string().min(1).max(255) };
const line = z.exactOptional(z.string().max(500));

const about = {
  title: line,
  /** `2024-07-24`, `2024-07` or `2024`. */
  published: line,
  publisher: line,
  kind: z.exactOptional(
    z.enum(['filing', 'company-statement', 'press', 'press-rewrite', 'analysis', 'manual', 'table']),
  ),
  /** Claims from it leave in no export; so unless this is false. */
  private: z.exactOptional(z.boolean()),
  /** Ask the language model that was set up, too. */
  model: z.exactOptional(z.boolean()),
};

/** What was written, the document it came to, and what the reading could not do. */
export interface WrittenDocument extends Written {
  readonly document: string;
  readonly issues: readonly Issue[];
}

/** Everything a person does in the review queue. Each is whole or absent, and takes effect once for its key. */
export const inboxWrites = {
  /** Read a text, a file that was sent, or a page that is fetched now, into the review queue. */
  readDocument: write(
    z.strictObject({
      ...common,
      ...about,
      text: z.exactOptional(z.string().min(1).max(4_000_000)),
      /** The id of a file that was sent. */
      upload: z.exactOptional(z.string().min(1).max(100)),
      url: z.exactOptional(z.string().min(1).max(2000)),
      /** The bytes of a file, and what it says it is. */
      base64: z.exactOptional(z.base64().max(140_000_000)),
      contentType: z.exactOptional(z.string().max(200)),
      /** The address it was fetched from. */
      from: z.exactOptional(
        z
          .string()
          .max(2000)
          .regex(/^https?:\/\/\S+$/),
      ),
    }),
    async ({ text, upload, url, base64, from, ...rest }, key, store, ctx) => {
      const given = await documentOf({ text, upload, url, base64 }, ctx);
      return given.ok
        ? keepDocument({ ...rest, ...(from ? { url: from } : {}), ...given.value }, key, store, ctx)
        : given;
    },
  ),

  acceptCandidate: write(
    z.strictObject({
      ...common,
      candidate: idSchema,
      /** The claim as a whole, or only what is to be mended. */
      claim: z.exactOptional(z.record(z.string(), z.unknown())),
      edit: z.exactOptional(editSchema),
    }),
    async ({ candidate: id, claim, edit }, key, store, ctx) => {
      if (edit) return acceptEdited(id, edit, key, store, ctx);
      if (claim === undefined) return store.accept({ candidate: id }, key);
      const read = parseClaim(claim);
      return read.ok ? store.accept({ candidate: id, claim: read.value }, key) : read;
    },
  ),
  /** Several as they were found: all of them or none. */
  acceptCandidates: write(
    z.strictObject({ ...common, candidates: z.array(idSchema).min(1).max(200) }),
    ({ candidates }, key, store) => store.accept(distinct(candidates), key),
  ),
  rejectCandidate: write(
    z.strictObject({ ...common, candidate: idSchema, because: z.exactOptional(z.string().min(1).max(500)) }),
    (decision, key, store) => store.reject(decision, key),
  ),
  rejectCandidates: write(
    z.strictObject({
      ...common,
      candidates: z.array(idSchema).min(1).max(200),
      because: z.exactOptional(z.string().min(1).max(500)),
    }),
    ({ candidates, because }, key, store) =>
      store.reject(
        distinct(candidates).map((one) => ({ ...one, ...(because === undefined ? {} : { because }) })),
        key,
      ),
  ),
  undoDecision: write(z.strictObject({ ...common }), (_, key, store, { today }) =>
    store.undoDecision({ recorded: today }, key),
  ),
};

const distinct = (ids: readonly string[]) => [...new Set(ids)].map((candidate) => ({ candidate }));

async function documentOf(
  { text, upload, url, base64 }: { [name in 'text' | 'upload' | 'url' | 'base64']: string | undefined },
  ctx: ApiContext,
): Promise<Result<GivenDocument>> {
  if ([text, upload, url, base64].filter((given) => given !== undefined).length !== 1)
    return failed(raise(notOneDocument));
  if (text !== undefined) return ok({ text });
  if (base64 !== undefined) return ok({ bytes: Buffer.from(base64, 'base64') });
  if (url !== undefined) {
    const { fetchDocument } = await import('../fetch/index.ts');
    const fetched = await fetchDocument(url);
    return fetched.ok ? ok(fetched.value) : fetched;
  }
  const sent = ctx.uploads.find(upload!);
  if (!sent) return failed(raise(noUpload));
  const contentType = /\.(?:txt|md)$/i.test(sent.name)
    ? { contentType: 'text/plain' }
    : /\.x?html?$/i.test(sent.name)
      ? { contentType: 'text/html' }
      : {};
  return ok({ bytes: sent.bytes, ...contentType });
}

/** Keep a document and propose what is in it. Read again, only what was not found before is proposed. */
export async function keepDocument(
  { model, ...given }: GivenDocument & { readonly model?: boolean },
  key: WriteKey,
  store: Store,
  ctx: ApiContext,
): Promise<Result<WrittenDocument>> {
  const ledger = await ctx.ledger();
  if (!ledger.ok) return ledger;
  // The reader of articles is loaded by the first document, not by every question.
  const { candidatesOf, readDocument } = await import('./readDocument.ts');
  const { askModel } = await import('./askModel.ts');
  const read = await readDocument(given, { ledger: ledger.value, today: ctx.today });
  if (!read.ok) return read;
  const { snapshot } = read.value;
  if (model && !ctx.model) return failed(raise(noModel));
  const asked = model && ctx.model ? await askModel(ctx.model, snapshot.text, ledger.value) : ok([]);
  const places = new Set(read.value.candidates.map(({ id }) => id));
  const more = candidatesOf(
    asked.ok ? asked.value : [],
    snapshot,
    given.private ?? true,
    `model:${ctx.model?.model ?? ''}`,
  ).filter(({ id }) => !places.has(id.replace(/\.\d+$/, '')));
  const candidates = [...read.value.candidates, ...more];
  const before = await store.snapshot(snapshot.id);
  if (!before.ok) return before;
  const fresh = [];
  for (const candidate of candidates) {
    const known = before.value ? await store.candidate(candidate.id) : ok(null);
    if (!known.ok) return known;
    if (known.value === null) fresh.push(candidate);
  }
  const written = await store.append(
    { snapshots: before.value ? [] : [snapshot], candidates: fresh },
    { ...key, request: key.request ?? snapshot.id },
  );
  return written.ok
    ? ok({ ...written.value, document: snapshot.id, issues: [...read.issues, ...asked.issues] })
    : written;
}

/** Accept as mended; a company that the ledger lacks is added first, because a claim must be about somebody known. */
async function acceptEdited(
  id: string,
  edit: Edit,
  key: WriteKey,
  store: Store,
  ctx: ApiContext,
): Promise<Result<Written>> {
  const row = await findRow(id, ctx);
  const ledger = await ctx.ledger();
  if (!row.ok || !ledger.ok) return row.ok ? (ledger as Result<never>) : row;
  const { claim: proposed } = row.value.candidate;
  const claim = editClaim(proposed, edit, ledger.value);
  if (!claim.ok) return claim;
  const name = edit.company?.trim() || proposed.company;
  if (edit.addCompany && name && !findCompany(ledger.value, name).ok) {
    const company = {
      id: companySlug(name),
      kind: 'company',
      name: { en: name, zh: name },
      aliases: [],
    } as const;
    const added = await store.append(
      { companies: [company] },
      { idempotencyKey: `company-${company.id}`.slice(0, 255) },
    );
    if (!added.ok) return added;
  }
  return store.accept({ candidate: id, claim: claim.value }, key);
}
