import type { Issue } from '@solvent/core/issue';
import type { MetricId } from '@solvent/core/metric';
import { type DecimalString, dec, decimalString } from '@solvent/core/money';
import { addDays, type Day, daysBetween, laterDay, type Period } from '@solvent/core/time';
import { unitOf } from '../digits.ts';
import type { CompanyFacts, FilingFact } from './facts.ts';
import { isNegated } from './metricTags.ts';
import { groupBy, settleFacts } from './settleFacts.ts';
import { usableFacts } from './usableFacts.ts';

/**
 * A vintage of a figure: Tesla's operating cash flow of 2012 was -266081000 when filed on 2013-03-07 and -263815000
 * from 2015-02-26 on. Later filings that repeat it are no vintage; `stated` holds the days of all that say so.
 */
export interface Statement {
  readonly metric: MetricId;
  readonly unit: string;
  readonly period: Period;
  /** Signed as the metric is: an operating loss is positive. */
  readonly value: DecimalString;
  /** What its filing counts in: 1000 for thousands. */
  readonly step: DecimalString;
  readonly tag: string;
  readonly accession: string;
  readonly form: string;
  readonly filed: Day;
  /** The days on which filings gave this value, `filed` first. */
  readonly stated: readonly Day[];
}

export interface Statements {
  readonly cik: string;
  readonly entityName: string;
  /** By metric, unit and period, the vintages of each in the order they were filed. */
  readonly statements: readonly Statement[];
  readonly issues: readonly Issue[];
}

/** The vintages of every figure that a filer has stated [IM13–IM21]. */
export function statementsOf({ cik, entityName, facts }: CompanyFacts): Statements {
  const usable = usableFacts(facts);
  const settled = settleFacts(usable.facts);
  const steps = stepsByFiling(settled.facts);
  const statements = [...groupBy(settled.facts, ({ metric, unit }) => `${metric} ${unit}`).values()]
    .flatMap((same) => vintagesOf(same, steps))
    .toSorted((a, b) => compareText(sortKey(a), sortKey(b)));
  return { cik, entityName, statements, issues: [...usable.issues, ...settled.issues] };
}

function vintagesOf(facts: readonly FilingFact[], steps: ReadonlyMap<string, DecimalString>): Statement[] {
  const filings = [...groupBy(alignStarts(facts), ({ accession }) => accession).values()];
  const histories = new Map<string, Vintage[]>();
  for (const filing of filings) {
    const main = mainTagOf(filing);
    for (const candidates of groupBy(filing, ({ start, end }) => `${start} ${end}`).values()) {
      const { start, end } = candidates[0]!;
      const key = `${start} ${end}`;
      const history = histories.get(key) ?? [];
      const latest = history.at(-1);
      const fact =
        candidates.find(({ tag }) => tag === main) ??
        (latest ? candidates.find(({ tag }) => tag === latest.fact.tag) : best(candidates));
      if (!fact) continue;
      if (latest?.fact.value === fact.value) latest.stated.push(fact.filed);
      else history.push({ fact, stated: [fact.filed] });
      histories.set(key, history);
    }
  }
  return [...histories.values()].flat().map(({ fact, stated }) => ({
    metric: fact.metric,
    unit: fact.unit,
    period: fact.start === null ? { at: fact.end } : { start: fact.start, end: addDays(fact.end, 1) },
    value: isNegated(fact.metric) ? negative(fact.value) : fact.value,
    step: steps.get(fact.accession) ?? '1',
    tag: fact.tag,
    accession: fact.accession,
    form: fact.form,
    filed: fact.filed,
    stated,
  }));
}

/**
 * In the order they were filed, and with one start where two differ by three days at most: a quarter that a later report
 * dates from 30 December instead of 1 January is still that quarter [IM20].
 */
function alignStarts(facts: readonly FilingFact[]): readonly FilingFact[] {
  const starts = new Map<Day, Day[]>();
  return facts
    .toSorted((a, b) => compareText(filingKey(a), filingKey(b)))
    .map((fact) => {
      const { start, end } = fact;
      if (start === null) return fact;
      const known = starts.get(end) ?? [];
      const near = known.find((day) => Math.abs(daysBetween(day, start)) <= 3);
      if (near === undefined) starts.set(end, [...known, start]);
      return near === undefined || near === start ? fact : { ...fact, start: near };
    });
}

interface Vintage {
  readonly fact: FilingFact;
  readonly stated: Day[];
}

/** The tag by which a filing states the metric for its latest period [IM19]. */
function mainTagOf(filing: readonly FilingFact[]): string {
  const end = filing.reduce((last, fact) => laterDay(fact.end, last), '');
  const latest = filing.filter((fact) => fact.end === end);
  // The longest span to that day: the part of the year so far, not its last quarter.
  const start = latest.reduce<Day | null>(
    (first, fact) => (first === null || (fact.start ?? '') < first ? fact.start : first),
    null,
  );
  return best(latest.filter((fact) => fact.start === start)).tag;
}

/** Of several tags for one period: the best of the catalogue; of revenue the largest, since the others are parts of it. */
function best(candidates: readonly FilingFact[]): FilingFact {
  return candidates.reduce((a, b) => {
    if (a.metric === 'revenue') {
      const order = dec(b.value).cmp(dec(a.value));
      if (order !== 0) return order > 0 ? b : a;
    }
    return b.rank < a.rank ? b : a;
  });
}

/** What each filing counts in: the coarsest of 1, 1000 and 1000000 in which all its money is whole [IM21]. */
function stepsByFiling(facts: readonly FilingFact[]): ReadonlyMap<string, DecimalString> {
  const money = facts.filter(({ value, metric }) => value !== '0' && metric !== 'headcount');
  return new Map(
    [...groupBy(money, ({ accession }) => accession)].map(([accession, members]) => {
      const finest = members.map(({ value }) => unitOf(value)).reduce((a, b) => (b.lt(a) ? b : a));
      const step = finest.gte('1000000')
        ? '1000000'
        : finest.gte('1000')
          ? '1000'
          : finest.gte('1')
            ? '1'
            : decimalString(finest);
      return [accession, step];
    }),
  );
}

function negative(value: DecimalString): DecimalString {
  return value === '0' ? value : value.startsWith('-') ? value.slice(1) : `-${value}`;
}
const filingKey = ({ filed, accession }: FilingFact) => `${filed} ${accession}`;
function sortKey({ metric, unit, period, filed, accession }: Statement): string {
  const days = 'at' in period ? `${period.at} ` : `${period.end} ${period.start}`;
  return `${metric} ${unit} ${days} ${filed} ${accession}`;
}
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
