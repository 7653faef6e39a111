import { deriveFigure, type Figure, figureOfObservation } from '../derivation/index.ts';
import type { Issue, Result } from '../issue/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { type Currency, dec, decimalString, RateTable } from '../money/index.ts';
import { convertFigure } from '../runway/index.ts';
import { deriveSeries, differenceOf, type Observation, partsOfFreeCashFlow } from '../series/index.ts';
import { type Company, compareText } from '../source/index.ts';
import { formatPeriod, isInstant, lastDay, partsOf } from '../time/index.ts';
import type { Envelope, ReportContext, ReportQuery } from './envelope.ts';
import { type GoneCompany, precedentsGone } from './precedentsGone.ts';
import { type PrecedentWhere, precedentWhere } from './precedentWhere.ts';
import { answer, askAboutCompany, askLedger, type Question } from './question.ts';
import type { RunwayData } from './runwayReport.ts';

/**
 * Yearly free cash flow of companies that burned and turned (or did not), one curve each, aligned by years since
 * founding, by years since the first figures, or by revenue. Only free cash flow is drawn; a company with nothing but losses or
 * stated cash burn is listed with that basis named, never on the same curve.
 */
export interface PrecedentsData {
  readonly currency: Currency;
  readonly align: PrecedentAlign;
  readonly curves: readonly PrecedentCurve[];
  /** Where the company asked about stands on the curves of the others. */
  readonly where: PrecedentWhere | null;
  /** Those that ended before they turned, which have no curve. */
  readonly gone: readonly GoneCompany[];
  readonly note: { readonly en: string; readonly zh: string };
}

export const precedentAligns = ['founding', 'first-year', 'revenue', 'calendar'] as const;
export type PrecedentAlign = (typeof precedentAligns)[number];

export interface PrecedentCurve {
  readonly company: RunwayData['company'];
  readonly founded: string | null;
  readonly basis: 'freeCashFlow' | 'cashBurn' | 'netLoss';
  readonly points: readonly PrecedentPoint[];
  /** Sum of the negative years from the first to the last of them. */
  readonly burned: Figure | null;
  /** First year with a positive figure after the burn; null when there is none yet. */
  readonly turned: number | null;
  readonly fate: string | null;
}

export interface PrecedentPoint {
  readonly year: number;
  /** Years since the alignment's start; for revenue, billions of it. */
  readonly x: number;
  /** Of the same year, where it is known. */
  readonly revenue: Figure | null;
  /** Positive when cash comes in; burn is negative. */
  readonly figure: Figure;
  readonly forward: boolean;
}

export interface PrecedentsQuery extends ReportQuery {
  /** A company to set beside the precedents. */
  readonly company?: string;
  readonly currency?: Currency;
  readonly align?: PrecedentAlign;
}

export function precedentsReport(
  query: PrecedentsQuery,
  context: ReportContext,
): Result<Envelope<PrecedentsData>> {
  const question = askLedger(query, context);
  if (!question.ok) return question;
  const subject = query.company ? askAboutCompany({ ...query, company: query.company }, context) : null;
  if (subject && !subject.ok) return subject;
  const currency = query.currency ?? 'USD';
  const align = query.align ?? 'founding';
  const issues: Issue[] = [];
  const companies = [
    ...(subject ? [subject.value.company] : []),
    ...context.ledger.companies.filter((c) => c.field === 'precedent'),
  ];
  const curves = [...new Map(companies.map((c) => [c.id, c])).values()].flatMap((company) => {
    const curve = curveOf(company, question.value, currency, align, issues);
    return curve ? [curve] : [];
  });
  const own = curves.find((curve) => curve.company.id === subject?.value.company.id);
  const where = precedentWhere(own, curves, align);
  const gone = precedentsGone(question.value, context.ledger.companies);
  return answer(
    'precedents',
    question.value,
    context,
    { currency, align, curves, where, gone, note },
    issues,
  );
}

const note = {
  en: 'These companies are shown because they are known; many that burned as much are gone and left no filings. A curve that turned is not a forecast for another company.',
  zh: '这里列出的是为人所知的公司；许多同样烧钱的公司已不在，也没有留下财报。某家公司扭转的曲线不能预示另一家。',
};

function curveOf(
  company: Company,
  question: Question,
  currency: Currency,
  align: PrecedentsData['align'],
  issues: Issue[],
): PrecedentCurve | null {
  const { view, today } = question;
  const [basis, figures] = bestSeries(view.ledger, company.id, question);
  const rates = new RateTable(view.ledger.rates);
  const revenues = new Map(
    deriveSeries(
      view.ledger,
      { company: company.id, metric: 'revenue', freq: 'year' },
      question.policy,
    ).observations.map((o) => [formatPeriod(o.period), figureOfObservation(o, today)]),
  );
  const points = figures.flatMap(({ figure, forward }) => {
    const converted = convertFigure(figure, currency, rates, today);
    if (!converted.ok) issues.push(...converted.issues);
    if (!converted.ok || !figure.period || isInstant(figure.period)) return [];
    // A fiscal year is called by the year it mostly lies in; one that ends on the last Saturday of December, by that December.
    const year = partsOf(
      partsOf(figure.period.start).month > 6 ? lastDay(figure.period) : figure.period.start,
    ).year;
    const sales = revenues.get(formatPeriod(figure.period));
    const revenue = sales ? convertFigure(sales, currency, rates, today) : null;
    return [{ year, figure: converted.value, forward, revenue: revenue?.ok ? revenue.value : null }];
  });
  if (points.length === 0) return null;
  const start =
    align === 'calendar'
      ? 0
      : align === 'founding' && company.founded
        ? +company.founded.slice(0, 4)
        : points[0]!.year;
  const past = points.filter((p) => !p.forward && p.figure.value.stated !== null);
  const negative = past.filter((p) => dec(p.figure.value.stated!).lt(0));
  const lastBurn = negative.at(-1)?.year;
  return {
    company: { id: company.id, name: company.name },
    founded: company.founded ?? null,
    basis,
    points:
      align === 'revenue'
        ? points.flatMap((p) => (p.revenue ? [{ ...p, x: billions(p.revenue) }] : []))
        : points.map((p) => ({ ...p, x: p.year - start })),
    burned:
      negative.length > 0
        ? totalBurned(
            company.id,
            past.filter((p) => p.year <= lastBurn!).map((p) => p.figure),
            currency,
          )
        : null,
    turned: lastBurn === undefined ? null : (past.find((p) => p.year > lastBurn)?.year ?? null),
    fate: company.fate ? `${company.fate.status} ${company.fate.when}` : null,
  };
}

/** A place on paper; what is written is the revenue itself. */
function billions({ value }: Figure): number {
  return dec(value.stated ?? value.low ?? value.high ?? '0')
    .div('1000000000')
    .toNumber();
}

type Dated = { readonly figure: Figure; readonly forward: boolean };

/** Free cash flow from filings or as stated; else the stated cash burn; else the net loss. Never mixed on one curve. */
function bestSeries(
  ledger: Ledger,
  company: string,
  { policy, today }: Question,
): readonly [PrecedentCurve['basis'], readonly Dated[]] {
  const yearly = (metric: 'free_cash_flow' | 'operating_cash_flow' | 'capex' | 'cash_burned' | 'net_loss') =>
    deriveSeries(ledger, { company, metric, freq: 'year' }, policy).observations.map((o) => ({
      o,
      figure: figureOfObservation(o, today),
    }));
  const stated = yearly('free_cash_flow');
  const observed = (rows: readonly { readonly o: Observation }[]) => rows.map(({ o }) => o);
  const fromParts = partsOfFreeCashFlow(
    observed(stated),
    observed(yearly('operating_cash_flow')),
    observed(yearly('capex')),
  ).map(([o, capex]) => ({
    o,
    figure: freeCashFlow(company, figureOfObservation(o, today), figureOfObservation(capex, today)),
  }));
  const free = [...stated, ...fromParts];
  if (free.some(isPast)) return ['freeCashFlow', dated(free)];
  const burn = yearly('cash_burned');
  if (burn.some(isPast))
    return ['cashBurn', dated(burn.map(({ o, figure }) => ({ o, figure: negated(figure) })))];
  return ['netLoss', dated(yearly('net_loss').map(({ o, figure }) => ({ o, figure: negated(figure) })))];
}

/** One forecast for 2030 makes no curve: a basis is drawn when a year of it has passed. */
const isPast = ({ o }: { readonly o: Observation }) => o.outlook !== 'forward';

function dated(rows: readonly { readonly o: Observation; readonly figure: Figure }[]): readonly Dated[] {
  return rows
    .map(({ o, figure }) => ({ figure, forward: o.outlook === 'forward' }))
    .sort((a, b) => compareText(formatPeriod(a.figure.period!), formatPeriod(b.figure.period!)));
}

/** [PO1] Operating cash flow minus capital expenditure of one period. */
export function freeCashFlow(company: string, flow: Figure, capex: Figure): Figure {
  return deriveFigure({
    id: `${company}/free_cash_flow/${flow.id.split('/').at(-1)}`,
    metric: 'free_cash_flow',
    label: { en: 'Free cash flow', zh: '自由现金流' },
    formula: 'operating_cash_flow - capex',
    rule: 'PO1',
    inputs: [flow, capex],
    value: differenceOf(flow.value, capex.value),
    unit: flow.unit,
    period: flow.period,
  });
}

function negated(figure: Figure): Figure {
  const { low, high, stated, approx } = figure.value;
  const flip = (value: string | null) => (value === null ? null : decimalString(dec(value).neg()));
  return deriveFigure({
    id: `${figure.id}/flow`,
    metric: figure.metric,
    label: figure.label,
    formula: `-${figure.metric}`,
    rule: 'PO1',
    inputs: [figure],
    value: { low: flip(high), high: flip(low), stated: flip(stated), approx },
    unit: figure.unit,
    period: figure.period,
  });
}

/** [PO9] Null for a company that made money over those years, bad ones included. */
function totalBurned(company: string, years: readonly Figure[], currency: Currency): Figure | null {
  const total = years.reduce((sum, f) => sum.minus(dec(f.value.stated!)), dec(0));
  if (!total.gt(0)) return null;
  const text = decimalString(total);
  return deriveFigure({
    id: `${company}/burned_total`,
    metric: 'cash_burned',
    label: { en: 'Burned until it turned', zh: '转正前累计消耗' },
    formula: 'sum of the yearly figures up to the last negative one',
    rule: 'PO9',
    inputs: years,
    value: { low: text, high: text, stated: text, approx: years.some((f) => f.value.approx) },
    unit: currency,
  });
}
