import { registerHooks } from 'node:module';

/** Asks one question in a fresh process and prints every module that was loaded for it. */
const loaded: string[] = [];
registerHooks({
  load: (url, context, next) => {
    loaded.push(url);
    return next(url, context);
  },
});
const { createCaller, openLedger } = await import('../src/index.ts');
const ledger = openLedger({
  where: process.argv[2]!,
  clock: () => '2026-11-24T09:30:00.000Z',
  dataset: false,
});
const { schema } = await createCaller(ledger.contextFor({ kind: 'owner' })).metrics({});
await ledger.close();
console.log(JSON.stringify({ schema, loaded }));
