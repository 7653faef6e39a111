import type { Metric, MetricKind } from './metric.ts';
import { answerMetrics } from './metrics/answer.ts';
import { capitalMetrics } from './metrics/capital.ts';
import { cashMetrics } from './metrics/cash.ts';
import { customersMetrics } from './metrics/customers.ts';
import { incomeMetrics } from './metrics/income.ts';
import { lossMetrics } from './metrics/loss.ts';
import { marginMetrics } from './metrics/margin.ts';
import { worthMetrics } from './metrics/worth.ts';

const resultMetrics = [...incomeMetrics, ...lossMetrics] as const;
const ratioMetrics = [...marginMetrics, ...worthMetrics, ...answerMetrics] as const;

/** Every metric the ledger knows, in the order of the documentation. */
export const metrics = [
  ...resultMetrics,
  ...cashMetrics,
  ...capitalMetrics,
  ...customersMetrics,
  ...ratioMetrics,
] as const;

type Listed = (typeof metrics)[number];
export type MetricId = Listed['id'];
type IdOfKind<K extends MetricKind> = Extract<Listed, { kind: K }>['id'];
/** Ids by kind, so that a balance passed where a flow is meant does not compile. */
export type FlowMetricId = IdOfKind<'flow'>;
export type BalanceMetricId = IdOfKind<'balance'>;

const families = {
  result: resultMetrics,
  cash: cashMetrics,
  capital: capitalMetrics,
  customers: customersMetrics,
  ratio: ratioMetrics,
} as const;
export type MetricFamily = keyof typeof families;
const familyById = new Map<string, MetricFamily>();
for (const [family, members] of Object.entries(families) as [MetricFamily, readonly Metric[]][])
  for (const { id } of members) familyById.set(id, family);

/** The chapter of the catalogue a metric stands in; undefined for one that is not in it. */
export function familyOf(id: string): MetricFamily | undefined {
  return familyById.get(id);
}

const byName = new Map<string, Metric<MetricId>>();
for (const metric of metrics as readonly Metric<MetricId>[]) {
  byName.set(metric.id, metric);
  for (const alias of metric.aliases ?? []) byName.set(alias, metric);
}

/** The metric of an id or alias (`cash_balance` is `cash`); undefined when there is none. */
export function findMetric(name: string): Metric<MetricId> | undefined {
  return byName.get(name);
}

export function metricOf(id: MetricId): Metric<MetricId> {
  return byName.get(id)!;
}
