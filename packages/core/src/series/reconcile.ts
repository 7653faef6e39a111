import type { Claim } from '../claim/index.ts';
import { type Issue, raise } from '../issue/index.ts';
import { type Ledger, type LedgerIndex, ledgerIndex } from '../ledger/index.ts';
import { metricOf } from '../metric/index.ts';
import { formatPeriod } from '../time/index.ts';
import { groupRecord } from './basisGroup.ts';
import { scopeKey } from './basisKey.ts';
import { findBridges } from './bridges.ts';
import { findDifferences } from './differences.ts';
import { siblingsOf } from './equations.ts';
import { nothingFromSource } from './issues.ts';
import { claimsAbout } from './meet.ts';
import type { Member } from './member.ts';
import { defaultPolicy, type PolicyName } from './policy.ts';
import type { Bilingual, ReconcileQuery, Reconciliation, SiblingMeasure } from './reconciliation.ts';
import { tellerOf, valueWords } from './teller.ts';
import { type Weighed, weigh } from './weigh.ts';

/**
 * What is known of one figure of one period: a stated value chosen by a policy, every other claim with the reason why
 * it differs, related measures beside it, and equations that bridge them. OpenAI's revenue of 2024 was put at 1.0, 3.5
 * and 3.7 bn: an early forecast, a half-year multiplied up, and the accounts. Give the corrected ledger, as known on the
 * day asked about (`viewLedger`).
 */
export function reconcile(
  ledger: Ledger,
  query: ReconcileQuery,
  policy: PolicyName = defaultPolicy,
): Reconciliation {
  const index = ledgerIndex(ledger);
  const { company, metric, period, scope } = query;
  const elsewhere = index
    .claimsOf(company, metric)
    .filter((claim) => scope === undefined || scopeKey(claim.basis.scope) === scopeKey(scope));
  const weighed = weigh(claimsAbout(elsewhere, period), index, policy);
  const { groups, origins, chosen } = weighed;
  const records = groups.map((group) => groupRecord(group, origins));
  const main = records.find((record) => record.chosen !== null && record.chosen === chosen?.claim.id);
  const differences = findDifferences(groups, { origins, elsewhere });
  const siblings = findSiblings(index, query, policy);
  const bridges = findBridges(
    index,
    company,
    period,
    new Set([metric, ...siblings.map((sibling) => sibling.metric)]),
    policy,
  );
  return {
    company,
    metric,
    period,
    policy,
    scope: scope ?? null,
    chosen: chosen?.claim.id ?? null,
    quantity: chosen?.claim.quantity ?? null,
    unit: chosen?.claim.unit ?? null,
    per: chosen?.claim.per ?? null,
    basis: chosen?.claim.basis ?? null,
    published: chosen?.claim.published?.day ?? null,
    why: whyWords(chosen, weighed, policy),
    range: main?.range ?? null,
    origins: main?.origins ?? 0,
    articles: main?.articles ?? 0,
    groups: records,
    siblings,
    differences,
    conflicts: differences.filter((difference) => difference.class === 'genuineConflict').length,
    bridges,
    issues: issuesOf(weighed, query, policy),
  };
}

function findSiblings(
  index: LedgerIndex,
  { company, metric, period, scope }: ReconcileQuery,
  policy: PolicyName,
): readonly SiblingMeasure[] {
  return siblingsOf(metric).flatMap((sibling) => {
    const inScope = (claim: Claim) =>
      scopeKey(claim.basis.scope) === (scope === undefined ? '' : scopeKey(scope));
    const claims = claimsAbout(index.claimsOf(company, sibling).filter(inScope), period);
    const [first] = claims;
    if (!first) return [];
    const { groups, origins, chosen } = weigh(claims, index, policy);
    return [
      {
        metric: sibling,
        name: metricOf(sibling).name,
        period: chosen?.claim.period ?? first.period,
        groups: groups.map((group) => groupRecord(group, origins)),
      },
    ];
  });
}

const policyWords: Readonly<Record<string, Bilingual>> = {
  'filing-first': {
    en: 'best attributed, and most precise of those that agree',
    zh: '出处最可靠，且在一致者中最精确',
  },
  latest: { en: 'latest published on this basis', zh: '同口径中最新发布' },
  first: { en: 'first published on this basis', zh: '同口径中最早发布' },
  'median-of-independent': { en: 'median of the independent origins', zh: '各独立出处的中位值' },
};

function whyWords(chosen: Member | null, { members }: Weighed, policy: PolicyName): Bilingual {
  if (!chosen)
    return members.length === 0
      ? { en: 'No claim is about this.', zh: '没有相关说法。' }
      : { en: 'None of the claims can be chosen under this policy.', zh: '按此策略没有可选的说法。' };
  const reason = policyWords[policy] ?? {
    en: `best of what ${policy.slice(10)} says`,
    zh: `${policy.slice(10)} 的说法中最优`,
  };
  const value = valueWords(chosen);
  const ahead =
    chosen.outlook === 'forward'
      ? {
          en: ' It looks ahead: no figure about the finished period is known.',
          zh: '这是事前预期：尚无事后数字。',
        }
      : { en: '', zh: '' };
  return {
    en: `${value.en} from ${tellerOf(chosen)}: ${reason.en} (${members.length} claims).${ahead.en}`,
    zh: `${tellerOf(chosen)}的 ${value.zh}：${reason.zh}（共 ${members.length} 条说法）。${ahead.zh}`,
  };
}

function issuesOf(
  { members, chosen }: Weighed,
  { metric, period, company }: ReconcileQuery,
  policy: PolicyName,
): readonly Issue[] {
  if (chosen !== null || members.length === 0 || !policy.startsWith('by-source:')) return [];
  return [
    raise(nothingFromSource, { metric, period: formatPeriod(period), source: policy.slice(10) }, { company }),
  ];
}
