import type { FiledFigure } from '@solvent/core/filing';
import type { Issue } from '@solvent/core/issue';
import { type DecimalString, dec, decimalString } from '@solvent/core/money';
import { addDays, type Day, dayNumber, laterDay } from '@solvent/core/time';
import { unitOf } from '../digits.ts';
import type { CompanyFacts, FilingFact } from './facts.ts';
import { groupBy } from './groupBy.ts';
import { isNegated } from './metricTags.ts';
import { settleFacts } from './settleFacts.ts';
import { usableFacts } from './usableFacts.ts';

/**
 * A vintage of a figure: Tesla's operating cash flow of 2012 was -266081000 when filed on 2013-03-07 and -263815000
 * from 2015-02-26 on. Later filings that repeat it are no vintage; `stated` holds the days of all that say so.
 */
export interface Statement extends FiledFigure {
  /** The days on which filings gave this value, `filed` first. */
  readonly stated: readonly Day[];
}

export interface Statements {
  readonly cik: string;
  readonly entityName: string;
  readonly ticker?: string;
  /** By metric, unit and period, the vintages of each in the order they were filed. */
  readonly statements: readonly Statement[];
  readonly issues: readonly Issue[];
}

/** The vintages of every figure that a filer has stated [IM13–IM21]. */
export function statementsOf({ facts, ...filer }: CompanyFacts): Statements {
  const usable = usableFacts(facts);
  const settled = settleFacts(usable.facts);
  const steps = stepsByFiling(settled.facts);
  const statements = [...groupBy(settled.facts, ({ metric, unit }) => `${metric} ${unit}`).values()]
    .flatMap((same) => vintagesOf(same, steps))
    .map((statement) => ({ statement, key: sortKey(statement) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ statement }) => statement);
  return { ...filer, statements, issues: [...usable.issues, ...settled.issues] };
}

function vintagesOf(facts: readonly FilingFact[], steps: ReadonlyMap<string, DecimalString>): Statement[] {
  const filings = [...groupBy(alignDays(facts), ({ accession }) => accession).values()];
  const histories = new Map<string, Vintage[]>();
  const totals = new Totals();
  for (const filing of filings) {
    const periods = [...groupBy(filing, ({ start, end }) => `${start} ${end}`).values()];
    const best = (candidates: readonly AlignedFact[]) => totals.bestOf(candidates);
    const main = best(latestOf(filing)).tag;
    for (const candidates of periods) {
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
    for (const candidates of periods) totals.compare(candidates);
  }
  return [...histories.values()].flat().map(({ fact, stated }) => ({
    metric: fact.metric,
    unit: fact.unit,
    said: fact.said,
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

/** A fact with the days it is counted under; `said` are those its filing gives. */
interface AlignedFact extends FilingFact {
  readonly said: string;
}

/**
 * In the order they were filed, and with one last day where two differ by three days at most, and one first day where two
 * differ by a week: a quarter that a later report dates from 30 December instead of 1 January is still that quarter [IM20].
 */
function alignDays(facts: readonly FilingFact[]): readonly AlignedFact[] {
  const ends = new NearDays(3);
  const starts = new Map<Day, NearDays>();
  return facts
    .toSorted((a, b) => compareText(a.filed, b.filed) || compareText(a.accession, b.accession))
    .map((fact) => {
      const end = ends.of(fact.end);
      if (fact.start === null) return { ...fact, end, said: fact.end };
      const known = starts.get(end) ?? new NearDays(7);
      starts.set(end, known);
      return { ...fact, start: known.of(fact.start), end, said: `${fact.start} to ${fact.end}` };
    });
}

/** Days, each under the first one met that lies so near. */
class NearDays {
  readonly #leeway: number;
  readonly #first: { readonly day: Day; readonly number: number }[] = [];
  readonly #known = new Map<Day, Day>();

  constructor(leeway: number) {
    this.#leeway = leeway;
  }

  of(day: Day): Day {
    const known = this.#known.get(day);
    if (known !== undefined) return known;
    const number = dayNumber(day);
    const near = this.#first.find((other) => Math.abs(other.number - number) <= this.#leeway)?.day ?? day;
    if (near === day) this.#first.push({ day, number });
    this.#known.set(day, near);
    return near;
  }
}

interface Vintage {
  readonly fact: AlignedFact;
  readonly stated: Day[];
}

/** What a filing says of its latest period, by the tag of which it states the metric [IM19]. */
function latestOf(filing: readonly AlignedFact[]): readonly AlignedFact[] {
  const end = filing.reduce((last, fact) => laterDay(fact.end, last), '');
  const latest = filing.filter((fact) => fact.end === end);
  // The longest span to that day: the part of the year so far, not its last quarter.
  const start = latest.reduce<Day | null>(
    (first, fact) => (first === null || (fact.start ?? '') < first ? fact.start : first),
    null,
  );
  return latest.filter((fact) => fact.start === start);
}

/**
 * Which of two tags is the total, by the filings so far: the one that was the larger for more periods. NRG's contracts
 * with customers lie below its revenue but in the quarters in which its hedges lost money.
 */
class Totals {
  readonly #larger = new Map<string, number>();

  compare(candidates: readonly FilingFact[]): void {
    for (const a of candidates)
      for (const b of candidates)
        if (a.metric === 'revenue' && dec(a.value).gt(dec(b.value)))
          this.#larger.set(`${a.tag} ${b.tag}`, this.#count(a, b) + 1);
  }

  /** Of several tags for one period: the best of the catalogue; of revenue the total, since the others are parts of it. */
  bestOf<F extends FilingFact>(candidates: readonly F[]): F {
    return candidates.reduce((a, b) => {
      if (a.metric === 'revenue') {
        const order = this.#count(b, a) - this.#count(a, b) || dec(b.value).cmp(dec(a.value));
        if (order !== 0) return order > 0 ? b : a;
      }
      return b.rank < a.rank ? b : a;
    });
  }

  #count(a: FilingFact, b: FilingFact): number {
    return this.#larger.get(`${a.tag} ${b.tag}`) ?? 0;
  }
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
function sortKey({ metric, unit, period, filed, accession }: Statement): string {
  const days = 'at' in period ? `${period.at} ` : `${period.end} ${period.start}`;
  return `${metric} ${unit} ${days} ${filed} ${accession}`;
}
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
