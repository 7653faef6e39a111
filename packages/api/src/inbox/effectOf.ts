import type { Claim } from '@solvent/core/claim';
import { type Issue, ok, type Result } from '@solvent/core/issue';
import { type Ledger, ledgerIndex } from '@solvent/core/ledger';
import { checkReport, type RunwayData, reconcileReport, runwayReport } from '@solvent/core/report';
import type { Bilingual, Difference, DifferenceClass } from '@solvent/core/series';
import type { Source } from '@solvent/core/source';
import { type Day, formatPeriod } from '@solvent/core/time';
import { familyOf } from '../loadAbout.ts';

/** What accepting a claim would mean, before it is accepted. */
export interface ClaimEffect {
  readonly claim: Claim;
  /** Claims on the same figure that are in the ledger, with how this one stands to each. */
  readonly beside: readonly Beside[];
  /** What the checks find that they do not find without it. */
  readonly findings: readonly Issue[];
  /** The company's runway without it and with it. */
  readonly before: RunwayData | null;
  readonly after: RunwayData | null;
  readonly changes: boolean;
}

export interface Beside {
  readonly claim: string;
  readonly source: string;
  readonly publisher: string;
  readonly quantity: Claim['quantity'];
  readonly unit: string;
  readonly quote: string;
  /** `agrees` when both can be one figure; else why they are not. */
  readonly stands: 'agrees' | DifferenceClass;
  readonly sentence: Bilingual | null;
}

/**
 * Set a claim beside the ledger without writing it [IN6]: what it repeats, what it contradicts and why, what the checks say of
 * it, and the runway before and after. For one that is in the ledger already, before is the ledger without it.
 */
export function effectOf(
  claim: Claim,
  source: Source | undefined,
  ledger: Ledger,
  today: Day,
): Result<ClaimEffect> {
  const part = partAbout(ledger, claim.company);
  const without = part.claims.some(({ id }) => id === claim.id)
    ? { ...part, claims: part.claims.filter(({ id }) => id !== claim.id) }
    : part;
  const known = source === undefined || ledger.sources.some(({ id }) => id === source.id);
  const withIt: Ledger = {
    ...without,
    sources: known ? ledger.sources : [...ledger.sources, source],
    claims: [...without.claims, claim],
  };
  const { company } = claim;
  const before = runwayReport({ company }, { ledger: without, today });
  const after = runwayReport({ company }, { ledger: withIt, today });
  if (!after.ok) return after;
  const beside = besideOf(claim, withIt, today);
  const findings = checkReport({ company }, { ledger: withIt, today });
  const old = checkReport({ company }, { ledger: without, today });
  const was = new Set(old.ok ? old.value.data.findings.map(keyOf) : []);
  const then = before.ok ? before.value.data : null;
  return ok({
    claim,
    beside,
    findings: findings.ok ? findings.value.data.findings.filter((f) => !was.has(keyOf(f))) : [],
    before: then,
    after: after.value.data,
    changes: JSON.stringify(then && shown(then)) !== JSON.stringify(shown(after.value.data)),
  });
}

const parts = new WeakMap<Ledger, Map<string, Ledger>>();

/** The claims that a question about one company draws on, its parent's and products' among them: a fraction of the ledger. */
function partAbout(ledger: Ledger, company: string): Ledger {
  const kept = parts.get(ledger) ?? new Map<string, Ledger>();
  parts.set(ledger, kept);
  const parent = ledger.companies.find(({ id }) => id === company)?.parent;
  const family = new Set([...familyOf([company], ledger.companies), company, parent]);
  const part = kept.get(company) ?? {
    ...ledger,
    claims: ledger.claims.filter((claim) => family.has(claim.company)),
  };
  kept.set(company, part);
  return part;
}

const keyOf = ({ code, message }: Issue) => `${code} ${message}`;

/** What a reader sees of a runway. */
const shown = ({ headline, rungs, planned }: RunwayData) => [
  headline,
  rungs.map(({ result, amount }) => [result, amount?.value]),
  planned,
];

/** Each claim on the same figure beside this one alone, and the figures of other periods that it repeats. */
function besideOf(claim: Claim, ledger: Ledger, today: Day): readonly Beside[] {
  const { company, metric, period } = claim;
  if (metric.startsWith('other:')) return [];
  const ask = (from: Ledger) => {
    const query = { company, metric, period: formatPeriod(period) };
    const report = reconcileReport(query, { ledger: from, today });
    return report.ok ? (report.value.data.periods[0] ?? null) : null;
  };
  const index = ledgerIndex(ledger);
  const whole = ask(ledger);
  if (!whole) return [];
  const others = new Set(whole.groups.flatMap((group) => group.claims));
  others.delete(claim.id);
  const row = (id: string, difference: Difference | undefined): Beside[] => {
    const other = index.claim(id);
    if (!other) return [];
    const { quantity, unit, citation } = other;
    const publisher = index.source(citation.source)?.publisher ?? citation.source;
    const stands =
      difference === undefined || difference.class === 'sameWithinRounding' ? 'agrees' : difference.class;
    const sentence = stands === 'agrees' ? null : (difference?.sentence ?? null);
    return [
      {
        claim: id,
        source: citation.source,
        publisher,
        quantity,
        unit,
        quote: citation.quote,
        stands,
        sentence,
      },
    ];
  };
  const pairs = [...others].flatMap((id) => {
    const two = ledger.claims.filter((one) => one.id === id || one.id === claim.id);
    const between = ask({ ...ledger, claims: two, corrections: [] })?.differences ?? [];
    return row(
      id,
      between.find(({ claims }) => claims.includes(id) && claims.includes(claim.id)),
    );
  });
  const shifted = whole.differences
    .filter((one) => one.class === 'periodShifted' && one.claims.includes(claim.id))
    .flatMap((one) =>
      one.claims.filter((id) => id !== claim.id && !others.has(id)).flatMap((id) => row(id, one)),
    );
  return [...pairs, ...shifted];
}
