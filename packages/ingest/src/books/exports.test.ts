import { readFileSync } from 'node:fs';
import { type Currency, isCurrency } from '@solvent/core/money';
import { formatPeriod } from '@solvent/core/time';
import { expect, it } from 'vitest';
import { type BookFigure, lookAtBooks } from './index.ts';

// Files in the shapes that banks, payment services and accounting programs export, with invented figures. `figures.txt` has a
// block each: its name, the currency that a person has to give, and what is in it, worked out by hand, or the code of the refusal.
const fixture = (name: string) => readFileSync(new URL(`../../fixtures/exports/${name}`, import.meta.url));
const blocks = fixture('figures.txt').toString().trim().split('\n\n');
const cases = blocks.map((block): readonly [string, Currency | null, readonly string[]] => {
  const [head = '', ...lines] = block.split('\n');
  const [name = '', currency = ''] = head.split(' ');
  return [name, isCurrency(currency) ? currency : null, lines];
});

const shown = ['revenue', 'gross_burn', 'cash', 'operating_cost', 'net_income', 'operating_cash_flow'];

/** `2024-01 USD: revenue 5000, gross_burn 20500.5`, a line a period and currency. */
function linesOf(figures: readonly BookFigure[]): readonly string[] {
  const lines = new Map<string, string[]>();
  for (const { metric, period, value, currency } of figures.filter((one) => shown.includes(one.metric))) {
    const key = `${'at' in period ? period.at : formatPeriod(period)} ${currency}`;
    lines.set(key, [...(lines.get(key) ?? []), `${metric} ${value}`]);
  }
  return [...lines].map(([key, values]) => `${key}: ${values.join(', ')}`);
}

it.each(cases)('[IM40] [IM44] [IM45] [IM67] %s', async (file, currency, expected) => {
  const look = await lookAtBooks(fixture(file), {
    file,
    company: 'own-example',
    recorded: '2026-11-24',
    hints: currency ? { currency } : {},
  });
  if (!look.ok) throw new Error(look.issues[0]!.message);
  const { reading } = look.value;
  const refused = look.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  expect(reading ? linesOf(reading.figures) : refused.slice(0, 1)).toEqual(expected);
});
