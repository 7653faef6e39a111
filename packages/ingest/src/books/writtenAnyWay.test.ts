import { daysInMonth } from '@solvent/core/time';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { lookAtBooks } from './index.ts';

// One list of payments in the ways the world writes it: separators of thousands, signs, orders of days, columns, languages.
// Read, its months are right to the cent; else it is refused as open to two readings, never read wrong.

const separators = {
  us: [',', '.'],
  german: ['.', ','],
  swiss: ["'", '.'],
  french: ['\u202f', ','],
  plain: ['', '.'],
  comma: ['', ','],
} as const;
const languages = [
  { day: 'Date', text: 'Description', amount: 'Amount', got: 'Credit', paid: 'Debit', held: 'Balance' },
  {
    day: 'Buchungstag',
    text: 'Verwendungszweck',
    amount: 'Betrag',
    got: 'Haben',
    paid: 'Soll',
    held: 'Saldo',
  },
  { day: '交易日期', text: '摘要', amount: '交易金额', got: '收入', paid: '支出', held: '余额' },
  { day: 'Date opération', text: 'Libellé', amount: 'Montant', got: 'Crédit', paid: 'Débit', held: 'Solde' },
] as const;
const two = (n: number) => String(n).padStart(2, '0');
const dayForms = {
  iso: (m: number, d: number) => `2024-${two(m)}-${two(d)}`,
  american: (m: number, d: number) => `${m}/${d}/2024`,
  british: (m: number, d: number) => `${two(d)}/${two(m)}/2024`,
  german: (m: number, d: number) => `${two(d)}.${two(m)}.24`,
  chinese: (m: number, d: number) => `2024年${m}月${d}日`,
} as const;

const book = fc.record({
  marks: fc.constantFrom(...(Object.keys(separators) as (keyof typeof separators)[])),
  words: fc.constantFrom(...languages),
  days: fc.constantFrom(...(Object.keys(dayForms) as (keyof typeof dayForms)[])),
  signs: fc.constantFrom('minus', 'behind', 'brackets', 'columns', 'words' as const),
  cents: fc.boolean(),
  balance: fc.boolean(),
  newestFirst: fc.boolean(),
  payments: fc.array(
    fc.record({ cents: fc.integer({ min: -90_000_000, max: 90_000_000 }), gap: fc.nat(9) }),
    {
      minLength: 2,
      maxLength: 12,
    },
  ),
});
type Book = typeof book extends fc.Arbitrary<infer T> ? T : never;

function write({ marks, words, days, signs, cents, balance, newestFirst, payments }: Book) {
  const [group, decimal] = separators[marks];
  const months = new Map<string, { got: number; paid: number }>();
  const written = (value: number) => {
    const whole = String(Math.trunc(Math.abs(value) / 100)).replace(/\B(?=(\d{3})+$)/g, group);
    return cents ? `${whole}${decimal}${two(Math.abs(value) % 100)}` : whole;
  };
  const signed = (value: number) => {
    if (value >= 0) return written(value);
    return signs === 'behind'
      ? `${written(value)}-`
      : signs === 'brackets'
        ? `(${written(value)})`
        : `-${written(value)}`;
  };
  let [month, day, held] = [1, 1, 10_000_000_000];
  const rows = payments.map(({ cents: given, gap }) => {
    const value = cents ? given : given - (given % 100);
    day += gap;
    if (day > daysInMonth(2024, month)) [month, day] = [month + 1, 1];
    held += value;
    const of = months.get(`2024-${two(month)}`) ?? { got: 0, paid: 0 };
    months.set(`2024-${two(month)}`, {
      got: of.got + Math.max(0, value),
      paid: of.paid + Math.max(0, -value),
    });
    const amount =
      signs === 'columns'
        ? value < 0
          ? [written(value), '']
          : ['', written(value)]
        : [signs === 'words' ? `${written(value)} ${value < 0 ? 'DR' : 'CR'}` : signed(value)];
    return [dayForms[days](month, day), 'Acme, rent', ...amount, ...(balance ? [written(held)] : [])];
  });
  if (newestFirst) rows.reverse();
  const amount = signs === 'columns' ? [words.paid, words.got] : [words.amount];
  const head = [words.day, words.text, ...amount, ...(balance ? [words.held] : [])];
  return { text: [head, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\n'), months };
}

it('[IM3] [IM42] [IM43] [IM44] a list of payments is read right, or refused as open', async () => {
  let right = 0;
  const trials = 400;
  await fc.assert(
    fc.asyncProperty(book, async (given) => {
      const { text, months } = write(given);
      const look = await lookAtBooks(Buffer.from(text), {
        file: 'bank.csv',
        company: 'own-example',
        recorded: '2026-11-24',
        hints: { currency: 'USD' },
      });
      if (!look.ok) throw new Error(look.issues[0]!.message);
      if (!look.value.reading) {
        expect(look.issues.map(({ code }) => code)).toEqual(
          look.issues.map(() => expect.stringMatching(/^books\/(?:ambiguous-(?:amounts|days)|one-way)$/)),
        );
        return;
      }
      right++;
      const { figures } = look.value.reading;
      for (const [month, { got, paid }] of months)
        for (const [metric, value] of [
          ['revenue', got],
          ['gross_burn', paid],
        ] as const) {
          const figure = figures.find(
            (f) => f.metric === metric && 'start' in f.period && f.period.start.startsWith(month),
          );
          expect(Math.round(Number(figure?.value) * 100), `${metric} of ${month} in\n${text}`).toBe(value);
        }
    }),
    { numRuns: trials, seed: 20261124 },
  );
  expect(right).toBeGreaterThan(trials * 0.7);
});
