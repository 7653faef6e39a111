import { type Metric, type MetricId, metrics } from '@solvent/core/metric';

/** A tag of a filing that states a metric of the catalogue, and how good a statement of it that tag is (0 is best). */
export interface MetricTag {
  readonly metric: MetricId;
  readonly rank: number;
}

/**
 * Which metric each tag states, from the catalogue: `us-gaap/NetCashProvidedByUsedInOperatingActivities` is
 * operating_cash_flow, rank 0. Tags that run over a span for what is an event on a day (proceeds of debt) are left out.
 */
export const metricTags: ReadonlyMap<string, MetricTag> = new Map(
  (metrics as readonly Metric<MetricId>[])
    .filter(({ kind }) => kind === 'flow' || kind === 'balance' || kind === 'count')
    .flatMap(({ id, xbrl }) => [
      ...(xbrl?.usGaap ?? []).flatMap((name, rank): [string, MetricTag][] => [
        [`us-gaap/${name}`, { metric: id, rank }],
        ...(name.startsWith('Entity') ? [[`dei/${name}`, { metric: id, rank }] as [string, MetricTag]] : []),
      ]),
      ...(xbrl?.ifrs ?? []).map((name, rank): [string, MetricTag] => [
        `ifrs-full/${name}`,
        { metric: id, rank },
      ]),
    ]),
);

export const mappedTags: ReadonlySet<string> = new Set(metricTags.keys());

/** Whether a metric's figure is the negative of its tag: an operating loss of 5 is an OperatingIncomeLoss of -5. */
export function isNegated(metric: MetricId): boolean {
  return metric === 'operating_loss';
}
