import {
  compareReport,
  type Day,
  type ExplainNode,
  explainFigure,
  explainReport,
  type Figure,
  overviewReport,
  viewLedger,
} from '@solvent/core';
import { isCurrency } from '@solvent/core/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledger, today } from '../dataset/shipped.ts';
import { reportsOf, SEED } from './reports.ts';

/** Every number that a report shows reaches the words of a source, and none changes currency on the way without a rate. */

const companies = [...new Set(ledger.claims.map((c) => c.company))].sort();
const context = { ledger, today };

function figuresIn(value: unknown, found: Map<string, Figure>): Map<string, Figure> {
  if (typeof value !== 'object' || value === null) return found;
  if ('derivation' in value && 'claims' in value && 'unit' in value) {
    const figure = value as Figure;
    found.set(`${figure.id} ${figure.unit}`, figure);
  }
  for (const inner of Object.values(value)) figuresIn(inner, found);
  return found;
}

/** Every figure that any report shows about a company on a day, and every figure those were made from. */
function figuresOf(company: string, day: Day): Map<string, Figure> {
  const found = new Map<string, Figure>();
  for (const [name, ask] of Object.entries(reportsOf(company, day))) {
    // Checks show no figures, and the precedents are the same beside every company.
    if (name === 'check' || (name === 'precedents' && company !== 'openai')) continue;
    const result = ask(ledger, today);
    if (result.ok) figuresIn(result.value.data, found);
  }
  return found;
}

/** The leaves of an explanation that are not a claim with a quote. */
function looseEnds(node: ExplainNode): readonly string[] {
  if (node.kind === 'missing') return [`${node.id} is not in the ledger`];
  if (node.kind === 'claim') return node.quote.trim() === '' ? [`${node.id} has no quote`] : [];
  return node.inputs.length === 0 ? [`${node.id} rests on nothing`] : node.inputs.flatMap(looseEnds);
}

/** Inputs in another currency than the figure, or in two, where no dated rate with a source stands between them. */
function mixedMoney({ id, unit, derivation }: Figure): readonly string[] {
  const units = new Set((derivation?.inputs ?? []).map((input) => input.unit).filter(isCurrency));
  if (units.size > 1) return [`${id} sets ${[...units].join(' and ')} beside each other`];
  const [other] = units;
  if (other === undefined || other === unit || !isCurrency(unit)) return [];
  const byRate =
    derivation?.rule === 'PO4' && / [A-Z]{3}\/[A-Z]{3} \(\d{4}[^,]*, \S/.test(derivation.formula);
  return byRate ? [] : [`${id} in ${unit} is made from ${other}`];
}

describe.each<Day>(['2024-10-31', '2025-05-13', today])('as known on %s', (day) => {
  const view = viewLedger(ledger, { asKnownAt: day, corrected: true }).ledger;
  const all = companies.map((company) => [...figuresOf(company, day).values()]);

  it('there is something to look at', () => expect(all.flat().length).toBeGreaterThan(250));

  it('every figure of every report of every company ends at claims with quotes', () => {
    const loose = all.flat().flatMap((figure) => looseEnds(explainFigure(figure, view, { today })));
    expect([...new Set(loose)]).toEqual([]);
  });

  it('no figure mixes currencies, or changes its own without a dated rate and its source', () => {
    expect(all.flat().flatMap(mixedMoney)).toEqual([]);
  });
});

it('side by side in one currency, every figure is in it or has none', () => {
  const wanted = ['openai', 'zhipu', 'mistral', 'minimax'];
  const result = compareReport({ companies: wanted, currency: 'EUR', force: 'order of size' }, context);
  if (!result.ok) throw new Error('refused');
  const money = result.value.data.companies
    .flatMap((c) => [c.cash, c.burn?.monthly ?? null])
    .filter((f) => f !== null);
  expect(money.map((f) => f.unit).filter((u) => u !== 'EUR')).toEqual([]);
  expect(money.length).toBeGreaterThan(3);
});

it('without rates nothing is converted: a figure is left out and the missing rate is named', () => {
  const bare = { ...ledger, rates: [] };
  const result = compareReport(
    { companies: ['openai', 'cloudwalk'], force: 'order of size' },
    { ledger: bare, today },
  );
  if (!result.ok) throw new Error('refused');
  const cloudwalk = result.value.data.companies[1]!;
  expect([cloudwalk.cash, cloudwalk.burn]).toEqual([null, null]);
  expect(result.value.issues.map((issue) => issue.code)).toContain('money/missing-rate');
});

it('an id is enough: explain finds every figure that a report links to', () => {
  const shown = new Map<string, Figure>();
  for (const company of companies)
    for (const [key, figure] of figuresOf(company, today)) shown.set(key, figure);
  const overview = overviewReport({}, context);
  if (overview.ok) figuresIn(overview.value.data, shown);
  const ids = [...new Set([...shown.values()].map((figure) => figure.id))].sort();
  fc.assert(
    fc.property(fc.constantFrom(...ids), (id) => {
      const result = explainReport({ id }, context);
      expect(result.ok ? [] : result.issues.map((issue) => issue.message)).toEqual([]);
    }),
    { seed: SEED, numRuns: 300 },
  );
});
