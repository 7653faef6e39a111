import type { Claim } from '../claim/index.ts';
import { type Dec, dec, intervalsOverlap, scaleInterval } from '../money/index.ts';
import { daysBetween } from '../time/index.ts';
import { isAnnualised, isCumulative, presentationKey, scopeKey } from './basisKey.ts';
import { isWithin, type Member } from './member.ts';
import type { BasisAxis, DifferenceClass } from './reconciliation.ts';
import { findShift, type Shift } from './shift.ts';

/** Why two claims on one figure do not print one number. */
export interface Verdict {
  readonly class: DifferenceClass;
  readonly axis: BasisAxis | null;
  /** For a scale error: the second is the first times ten to this. */
  readonly power?: number;
  readonly shift?: Shift;
}

export interface Circumstances {
  readonly origins: ReadonlyMap<string, string>;
  /** Claims on the same company and metric, of every period. */
  readonly elsewhere: readonly Claim[];
}

/** The class of the difference between two claims, first that fits [RC15, RC16]. */
export function classify(a: Member, b: Member, { origins, elsewhere }: Circumstances): Verdict {
  if (!a.comparable || !b.comparable) return { class: 'basisDiffers', axis: 'unit' };
  const sameOrigin = origins.get(a.claim.id) === origins.get(b.claim.id);
  const overlap = intervalsOverlap(a.interval, b.interval);
  const axis = differingAxis(a.claim, b.claim, overlap);
  const sidesDiffer = (a.outlook === 'forward') !== (b.outlook === 'forward');
  const sameScope = scopeKey(a.claim.basis.scope) === scopeKey(b.claim.basis.scope);
  if (overlap) {
    if (axis !== null) return { class: 'basisDiffers', axis };
    if (!sameScope) return { class: 'scopeDiffers', axis: null };
    if (sameOrigin) return { class: 'repeatedFromOneOrigin', axis: null };
    return { class: sidesDiffer ? 'forecastAgainstActual' : 'sameWithinRounding', axis: null };
  }
  const power = powerBetween(a, b);
  if (power !== 0) return { class: 'scaleError', axis: null, power };
  const shift = findShift(b, elsewhere);
  if (shift) return { class: 'periodShifted', axis: null, shift };
  if (axis !== null) return { class: 'basisDiffers', axis };
  if (!sameScope) return { class: 'scopeDiffers', axis: null };
  if (a.claim.citation.source === b.claim.citation.source && a.outlook === b.outlook)
    return { class: 'basisDiffers', axis: 'unstated' };
  if (isRestated(a, b)) return { class: 'supersededOrRestated', axis: null };
  if (sidesDiffer) return { class: 'forecastAgainstActual', axis: null };
  return { class: sameOrigin ? 'repeatedFromOneOrigin' : 'genuineConflict', axis: null };
}

/**
 * The first axis on which the two say different things. Silence differs from what is left out, and on presentation
 * from what is stated when the values differ too.
 */
function differingAxis(a: Claim, b: Claim, overlap: boolean): BasisAxis | null {
  const [x, y] = [a.basis, b.basis];
  if (isAnnualised(a) !== isAnnualised(b)) return 'annualised';
  if (isCumulative(a) !== isCumulative(b)) return 'cumulative';
  if (a.per !== b.per) return 'per';
  if (x.accounting !== y.accounting && x.accounting !== 'unknown' && y.accounting !== 'unknown')
    return 'accounting';
  if (excluded(a) !== excluded(b)) return 'inclusions';
  const [p, q] = [presentationKey(a), presentationKey(b)];
  if (p !== q && (!overlap || (p !== '' && q !== ''))) return 'presentation';
  if (x.periodBasis.against !== y.periodBasis.against) return 'against';
  return null;
}

function excluded(claim: Claim): string {
  return Object.entries(claim.basis.inclusions)
    .filter(([, how]) => how === 'excluded')
    .map(([item]) => item)
    .sort()
    .join();
}

const NARROW = dec('0.12');
const scales: readonly Dec[] = Array.from({ length: 10 }, (_, power) => dec(`1${'0'.repeat(power)}`));

/** The power of ten between two figures that show the same digits, at most nine either way; 0 when there is none. */
function powerBetween(a: Member, b: Member): number {
  if ((a.outlook === 'forward') !== (b.outlook === 'forward') || !isNarrow(a) || !isNarrow(b)) return 0;
  for (let power = 1; power <= 9; power++) {
    const scale = scales[power]!;
    if (intervalsOverlap(scaleInterval(a.interval, scale), b.interval)) return power;
    if (intervalsOverlap(a.interval, scaleInterval(b.interval, scale))) return -power;
  }
  return 0;
}
function isNarrow({ interval }: Member): boolean {
  return isWithin(interval, NARROW);
}

/** One teller on a later day; an actual after an estimate; or two forecasts made two months apart or more. */
function isRestated(a: Member, b: Member): boolean {
  if (a.known === b.known || (a.outlook === 'forward') !== (b.outlook === 'forward')) return false;
  const [earlier, later] = a.known < b.known ? [a, b] : [b, a];
  if (tellerKey(a) === tellerKey(b)) return true;
  if (a.outlook === 'forward') return daysBetween(earlier.known, later.known) >= 60;
  return earlier.outlook === 'estimate' && later.outlook === 'actual';
}

function tellerKey({ claim, source }: Member): string {
  const { attribution, attributedTo } = claim.basis.epistemic;
  if (attribution === 'filing' || attribution === 'company') return claim.company;
  return (
    attributedTo ??
    source?.lineage?.original ??
    source?.publisher ??
    claim.citation.source
  ).toLowerCase();
}
