import { type Issue, parseRecord, type RecordSchema, type Result, raise } from '@solvent/core/issue';
import type { Ledger } from '@solvent/core/ledger';
import type { Envelope, ReportContext } from '@solvent/core/report';
import type { Store, WriteKey, Written } from '@solvent/store';
import { type AnyProcedure, initTRPC, TRPCError } from '@trpc/server';
import type * as z from 'zod/mini';
import { rememberAnswer } from './answers.ts';
import { type ApiContext, type Names, withoutPrivate } from './context.ts';
import { notAllowed } from './issues.ts';
import { namesIn } from './namesIn.ts';
import { issuesOf, type Lang, toInternalError, toTrpcError } from './toTrpcError.ts';

/** Who may call a procedure. Without it, nobody. */
export interface ProcedureMeta {
  readonly access: 'read' | 'write';
}

const t = initTRPC
  .context<ApiContext>()
  .meta<ProcedureMeta>()
  .create({
    isDev: false,
    errorFormatter: ({ shape, error }) => ({
      ...shape,
      data: {
        code: shape.data.code,
        httpStatus: shape.data.httpStatus,
        path: shape.data.path,
        issues: issuesOf(error) ?? ([] as readonly Issue[]),
      },
    }),
  });

export const { router, createCallerFactory } = t;

/** Errors of ours become a number for the caller; everything that is refused on purpose passes. */
const guarded = t.procedure.use(async ({ ctx, next, meta, path, getRawInput }) => {
  const lang = langOf(await getRawInput().catch(() => undefined));
  const allowed =
    meta?.access === 'read'
      ? ctx.principal !== null
      : meta?.access === 'write' && ctx.principal?.kind === 'owner';
  if (!allowed) {
    const error = toTrpcError([raise(notAllowed, { what: path })], lang);
    throw ctx.principal === null
      ? new TRPCError({ code: 'UNAUTHORIZED', message: error.message, cause: error.cause })
      : error;
  }
  const result = await next();
  if (result.ok || issuesOf(result.error) || result.error.code !== 'INTERNAL_SERVER_ERROR') return result;
  throw toInternalError(result.error.cause ?? result.error, (line) => console.error(line), lang);
});

function langOf(input: unknown): Lang {
  return typeof input === 'object' && input !== null && 'lang' in input && input.lang === 'zh' ? 'zh' : 'en';
}

/** The input by its schema, or every problem with it as an issue; typed for tRPC as the schema itself would be. */
function checked<S extends RecordSchema>(schema: S) {
  const parse = (input: unknown) => value(parseRecord(schema, input ?? {}), langOf(input));
  return { parse } as unknown as { readonly _input: z.input<S>; readonly _output: z.output<S> };
}

function value<T>(result: Result<T>, lang: Lang): T {
  if (result.ok) return result.value;
  throw toTrpcError(result.issues, lang);
}

/** The schema behind a procedure, for the description of the API and for the parameters of REST. */
export const schemas = new WeakMap<object, z.core.$ZodType>();

function known<P extends object>(schema: z.core.$ZodType, procedure: P): P {
  schemas.set(procedure, schema);
  return procedure;
}

/** Procedures that are made when they are asked for: with its schema, one takes longer to make than to answer. */
type Makers = Readonly<Record<string, () => AnyProcedure>>;

/** All of them at once, for a server. */
export function made<M extends Makers>(makers: M): { [K in keyof M]: ReturnType<M[K]> } {
  return Object.fromEntries(Object.entries(makers).map(([name, make]) => [name, make()])) as never;
}

type Asked = { readonly lang?: Lang };

/** A read is one report of core over the ledger that the caller may see. */
export function report<S extends RecordSchema<Asked>, Data>(
  schema: S,
  make: (query: Omit<z.output<S>, 'lang'>, context: ReportContext) => Result<Envelope<Data>>,
) {
  return known(
    schema,
    guarded
      .meta({ access: 'read' })
      .input(checked(schema))
      .query(async ({ ctx, input, path }): Promise<Envelope<Data>> => {
        const { lang = 'en', ...query } = input as z.output<S>;
        const { today } = ctx;
        const ledger = value(await visibleLedger(ctx, namesIn(query)), lang);
        const question = `${path} ${today} ${JSON.stringify(query)}`;
        return value(
          rememberAnswer(ledger, question, () => make(query, { ledger, today })),
          lang,
        );
      }),
  );
}

async function visibleLedger(ctx: ApiContext, names: Names): Promise<Result<Ledger>> {
  const ledger = await ctx.ledger(names);
  return ledger.ok && ctx.principal?.kind !== 'owner'
    ? { ...ledger, value: withoutPrivate(ledger.value) }
    : ledger;
}

type StoreRead<S extends RecordSchema, Data> = (
  query: Omit<z.output<S>, 'lang'>,
  ctx: ApiContext,
) => Promise<Result<Data>>;

/** A read of the store itself, for its owner: the review queue, the state of the installation. */
export function ownerRead<S extends RecordSchema<Asked>, Data>(schema: S, make: StoreRead<S, Data>) {
  return storeRead('write', schema, make);
}

/** A read of what is public in the store, for whoever may read: the positions of filers. */
export function publicRead<S extends RecordSchema<Asked>, Data>(schema: S, make: StoreRead<S, Data>) {
  return storeRead('read', schema, make);
}

function storeRead<S extends RecordSchema<Asked>, Data>(
  access: ProcedureMeta['access'],
  schema: S,
  make: StoreRead<S, Data>,
) {
  return known(
    schema,
    guarded
      .meta({ access })
      .input(checked(schema))
      .query(async ({ ctx, input }): Promise<Data> => {
        const { lang = 'en', ...query } = input as z.output<S>;
        return value(await make(query, ctx), lang);
      }),
  );
}

type Keyed = Asked & { readonly idempotencyKey: string };

/** A write is one call of the store. Its key stands for the input as sent, not for the day it is carried out. */
export function write<S extends RecordSchema<Keyed>, Done extends Written = Written>(
  schema: S,
  make: (
    input: Omit<z.output<S>, keyof Keyed>,
    key: WriteKey,
    store: Store,
    ctx: ApiContext,
  ) => Promise<Result<Done>>,
) {
  return known(
    schema,
    guarded
      .meta({ access: 'write' })
      .input(checked(schema))
      .mutation(async ({ ctx, input }): Promise<Done> => {
        const { lang = 'en', idempotencyKey, ...rest } = input as z.output<S>;
        const store = value(await ctx.store(), lang);
        return value(await make(rest, { idempotencyKey, request: rest }, store, ctx), lang);
      }),
  );
}
