import { type Figure, figureOfObservation } from '../derivation/index.ts';
import type { Result } from '../issue/index.ts';
import { ledgerIndex } from '../ledger/index.ts';
import { type DecimalString, dec } from '../money/index.ts';
import { type Bounded, coherentUnitEconomics, type Dated, type DatedCost, type Ratio, subscribersToCover, unitEconomics, type UnitEconomics } from '../runway/index.ts';
import { deriveSeries, type Observation } from '../series/index.ts';
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

export function unitEconomicsReport(query: UnitEconomicsQuery, context: ReportContext): Result<Envelope<UnitEconomicsData>> {
  const question = askAboutCompany(query, context);
  if (!question.ok) return question;
  const { company, day } = question.value;
  const products = [company.id, ...context.ledger.companies.filter((c) => c.parent === company.id).map((c) => c.id)];
  const subscribers = choices(question.value, products, ['paying_subscribers'], (o) => o.unit === 'persons' || o.unit === 'count');
  const prices = choices(question.value, products, ['price'], (o) => o.unit === 'USD' && (o.per === 'month' || o.per === 'seat_month'));
  const costs = choices(question.value, products, ['daily_operating_cost', 'inference_cost', 'operating_cost'], (o) => o.unit === 'USD').flatMap(costChoice);
  const missing = [...(subscribers.length ? [] : ['paying_subscribers']), ...(prices.length ? [] : ['price']), ...(costs.length ? [] : ['operating_cost'])];
  const [s, p, c] = [subscribers.at(-1), prices.at(-1), costs.at(-1)];
  const naiveResult = s && p && c ? unitEconomics({ subscribers: s.dated, price: p.dated, cost: c.dated }) : null;
  const coherent = coherentUnitEconomics({ subscribers: subscribers.map((x) => x.dated), price: prices.map((x) => x.dated), cost: costs.map((x) => x.dated) });
  const yearly = costs.filter((x) => x.dated.per === 'year').at(-1);
  const asked = query.prices ?? [...new Set(prices.map((x) => x.figure.value.stated).filter((v) => v !== null))];
  const data: UnitEconomicsData = {
    company: { id: company.id, name: company.name },
    naive: naiveResult && s && p && c ? rowOf(s.figure, p.figure, c.figure, naiveResult) : null,
    coherent: coherent ? coherentRow(coherent, subscribers, prices, costs) : null,
    missing,
    cover: yearly ? asked.map((price) => ({ price, subscribers: subscribersToCover({ costYearly: termOf(yearly.figure)!, priceMonthly: exactTerm(price) }) })) : [],
  };
  return answer('unit-economics', question.value, context, data, day ? (naiveResult?.issues ?? []) : []);
}

function choices(asked: Question, products: readonly string[], metrics: readonly Observation['metric'][], keep: (o: Observation) => boolean): readonly Choice<Dated>[] {
  const index = ledgerIndex(asked.view.ledger);
  return products
    .filter((id) => index.claimsOf(id).length > 0)
    .flatMap((company) => metrics.flatMap((metric) => deriveSeries(asked.view.ledger, { company, metric }, asked.policy).observations))
    .filter((o) => keep(o) && speaksOf(o) <= asked.day && firstDay(o.period) <= asked.day)
    .map((o) => ({ o, figure: figureOfObservation(o, asked.today) }))
    .flatMap(({ o, figure }) => {
      const term = termOf(figure);
      return term ? [{ figure, dated: { figure: term as Bounded, day: speaksOf(o) } }] : [];
    })
    .sort((a, b) => a.dated.day.localeCompare(b.dated.day) || a.figure.id.localeCompare(b.figure.id));
}

/** An estimate of a running year speaks of the day it was made. */
function speaksOf(o: Observation): Day {
  return o.outlook === 'forward' ? o.knownFrom : lastDay(o.period);
}

function costChoice({ figure, dated }: Choice<Dated>): readonly Choice<DatedCost>[] {
  if (figure.per === 'day' || figure.metric === 'daily_operating_cost') return [{ figure, dated: { ...dated, per: 'day' } }];
  if (figure.per === 'month') return [{ figure, dated: { ...dated, per: 'month' } }];
  const period = figure.period;
  if (!period || isInstant(period) || lengthInMonths(period).months !== 12) return [];
  return [{ figure, dated: { ...dated, per: 'year' } }];
}

function rowOf(subscribers: Figure, price: Figure, cost: Figure, { inputs: _, issues: __, ...result }: UnitEconomics): UnitRow {
  return { subscribers, price, cost, result };
}

function coherentRow(result: UnitEconomics, subscribers: readonly Choice<Dated>[], prices: readonly Choice<Dated>[], costs: readonly Choice<DatedCost>[]): UnitRow | null {
  const pick = <D extends Dated>(list: readonly Choice<D>[], wanted: Dated) => list.find((x) => x.dated === wanted)?.figure;
  const [s, p, c] = [pick(subscribers, result.inputs.subscribers), pick(prices, result.inputs.price), pick(costs, result.inputs.cost)];
  return s && p && c ? rowOf(s, p, c, result) : null;
}

function exactTerm(price: DecimalString) {
  const value = dec(price);
  return { centre: value, low: value, high: value };
}
