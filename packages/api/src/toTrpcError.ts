import { Bug, type Issue, raise } from '@solvent/core/issue';
import { TRPCError } from '@trpc/server';
import { internal } from './issues.ts';

type Code = ConstructorParameters<typeof TRPCError>[0]['code'];
export type Lang = 'en' | 'zh';

/** Issues on their way through tRPC; the error formatter puts them into `data.issues`. */
export class IssuesError extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[], text: string) {
    super(text);
    this.issues = issues;
  }
}

const codes: Readonly<Record<string, Code>> = {
  'api/not-allowed': 'FORBIDDEN',
  'api/internal': 'INTERNAL_SERVER_ERROR',
  'api/no-store': 'PRECONDITION_FAILED',
  'api/unknown-source': 'NOT_FOUND',
  'inbox/unknown-document': 'NOT_FOUND',
  'derivation/unknown-claim': 'NOT_FOUND',
  'ledger/unknown-company': 'NOT_FOUND',
  'report/unknown-figure': 'NOT_FOUND',
  'report/unknown-metric': 'NOT_FOUND',
  'report/unknown-prediction': 'NOT_FOUND',
  'report/unknown-speaker': 'NOT_FOUND',
  'store/no-candidate': 'NOT_FOUND',
  'store/id-taken': 'CONFLICT',
  'store/key-reused': 'CONFLICT',
  'store/already-decided': 'CONFLICT',
  'store/nothing-to-undo': 'CONFLICT',
  'store/busy': 'SERVICE_UNAVAILABLE',
  'store/cannot-open': 'SERVICE_UNAVAILABLE',
  'store/no-space': 'SERVICE_UNAVAILABLE',
  'store/read-only': 'SERVICE_UNAVAILABLE',
  'store/outcome-unknown': 'SERVICE_UNAVAILABLE',
  'store/damaged': 'INTERNAL_SERVER_ERROR',
  'store/chain-broken': 'INTERNAL_SERVER_ERROR',
};

/** Problems as the one error a caller gets: its code from the first of them, its text in the caller's language. */
export function toTrpcError(issues: readonly Issue[], lang: Lang = 'en'): TRPCError {
  const first = issues.find((issue) => issue.severity === 'error') ?? issues[0];
  if (!first) throw new Bug('a refusal without an issue');
  const text = lang === 'zh' && first.zh ? first.zh : first;
  return new TRPCError({
    code: codes[first.code] ?? 'BAD_REQUEST',
    message: text.message,
    cause: new IssuesError(issues, text.message),
  });
}

export function issuesOf(error: unknown): readonly Issue[] | undefined {
  if (error instanceof IssuesError) return error.issues;
  return error instanceof TRPCError ? issuesOf(error.cause) : undefined;
}

/** A mistake of ours: the log gets everything, the caller a number to find it by. */
export function toInternalError(error: unknown, log: (line: string) => void, lang: Lang = 'en'): TRPCError {
  const number = crypto.randomUUID().slice(0, 8);
  log(`internal error ${number}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return toTrpcError([raise(internal, { number })], lang);
}
