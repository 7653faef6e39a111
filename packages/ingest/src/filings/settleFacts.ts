import { type Issue, raise } from '@solvent/core/issue';
import { dec } from '@solvent/core/money';
import { roundsTo, unitOf } from '../digits.ts';
import type { FilingFact } from './facts.ts';
import { groupBy } from './groupBy.ts';
import { ambiguousFact, scaleError } from './issues.ts';
import type { Sifted } from './usableFacts.ts';

/** One value per tag, unit, period and filing: the most precise of duplicates [IM17], and none that is a scale error [IM18]. */
export function settleFacts(all: readonly FilingFact[]): Sifted {
  const issues: Issue[] = [];
  const single = [...groupBy(all, (fact) => `${figureKey(fact)} ${fact.accession}`).values()].flatMap(
    (facts) => {
      const best = mostPreciseOf(facts);
      if (best) return [best];
      const [a, b] = [facts[0]!, facts.find((fact) => fact.value !== facts[0]!.value)!];
      issues.push(raise(ambiguousFact, { ...slots(a), a: a.value, b: b.value }, { path: a.tag }));
      return [];
    },
  );
  const sizes = medianSizes(single);
  const facts = [...groupBy(single, figureKey).values()].flatMap((filings) => {
    const values = new Map(filings.map((fact) => [fact.value, fact]));
    if (values.size === 1) return filings;
    return filings.filter((fact) => {
      const other = [...values.values()].find((rival) =>
        isScaleError(fact, rival, sizes.get(seriesKey(fact))!),
      );
      if (!other) return true;
      const factor = factorBetween(fact.value, other.value)!;
      issues.push(
        raise(scaleError, { ...slots(fact), a: fact.value, b: other.value, factor }, { path: fact.tag }),
      );
      return false;
    });
  });
  return { facts, issues };
}

/** The value with the fewest trailing zeros, when every other one is that value rounded; undefined when one is not. */
function mostPreciseOf(facts: readonly FilingFact[]): FilingFact | undefined {
  const [first] = facts;
  if (facts.every((fact) => fact.value === first!.value)) return first;
  const best = facts.reduce((a, b) => (unitOf(b.value).lt(unitOf(a.value)) ? b : a));
  return facts.every((fact) => roundsTo(best.value, fact.value)) ? best : undefined;
}

/** How often `a` is `b` a thousand or a million times over or under, within half a percent; undefined when it is not. */
function factorBetween(a: string, b: string): string | undefined {
  if (a === '0' || b === '0') return undefined;
  // Most differ by little: a look at the powers of ten spares the exact quotient.
  if (Math.abs(Math.log10(Math.abs(Number(a) / Number(b)))) < 2.9) return undefined;
  const ratio = dec(a).div(dec(b));
  if (ratio.lte(0)) return undefined;
  const up = ratio.gte(1) ? ratio : dec('1').div(ratio);
  return ['1000', '1000000', '1000000000'].find((factor) => up.div(factor).minus(1).abs().lte('0.005'));
}

/** The one of two that lies farther, in powers of ten, from what the tag usually states. */
function isScaleError(fact: FilingFact, other: FilingFact, usual: number): boolean {
  return (
    factorBetween(fact.value, other.value) !== undefined && distance(fact, usual) > distance(other, usual)
  );
}
function distance(fact: FilingFact, usual: number): number {
  return Math.abs(sizeOf(fact) - usual);
}
function sizeOf({ value }: FilingFact): number {
  // Digits before the point: a size, not an amount.
  return value.replace('-', '').split('.')[0]!.length + +`0.${value.replace(/[-.]/g, '').slice(0, 3)}`;
}

function medianSizes(facts: readonly FilingFact[]): ReadonlyMap<string, number> {
  return new Map(
    [
      ...groupBy(
        facts.filter(({ value }) => value !== '0'),
        seriesKey,
      ),
    ].map(([key, members]) => {
      const sizes = members.map(sizeOf).sort((a, b) => a - b);
      return [key, sizes[Math.floor(sizes.length / 2)]!];
    }),
  );
}

const seriesKey = ({ tag, unit }: FilingFact) => `${tag} ${unit}`;
const figureKey = ({ tag, unit, start, end }: FilingFact) => `${tag} ${unit} ${start} ${end}`;
const slots = ({ tag, start, end, accession }: FilingFact) => ({
  tag,
  accession,
  period: start === null ? end : `${start}..${end}`,
});
