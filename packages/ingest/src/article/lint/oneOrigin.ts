import { raise } from '@solvent/core/issue';
import type { Source } from '@solvent/core/source';
import { firstDay, isInstant, overlapShare } from '@solvent/core/time';
import { toldAgain } from '../issues.ts';
import type { Lint } from './lintCandidates.ts';

/**
 * The figure of another source told again: the same value for the same company, metric and period, in words that cite that
 * source or are mostly its own. Ten rewrites of one story are one.
 */
export const oneOrigin: Lint = ({ candidate, claim, dated }, { ledger }) => {
  if (claim.quantity.stated === null) return [];
  const sources = new Map(ledger.sources.map((source) => [source.id, source]));
  const cited = plain(candidate.attributedTo ?? '');
  const earlier = ledger.claims.find((other) => {
    if (other.company !== claim.company || other.metric !== claim.metric || other.unit !== claim.unit)
      return false;
    if (other.quantity.stated !== claim.quantity.stated || other.per !== claim.per) return false;
    if (dated && !samePeriod(other.period, claim.period)) return false;
    const source = sources.get(other.citation.source);
    return (
      (source !== undefined && cited !== '' && cites(cited, source)) ||
      likeness(other.citation.quote, claim.citation.quote) >= 0.6
    );
  });
  if (!earlier) return [];
  const publisher = sources.get(earlier.citation.source)?.publisher ?? earlier.citation.source;
  return [raise(toldAgain, { publisher }, { company: claim.company }, [earlier.id])];
};

function samePeriod(a: Parameters<typeof firstDay>[0], b: Parameters<typeof firstDay>[0]): boolean {
  return isInstant(a) || isInstant(b)
    ? firstDay(a).slice(0, 4) === firstDay(b).slice(0, 4)
    : overlapShare(a, b) >= 0.9;
}

function cites(cited: string, { publisher, lineage, origin }: Source): boolean {
  return [publisher, lineage?.original ?? '', origin.split('/')[0] ?? '']
    .map(plain)
    .some((name) => name.length > 2 && (cited.includes(name) || name.includes(cited)));
}

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Share of the pairs of characters that two texts have in common, from 0 to 1. */
function likeness(a: string, b: string): number {
  const [x, y] = [pairsOf(plain(a)), pairsOf(plain(b))];
  if (x.size === 0 || y.size === 0) return 0;
  let common = 0;
  for (const pair of x) if (y.has(pair)) common++;
  return common / (x.size + y.size - common);
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < Math.min(text.length, 400); i++) pairs.add(text.slice(i, i + 2));
  return pairs;
}
