import { ok, type Result } from '@solvent/core/issue';
import type { Ledger } from '@solvent/core/ledger';
import { type ApiContext, withoutPrivate } from './context.ts';

/**
 * The user's own records as a ledger pack, which `importPack` reads again; null when nothing was ever written.
 * Private claims, what is said about them, and own books stay out unless asked for.
 */
export async function exportPack(
  context: ApiContext,
  options: { readonly private: boolean },
): Promise<Result<Ledger | null>> {
  const store = await context.existingStore();
  if (!store.ok || store.value === null) return store.ok ? ok(null) : store;
  const own = await store.value.ledger();
  return own.ok && !options.private ? ok(withoutPrivate(own.value)) : own;
}
