import { type Claim, type Scope, usualAccounting } from '../claim/index.ts';
import { isCurrency } from '../money/index.ts';
import { kindOfMetric } from './member.ts';

type BasisOf = Pick<Claim, 'metric' | 'basis' | 'unit' | 'per'>;

/** Metrics that are a year's worth, or a running total, by definition. */
const annualByName = new Set(['arr', 'run_rate']);
const totalByName = new Set(['cash_raised', 'cumulative_loss']);

export function isAnnualised(claim: Pick<Claim, 'metric' | 'basis'>): boolean {
  return claim.basis.periodBasis.annualised === true && !annualByName.has(claim.metric);
}
export function isCumulative(claim: Pick<Claim, 'metric' | 'basis'>): boolean {
  return claim.basis.periodBasis.cumulative === true && !totalByName.has(claim.metric);
}

export function scopeKey({ kind, name }: Scope): string {
  return kind === 'group' ? '' : `${kind} ${name ?? ''}`.trim();
}

/** Stated presentation: the one axis that a claim may be silent on and still join a group by its value [RC5]. */
export function presentationKey(claim: Claim): string {
  const { presentation } = claim.basis;
  return presentation === 'none' || presentation === 'unknown' ? '' : presentation;
}

/**
 * The parts of a claim's basis that set it apart from the plain case, presentation aside [RC4]: a loss without stock
 * pay gives `-stockPay`, revenue of one product `product ChatGPT`. An item nobody mentions is the plain case.
 */
export function basisParts({ metric, basis, unit, per }: BasisOf): readonly string[] {
  const { accounting, inclusions, periodBasis, scope } = basis;
  const usual = usualAccounting(metric);
  const parts = Object.entries(inclusions)
    .filter(([, how]) => how === 'excluded')
    .map(([item]) => `-${item}`)
    .sort();
  if (scope.kind !== 'group') parts.unshift(scopeKey(scope));
  if (accounting !== 'unknown' && usual !== null && accounting !== usual) parts.push(accounting);
  if (isAnnualised({ metric, basis })) parts.push('annualised');
  if (isCumulative({ metric, basis })) parts.push('cumulative');
  if (per !== null) parts.push(`per ${per}`);
  if (periodBasis.against !== undefined) parts.push(periodBasis.against);
  if (!isCurrency(unit) && metric.startsWith('other:')) parts.push(unit);
  return parts;
}

/** For ranking: what makes a claim another measure, another part of the company, or a less plain figure. */
export function departures(claim: Claim): {
  readonly misfits: number;
  readonly scoped: boolean;
  readonly plainness: number;
} {
  const perMisfits = claim.per !== null && kindOfMetric(claim.metric) === 'flow';
  return {
    misfits: (isAnnualised(claim) ? 1 : 0) + (isCumulative(claim) ? 1 : 0) + (perMisfits ? 1 : 0),
    scoped: claim.basis.scope.kind !== 'group',
    plainness: basisParts(claim).length,
  };
}

/** The whole basis of an observation as one name, for asking whether two of them may be added or subtracted. */
export function basisKeyOf(observed: BasisOf): string {
  return [...basisParts(observed), observed.basis.presentation].join(', ');
}
