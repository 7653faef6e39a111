import { failed, type Issue, ok, type Result, raise } from '@solvent/core/issue';
import type { Ledger } from '@solvent/core/ledger';
import type { CompanyOnFile } from '@solvent/store';
import { type ApiContext, withoutPrivate } from './context.ts';
import { filersLeftOut } from './issues.ts';

/**
 * The user's own records as a ledger pack, which `importPack` reads again; null when nothing was ever written.
 * Private claims, what is said about them, and own books stay out unless asked for; companies that are only on file stay
 * out, with a warning.
 */
export async function exportPack(
  context: ApiContext,
  options: { readonly private: boolean },
): Promise<Result<Ledger | null>> {
  const store = await context.existingStore();
  if (!store.ok || store.value === null) return store.ok ? ok(null) : store;
  const own = await store.value.ledger();
  const onFile = await store.value.onFile();
  if (!own.ok || !onFile.ok) return failed(...own.issues, ...onFile.issues);
  return ok(options.private ? own.value : withoutPrivate(own.value), leftOut(onFile.value));
}

function leftOut(filers: readonly CompanyOnFile[]): readonly Issue[] {
  if (filers.length === 0) return [];
  const figures = filers.reduce((sum, filer) => sum + filer.figures, 0);
  return [raise(filersLeftOut, { companies: filers.length, figures })];
}
