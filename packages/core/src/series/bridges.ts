import type { LedgerIndex } from '../ledger/index.ts';
import { metricOf } from '../metric/index.ts';
import {
  addIntervals,
  containsValue,
  type Dec,
  dec,
  type Interval,
  intervalRecord,
  intervalsOverlap,
  scaleInterval,
  subtractIntervals,
  widthOf,
  ZERO,
} from '../money/index.ts';
import type { Period } from '../time/index.ts';
import { isAnnualised } from './basisKey.ts';
import { bridgeSentence } from './bridgeSentence.ts';
import { type Equation, equations, formatEquation, type Term } from './equations.ts';
import { claimsOfTerm } from './meet.ts';
import { type Member, middleOf } from './member.ts';
import type { PolicyName } from './policy.ts';
import type { Bridge, BridgePart } from './reconciliation.ts';
import { weigh } from './weigh.ts';

/** A wrong closing is likelier the more values are tried: so few of each measure, best first. */
const MOST_OF_EACH = 6;
const MOST_SHOWN = 4;
/** A residual wider than this share of the result closes with anything; an identity may be told in rounder figures. */
const WIDEST = { identity: dec('0.5'), other: dec('0.2') };
/** An adjustment that misses by more than this share explains nothing. */
const NEAR = dec('0.1');

/**
 * Equations between claims about one company and period [RC19]: loss 5.0 = cost 8.5 − revenue 3.5. Equations are tried
 * when they hold one of the metrics given; each with the values that close it, else with the best of each.
 */
export function findBridges(
  index: LedgerIndex,
  company: string,
  period: Period,
  metrics: ReadonlySet<string>,
  policy: PolicyName,
): readonly Bridge[] {
  const candidates = new Map<Term, readonly Member[]>();
  const candidatesOf = (term: Term) => {
    let found = candidates.get(term);
    if (!found) {
      found = valuesOf(term, index, company, period, policy);
      candidates.set(term, found);
    }
    return found;
  };
  return equations.flatMap((equation) => {
    const terms = [equation.result, ...equation.parts];
    if (!terms.some((term) => metrics.has(term.metric))) return [];
    const values: (readonly Member[])[] = [];
    for (const term of terms) {
      const found = candidatesOf(term);
      if (found.length === 0) return [];
      values.push(found);
    }
    return bridgesOf(equation, combinations(values));
  });
}

/** What may stand for a term: the best claim of each value on each basis, for the whole company. */
function valuesOf(
  term: Term,
  index: LedgerIndex,
  company: string,
  period: Period,
  policy: PolicyName,
): readonly Member[] {
  const claims = claimsOfTerm(
    index.claimsOf(company, term.metric),
    period,
    metricOf(term.metric).kind,
  ).filter(
    ({ basis, per }) =>
      basis.scope.kind === 'group' &&
      per === null &&
      !basis.periodBasis.cumulative &&
      !basis.epistemic.denied &&
      (term.presentation === undefined || basis.presentation === term.presentation),
  );
  const kept: Member[] = [];
  for (const { chosen, members } of weigh(claims, index, policy).groups) {
    const voices: Member[] = [];
    for (const member of chosen ? [chosen, ...members] : members)
      if (!voices.some((voice) => sayTheSame(voice, member))) voices.push(member);
    kept.push(...voices);
  }
  return kept
    .filter((member) => member.comparable && widthOf(member.interval) !== null)
    .slice(0, MOST_OF_EACH);
}

/** One basis, one side of the present, and intervals that overlap: a second try with it would close twice. */
function sayTheSame(a: Member, b: Member): boolean {
  return looksAhead(a) === looksAhead(b) && intervalsOverlap(a.interval, b.interval);
}
const looksAhead = (member: Member) => member.outlook === 'forward';

function combinations(values: readonly (readonly Member[])[]): readonly (readonly Member[])[] {
  return values.reduce<readonly (readonly Member[])[]>(
    (sets, members) => sets.flatMap((set) => members.map((m) => [...set, m])),
    [[]],
  );
}

function bridgesOf(equation: Equation, sets: readonly (readonly Member[])[]): readonly Bridge[] {
  const sound = sets.filter(fitTogether);
  const closing = sound.filter((set) => closes(equation, set));
  if (closing.length > 0)
    return closing
      .toSorted((a, b) => sourcesIn(a) - sourcesIn(b))
      .slice(0, MOST_SHOWN)
      .map((set) => bridge(equation, set, true));
  const [best] = sound;
  return best && (equation.identity || isNear(equation, best)) ? [bridge(equation, best, false)] : [];
}

/**
 * One outlook, one currency, and nothing that one leaves out and another names as inside. A half-year multiplied up fits
 * only figures of its own source, which used it so.
 */
function fitTogether(set: readonly Member[]): boolean {
  const [first, ...rest] = set;
  if (!first) return false;
  const items = new Map<string, string>();
  for (const { claim } of set)
    for (const [item, how] of Object.entries(claim.basis.inclusions)) {
      if ((items.get(item) ?? how) !== how) return false;
      items.set(item, how);
    }
  if (set.some(({ claim }) => isAnnualised(claim)) && sourcesIn(set) > 1) return false;
  return rest.every((m) => looksAhead(m) === looksAhead(first) && m.claim.unit === first.claim.unit);
}

function sourcesIn(set: readonly Member[]): number {
  return new Set(set.map((m) => m.source?.origin ?? m.claim.citation.source)).size;
}

function residualOf({ parts }: Equation, [result, ...values]: readonly Member[]): Interval {
  const sum = values.reduce<Interval>(
    (total, value, i) => {
      const part = parts[i]!;
      return addIntervals(total, scaleInterval(value.interval, dec(part.sign * part.times)));
    },
    { low: ZERO, high: ZERO },
  );
  return subtractIntervals(result!.interval, sum);
}

function sizeOf(member: Member): Dec {
  return (middleOf(member.interval) ?? ZERO).abs();
}

function closes(equation: Equation, set: readonly Member[]): boolean {
  const residual = residualOf(equation, set);
  const widest = sizeOf(set[0]!).times(equation.identity ? WIDEST.identity : WIDEST.other);
  return containsValue(residual, ZERO) && (widthOf(residual)?.lte(widest) ?? false);
}

function isNear(equation: Equation, set: readonly Member[]): boolean {
  const miss = middleOf(residualOf(equation, set));
  return miss?.abs().lte(sizeOf(set[0]!).times(NEAR)) ?? false;
}

function bridge(equation: Equation, set: readonly Member[], closed: boolean): Bridge {
  const residual = residualOf(equation, set);
  const [result, ...values] = set as readonly [Member, ...Member[]];
  const partOf = (term: Term, member: Member): BridgePart => ({
    metric: term.metric,
    sign: term.sign,
    times: term.times,
    claim: member.claim.id,
    interval: intervalRecord(member.interval),
  });
  return {
    equation: formatEquation(equation),
    result: partOf(equation.result, result),
    parts: equation.parts.map((term, i) => partOf(term, values[i]!)),
    unit: result.claim.unit,
    residual: intervalRecord(residual),
    closes: closed,
    sentence: bridgeSentence(equation, result, values, residual, closed),
  };
}
