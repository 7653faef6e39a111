import type { Scope } from '../claim/index.ts';
import { type Figure, figureOfObservation } from '../derivation/index.ts';
import type { Result } from '../issue/index.ts';
import { ledgerIndex } from '../ledger/index.ts';
import { type DecimalString, dec } from '../money/index.ts';
import {
  type Bounded,
  coherentUnitEconomics,
  type Dated,
  type DatedCost,
  type Ratio,
  subscribersToCover,
  type UnitEconomics,
  unitEconomics,
} from '../runway/index.ts';
import { deriveSeries, type Observation } from '../series/index.ts';
import { compareText } from '../source/index.ts';
import { type Day, firstDay, isInstant, lastDay, lengthInMonths } from '../time/index.ts';
import type { Envelope, ReportContext, ReportQuery } from './envelope.ts';
import { answer, askAboutCompany, type Question } from './question.ts';
import { termOf } from './ratioFigure.ts';
import type { RunwayData } from './runwayReport.ts';

/**
 * Subscribers × price against cost, with the day of each input. The latest figure of each is the naive version;
 * where they lie more than 180 days apart the report says so and gives the version that is coherent in time.
 */
export interface UnitEconomicsData {
  readonly company: RunwayData['company'];
  readonly naive: UnitRow | null;
  readonly coherent: UnitRow | null;
  readonly missing: readonly string[];
  /** Subscribers that would cover the yearly cost at each price; the last prices of the ledger or those asked for. */
  readonly cover: readonly { readonly price: DecimalString; readonly subscribers: Ratio }[];
}

export interface UnitRow {
  readonly subscribers: Figure;
  readonly price: Figure;
  readonly cost: Figure;
  readonly result: Omit<UnitEconomics, 'inputs' | 'issues'>;
}

export interface UnitEconomicsQuery extends ReportQuery {
  readonly company: string;
  readonly prices?: readonly DecimalString[];
}

interface Choice<D extends Dated> {
  readonly figure: Figure;
  readonly dated: D;
}

export function unitEconomicsReport(
  query: UnitEconomicsQuery,
  context: ReportContext,
): Result<Envelope<UnitEconomicsData>> {
  const question = askAboutCompany(query, context);
  if (!question.ok) return question;
  const { company } = question.value;
  const asked = question.value;
  const products = sellers(asked, [
    company.id,
    ...context.ledger.companies.filter((c) => c.parent === company.id).map((c) => c.id),
  ]);
  const kept = {
    subscribers: (o: Observation) => o.unit === 'persons' || o.unit === 'count',
    price: (o: Observation) => o.unit === 'USD' && (o.per === 'month' || o.per === 'seat_month'),
    cost: (o: Observation) => o.unit === 'USD',
  };
  const sold = products
    .map((seller) => ({
      seller,
      subscribers: choices(asked, seller, ['paying_subscribers'], kept.subscribers),
      prices: choices(asked, seller, ['price'], kept.price),
    }))
    .sort(
      (x, y) =>
        Math.sign(y.prices.length) - Math.sign(x.prices.length) ||
        compareText(newestDay(y.subscribers), newestDay(x.subscribers)),
    )[0];
  const [subscribers, prices] = [sold?.subscribers ?? [], sold?.prices ?? []];
  // The cost of the product itself is what an article sets its subscribers against; the company's whole cost may be the coherent one.
  const own = sold ? choices(asked, sold.seller, costMetrics, kept.cost).flatMap(costChoice) : [];
  const whole = choices(
    asked,
    { company: company.id, scope: { kind: 'group' } },
    costMetrics,
    kept.cost,
  ).flatMap(costChoice);
  const costs = [...new Map([...own, ...whole].map((x) => [x.figure.id, x])).values()].sort(byDay);
  const missing = [
    ...(subscribers.length ? [] : ['paying_subscribers']),
    ...(prices.length ? [] : ['price']),
    ...(costs.length ? [] : ['operating_cost']),
  ];
  const [s, p, c] = [subscribers.at(-1), prices.at(-1), own.at(-1) ?? costs.at(-1)];
  const naiveResult =
    s && p && c ? unitEconomics({ subscribers: s.dated, price: p.dated, cost: c.dated }) : null;
  const coherent = coherentUnitEconomics({
    subscribers: subscribers.map((x) => x.dated),
    price: prices.map((x) => x.dated),
    cost: costs.map((x) => x.dated),
  });
  const yearly = costs.filter((x) => x.dated.per === 'year').at(-1);
  const perMonth = query.prices ?? [
    ...new Set(prices.map((x) => x.figure.value.stated).filter((v) => v !== null)),
  ];
  const data: UnitEconomicsData = {
    company: { id: company.id, name: company.name },
    naive: naiveResult && s && p && c ? rowOf(s.figure, p.figure, c.figure, naiveResult) : null,
    coherent: coherent ? coherentRow(coherent, subscribers, prices, costs) : null,
    missing,
    cover: yearly
      ? perMonth.map((price) => ({
          price,
          subscribers: subscribersToCover({
            costYearly: termOf(yearly.figure)!,
            priceMonthly: exactTerm(price),
          }),
        }))
      : [],
  };
  return answer('unit-economics', asked, context, data, naiveResult?.issues ?? []);
}

const costMetrics = ['daily_operating_cost', 'inference_cost', 'operating_cost'] as const;

/** What is sold by subscription: a company and one of its products, or a product that is a company of its own here. */
interface Seller {
  readonly company: string;
  readonly scope: Scope;
}

function sellers(asked: Question, companies: readonly string[]): readonly Seller[] {
  const index = ledgerIndex(asked.view.ledger);
  const all = companies.flatMap((company) =>
    index
      .claimsOf(company, 'paying_subscribers')
      .map(({ basis }): readonly [string, Seller] => [
        `${company} ${basis.scope.kind} ${basis.scope.name ?? ''}`,
        { company, scope: basis.scope },
      ]),
  );
  return [...new Map(all).entries()].sort(([a], [b]) => compareText(a, b)).map(([, seller]) => seller);
}

function choices(
  asked: Question,
  { company, scope }: Seller,
  metrics: readonly Observation['metric'][],
  keep: (o: Observation) => boolean,
): readonly Choice<Dated>[] {
  return metrics
    .flatMap(
      (metric) => deriveSeries(asked.view.ledger, { company, metric, scope }, asked.policy).observations,
    )
    .filter((o) => keep(o) && speaksOf(o) <= asked.day && firstDay(o.period) <= asked.day)
    .map((o) => ({ o, figure: figureOfObservation(o, asked.today) }))
    .flatMap(({ o, figure }) => {
      const term = termOf(figure);
      return term ? [{ figure, dated: { figure: term as Bounded, day: speaksOf(o) } }] : [];
    })
    .sort(byDay);
}

const byDay = (a: Choice<Dated>, b: Choice<Dated>) =>
  compareText(a.dated.day, b.dated.day) || compareText(a.figure.id, b.figure.id);
const newestDay = (list: readonly Choice<Dated>[]) => list.at(-1)?.dated.day ?? '';

/** An estimate of a running year speaks of the day it was made. */
function speaksOf(o: Observation): Day {
  return o.outlook === 'forward' ? o.knownFrom : lastDay(o.period);
}

function costChoice({ figure, dated }: Choice<Dated>): readonly Choice<DatedCost>[] {
  if (figure.per === 'day' || figure.metric === 'daily_operating_cost')
    return [{ figure, dated: { ...dated, per: 'day' } }];
  if (figure.per === 'month') return [{ figure, dated: { ...dated, per: 'month' } }];
  const period = figure.period;
  if (!period || isInstant(period) || lengthInMonths(period).months !== 12) return [];
  return [{ figure, dated: { ...dated, per: 'year' } }];
}

function rowOf(
  subscribers: Figure,
  price: Figure,
  cost: Figure,
  { inputs: _, issues: __, ...result }: UnitEconomics,
): UnitRow {
  return { subscribers, price, cost, result };
}

function coherentRow(
  result: UnitEconomics,
  subscribers: readonly Choice<Dated>[],
  prices: readonly Choice<Dated>[],
  costs: readonly Choice<DatedCost>[],
): UnitRow | null {
  const pick = <D extends Dated>(list: readonly Choice<D>[], wanted: Dated) =>
    list.find((x) => x.dated === wanted)?.figure;
  const [s, p, c] = [
    pick(subscribers, result.inputs.subscribers),
    pick(prices, result.inputs.price),
    pick(costs, result.inputs.cost),
  ];
  return s && p && c ? rowOf(s, p, c, result) : null;
}

function exactTerm(price: DecimalString) {
  const value = dec(price);
  return { centre: value, low: value, high: value };
}
