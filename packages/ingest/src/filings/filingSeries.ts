import type { MetricId } from '@solvent/core/metric';
import { type DecimalString, dec, decimalString } from '@solvent/core/money';
import { type Day, daysBetween, isInstant, laterDay, type Period, type Span } from '@solvent/core/time';
import { groupBy } from './settleFacts.ts';
import type { Statement } from './statements.ts';

/** Which vintage of each figure: as first filed, as last filed, or as known on a day [IM23]. */
export type Vintage = 'first' | 'latest' | { readonly asKnownAt: Day };

/** One figure of a series, with the day from which it could be known and the tags and filings it rests on. */
export interface FilingFigure {
  readonly period: Period;
  readonly value: DecimalString;
  readonly filed: Day;
  readonly tags: readonly string[];
  readonly accessions: readonly string[];
  /** Whether it is the difference of two stated figures. */
  readonly derived: boolean;
}

export interface FilingSeriesQuery {
  readonly metric: MetricId;
  readonly freq: 'year' | 'quarter' | 'day';
  readonly vintage?: Vintage;
  /** USD unless said. */
  readonly unit?: string;
}

/**
 * A series straight from filings: Tesla's capital expenditure by quarter, the fourth as the year less nine months
 * [IM23, IM24]. In the order of last days; a period that nobody stated is not there.
 */
export function filingSeries(
  statements: readonly Statement[],
  query: FilingSeriesQuery,
): readonly FilingFigure[] {
  const { metric, freq, vintage = 'latest', unit = 'USD' } = query;
  const figures = new Figures(
    statements.filter((s) => s.metric === metric && s.unit === unit && fits(s.period, freq)),
  );
  const known = vintage === 'latest' || vintage === 'first' ? LAST_DAY : vintage.asKnownAt;
  const periods = freq === 'quarter' ? figures.quarterEnds() : figures.periods();
  return periods
    .flatMap((ask): FilingFigure[] => {
      const day = vintage === 'first' ? figures.firstKnown(ask) : known;
      const found = day && (ask.quarter ? figures.quarter(ask.key, day) : figures.stated(ask.key, day));
      return found ? [found] : [];
    })
    .toSorted((a, b) => (keyOf(a.period) < keyOf(b.period) ? -1 : 1));
}

const LAST_DAY = '9999-12-31';

interface Ask {
  readonly key: string;
  readonly quarter: boolean;
}

/** The figures of one metric by period, each with its vintages in the order they were filed. */
class Figures {
  readonly #vintages: ReadonlyMap<string, readonly Statement[]>;
  readonly #spans: readonly (readonly Statement[])[];

  constructor(statements: readonly Statement[]) {
    this.#vintages = groupBy(statements, ({ period }) => keyOf(period));
    this.#spans = [...this.#vintages.values()];
  }

  periods(): readonly Ask[] {
    return [...this.#vintages.keys()].map((key) => ({ key, quarter: false }));
  }

  /** The last days on which a quarter ends that is stated or follows. */
  quarterEnds(): readonly Ask[] {
    const ends = new Set<string>();
    for (const [span] of this.#spans) {
      if (isQuarter(span!.period as Span)) ends.add((span!.period as Span).end);
      for (const { rest } of this.#shorterOf(span!.period as Span)) ends.add(rest.end);
    }
    return [...ends].map((key) => ({ key, quarter: true }));
  }

  stated(key: string, day: Day): FilingFigure | undefined {
    const statement = inForce(this.#vintages.get(key) ?? [], day);
    return statement && figureOf(statement);
  }

  /** The quarter that ends there: as stated, else as the difference of two figures since one start. */
  quarter(end: string, day: Day): FilingFigure | undefined {
    const ending = this.#spans.filter(([s]) => (s!.period as Span).end === end);
    for (const span of ending)
      if (isQuarter(span[0]!.period as Span)) {
        const statement = inForce(span, day);
        if (statement) return figureOf(statement);
      }
    for (const span of ending) {
      const longer = inForce(span, day);
      if (!longer) continue;
      // What the longer figure's last filing knew of the shorter one.
      const when = longer.stated.findLast((said) => said <= day) ?? longer.filed;
      for (const { vintages, rest } of this.#shorterOf(longer.period as Span)) {
        const shorter = inForce(vintages, when);
        if (shorter) return difference(longer, shorter, rest);
      }
    }
    return undefined;
  }

  /** The first day on which the figure can be told; undefined when there is none. */
  firstKnown({ key, quarter }: Ask): Day | undefined {
    if (!quarter) return this.#vintages.get(key)?.[0]?.filed;
    const days = this.#spans.flatMap((span) => span.map(({ filed }) => filed));
    return [...new Set(days)].sort().find((day) => this.quarter(key, day) !== undefined);
  }

  #shorterOf(longer: Span): readonly { vintages: readonly Statement[]; rest: Span }[] {
    return this.#spans.flatMap((vintages) => {
      const shorter = vintages[0]!.period as Span;
      const rest = { start: shorter.end, end: longer.end };
      return shorter.start === longer.start && shorter.end < longer.end && isQuarter(rest)
        ? [{ vintages, rest }]
        : [];
    });
  }
}

/** The vintage in force on a day. */
function inForce(vintages: readonly Statement[], day: Day): Statement | undefined {
  return vintages.findLast(({ filed }) => filed <= day);
}

function figureOf({ period, value, filed, tag, accession }: Statement): FilingFigure {
  return { period, value, filed, tags: [tag], accessions: [accession], derived: false };
}

function difference(longer: Statement, shorter: Statement, rest: Span): FilingFigure {
  return {
    period: rest,
    value: decimalString(dec(longer.value).minus(dec(shorter.value))),
    filed: laterDay(longer.filed, shorter.filed),
    tags: [...new Set([longer.tag, shorter.tag])],
    accessions: [...new Set([longer.accession, shorter.accession])],
    derived: true,
  };
}

function fits(period: Period, freq: FilingSeriesQuery['freq']): boolean {
  if (isInstant(period)) return freq === 'day';
  const days = daysBetween(period.start, period.end);
  return freq === 'quarter' || (freq === 'year' && days >= 350 && days <= 380);
}

function isQuarter({ start, end }: Span): boolean {
  const days = daysBetween(start, end);
  return days >= 70 && days <= 125;
}

function keyOf(period: Period): string {
  return isInstant(period) ? period.at : `${period.end} ${period.start}`;
}
