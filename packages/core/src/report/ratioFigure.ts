import { deriveFigure, type Figure } from '../derivation/index.ts';
import { type MetricId, metricOf } from '../metric/index.ts';
import { dec } from '../money/index.ts';
import type { BothLanguages, Ratio, Term } from '../runway/index.ts';

/** A ratio with the figures it was made of, or the reason why it has no value. */
export interface RatioRow {
  readonly metric: MetricId;
  readonly name: BothLanguages;
  readonly formula: string;
  readonly figure: Figure | null;
  readonly why: BothLanguages | null;
  readonly inputs: readonly Figure[];
}

/** A figure as a term of a ratio: its middle with its bounds and its currency. Null for a figure without any number. */
export function termOf(figure: Figure): Term | null {
  const { low, high, stated } = figure.value;
  const middle =
    stated ?? (low !== null && high !== null ? dec(low).plus(dec(high)).div(2).toFixed() : (low ?? high));
  if (middle === null) return null;
  const centre = dec(middle);
  return {
    centre,
    low: low === null ? null : dec(low).gt(centre) ? centre : dec(low),
    high: high === null ? null : dec(high).lt(centre) ? centre : dec(high),
    ...(figure.basis?.presentation &&
    figure.basis.presentation !== 'none' &&
    figure.basis.presentation !== 'unknown' &&
    metricOf('valuation').id === figure.metric
      ? { basis: { presentation: figure.basis.presentation } }
      : {}),
  };
}

/** Put a ratio into a row; its figure carries the inputs, so that it can be explained. */
export function ratioRow(
  company: string,
  metric: MetricId,
  ratio: Ratio,
  inputs: readonly Figure[],
  options: {
    readonly unit?: string;
    readonly formula?: string;
    readonly suffix?: string;
    readonly today: string;
  },
): RatioRow {
  const { name, formula, dimension } = metricOf(metric);
  const text = options.formula ?? formula ?? metric;
  if (ratio.kind === 'undefined')
    return { metric, name, formula: text, figure: null, why: ratio.why, inputs };
  const figure = deriveFigure({
    id: `${company}/${metric}${options.suffix ? `/${options.suffix}` : ''}`,
    metric,
    label: name,
    formula: text,
    rule: 'EF1',
    inputs,
    value: {
      low: ratio.interval ? ratio.interval.low : ratio.value,
      high: ratio.interval ? ratio.interval.high : ratio.value,
      stated: ratio.value,
      approx: inputs.some((f) => f.value.approx),
    },
    unit: options.unit ?? dimension,
    period: inputs[0]?.period ?? null,
  });
  return { metric, name, formula: text, figure, why: null, inputs };
}

/** A ratio that cannot be made for want of an input. */
export function missingRow(metric: MetricId, missing: readonly MetricId[]): RatioRow {
  const names = missing.map((m) => metricOf(m).name);
  return {
    metric,
    name: metricOf(metric).name,
    formula: metricOf(metric).formula ?? metric,
    figure: null,
    why: {
      en: `Not known: ${names.map((n) => n.en.toLowerCase()).join(', ')}.`,
      zh: `缺少：${names.map((n) => n.zh).join('、')}。`,
    },
    inputs: [],
  };
}
