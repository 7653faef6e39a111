import { failed, type Issue, ok, type Result, raise } from '@solvent/core/issue';
import type { Currency } from '@solvent/core/money';
import type { BooksInput, BooksLook, BooksMapping, MappingHints } from '@solvent/ingest/books';
import type { NewRecords } from '@solvent/store';
import type { ApiContext } from './context.ts';
import { noUpload } from './issues.ts';
import { asBookRecorded } from './knownRecords.ts';
import { takenBack } from './takenBack.ts';

/** A file of one's own books that was sent, and how it is to be read. */
export interface BookFileInput {
  readonly upload: string;
  readonly company: string;
  readonly mapping?: BooksMapping;
  readonly currency?: Currency;
  readonly days?: MappingHints['days'];
  readonly decimal?: MappingHints['decimal'];
  readonly budget?: boolean;
}

/** A book before it is written [IM48]: what is proposed, what cannot be read, and the figures it would give. */
export interface BooksPreview extends Omit<BooksLook, 'reading'> {
  readonly file: string;
  /** Whether it can be written as it stands. */
  readonly ready: boolean;
  readonly figures: NonNullable<BooksLook['reading']>['figures'];
  readonly issues: readonly Issue[];
}

export async function previewBooks(input: BookFileInput, ctx: ApiContext): Promise<Result<BooksPreview>> {
  const look = await lookAt(input, ctx);
  if (!look.ok) return look;
  const { reading, ...rest } = look.value.look;
  return ok({
    ...rest,
    file: look.value.file,
    ready: reading !== null,
    figures: reading?.figures ?? [],
    issues: look.issues,
  });
}

/** What would be added: one's own company where it is new, the source, and private claims; the same file twice is once. */
export async function bookRecords(
  { name, ...input }: BookFileInput & { readonly name?: string },
  ctx: ApiContext,
): Promise<Result<NewRecords>> {
  const look = await lookAt(input, ctx);
  if (!look.ok) return look;
  const { reading } = look.value.look;
  if (!reading) return failed(...look.issues);
  const ledger = await ctx.ledger();
  if (!ledger.ok) return ledger;
  const { companies, sources, claims, corrections } = ledger.value;
  const known = {
    sources: new Map(sources.map((source) => [source.id, source])),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    gone: takenBack(corrections),
  };
  return ok({
    companies: companies.some(({ id }) => id === input.company) ? [] : [ownCompany(input.company, name)],
    ...asBookRecorded({ sources: [reading.source], claims: reading.claims }, known),
  });
}

export function ownCompany(id: string, name?: string) {
  const called = name?.trim() || id.slice('own-'.length);
  return { id, kind: 'company' as const, name: { en: called, zh: called }, aliases: [] };
}

async function lookAt(
  { upload, company, mapping, currency, days, decimal, budget = false }: BookFileInput,
  ctx: ApiContext,
): Promise<Result<{ readonly look: BooksLook; readonly file: string }>> {
  const kept = ctx.uploads.find(upload);
  if (!kept) return failed(raise(noUpload));
  const ledger = await ctx.ledger();
  if (!ledger.ok) return ledger;
  const { lookAtBooks } = await import('@solvent/ingest/books');
  const look = await lookAtBooks(kept.bytes, {
    file: kept.name,
    company: company as BooksInput['company'],
    recorded: ctx.today,
    budget,
    earlier: ledger.value.sources.filter(({ kind }) => kind === 'books'),
    ...(mapping ? { mapping } : {}),
    hints: { ...(currency ? { currency } : {}), ...(days ? { days } : {}), ...(decimal ? { decimal } : {}) },
  });
  return look.ok ? ok({ look: look.value, file: kept.name }, look.issues) : look;
}
