import { type Claim, claimId, exactQuantity } from '@solvent/core/claim';
import { ok, type Result } from '@solvent/core/issue';
import { type Correction, ledgerIndex } from '@solvent/core/ledger';
import type { Currency } from '@solvent/core/money';
import type { Source } from '@solvent/core/source';
import type { Day } from '@solvent/core/time';
import type { NewRecords } from '@solvent/store';
import { ownCompany } from './books.ts';
import type { ApiContext } from './context.ts';

export interface OwnBalance {
  readonly company: string;
  readonly name?: string;
  readonly day: Day;
  readonly amount: string;
  readonly currency: Currency;
}

/** The money in one's own bank as its owner types it: a private claim; typed again for one day, it replaces the one before. */
export async function balanceRecords(
  { company, name, day, amount, currency }: OwnBalance,
  ctx: ApiContext,
): Promise<Result<NewRecords>> {
  const ledger = await ctx.ledger();
  if (!ledger.ok) return ledger;
  const sourceId = `books-balance-${company}`;
  const known = ledger.value.sources.find(({ id }) => id === sourceId);
  const source: Source = known ?? {
    id: sourceId,
    kind: 'books',
    title: 'Balance as typed',
    publisher: 'Own books',
    url: null,
    language: 'other',
    published: null,
    recorded: ctx.today,
    origin: `books/typed/${company}`,
  };
  const made: Omit<Claim, 'id'> = {
    company,
    metric: 'cash',
    period: { at: day },
    quantity: exactQuantity(amount),
    unit: currency,
    per: null,
    basis: {
      accounting: 'cash',
      inclusions: {},
      presentation: 'none',
      scope: { kind: 'group' },
      periodBasis: {},
      epistemic: { status: 'actual', attribution: 'company' },
    },
    citation: { source: sourceId, quote: `${amount} ${currency}` },
    published: null,
    recorded: ctx.today,
    confidence: 'high',
    private: true,
  };
  const id = claimId(made);
  const before = ledgerIndex(ledger.value)
    .claimsOf(company, 'cash')
    .filter((c) => c.citation.source === sourceId && 'at' in c.period && c.period.at === day && c.id !== id);
  const taken = new Set(ledger.value.corrections.map((c) => c.id));
  const corrections = before
    .map(
      (claim): Correction => ({
        id: `supersede-${claim.id}`.slice(0, 200),
        action: 'supersede',
        claim: claim.id,
        by: id,
        reason: 'source-error',
        because: { en: 'Typed again by the owner.', zh: '由所有者重新填写。' },
        recorded: ctx.today,
      }),
    )
    .filter((correction) => !taken.has(correction.id));
  const first = ledgerIndex(ledger.value).claim(id);
  return ok({
    companies: ledger.value.companies.some((c) => c.id === company) ? [] : [ownCompany(company, name)],
    sources: [source],
    claims: [first ?? { id, ...made }],
    corrections,
  });
}
