import { ok, type Result } from '@solvent/core/issue';
import type { BackupFacts, ChainFacts, RestoreFacts } from '@solvent/store';
import type { ApiContext } from './context.ts';

/** Back up the user's ledger to a file; null when nothing was ever written. For the machine's owner only: it writes a path. */
export async function backup(context: ApiContext, toFile: string): Promise<Result<BackupFacts | null>> {
  const store = await context.existingStore();
  return store.ok && store.value ? store.value.backup(toFile) : store.ok ? ok(null) : store;
}

/** Walk the chain of the user's ledger; null when nothing was ever written. */
export async function verify(context: ApiContext): Promise<Result<ChainFacts | null>> {
  const store = await context.existingStore();
  return store.ok && store.value ? store.value.verifyChain() : store.ok ? ok(null) : store;
}

/** Put a backup in the place of the user's ledger; what was there is kept aside. */
export async function restore(
  where: string,
  fromFile: string,
  clock: () => string,
): Promise<Result<RestoreFacts>> {
  const { restoreLedger } = await import('@solvent/store');
  return restoreLedger(where, fromFile, { clock });
}
