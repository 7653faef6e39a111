import type { Attribution, Status } from '../claim/index.ts';
import { intervalsOverlap, widthOf } from '../money/index.ts';
import { departures } from './basisKey.ts';
import { type Member, unknownAxes } from './member.ts';

const attributionRank: Readonly<Record<Attribution, number>> = {
  filing: 0,
  company: 1,
  document: 2,
  analyst: 3,
  anonymous: 4,
  unknown: 5,
  computed: 6,
};
const statusRank: Readonly<Record<Status, number>> = {
  actual: 0,
  estimate: 1,
  guidance: 2,
  forecast: 3,
  target: 4,
  rumour: 5,
};

/** How many independent origins say the same as each claim, on its basis and with its outlook. */
export type Support = ReadonlyMap<string, number>;

/** `filing-first` as an order of claims, best first [RC11]; total, because the id is its last word. */
export function byRank(support: Support): (a: Member, b: Member) => number {
  const keys = new Map<Member, readonly number[]>();
  const keyOf = (member: Member) => {
    let key = keys.get(member);
    if (!key) {
      key = rankKey(member, support);
      keys.set(member, key);
    }
    return key;
  };
  return (a, b) => {
    const [x, y] = [keyOf(a), keyOf(b)];
    for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return x[i]! - y[i]!;
    if (a.known !== b.known) return a.known > b.known ? -1 : 1;
    return a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0;
  };
}

function rankKey({ claim, comparable, outlook }: Member, support: Support): readonly number[] {
  const { epistemic } = claim.basis;
  const { misfits, scoped, plainness } = departures(claim);
  return [
    epistemic.denied ? 1 : 0,
    comparable ? 0 : 1,
    scoped ? 1 : 0,
    misfits,
    outlook === 'forward' ? 1 : 0,
    claim.confidence === 'low' ? 1 : 0,
    attributionRank[epistemic.attribution],
    statusRank[epistemic.status],
    plainness,
    unknownAxes(claim),
    // Of filings the last one counts: each restates those before it, however many they were.
    epistemic.attribution === 'filing' ? 0 : -(support.get(claim.id) ?? 0),
  ];
}

/** Of the claims that agree with the best one, the most precise: 13.07 bn of the accounts over "about 13 bn" [RC11]. */
export function mostPrecise(best: Member, group: readonly Member[]): Member {
  const worst = Math.max(attributionRank.document, attributionRank[best.claim.basis.epistemic.attribution]);
  let precise = best;
  for (const member of group) {
    const eligible =
      member.comparable &&
      member.outlook === best.outlook &&
      !member.claim.basis.epistemic.denied &&
      !(member.claim.confidence === 'low' && best.claim.confidence !== 'low') &&
      attributionRank[member.claim.basis.epistemic.attribution] <= worst &&
      intervalsOverlap(member.interval, best.interval);
    if (eligible && narrower(member, precise)) precise = member;
  }
  return precise;
}

function narrower(a: Member, b: Member): boolean {
  const [aboutA, aboutB] = [a.claim.quantity.approx, b.claim.quantity.approx];
  if (aboutA !== aboutB) return aboutB;
  const [widthA, widthB] = [widthOf(a.interval), widthOf(b.interval)];
  return widthA !== null && (widthB === null || widthA.lt(widthB));
}
