import type { MetricId } from '../metric/index.ts';
import type { DecimalString } from '../money/index.ts';
import { addDays, type Day, formatPeriod, isInstant, type Period } from '../time/index.ts';
import { claimsOfFigures, type FilingRecords } from './claimsOfFigures.ts';
import type { FiledFigure, Filer } from './filedFigure.ts';

/**
 * The filed figures of one company as columns, each row a concept, a period, a filing and a value: 2,000 figures are 60 kB
 * of JSON where 2,000 claims are 2 MB. Plain data, so that it can be sent to a thread, hashed and kept; `recordsOfTable`
 * makes the claims again.
 */
export interface FilingTable extends Filer {
  /** The day on which the ledger took it in. */
  readonly recorded: Day;
  readonly concepts: readonly Concept[];
  readonly periods: readonly Period[];
  readonly filings: readonly Filing[];
  /** Of each row its places in the three lists. */
  readonly concept: readonly number[];
  readonly period: readonly number[];
  readonly filing: readonly number[];
  readonly value: readonly DecimalString[];
  /** By row, the days as the filing gives them, where they are not those of the period. */
  readonly said: Readonly<Record<string, string>>;
}

type Concept = Pick<FiledFigure, 'metric' | 'tag' | 'unit'>;
type Filing = Pick<FiledFigure, 'accession' | 'form' | 'filed' | 'step'>;

/** Figures as columns, in their order. `figuresOfTable` gives back the same figures. */
export function tableOfFigures(
  figures: readonly FiledFigure[],
  { company, cik, entityName }: Filer,
  recorded: Day,
): FilingTable {
  const concepts = new Places<Concept>();
  const periods = new Places<Period>();
  const filings = new Places<Filing>();
  const usual = new Map<number, string>();
  const rows = {
    concept: [] as number[],
    period: [] as number[],
    filing: [] as number[],
    value: [] as DecimalString[],
  };
  const said: Record<string, string> = {};
  for (const [row, figure] of figures.entries()) {
    const { metric, tag, unit, accession, form, filed, step } = figure;
    const period = periods.of(formatPeriod(figure.period), () => figure.period);
    rows.concept.push(concepts.of(`${metric} ${tag} ${unit}`, () => ({ metric, tag, unit })));
    rows.period.push(period);
    rows.filing.push(filings.of(accession, () => ({ accession, form, filed, step })));
    rows.value.push(figure.value);
    if (!usual.has(period)) usual.set(period, wordsOf(figure.period));
    if (figure.said !== usual.get(period)) said[row] = figure.said;
  }
  return {
    company,
    cik,
    entityName,
    recorded,
    concepts: concepts.things,
    periods: periods.things,
    filings: filings.things,
    ...rows,
    said,
  };
}

/** The figures of a table; those of some metrics only, when they are given. */
export function figuresOfTable(
  table: FilingTable,
  isWanted: (metric: MetricId) => boolean = () => true,
): readonly FiledFigure[] {
  const words = table.periods.map(wordsOf);
  const wanted = table.concepts.map(({ metric }) => isWanted(metric));
  const figures: FiledFigure[] = [];
  for (const [row, value] of table.value.entries()) {
    if (!wanted[table.concept[row]!]) continue;
    const place = table.period[row]!;
    figures.push({
      ...table.concepts[table.concept[row]!]!,
      period: table.periods[place]!,
      said: table.said[row] ?? words[place]!,
      value,
      ...table.filings[table.filing[row]!]!,
    });
  }
  return figures;
}

/** The claims and sources that a table stands for. */
export function recordsOfTable(table: FilingTable): FilingRecords {
  return claimsOfFigures(figuresOfTable(table), table, table.recorded);
}

/** Things in the order in which they were met, each once. */
class Places<T> {
  readonly things: T[] = [];
  readonly #places = new Map<string, number>();

  of(name: string, make: () => T): number {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    const place = this.things.push(make()) - 1;
    this.#places.set(name, place);
    return place;
  }
}

/** `2014-01-01 to 2014-12-31`: both days inside, as filings write them. */
function wordsOf(period: Period): string {
  return isInstant(period) ? period.at : `${period.start} to ${addDays(period.end, -1)}`;
}
