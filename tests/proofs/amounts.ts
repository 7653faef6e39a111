// C7: amounts as books and articles write them, English and Chinese: read right, or refused as ambiguous; never silently
// wrong. The values are made first and written afterwards, so that nobody has to read them to know them.
import { Dec, decimalString } from '@solvent/core/money';
import { findAmounts } from '@solvent/ingest/article';
import { amountBy, readAmount, writtenAmounts } from '@solvent/ingest/proofs';
import { command, type Figures } from './proof.ts';

/** Ways to write a sum of money in an article: the factor of the unit and the words around the number. */
const phrases: readonly (readonly [factor: string, currency: string, write: (n: string) => string])[] = [
  ['1e9', 'USD', (n) => `$${n} billion`],
  ['1e9', 'USD', (n) => `$${n}bn`],
  ['1e9', 'USD', (n) => `US$${n} billion`],
  ['1e6', 'USD', (n) => `$${n} million`],
  ['1e6', 'USD', (n) => `$${n}m`],
  ['1e12', 'USD', (n) => `$${n} trillion`],
  ['1e9', 'EUR', (n) => `€${n} billion`],
  ['1e9', 'GBP', (n) => `£${n}bn`],
  ['1e9', 'CNY', (n) => `${n} billion yuan`],
  ['1e6', 'USD', (n) => `${n} million dollars`],
  ['1e8', 'USD', (n) => `${n}亿美元`],
  ['1e4', 'USD', (n) => `${n}万美元`],
  ['1e12', 'USD', (n) => `${n}万亿美元`],
  ['1e8', 'CNY', (n) => `${n}亿元人民币`],
  ['1e8', 'CNY', (n) => `${n}亿元`],
  ['1e4', 'CNY', (n) => `${n}万元`],
  ['1e8', 'EUR', (n) => `${n}亿欧元`],
  ['1e6', 'USD', (n) => `${n}百万美元`],
];
const frames = [
  (t: string) => `The company lost ${t} in 2024.`,
  (t: string) => `Revenue was ${t}, it said.`,
  (t: string) => `该公司去年亏损${t}。`,
  (t: string) => `营收为${t}，同比增长。`,
];
const numbers = ['1', '5', '8.5', '3.7', '12', '40', '0.7', '150', '999', '1.25', '6.6', '27.5', '500'];

export async function amounts(): Promise<Figures> {
  const problems: string[] = [];
  let [right, ambiguous] = [0, 0];
  for (const { text, mark, value } of writtenAmounts) {
    const amount = readAmount(text);
    const [alone, known] = [amount && amountBy(amount, null), amount && amountBy(amount, mark)];
    if (known !== value) problems.push(`${text} by ${mark}: ${String(known)} for ${value}`);
    if (Array.isArray(alone)) ambiguous++;
    else right++;
    if (Array.isArray(alone) ? !alone.includes(value) : alone !== value)
      problems.push(`${text}: ${String(alone)} for ${value}`);
  }
  let articles = 0;
  for (const number of numbers)
    for (const [factor, currency, write] of phrases)
      for (const frame of frames) {
        articles++;
        const text = frame(write(number));
        const wanted = decimalString(new Dec(number).times(factor));
        const found = findAmounts(text).filter((amount) => amount.kind === 'money');
        if (found.some((f) => f.low === wanted && f.high === wanted && f.unit === currency)) right++;
        else problems.push(`${text}: ${JSON.stringify(found.map((f) => [f.low, f.high, f.unit]))}`);
      }
  return {
    wrong: problems.length,
    strings: writtenAmounts.length + articles,
    right,
    ambiguousWithoutHint: ambiguous,
    problems: problems.slice(0, 6),
  };
}

if (import.meta.main) await command('C7', 1, amounts);
