import type { Claim } from '@solvent/core/claim';
import { claimSchema, parseClaim } from '@solvent/core/claim';
import { failed, type Issue, ok, type Result } from '@solvent/core/issue';
import {
  type Correction,
  correctionActions,
  correctionReasons,
  correctionSchema,
  trancheSchema,
} from '@solvent/core/ledger';
import { currencies } from '@solvent/core/money';
import {
  bilingualSchema,
  companySchema,
  daySchema,
  decimalSchema,
  idSchema,
  sourceSchema,
} from '@solvent/core/source';
import * as z from 'zod';
import { bookRecords } from './books.ts';
import { inboxWrites } from './inbox/inboxWrites.ts';
import { asked, bookFile } from './inputs.ts';
import { newRates } from './newRates.ts';
import { balanceRecords } from './ownBalance.ts';
import { write } from './procedures.ts';
import { takenBackRecords } from './takenBack.ts';

const common = { lang: asked.lang, idempotencyKey: z.string().min(1).max(255) };
const record = z.record(z.string(), z.unknown());

const rate = z.strictObject({
  base: z.enum(currencies),
  quote: z.enum(currencies),
  when: z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/, 'day'),
  rate: decimalSchema,
  source: z.string().min(1).max(200),
});

const candidate = z.strictObject({
  id: idSchema,
  claim: claimSchema,
  source: z.exactOptional(sourceSchema),
  foundBy: z.string().min(1).max(200),
});

const records = {
  companies: z.exactOptional(z.array(companySchema)),
  sources: z.exactOptional(z.array(sourceSchema)),
  /** Read one by one by the rules of the ledger; a claim without an id gets one from its content. */
  claims: z.exactOptional(z.array(record)),
};

/** Everything that changes the ledger. All of it is whole or absent, and takes effect once for its key. */
export const writes = {
  addClaims: write(
    z.strictObject({ ...common, ...records }),
    async ({ claims = [], ...rest }, key, store) => {
      const read = readClaims(claims);
      return read.ok ? store.append({ ...rest, claims: read.value }, key) : read;
    },
  ),

  /** A ledger pack: the same records as a ledger has, of any kinds. */
  importPack: write(
    z.strictObject({
      ...common,
      ...records,
      corrections: z.exactOptional(z.array(correctionSchema)),
      tranches: z.exactOptional(z.array(trancheSchema)),
      rates: z.exactOptional(z.array(rate)),
      /** Read from a file that may have been read before: what is there stays, with the day it was first recorded. */
      again: z.exactOptional(z.boolean()),
    }),
    async ({ claims = [], again = false, ...rest }, key, store) => {
      const read = readClaims(claims);
      return read.ok ? store.append({ ...rest, claims: read.value }, { ...key, again }) : read;
    },
  ),

  importRates: write(
    z.strictObject({ ...common, rates: z.array(rate).min(1) }),
    async ({ rates }, key, store, ctx) => {
      const fresh = await newRates(rates, ctx);
      if (!fresh.ok) return fresh;
      const written = await store.append({ rates: fresh.value.rates }, key);
      return written.ok ? ok({ ...written.value, issues: fresh.value.issues }) : written;
    },
  ),

  /** Own books that were sent: private claims about one's own company. */
  importBooks: write(
    z.strictObject({ ...common, ...bookFile(), name: z.exactOptional(z.string().min(1).max(200)) }),
    async (input, key, store, ctx) => {
      const records = await bookRecords(input, ctx);
      return records.ok ? store.append(records.value, key) : records;
    },
  ),

  /** The money in one's own bank on a day, as its owner types it. */
  setOwnBalance: write(
    z.strictObject({
      ...common,
      company: bookFile().company,
      name: z.exactOptional(z.string().min(1).max(200)),
      day: daySchema,
      amount: decimalSchema,
      currency: z.enum(currencies),
    }),
    async (input, key, store, ctx) => {
      const records = await balanceRecords(input, ctx);
      return records.ok ? store.append(records.value, key) : records;
    },
  ),

  /** Take back a whole book, by its file or the id of its source: every claim of it is retracted. */
  undoImport: write(
    z.strictObject({ ...common, book: z.string().min(1).max(300) }),
    async (input, key, store, ctx) => {
      const records = await takenBackRecords(input, ctx);
      return records.ok ? store.append(records.value, key) : records;
    },
  ),

  /** Put what a reader found into the review queue; nothing of it is in the ledger yet. */
  addCandidates: write(
    z.strictObject({ ...common, candidates: z.array(candidate).min(1) }),
    ({ candidates }, key, store) => store.append({ candidates }, key),
  ),

  ...inboxWrites,

  /** Retract, supersede or flag a claim; without an id the correction is named after what it does. */
  correct: write(
    z.strictObject({
      ...common,
      id: z.exactOptional(idSchema),
      action: z.enum(correctionActions),
      claim: idSchema,
      by: z.exactOptional(idSchema),
      reason: z.enum(correctionReasons),
      /** One text stands for both languages when its writer has only one. */
      because: z.union([z.string().min(1).max(1000), bilingualSchema]),
      knownFrom: z.exactOptional(daySchema),
      source: z.exactOptional(idSchema),
    }),
    ({ because, id, ...given }, key, store, { today }) => {
      const correction: Correction = {
        ...given,
        id: id ?? `${given.action}-${given.claim}`.slice(0, 200),
        because: typeof because === 'string' ? { en: because, zh: because } : because,
        recorded: today,
      };
      return store.append({ corrections: [correction] }, key);
    },
  ),
};

function readClaims(claims: readonly unknown[]): Result<Claim[]> {
  const issues: Issue[] = [];
  const read: Claim[] = [];
  for (const [i, claim] of claims.entries()) {
    const result = parseClaim(claim);
    if (result.ok) read.push(result.value);
    else
      issues.push(
        ...result.issues.map((issue) => ({
          ...issue,
          where: {
            ...issue.where,
            path: ['claims', i, issue.where.path].filter((p) => p !== undefined).join('.'),
          },
        })),
      );
  }
  return issues.length > 0 ? failed(...issues) : ok(read);
}
