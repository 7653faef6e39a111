import type { Claim } from '@solvent/core/claim';
import { failed, ok, type Result, raise } from '@solvent/core/issue';
import type { Correction, Ledger } from '@solvent/core/ledger';
import type { Source } from '@solvent/core/source';
import type { NewRecords } from '@solvent/store';
import type { ApiContext } from './context.ts';
import { severalBooks, unknownBook } from './issues.ts';

/** The correction that takes an imported claim back; a book is taken back by one for each of its claims [IM70]. */
function takeBack({ id }: Claim, recorded: string): Correction {
  return {
    id: `undo-${id}`.slice(0, 200),
    action: 'retract',
    claim: id,
    reason: 'withdrawn',
    because: { en: 'The book this claim was read from was taken back.', zh: '该说法所出自的账簿已撤回。' },
    recorded,
  };
}

/** What takes back a whole book, named by the id of its source or by its file: the same whenever it is asked [IM70]. */
export async function takenBackRecords(
  { book }: { readonly book: string },
  ctx: ApiContext,
): Promise<Result<NewRecords>> {
  const ledger = await ctx.ledger();
  if (!ledger.ok) return ledger;
  const { claims, corrections } = ledger.value;
  const source = findBook(book, ledger.value);
  if (!source.ok) return source;
  const known = new Map(corrections.map((correction) => [correction.id, correction]));
  return ok({
    corrections: claims
      .filter(({ citation }) => citation.source === source.value.id)
      .map((claim) => takeBack(claim, ctx.today))
      .map((correction) => known.get(correction.id) ?? correction),
  });
}

function findBook(book: string, ledger: Ledger): Result<Source> {
  const books = ledger.sources.filter(({ kind }) => kind === 'books');
  const named = books.filter(({ id, title }) => id === book || title === book);
  const gone = takenBack(ledger.corrections);
  const standing = named.filter(({ id }) =>
    ledger.claims.some((claim) => claim.citation.source === id && !gone.has(claim.id)),
  );
  const found = standing.length > 0 ? standing : named.slice(-1);
  const [first, second] = found;
  if (!first) return failed(raise(unknownBook, { text: book }));
  return second
    ? failed(raise(severalBooks, { text: book, ids: found.map(({ id }) => id).join(', ') }))
    : ok(first);
}

/** The claims that were taken back with their book, or by undoing a decision. */
export function takenBack(corrections: readonly Correction[]): ReadonlySet<string> {
  return new Set(
    corrections.flatMap(({ action, reason, id, claim }) =>
      action === 'retract' && reason === 'withdrawn' && id.startsWith('undo-') ? claim : [],
    ),
  );
}

/** Claims read again after they were taken back stand beside the retracted ones, as `…-r2`, `…-r3` [ST14]. */
export function afterTakenBack(claims: readonly Claim[], gone: ReadonlySet<string>): readonly Claim[] {
  return claims.map((claim) => {
    let [id, round] = [claim.id, 1];
    while (gone.has(id)) id = `${claim.id}-r${++round}`;
    return id === claim.id ? claim : { ...claim, id };
  });
}
