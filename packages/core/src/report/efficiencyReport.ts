import { type Figure, figureOfObservation } from '../derivation/index.ts';
import type { Result } from '../issue/index.ts';
import type { MetricId } from '../metric/index.ts';
import { type Currency, dec, RateTable } from '../money/index.ts';
import {
  capitalEfficiency,
  cashConversion,
  convertFigure,
  dilution,
  fundingCoverage,
  hypeRatio,
  type Position,
  type Ratio,
  raisedToRevenue,
  revenuePerHead,
  ruleOf40,
  type Term,
  valuationToRevenue,
} from '../runway/index.ts';
import { deriveSeries, latestObservation } from '../series/index.ts';
import { isInstant } from '../time/index.ts';
import type { Envelope, ReportContext, ReportQuery } from './envelope.ts';
import { type PlanRow, planRows } from './planRows.ts';
import { answer, askAboutCompany, type Question } from './question.ts';
import { missingRow, type RatioRow, ratioRow, termOf } from './ratioFigure.ts';
import { positionFor, type RunwayData, runwayOf } from './runwayReport.ts';

/** What the company gets for the money it uses, and what investors paid for it: each ratio with its inputs, or why it has no value. */
export interface EfficiencyData {
  readonly company: RunwayData['company'];
  readonly currency: Currency;
  readonly ratios: readonly RatioRow[];
  /** Plan against actual, where a plan was published. */
  readonly plans: readonly PlanRow[];
}

export function efficiencyReport(
  query: ReportQuery & { readonly company: string },
  context: ReportContext,
): Result<Envelope<EfficiencyData>> {
  const question = askAboutCompany(query, context);
  if (!question.ok) return question;
  const { company } = question.value;
  const position = positionFor({}, question.value);
  const ratios = ratiosOf(question.value, position);
  return answer(
    'efficiency',
    question.value,
    context,
    {
      company: { id: company.id, name: company.name },
      currency: position.currency,
      ratios,
      plans: planRows(question.value),
    },
    position.issues,
  );
}

type Asked = Question & {
  readonly company: { readonly id: string; readonly name: RunwayData['company']['name'] };
};

function ratiosOf(asked: Asked, position: Position): readonly RatioRow[] {
  const latest = (metric: MetricId) => latestFigure(asked, metric, position.currency);
  const [valuation, raised, arr, runRate, headcount, round] = (
    ['valuation', 'cash_raised', 'arr', 'run_rate', 'headcount', 'funding_round'] as const
  ).map(latest);
  const revenue = yearlyRevenue(asked, position.currency);
  const runway = runwayOf(position, asked.company);
  const cash = runway.rungs.slice(0, 2).findLast((r) => r.amount)?.amount ?? null;
  const recurring = newest(arr ?? null, runRate ?? null);
  const obligations = position.obligations.at(-1) ?? null;
  const make = makeRow(asked);
  const income = position.income;
  return [
    income?.selfFunding
      ? {
          metric: 'self_funding_ratio',
          name: income.selfFunding.label,
          formula: 'revenue / operating_cost',
          figure: income.selfFunding,
          why: null,
          inputs: [income.revenue, income.cost],
        }
      : missingRow('self_funding_ratio', ['revenue', 'operating_cost']),
    income?.revenueGrowth
      ? {
          metric: 'revenue_growth_yoy',
          name: income.revenueGrowth.label,
          formula: 'revenue / revenue a year before - 1',
          figure: income.revenueGrowth,
          why: null,
          inputs: income.revenueGrowth.derivation?.inputs ?? [],
        }
      : missingRow('revenue_growth_yoy', ['revenue']),
    ruleRow(asked, income),
    make('valuation_to_revenue', [valuation, revenue], ['valuation', 'revenue'], ([v, r]) =>
      valuationToRevenue({ valuation: bare(v!), revenue: r! }),
    ),
    make(
      'valuation_to_revenue',
      [valuation, recurring],
      ['valuation', 'run_rate'],
      ([v, r]) => valuationToRevenue({ valuation: bare(v!), revenue: r! }),
      { formula: `valuation / ${recurring?.metric ?? 'run_rate'}`, suffix: 'run-rate' },
    ),
    make('raised_to_revenue', [raised, revenue], ['cash_raised', 'revenue'], ([a, r]) =>
      raisedToRevenue({ raised: a!, revenue: r! }),
    ),
    make(
      'hype_ratio',
      [raised, recurring],
      ['cash_raised', 'arr'],
      ([a, r]) => hypeRatio({ raised: a!, arr: r! }),
      { formula: `cash_raised / ${recurring?.metric ?? 'arr'}` },
    ),
    make(
      'capital_efficiency',
      [recurring, raised],
      ['arr', 'cash_raised'],
      ([r, a]) => capitalEfficiency({ raised: a!, arr: r! }),
      { formula: `${recurring?.metric ?? 'arr'} / cash_raised` },
    ),
    make('cash_conversion', [recurring, raised, cash], ['arr', 'cash_raised', 'cash'], ([r, a, c]) =>
      cashConversion({ arr: r!, raised: a!, cash: c! }),
    ),
    make(
      'revenue_per_head',
      [revenue, headcount],
      ['revenue', 'headcount'],
      ([r, h]) => revenuePerHead({ revenue: r!, headcount: h! }),
      { unit: position.currency },
    ),
    make('dilution', [round, valuation], ['funding_round', 'valuation'], ([r, v]) =>
      dilution({ raise: r!, postMoney: v! }),
    ),
    make(
      'funding_coverage',
      [cash, obligations],
      ['cash', 'commitment'],
      ([c, o]) => fundingCoverage({ liquidity: c!, committed: zero, obligations: o! }),
      { formula: 'liquidity / purchase obligations of the latest claim' },
    ),
  ];
}

const zero: Term = { centre: dec(0), low: dec(0), high: dec(0) };
const bare = ({ centre, low, high }: Term): Term => ({ centre, low, high });

function makeRow(asked: Asked) {
  return (
    metric: MetricId,
    figures: readonly (Figure | null | undefined)[],
    needed: readonly MetricId[],
    compute: (terms: readonly Term[]) => Ratio,
    options: { readonly unit?: string; readonly formula?: string; readonly suffix?: string } = {},
  ): RatioRow => {
    const missing = needed.filter((_, i) => !figures[i] || !termOf(figures[i]!));
    if (missing.length > 0) return missingRow(metric, missing);
    const inputs = figures as readonly Figure[];
    return ratioRow(asked.company.id, metric, compute(inputs.map((f) => termOf(f)!)), inputs, {
      ...options,
      today: asked.today,
    });
  };
}

function ruleRow(asked: Asked, income: Position['income']): RatioRow {
  if (!income?.revenueGrowth) return missingRow('rule_of_40', ['revenue_growth_yoy']);
  const growth = termOf(income.revenueGrowth);
  const [revenue, cost] = [termOf(income.revenue), termOf(income.cost)];
  if (!growth || !revenue || !cost || revenue.centre.lte(0))
    return missingRow('rule_of_40', ['operating_margin']);
  const margin = revenue.centre.minus(cost.centre).div(revenue.centre);
  return ratioRow(
    asked.company.id,
    'rule_of_40',
    ruleOf40({
      growth,
      margin: { centre: margin, low: margin, high: margin },
      marginBasis: income.cost.label.en,
    }),
    [income.revenueGrowth, income.revenue, income.cost],
    {
      formula: 'revenue_growth_yoy + (revenue - cost) / revenue',
      today: asked.today,
    },
  );
}

/** The latest settled figure of a metric, in the position's currency where it is money. */
export function latestFigure(asked: Asked, metric: MetricId, currency: Currency): Figure | null {
  const series = deriveSeries(asked.view.ledger, { company: asked.company.id, metric }, asked.policy);
  const found = latestObservation(series, { onOrBefore: asked.day });
  if (!found) return null;
  const converted = convertFigure(
    figureOfObservation(found, asked.today),
    currency,
    new RateTable(asked.view.ledger.rates),
    asked.today,
  );
  return converted.ok ? converted.value : null;
}

/** Revenue of the latest whole year that is known, or expected while it runs; a plan for a year that is over is no revenue. */
function yearlyRevenue(asked: Asked, currency: Currency): Figure | null {
  const { observations } = deriveSeries(
    asked.view.ledger,
    { company: asked.company.id, metric: 'revenue', freq: 'year' },
    asked.policy,
  );
  const last = observations
    .filter(
      (o) =>
        !isInstant(o.period) &&
        o.period.start <= asked.day &&
        (o.outlook !== 'forward' || o.period.end > asked.day),
    )
    .at(-1);
  if (!last) return null;
  const converted = convertFigure(
    figureOfObservation(last, asked.today),
    currency,
    new RateTable(asked.view.ledger.rates),
    asked.today,
  );
  return converted.ok ? converted.value : null;
}

function newest(a: Figure | null, b: Figure | null): Figure | null {
  if (!a || !b) return a ?? b;
  return (b.asOf ?? '') > (a.asOf ?? '') ? b : a;
}
