import { type Issue, ok, type Result, raise } from '../issue/index.ts';
import { type Currency, type DecimalString, dec, decimalString, roundTo } from '../money/index.ts';
import {
  type Gap,
  type GapFrontier,
  type GapPosition,
  gapFrontier,
  type Lever,
  levers,
  type PlanLever,
  type Projection,
  project,
  solveGap,
} from '../runway/index.ts';
import { type Assumption, type BasePosition, monthsFrom, type ScenarioPosition } from '../scenario/index.ts';
import { answerMissing, askFromBase } from './askFromBase.ts';
import type { Envelope, ReportContext, ReportQuery } from './envelope.ts';
import { badLever, badMonth } from './issues.ts';
import { answer } from './question.ts';
import type { RunwayData } from './runwayReport.ts';
import type { Sentence } from './sentence.ts';

/**
 * The gap from burning to self-funding: what share customers pay, when revenue would meet cost at the growth
 * last seen, how much money is needed until then, and the least change of each lever that closes it.
 */
export interface GapData {
  readonly company: RunwayData['company'];
  readonly headline: Sentence;
  readonly currency: Currency;
  /** Null when revenue, cost or cash is not known; `missing` then says which. */
  readonly gap: Gap | null;
  /** Two levers together, when asked for. */
  readonly frontier: GapFrontier | null;
  readonly missing: readonly string[];
  /** The figures it starts from, each with where it came from or that it was assumed. */
  readonly assumptions: readonly Assumption[];
  readonly position: GapPosition | null;
  readonly outlook: Projection | null;
}

export interface GapQuery extends ReportQuery {
  readonly company: string;
  readonly horizon?: number;
  /** Percent of volume lost for a price one percent higher. */
  readonly elasticity?: DecimalString;
  /** `YYYY-MM`: the month from which the change holds; the first when absent. */
  readonly from?: string;
  /** Two levers to move together. The first may not be capital. */
  readonly first?: string;
  readonly second?: string;
  /** Steps of the first lever: 2 to 101. */
  readonly points?: number;
}

const DEFAULT_HORIZON = 60;

export function gapReport(query: GapQuery, context: ReportContext): Result<Envelope<GapData>> {
  const asked = askFromBase(query, context);
  if (!asked.ok) return asked;
  const { question, found, named, issues } = asked.value;
  if (!found.ok) {
    const nothing = { gap: null, frontier: null, assumptions: [], position: null, outlook: null };
    return answerMissing('gap', asked.value, context, found.missing, nothing);
  }
  const { base } = found;
  const input = gapPositionOf(base.position, query.elasticity);
  const options = readOptions(query, base.position);
  if (!options.ok) return options;
  const outlook = outlookOf(input, base.position, base.assumptions, options.value.horizonMonths);
  const gap = solveGap(input, options.value);
  const { first, second } = options.value;
  const data: GapData = {
    ...named,
    headline: gapSentence(named.company, base, outlook.ok ? outlook.value : null, gap),
    gap,
    frontier: first && second ? gapFrontier(input, first, second, options.value) : null,
    missing: [],
    // The gap keeps growth constant: only scenarios let it fade.
    assumptions: base.assumptions.filter((a) => a.name !== 'growthHalfLife'),
    position: input,
    outlook: outlook.ok ? outlook.value : null,
  };
  return answer('gap', question, context, data, [...issues, ...outlook.issues]);
}

interface GapAsked {
  readonly horizonMonths: number;
  readonly effectiveMonth: number;
  readonly points: number;
  readonly first: PlanLever | null;
  readonly second: Lever | null;
}

function readOptions(query: GapQuery, { start }: ScenarioPosition): Result<GapAsked> {
  const issues: Issue[] = [];
  const horizonMonths = query.horizon ?? DEFAULT_HORIZON;
  const wellFormed = query.from === undefined || /^\d{4}-(0[1-9]|1[0-2])$/.test(query.from);
  const effectiveMonth = query.from && wellFormed ? monthsFrom(start, query.from) : 0;
  if (!wellFormed || effectiveMonth < 0 || effectiveMonth >= horizonMonths)
    issues.push(raise(badMonth, { text: query.from ?? '', first: start, months: horizonMonths }));
  const lever = (text: string | undefined): Lever | null => levers.find((l) => l === text) ?? null;
  const [first, second] = [lever(query.first), lever(query.second)];
  for (const [text, known] of [
    [query.first, first],
    [query.second, second],
  ] as const)
    if (text !== undefined && !known) issues.push(raise(badLever, { text, known: levers.join(', ') }));
  if (issues.length > 0) return { ok: false, issues };
  // New money has no steps of its own: it is what is asked for, so it stands second.
  const swapped = first === 'capital' && second !== 'capital';
  return ok({
    horizonMonths,
    effectiveMonth,
    points: Math.min(Math.max(query.points ?? 11, 2), 101),
    first: (swapped ? second : first === 'capital' ? null : first) as PlanLever | null,
    second: swapped ? first : second,
  });
}

/** The position of a scenario as the gap takes it: growth constant, serving growing with revenue. */
function gapPositionOf(p: ScenarioPosition, elasticity: DecimalString | undefined): GapPosition {
  return {
    cash: p.cash,
    revenue: p.revenue,
    variableCost: p.serving,
    revenueGrowth: p.revenueGrowth,
    fixedCost: { training: p.training, staff: p.staff, other: p.other },
    fixedCostGrowth: p.costGrowth,
    ...(elasticity ? { elasticity } : {}),
  };
}

function outlookOf(
  input: GapPosition,
  { currency, start }: ScenarioPosition,
  assumptions: readonly Assumption[],
  months: number,
): Result<Projection> {
  const cost = decimalString(dec(assumptions.find((a) => a.name === 'cost')!.value));
  const { cash, revenue, revenueGrowth, fixedCostGrowth } = input;
  return project({
    currency,
    start,
    months,
    cash,
    revenue,
    revenueGrowth,
    cost,
    costGrowth: fixedCostGrowth,
    events: [],
  });
}

function gapSentence(
  company: GapData['company'],
  { income, position }: BasePosition,
  outlook: Projection | null,
  gap: Gap,
): Sentence {
  const ratio = income.selfFunding;
  const share = {
    text: ratio.value.stated === null ? '?' : `${roundTo(dec(ratio.value.stated).times(100), 0)}%`,
    figure: ratio.id,
  };
  const grows = position.revenueGrowth !== '0' || position.costGrowth !== '0';
  const pace = grows
    ? { en: 'at the growth last seen', zh: '按最近的增速' }
    : { en: 'with no growth assumed', zh: '假设不增长' };
  const month = outlook?.breakEvenMonth ?? null;
  const end = gap.closed
    ? { en: 'the money lasts until the company pays for itself', zh: '资金足以支撑到自给' }
    : month === null
      ? { en: 'revenue does not meet cost', zh: '收入追不上成本' }
      : {
          en: `revenue meets cost in month ${month}, and the money does not reach that far`,
          zh: `收入在第 ${month} 个月追上成本，而资金撑不到那时`,
        };
  return {
    en: [`${company.name.en}: customers pay `, share, ` of the cost; ${pace.en} ${end.en}.`],
    zh: [`${company.name.zh}：客户支付了成本的 `, share, `；${pace.zh}，${end.zh}。`],
  };
}
