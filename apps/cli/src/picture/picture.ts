/**
 * A report as a picture: what it is of, what it says, and either lines over time or one bar for each thing compared.
 * A picture, not a figure: values are doubles, exact enough for a dot; the exact ones stand in the table (`.csv`).
 */
export interface Picture {
  readonly title: string;
  /** The sentence over the drawing. */
  readonly says: string;
  readonly plot: Lines | Bars;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Lines {
  readonly kind: 'lines';
  /** Unit of the values, a currency or `months`. */
  readonly unit: string;
  /** `month`: x counts months from the year 0 on; `year`: x is a calendar year; `age`: x counts years. */
  readonly x: 'month' | 'year' | 'age';
  /** Below the axis, where the numbers do not say it themselves. */
  readonly xTitle?: string;
  readonly bands: readonly {
    readonly tone: 'wide' | 'narrow';
    readonly upper: readonly Point[];
    readonly lower: readonly Point[];
  }[];
  readonly lines: readonly Line[];
}

export interface Line {
  /** Stands at the end of the line; empty for one that needs none. */
  readonly name: string;
  readonly points: readonly Point[];
  /** The line the picture is about. */
  readonly main?: boolean;
  /** From here on it is expected, not known. */
  readonly dashedFrom?: number;
  /** Single balances, not a path. */
  readonly dots?: boolean;
}

export interface Bars {
  readonly kind: 'bars';
  readonly unit: string;
  /** What a bar measures. */
  readonly axis: string;
  /** A line across all bars, such as the months covered as things stand. */
  readonly reference: number | null;
  /** Bars that only differ by a little are drawn without the stretch from zero. */
  readonly fromZero: boolean;
  readonly rows: readonly Bar[];
}

export interface Bar {
  readonly label: string;
  /** Both ends; null where there is no bar, only words. */
  readonly span: readonly [number, number] | null;
  /** The value itself, inside the span. */
  readonly mark?: number;
  /** Beside the bar. */
  readonly text: string;
}
