import type { Claim, ClaimMetric, Scope } from '../claim/index.ts';
import { type Ledger, type LedgerIndex, ledgerIndex } from '../ledger/index.ts';
import { byText } from '../source/index.ts';
import {
  firstDay,
  formatPeriod,
  isInstant,
  lastDay,
  lengthInDays,
  lengthInMonths,
  type Period,
} from '../time/index.ts';
import { groupRecord } from './basisGroup.ts';
import { isAnnualised, isCumulative, scopeKey } from './basisKey.ts';
import { countConflicts } from './differences.ts';
import { byPeriod } from './meet.ts';
import type { Frequency, Observation, Series } from './observation.ts';
import { defaultPolicy, type PolicyName } from './policy.ts';
import { weigh } from './weigh.ts';

export interface SeriesQuery {
  readonly company: string;
  readonly metric: ClaimMetric;
  /** Only periods of this length. Left out: every stated period. */
  readonly freq?: Frequency;
  /** The group unless said. */
  readonly scope?: Scope;
}

/**
 * One reconciled observation for each period that any source states [RC20], in the order of their last days. Nothing
 * is filled in between. Give the corrected ledger, as known on the day asked about (`viewLedger`).
 */
export function deriveSeries(ledger: Ledger, query: SeriesQuery, policy: PolicyName = defaultPolicy): Series {
  const { company, metric, freq, scope = { kind: 'group' } } = query;
  const index = ledgerIndex(ledger);
  const all = index.claimsOf(company, metric);
  const claims = all.filter(
    (claim) =>
      scopeKey(claim.basis.scope) === scopeKey(scope) && !isAnnualised(claim) && !isCumulative(claim),
  );
  const observations = byPeriod(claims)
    .flatMap((bundle) => observe(bundle, all, index, policy))
    .filter((observation) => freq === undefined || frequencyOf(observation.period) === freq);
  return { company, metric, scope, freq: freq ?? null, policy, observations: inOrder(observations) };
}

function observe(
  claims: readonly Claim[],
  elsewhere: readonly Claim[],
  index: LedgerIndex,
  policy: PolicyName,
): readonly Observation[] {
  const { groups, origins, chosen } = weigh(claims, index, policy);
  const [group] = groups;
  if (!chosen || !group) return [];
  const { claim, source } = chosen;
  const record = groupRecord(group, origins);
  return [
    {
      company: claim.company,
      metric: claim.metric,
      period: claim.period,
      scope: claim.basis.scope,
      quantity: claim.quantity,
      unit: claim.unit,
      per: claim.per,
      basis: claim.basis,
      outlook: chosen.outlook,
      claim: claim.id,
      claims: [claim.id],
      alternatives: groups.flatMap((g) => g.members.map((m) => m.claim.id)).filter((id) => id !== claim.id),
      range: record.range,
      origins: record.origins,
      conflicts: claims.length > 1 ? countConflicts(groups, { origins, elsewhere }) : 0,
      knownFrom: chosen.known,
      filed: source?.kind === 'filing' ? (claim.published?.day ?? null) : null,
      source: claim.citation.source,
      tag: tagOf(claim.citation.locator),
      derived: null,
    },
  ];
}

/** The filing's own name of the figure, when the locator gives one: `us-gaap/Revenues 0001543151-24-000012`. */
function tagOf(locator: string | undefined): string | null {
  return /^[a-z]{2,10}(?:-[a-z]{2,10})?\/\w{1,200}/.exec(locator ?? '')?.[0] ?? null;
}

/**
 * The usual name of a period's length. The quarters of a 52/53-week year have 12 to 17 weeks (Costco: three of 12, then one
 * of 16 or 17); four calendar months are none.
 */
export function frequencyOf(period: Period): Frequency | null {
  if (isInstant(period)) return 'instant';
  const { months, exact } = lengthInMonths(period);
  const days = lengthInDays(period);
  if (!exact && days >= 80 && days <= 125) return 'quarter';
  return months === 1
    ? 'month'
    : months === 3
      ? 'quarter'
      : months === 6
        ? 'half'
        : months === 12
          ? 'year'
          : null;
}

/** By last day, the longer period first where two end together. */
export function inOrder(observations: readonly Observation[]): readonly Observation[] {
  return byText(
    observations,
    ({ period }) => `${lastDay(period)} ${firstDay(period)} ${formatPeriod(period)}`,
  );
}
