import type { Claim } from '@solvent/core/claim';
import { type Issue, ok, type Result } from '@solvent/core/issue';
import { checkCitation } from '@solvent/core/source';
import type { Store } from '@solvent/store';
import type { ApiContext } from './context.ts';

/** How many documents were kept, how many claims quote them, and what is wrong with either. */
export interface WordsFacts {
  readonly documents: number;
  readonly quotes: number;
  readonly findings: readonly Issue[];
}

/**
 * Look for the quote of every claim in the words its document was kept with [ST25]: a finding for each that does not stand
 * there, and for words that are gone or were changed. Null where no ledger was made yet.
 */
export async function verifyWords(context: ApiContext): Promise<Result<WordsFacts | null>> {
  const store = await context.existingStore();
  if (!store.ok || store.value === null) return store.ok ? ok(null) : store;
  const ledger = await store.value.ledger();
  if (!ledger.ok) return ledger;
  const bySource = Map.groupBy(ledger.value.claims, (claim) => claim.citation.source);
  const facts = { documents: 0, quotes: 0, findings: [] as Issue[] };
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<Store['snapshots']>> = await store.value.snapshots({
      limit: 200,
      ...(cursor === null ? {} : { cursor }),
    });
    if (!page.ok) return page;
    for (const { snapshot } of page.value.rows) {
      const claims = bySource.get(snapshot.id) ?? [];
      facts.documents += 1;
      facts.quotes += claims.length;
      facts.findings.push(...(await findingsIn(store.value, snapshot.id, claims)));
    }
    cursor = page.value.next;
  } while (cursor !== null);
  return ok(facts);
}

async function findingsIn(store: Store, id: string, claims: readonly Claim[]): Promise<readonly Issue[]> {
  const kept = await store.snapshot(id);
  if (!kept.ok) return kept.issues;
  const text = kept.value?.text ?? '';
  return claims.flatMap((claim) =>
    checkCitation(claim.citation, text, { claim: claim.id, company: claim.company }),
  );
}
