import type { Figure } from '../derivation/index.ts';
import type { Issue, Result } from '../issue/index.ts';
import type { FlowMetricId } from '../metric/index.ts';
import {
  type Currency,
  type Dec,
  type DecimalString,
  dec,
  decimalString,
  ONE,
  powerOf,
  roundTo,
  ZERO,
} from '../money/index.ts';
import {
  type Gap,
  type GapPosition,
  type Position,
  type Projection,
  project,
  solveGap,
} from '../runway/index.ts';
import { lengthInMonths } from '../time/index.ts';
import type { Envelope, ReportContext, ReportQuery } from './envelope.ts';
import { figureFor } from './figureFor.ts';
import { answer, askAboutCompany, type Question } from './question.ts';
import { positionFor, type RunwayData, runwayOf } from './runwayReport.ts';
import { longDay } from './runwaySentence.ts';
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
  readonly missing: readonly string[];
  /** The figures it starts from, each with where it came from or that it was assumed. */
  readonly assumptions: readonly Assumption[];
  readonly position: GapPosition | null;
  readonly outlook: Projection | null;
}

export interface Assumption {
  readonly name: string;
  readonly label: { readonly en: string; readonly zh: string };
  readonly value: DecimalString;
  readonly unit: string;
  readonly per: 'month' | null;
  /** Null when no source states it and the reader should know so. */
  readonly figure: Figure | null;
  readonly note: { readonly en: string; readonly zh: string } | null;
}

export interface GapQuery extends ReportQuery {
  readonly company: string;
  readonly horizon?: number;
  /** Percent of volume lost for a price one percent higher. */
  readonly elasticity?: DecimalString;
}

const DEFAULT_HORIZON = 60;

export function gapReport(query: GapQuery, context: ReportContext): Result<Envelope<GapData>> {
  const question = askAboutCompany(query, context);
  if (!question.ok) return question;
  const { company } = question.value;
  const position = positionFor({}, question.value);
  const runway = runwayOf(position, { id: company.id, name: company.name });
  const base = { company: { id: company.id, name: company.name }, currency: position.currency };
  const cash =
    runway.headlineRow === 'bridged'
      ? runway.bridged!.amount
      : (runway.rungs.slice(0, 2).findLast((r) => r.amount)?.amount ?? null);
  const missing = [...(cash ? [] : ['cash']), ...(position.income ? [] : ['revenue', 'operating_cost'])];
  if (!cash || !position.income) {
    const data: GapData = {
      ...base,
      headline: unknownSentence(base.company.name, missing, question.value.day),
      gap: null,
      missing,
      assumptions: [],
      position: null,
      outlook: null,
    };
    return answer('gap', question.value, context, data, position.issues);
  }
  const assumptions = assumptionsOf(question.value, position, cash);
  const input = gapPositionOf(assumptions, query.elasticity);
  const horizonMonths = query.horizon ?? DEFAULT_HORIZON;
  const outlook = outlookOf(input, assumptions, position.currency, horizonMonths);
  const gap = solveGap(input, { horizonMonths });
  const data: GapData = {
    ...base,
    headline: gapSentence(base.company, position, outlook.ok ? outlook.value : null, gap),
    gap,
    missing,
    assumptions,
    position: input,
    outlook: outlook.ok ? outlook.value : null,
  };
  const issues: readonly Issue[] = [...position.issues, ...outlook.issues];
  return answer('gap', question.value, context, data, issues);
}

type Asked = Question & { readonly company: { readonly id: string } };

/** [GP1] Monthly figures of one period; costs that no source splits stay in `other`, and say so. */
function assumptionsOf(asked: Asked, position: Position, cash: Figure): readonly Assumption[] {
  const income = position.income!;
  const months = dec(String(lengthInMonths(income.period).months));
  const monthly = (figure: Figure): Dec => middle(figure).div(months);
  const part = (metrics: readonly FlowMetricId[]) =>
    metrics.map((m) => figureFor(asked, m, income.period, income.revenue.unit)).find((f) => f !== null) ??
    null;
  const [serving, training, staff] = [
    part(['inference_cost', 'cost_of_revenue']),
    part(['training_cost', 'rd_expense']),
    part(['staff_cost']),
  ];
  const cost = monthly(income.cost);
  let rest = cost;
  const take = (figure: Figure | null): Dec => {
    if (!figure) return ZERO;
    const want = monthly(figure);
    const taken = want.gt(rest) ? rest : want.lt(0) ? ZERO : want;
    rest = rest.minus(taken);
    return taken;
  };
  const [variable, trained, staffed] = [take(serving), take(training), take(staff)];
  const growth = (figure: Figure | null) => (figure ? monthlyGrowth(middle(figure)) : ZERO);
  const row = (
    name: string,
    en: string,
    zh: string,
    value: Dec,
    figure: Figure | null,
    per: 'month' | null,
    unit: string,
    note: Assumption['note'] = null,
  ): Assumption => ({
    name,
    label: { en, zh },
    value: roundTo(value, unit === 'fraction' ? 6 : 2),
    unit,
    per,
    figure,
    note,
  });
  const notStated = {
    en: 'No source states it; it is inside other cost.',
    zh: '没有来源披露，并入其他成本。',
  };
  const money = position.currency;
  return [
    row('cash', 'Cash', '现金', middle(cash), cash, null, money),
    row('revenue', 'Revenue a month', '月收入', monthly(income.revenue), income.revenue, 'month', money),
    row('cost', 'Cost a month', '月成本', cost, income.cost, 'month', money),
    row(
      'variable',
      'of which serving customers',
      '其中服务成本',
      variable,
      serving,
      'month',
      money,
      serving ? null : notStated,
    ),
    row(
      'training',
      'of which training and research',
      '其中训练与研发',
      trained,
      training,
      'month',
      money,
      training ? null : notStated,
    ),
    row('staff', 'of which staff', '其中人力', staffed, staff, 'month', money, staff ? null : notStated),
    row('other', 'of which other', '其中其他', rest, null, 'month', money),
    row(
      'revenueGrowth',
      'Growth of revenue a month',
      '收入月增长',
      growth(income.revenueGrowth),
      income.revenueGrowth,
      'month',
      'fraction',
      income.revenueGrowth
        ? null
        : { en: 'No earlier year is known; no growth assumed.', zh: '没有上年数据，假设不增长。' },
    ),
    row(
      'costGrowth',
      'Growth of cost a month',
      '成本月增长',
      growth(income.costGrowth),
      income.costGrowth,
      'month',
      'fraction',
      income.costGrowth
        ? null
        : { en: 'No earlier year is known; no growth assumed.', zh: '没有上年数据，假设不增长。' },
    ),
  ];
}

function middle(figure: Figure): Dec {
  const { low, high, stated } = figure.value;
  if (stated !== null) return dec(stated);
  return low !== null && high !== null ? dec(low).plus(dec(high)).div(2) : dec(low ?? high ?? '0');
}

/** (1 + yearly)^(1/12) − 1, to six decimals; a fall of everything is taken as −99 %. */
function monthlyGrowth(yearly: Dec): Dec {
  const factor = ONE.plus(yearly);
  return dec(roundTo(powerOf(factor.lte(0) ? dec('0.01') : factor, ONE.div(12)).minus(ONE), 6));
}

function gapPositionOf(
  assumptions: readonly Assumption[],
  elasticity: DecimalString | undefined,
): GapPosition {
  const of = (name: string) => assumptions.find((a) => a.name === name)!.value;
  return {
    cash: of('cash'),
    revenue: of('revenue'),
    variableCost: of('variable'),
    revenueGrowth: of('revenueGrowth'),
    fixedCost: { training: of('training'), staff: of('staff'), other: of('other') },
    fixedCostGrowth: of('costGrowth'),
    ...(elasticity ? { elasticity } : {}),
  };
}

function outlookOf(
  input: GapPosition,
  assumptions: readonly Assumption[],
  currency: Currency,
  months: number,
): Result<Projection> {
  const cash = assumptions[0]!;
  const start = (cash.figure?.asOf ?? '2000-01-01').slice(0, 7);
  return project({
    currency,
    start,
    months,
    cash: input.cash,
    revenue: input.revenue,
    revenueGrowth: input.revenueGrowth,
    cost: decimalString(dec(assumptions.find((a) => a.name === 'cost')!.value)),
    costGrowth: input.fixedCostGrowth,
    events: [],
  });
}

function gapSentence(
  company: GapData['company'],
  position: Position,
  outlook: Projection | null,
  gap: Gap,
): Sentence {
  const ratio = position.income!.selfFunding;
  const share = {
    text: ratio.value.stated === null ? '?' : `${roundTo(dec(ratio.value.stated).times(100), 0)}%`,
    figure: ratio.id,
  };
  const month = outlook?.breakEvenMonth ?? null;
  if (gap.closed)
    return {
      en: [
        `${company.name.en}: customers pay `,
        share,
        ' of the cost; at the growth last seen the money lasts until the company pays for itself.',
      ],
      zh: [`${company.name.zh}：客户支付了成本的 `, share, '；按最近的增速，资金足以支撑到自给。'],
    };
  const when =
    month === null
      ? { en: 'at the growth last seen revenue does not meet cost', zh: '按最近的增速，收入追不上成本' }
      : {
          en: `at the growth last seen revenue meets cost in month ${month}`,
          zh: `按最近的增速，收入在第 ${month} 个月追上成本`,
        };
  return {
    en: [
      `${company.name.en}: customers pay `,
      share,
      ` of the cost; ${when.en}, and the money does not reach that far.`,
    ],
    zh: [`${company.name.zh}：客户支付了成本的 `, share, `；${when.zh}，而资金撑不到那时。`],
  };
}

function unknownSentence(
  name: { readonly en: string; readonly zh: string },
  missing: readonly string[],
  day: string,
): Sentence {
  return {
    en: [
      `${name.en}: no source known on ${longDay(day)} states its ${missing.join(', ').replaceAll('_', ' ')}, so the gap cannot be computed.`,
    ],
    zh: [`${name.zh}：截至 ${day} 没有来源披露 ${missing.join('、')}，无法计算缺口。`],
  };
}
