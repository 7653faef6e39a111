export type { BooksPreview } from './books.ts';
export { type ApiContext, type Principal, withoutPrivate } from './context.ts';
export { defaultLedger } from './defaultLedger.ts';
export { exportPack } from './exportPack.ts';
export { backup, restore, verify } from './keep.ts';
export { type LedgerOptions, type OpenLedger, openLedger } from './openLedger.ts';
export { type AppRouter, appRouter, createCaller } from './router.ts';
export { IssuesError, issuesOf, type Lang, toTrpcError } from './toTrpcError.ts';
export { openUploads, type Upload, type Uploads } from './uploads.ts';
