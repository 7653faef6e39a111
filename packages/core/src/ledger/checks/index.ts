import type { Issue } from '../../issue/index.ts';
import type { Day } from '../../time/index.ts';
import type { Ledger } from '../ledger.ts';
import { arrIdentity } from './arrIdentity.ts';
import { burnBesideProfit } from './burnBesideProfit.ts';
import { burnOverYears } from './burnOverYears.ts';
import { capexAboveCost } from './capexAboveCost.ts';
import type { Check } from './check.ts';
import { checkContext } from './context.ts';
import { cumulativeFalls } from './cumulativeFalls.ts';
import { distantInputs } from './distantInputs.ts';
import { duplicateClaim } from './duplicateClaim.ts';
import { filingContradicted } from './filingContradicted.ts';
import { forecastDue } from './forecastDue.ts';
import { forecastWithoutDeadline } from './forecastWithoutDeadline.ts';
import { futureActual } from './futureActual.ts';
import { growthAgainstLevels } from './growthAgainstLevels.ts';
import { growthBaseDoubtful } from './growthBaseDoubtful.ts';
import { growthWithoutBase } from './growthWithoutBase.ts';
import { headcountJump } from './headcountJump.ts';
import { lossBasis } from './lossBasis.ts';
import { lossIdentity } from './lossIdentity.ts';
import { marginRange } from './marginRange.ts';
import { missingExchangeRate } from './missingExchangeRate.ts';
import { missingSource } from './missingSource.ts';
import { monthWithYearsFigure } from './monthWithYearsFigure.ts';
import { negativeMagnitude } from './negativeMagnitude.ts';
import { partAboveTotal } from './partAboveTotal.ts';
import { periodKind } from './periodKind.ts';
import { postMoneyIdentity } from './postMoneyIdentity.ts';
import { priceAsCost } from './priceAsCost.ts';
import { publishedAfterRecorded } from './publishedAfterRecorded.ts';
import { quoteScale } from './quoteScale.ts';
import { quoteWithoutFigure } from './quoteWithoutFigure.ts';
import { raisedBelowRound } from './raisedBelowRound.ts';
import { repeatedAsCurrent } from './repeatedAsCurrent.ts';
import { resultSign } from './resultSign.ts';
import { roundWithoutDate } from './roundWithoutDate.ts';
import { runRateAsRevenue } from './runRateAsRevenue.ts';
import { scaleOfNeighbours } from './scaleOfNeighbours.ts';
import { staleCorrection } from './staleCorrection.ts';
import { staleFigure } from './staleFigure.ts';
import { totalBelowPart } from './totalBelowPart.ts';
import { unitDimension } from './unitDimension.ts';
import { valuationBasis } from './valuationBasis.ts';
import { visitsAsUsers } from './visitsAsUsers.ts';

export type { Check } from './check.ts';

/** Every check, in the order of docs/specs/checks.md: how a claim is written, its basis, sums, time, what was measured. */
export const checks: readonly Check[] = [
  periodKind,
  unitDimension,
  negativeMagnitude,
  futureActual,
  publishedAfterRecorded,
  duplicateClaim,
  missingSource,
  quoteWithoutFigure,
  quoteScale,
  staleCorrection,
  missingExchangeRate,
  marginRange,
  roundWithoutDate,
  valuationBasis,
  lossBasis,
  runRateAsRevenue,
  raisedBelowRound,
  cumulativeFalls,
  totalBelowPart,
  partAboveTotal,
  lossIdentity,
  arrIdentity,
  postMoneyIdentity,
  resultSign,
  capexAboveCost,
  headcountJump,
  scaleOfNeighbours,
  monthWithYearsFigure,
  growthAgainstLevels,
  growthWithoutBase,
  growthBaseDoubtful,
  repeatedAsCurrent,
  distantInputs,
  staleFigure,
  forecastWithoutDeadline,
  forecastDue,
  burnBesideProfit,
  visitsAsUsers,
  priceAsCost,
  filingContradicted,
  burnOverYears,
];

export interface CheckOptions {
  /** The day the question is asked on: ages and deadlines count from it. */
  readonly today: Day;
  /** Only the checks with these ids (`CK28`), codes (`check/visits-as-users`) or names (`visits-as-users`). */
  readonly only?: readonly string[];
  /** Only findings about this company. */
  readonly company?: string;
  /** Also what is found about claims that a person has flagged: for a ledger seen before its corrections. */
  readonly includeFlagged?: boolean;
}

/**
 * Put every check to a ledger and return what they find, check by check and then by company, metric and
 * period: the same list for the same claims in any order. Pass the corrected ledger, or the bare one to see
 * what the corrections are for. A claim that a person flagged
 * has been looked at: unless asked for, only errors about it return.
 */
export function checkLedger(ledger: Ledger, options: CheckOptions): readonly Issue[] {
  const { today, only, company, includeFlagged = false } = options;
  const context = checkContext(ledger, today);
  const flagged = new Set(
    includeFlagged
      ? []
      : ledger.corrections.filter(({ action }) => action === 'flag').map(({ claim }) => claim),
  );
  return checks
    .filter((check) => !only || only.some((name) => isCalled(check, name)))
    .flatMap((check) => check.run(context))
    .filter((issue) => company === undefined || issue.where.company === company)
    .filter((issue) => issue.severity === 'error' || !flagged.has(issue.where.claim ?? ''));
}

/** The codes one can ask for, in the order of the checks. */
export const checkCodes: readonly string[] = checks.map((check) => check.kind.code);

/** The names in `only` that no check has. */
export function unknownChecks(only: readonly string[]): readonly string[] {
  return only.filter((name) => !checks.some((check) => isCalled(check, name)));
}

function isCalled({ id, kind }: Check, name: string): boolean {
  return name === id || name === kind.code || `check/${name}` === kind.code;
}
