import { deriveFigure, type Figure } from '../derivation/index.ts';
import { type Issue, type Result, raise } from '../issue/index.ts';
import { metricOf } from '../metric/index.ts';
import { type Currency, dec } from '../money/index.ts';
import {
  type BurnOption,
  derivePosition,
  type PlannedRunway,
  type Position,
  plannedRunway,
  type RungName,
  type RunwayResult,
  rungLabels,
  staticRunway,
  withBounds,
} from '../runway/index.ts';
import { type Day, daysBetween } from '../time/index.ts';
import type { Envelope, ReportContext, ReportQuery } from './envelope.ts';
import { proxyBurn, staleBalance } from './issues.ts';
import { answer, askAboutCompany, type Question } from './question.ts';
import { remember } from './remember.ts';
import { runwaySentence } from './runwaySentence.ts';
import type { Sentence } from './sentence.ts';

/**
 * How long the money lasts: every rung of liquidity over the chosen burn, the bound that follows from rounds
 * when no balance is known, what sources say themselves, and the same question on every other burn basis.
 */
export interface RunwayData {
  readonly company: { readonly id: string; readonly name: { readonly en: string; readonly zh: string } };
  readonly headline: Sentence;
  readonly currency: Currency;
  /** The day the balance is of; the cash-out date counts from here. */
  readonly asOf: Day | null;
  readonly stale: boolean;
  readonly basis: BurnBasis | null;
  readonly rungs: readonly RungRow[];
  /** Cash computed from rounds and burn (PO6), where rounds came in after the last balance or none is known. */
  readonly bridged:
    | (RunwayCell & { readonly asOf: Day; readonly because: { readonly en: string; readonly zh: string } })
    | null;
  /** The same money along the burn that is forecast year by year, where forecasts follow one another without a gap. */
  readonly planned: PlannedRunway | null;
  /** The row the headline speaks of: the best founded of the rungs and the bridge. */
  readonly headlineRow: RungName | 'bridged' | 'stated' | null;
  readonly stated: readonly Figure[];
  /** The same liquidity over every other burn, past and to come. */
  readonly alternatives: readonly { readonly burn: BurnRow; readonly result: RunwayResult }[];
  readonly claims: readonly string[];
}

export interface BurnBasis {
  readonly measure: string;
  readonly kind: BurnOption['basis'];
  readonly outlook: BurnOption['outlook'];
  readonly monthly: Figure;
  readonly total: Figure;
}
export type BurnRow = BurnBasis & {
  readonly id: string;
  readonly tier: number;
  readonly period: BurnOption['period'];
};

export interface RunwayCell {
  readonly id: string;
  readonly label: { readonly en: string; readonly zh: string };
  readonly amount: Figure | null;
  readonly result: RunwayResult;
  /** The result as a figure of months, for explaining; null when there is no number. */
  readonly months: Figure | null;
}
export interface RungRow extends RunwayCell {
  readonly rung: RungName;
  readonly adds: readonly Figure[];
}

export interface RunwayQuery extends ReportQuery {
  readonly company: string;
  readonly currency?: Currency;
  /** Rest the runway on this burn instead of the best one: a measure such as operating_loss, or an option id of `burn`. */
  readonly burn?: string;
}

export function runwayReport(query: RunwayQuery, context: ReportContext): Result<Envelope<RunwayData>> {
  const question = askAboutCompany(query, context);
  if (!question.ok) return question;
  const { company } = question.value;
  const position = positionFor(query, question.value);
  const data = runwayOf(position, company, query.burn);
  return answer('runway', question.value, context, data, [
    ...position.issues,
    ...warningsOf(position, data, company.id),
  ]);
}

export function positionFor(
  query: { readonly currency?: Currency },
  question: Question & { readonly company: { readonly id: string } },
): Position {
  const { view, company, policy, day, today } = question;
  return remember(
    view.ledger,
    `position ${company.id} ${policy} ${day} ${today} ${query.currency ?? ''}`,
    () =>
      derivePosition(view.ledger, {
        company: company.id,
        policy,
        day,
        today,
        ...(query.currency ? { currency: query.currency } : {}),
      }),
  );
}

export function runwayOf(position: Position, company: RunwayData['company'], wanted?: string): RunwayData {
  const burn =
    (wanted && position.burns.find((b) => b.id === wanted || b.measure === wanted)) ||
    position.burns[0] ||
    null;
  const asOf = position.liquidity.asOf;
  const rungs = position.liquidity.rungs.map(({ rung, amount, adds }): RungRow => {
    const result = lasting(amount, burn, rung === 'cash' || rung === 'shortTermInvestments' ? rung : 'cash');
    return { rung, ...cell(`${company.id}/runway/${rung}`, rungLabels[rung], amount, result, burn), adds };
  });
  const bridge = position.bridged;
  // The bridge speaks of the day of the last round, not of its oldest input.
  const bridgedCash = bridge && agedAt(bridge.figure, bridge.asOf, position.day);
  const bridged = bridge && {
    ...cell(
      `${company.id}/runway/bridged`,
      bridge.figure.label,
      bridgedCash,
      lasting(bridgedCash, burn, 'cash'),
      burn,
    ),
    asOf: bridge.asOf,
    because: bridge.because,
  };
  const row = headlineRow(rungs, bridged, position.stated);
  const standing = bridgedCash ?? liquid(rungs);
  const base = {
    company: { id: company.id, name: company.name },
    currency: position.currency,
    asOf,
    stale: asOf !== null && daysBetween(asOf, position.day) > metricOf('cash').staleAfterDays,
    basis: burn && basisOf(burn),
    rungs,
    bridged,
    planned: standing && plannedRunway(standing, position.burns, company.id),
    headlineRow: row,
    stated: position.stated,
    alternatives: position.burns
      .filter((b) => b !== burn)
      .map((b) => ({ burn: burnRow(b), result: lasting(standing, b, 'cash') })),
    claims: [
      ...new Set([
        ...rungs.flatMap((r) => r.amount?.claims ?? []),
        ...(burn?.total.claims ?? []),
        ...(bridge?.figure.claims ?? []),
      ]),
    ].sort(),
  };
  return { ...base, headline: runwaySentence(base, position.day) };
}

function agedAt(figure: Figure, asOf: Day, day: Day): Figure {
  const ageDays = daysBetween(asOf, day);
  return { ...figure, asOf, ageDays, stale: ageDays > metricOf('cash').staleAfterDays };
}

const liquid = (rungs: readonly RungRow[]) => rungs.slice(0, 2).findLast((r) => r.amount)?.amount ?? null;

/** A later computed bound beats an old balance; a stated balance beats what a source says of the runway; that beats nothing. */
function headlineRow(
  rungs: readonly RungRow[],
  bridged: RunwayCell | null,
  stated: readonly Figure[],
): RunwayData['headlineRow'] {
  const best = rungs.slice(0, 2).findLast((r) => r.amount);
  if (bridged && bridged.result.kind !== 'unknown') return 'bridged';
  if (best && best.result.kind !== 'unknown') return best.rung;
  if (stated.length > 0) return 'stated';
  return best?.rung ?? (rungs[0]?.result.kind === 'selfFunding' ? 'cash' : null);
}

/** The static runway of one amount over one burn (PO8), or exactly what is missing for it. */
export function lasting(amount: Figure | null, burn: BurnOption | null, missingName: string): RunwayResult {
  const monthly = burn?.monthly;
  const middle = monthly && centre(monthly);
  if (middle?.lte(0)) return { kind: 'selfFunding' };
  const missing = [
    ...(amount ? [] : [missingName === 'shortTermInvestments' ? 'short_term_investments' : 'cash']),
    ...(middle ? [] : ['net_burn']),
  ];
  if (!amount || !monthly || !middle || !amount.asOf) return { kind: 'unknown', missing };
  const cash = centre(amount);
  if (!cash) return { kind: 'unknown', missing: ['cash'] };
  return staticRunway({
    cash: withBounds(cash, bounds(amount, cash)),
    netBurnMonthly: withBounds(middle, bounds(monthly, middle)),
    asOf: amount.asOf,
  });
}

function centre(figure: Figure): ReturnType<typeof dec> | null {
  const { low, high, stated } = figure.value;
  if (stated !== null) return dec(stated);
  if (low !== null && high !== null) return dec(low).plus(dec(high)).div(2);
  return low !== null ? dec(low) : high !== null ? dec(high) : null;
}
function bounds(figure: Figure, middle: ReturnType<typeof dec>) {
  const { low, high } = figure.value;
  return {
    low: low === null ? null : dec(low).gt(middle) ? middle : dec(low),
    high: high === null ? null : dec(high).lt(middle) ? middle : dec(high),
  };
}

function cell(
  id: string,
  label: RunwayCell['label'],
  amount: Figure | null,
  result: RunwayResult,
  burn: BurnOption | null,
): RunwayCell {
  const months =
    result.kind === 'months' && amount && burn
      ? deriveFigure({
          id,
          metric: 'runway_months',
          label: { en: 'Runway', zh: '可支撑月数' },
          formula: 'liquidity / net burn a month',
          rule: 'PO8',
          inputs: [amount, burn.monthly],
          value: {
            low: result.interval ? result.interval.low : result.months,
            high: result.interval ? result.interval.high : result.months,
            stated: result.months,
            approx: amount.value.approx || burn.monthly.value.approx,
          },
          unit: 'months',
          per: null,
          period: amount.period,
        })
      : null;
  return { id, label, amount, result, months };
}

export function basisOf(burn: BurnOption): BurnBasis {
  return {
    measure: burn.measure,
    kind: burn.basis,
    outlook: burn.outlook,
    monthly: burn.monthly,
    total: burn.total,
  };
}
export function burnRow(burn: BurnOption): BurnRow {
  return { id: burn.id, tier: burn.tier, period: burn.period, ...basisOf(burn) };
}

export function warningsOf(position: Position, data: RunwayData, company: string): readonly Issue[] {
  const issues: Issue[] = [];
  if (data.stale && data.asOf && data.headlineRow !== 'bridged')
    issues.push(
      raise(staleBalance, { day: data.asOf, age: daysBetween(data.asOf, position.day) }, { company }),
    );
  if (data.basis?.kind === 'accrualProxy') issues.push(lossAsBurn(data.basis.total.label, company));
  return issues;
}

function lossAsBurn(label: Figure['label'], company: string): Issue {
  const { zh } = raise(proxyBurn, { measure: label.zh, company });
  return {
    ...raise(proxyBurn, { measure: label.en.toLowerCase(), company }, { company }),
    ...(zh ? { zh } : {}),
  };
}
