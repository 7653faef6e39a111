import { dec } from '../money/index.ts';
import { type Day, dayNumber } from '../time/index.ts';
import type { CashFact, CashMeasure } from './cashFact.ts';

/**
 * Quarters as a reader of the filings knew them on a day [PR30–PR33]: nine months 7.0 less six months 4.3 is a third quarter of
 * 2.7, until a later filing restates one of them. In floating point, since what follows is statistics; days are counted
 * from 1970-01-01.
 */
export interface Quarter {
  readonly end: number;
  readonly operatingCashFlow: number;
  readonly capex: number;
  readonly revenue: number | null;
  readonly cash: number | null;
}

/** A company's facts sorted once by the day they were filed. */
export type FiledFacts = Readonly<Record<CashMeasure, readonly FiledFact[]>>;

interface FiledFact {
  readonly filed: Day;
  readonly rank: number;
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const NO_START = -1e9;

export function sortFacts(facts: readonly CashFact[]): FiledFacts {
  const of = (measure: CashMeasure): readonly FiledFact[] =>
    facts
      .filter((f) => f.measure === measure && f.end <= f.filed && (f.start === null) === (measure === 'cash'))
      .map(({ filed, rank, start, end, value }) => ({
        filed,
        rank,
        start: start === null ? NO_START : dayNumber(start),
        end: dayNumber(end),
        value: dec(value).toNumber(),
      }))
      .sort(
        (a, b) =>
          (a.filed < b.filed ? -1 : a.filed > b.filed ? 1 : 0) ||
          b.rank - a.rank ||
          a.start - b.start ||
          a.end - b.end ||
          a.value - b.value,
      );
  return {
    operatingCashFlow: of('operatingCashFlow'),
    capex: of('capex'),
    revenue: of('revenue'),
    cash: of('cash'),
  };
}

/** The quarters that could be known on a day, in order; those without operating cash flow or capital expenditure are not there. */
export function quartersKnownAt(facts: FiledFacts, day: Day): readonly Quarter[] {
  const flows = quarterValues(spansKnown(facts.operatingCashFlow, day, 'best'));
  const capex = quarterValues(spansKnown(facts.capex, day, 'best'));
  const revenue = quarterValues(spansKnown(facts.revenue, day, 'largest'));
  const cash = new Map(spansKnown(facts.cash, day, 'best').map(({ end, value }) => [end, value]));
  const ends: number[] = [];
  for (const end of [...flows.keys()].sort((a, b) => a - b)) {
    if (ends.length > 0 && end - ends.at(-1)! <= 14) ends.pop();
    ends.push(end);
  }
  return ends.flatMap((end) => {
    const spent = near(capex, end);
    if (spent === null) return [];
    const operatingCashFlow = flows.get(end)!;
    return [{ end, operatingCashFlow, capex: spent, revenue: near(revenue, end), cash: near(cash, end) }];
  });
}

/** The quarters without a hole up to the last. */
export function unbrokenRun(quarters: readonly Quarter[]): readonly Quarter[] {
  let from = quarters.length - 1;
  while (from > 0 && isNext(quarters[from - 1]!, quarters[from]!)) from--;
  return quarters.slice(Math.max(from, 0));
}

export function isNext(a: Quarter, b: Quarter): boolean {
  return isQuarter(b.end - a.end);
}

interface SpanValue {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

function spansKnown(facts: readonly FiledFact[], day: Day, prefer: 'best' | 'largest'): readonly SpanValue[] {
  const spans = new Map<string, SpanValue & { readonly tags: Map<number, number> }>();
  for (const { filed, rank, start, end, value } of facts) {
    if (filed > day) break;
    const key = `${start} ${end}`;
    const span = spans.get(key) ?? { start, end, value, tags: new Map<number, number>() };
    span.tags.set(rank, value);
    spans.set(key, span);
  }
  return [...spans.values()]
    .map(({ start, end, tags }) => ({
      start,
      end,
      value: prefer === 'largest' ? Math.max(...tags.values()) : tags.get(Math.min(...tags.keys()))!,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** [PR31] By the day a quarter ends. */
function quarterValues(spans: readonly SpanValue[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { start, end, value } of spans) if (isQuarter(end - start + 1)) found.set(end, value);
  const starts = new Map<number, SpanValue[]>();
  for (const span of spans) {
    const list = starts.get(span.start);
    if (list) list.push(span);
    else starts.set(span.start, [span]);
  }
  const byStart = [...starts.values()];
  for (const list of byStart)
    for (const [i, longer] of list.entries()) {
      const shorter = list.slice(0, i).findLast((span) => isQuarter(longer.end - span.end));
      if (shorter && !found.has(longer.end)) found.set(longer.end, longer.value - shorter.value);
    }
  for (const { start, end, value } of spans) {
    const days = end - start + 1;
    if (days < 350 || days > 380 || found.has(end)) continue;
    const inside = [...found.keys()].filter((e) => start < e && e < end).sort((a, b) => a - b);
    if (inside.length === 3) found.set(end, value - inside.reduce((sum, e) => sum + found.get(e)!, 0));
  }
  for (const list of byStart)
    for (const [i, longer] of list.entries()) {
      const shorter = list[i - 1];
      const days = shorter ? longer.end - shorter.end : 0;
      if (!shorter || days < 150 || days > 215) continue;
      if ([...found.keys()].some((e) => shorter.end < e && e <= longer.end)) continue;
      const half = (longer.value - shorter.value) / 2;
      found.set(shorter.end + Math.floor(days / 2), half);
      found.set(longer.end, half);
    }
  return found;
}

const isQuarter = (days: number) => days >= 75 && days <= 125;

function near(values: ReadonlyMap<number, number>, end: number): number | null {
  for (let away = 0; away <= 12; away++) {
    const value = values.get(end - away) ?? values.get(end + away);
    if (value !== undefined) return value;
  }
  return null;
}
