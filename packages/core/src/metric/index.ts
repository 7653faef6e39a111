export {
  type BalanceMetricId,
  type FlowMetricId,
  familyOf,
  findMetric,
  type MetricFamily,
  type MetricId,
  metricOf,
  metrics,
} from './catalogue.ts';
export {
  type Dimension,
  type Metric,
  type MetricKind,
  type PeriodKind,
  periodKindOf,
  type SignRule,
} from './metric.ts';
