import { type Issue, raise } from '@solvent/core/issue';
import { findMetric, periodKindOf } from '@solvent/core/metric';
import { isCurrency } from '@solvent/core/money';
import { daysBetween } from '@solvent/core/time';
import type { FilingFact } from './facts.ts';
import { FiscalYears } from './fiscalYears.ts';
import { groupBy } from './groupBy.ts';
import { badFact, leftOut } from './issues.ts';

export interface Sifted {
  readonly facts: readonly FilingFact[];
  readonly issues: readonly Issue[];
}

const reasons = {
  proxy: 'proxy statements only repeat figures',
  short: 'they run for less than 70 days',
  long: 'they run for more than 380 days',
  trailing: 'they are twelve months that end with no fiscal year',
  translated: 'the filing states the same figure in the currency of most of its figures',
} as const;

/** The facts that state a figure of a day, a quarter, a part of a fiscal year since its start, or a fiscal year [IM13–IM16]. */
export function usableFacts(all: readonly FilingFact[]): Sifted {
  const issues: Issue[] = [];
  const counts: Record<keyof typeof reasons, number> = {
    proxy: 0,
    short: 0,
    long: 0,
    trailing: 0,
    translated: 0,
  };
  const years = new FiscalYears(all);
  const translated = translations(all);
  const facts = all.filter((fact) => {
    const wrong = wrongWith(fact);
    if (wrong) {
      issues.push(raise(badFact, { why: wrong }, { path: `${fact.tag} ${fact.accession}` }));
      return false;
    }
    const why = reasonToLeave(fact, years) ?? (translated.has(fact) ? 'translated' : undefined);
    if (why) counts[why]++;
    return why === undefined;
  });
  for (const why of Object.keys(reasons) as (keyof typeof reasons)[])
    if (counts[why] > 0) issues.push(raise(leftOut, { count: counts[why], why: reasons[why] }));
  return { facts, issues };
}

function wrongWith({ metric, start, end, filed, unit, value }: FilingFact): string | undefined {
  const known = findMetric(metric)!;
  const span = start === null ? `on ${end}` : `from ${start} to ${end}`;
  if (start !== null && start > end) return `it runs ${span}`;
  if (end > filed) return `it runs ${span} but was filed on ${filed}`;
  if ((start ?? end) < '1990') return `it runs ${span}, before electronic filing`;
  const wanted = periodKindOf(known.kind);
  if (wanted === 'instant' && start !== null) return `${metric} holds on a day, but it runs ${span}`;
  if (wanted === 'span' && start === null) return `${metric} runs over a span, but it is ${span}`;
  if (
    known.dimension === 'money'
      ? !isCurrency(unit)
      : !/^(?:pure|employees?|persons?|people|number)$/i.test(unit)
  )
    return `its unit ${unit.slice(0, 40)} does not fit ${metric}`;
  return value.length > 60 ? 'its value has more than 60 digits' : undefined;
}

function reasonToLeave(fact: FilingFact, years: FiscalYears): keyof typeof reasons | undefined {
  if (/^(?:DEF|PRE|PX14|ARS|SD|11-K)/.test(fact.form)) return 'proxy';
  if (fact.start === null) return undefined;
  const days = daysBetween(fact.start, fact.end) + 1;
  if (days < 70) return 'short';
  if (days > 380) return 'long';
  return years.isTrailing(fact) ? 'trailing' : undefined;
}

/** Figures repeated in a second currency for the reader's convenience; a tie is settled for US dollars. */
function translations(all: readonly FilingFact[]): ReadonlySet<FilingFact> {
  const found = new Set<FilingFact>();
  const money = all.filter(({ unit }) => isCurrency(unit));
  if (new Set(money.map(({ unit }) => unit)).size < 2) return found;
  for (const filing of groupBy(money, ({ accession }) => accession).values()) {
    const counts = [...groupBy(filing, ({ unit }) => unit)].map(([unit, facts]) => ({
      unit,
      n: facts.length,
    }));
    const main = counts.reduce((a, b) => (b.n > a.n || (b.n === a.n && b.unit === 'USD') ? b : a)).unit;
    const figure = ({ metric, start, end }: FilingFact) => `${metric} ${start} ${end}`;
    const stated = new Set(filing.filter(({ unit }) => unit === main).map(figure));
    for (const fact of filing) if (fact.unit !== main && stated.has(figure(fact))) found.add(fact);
  }
  return found;
}
