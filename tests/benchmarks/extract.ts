// Speed of the article reader, alone and beside Microsoft's recognisers: `node tests/benchmarks/extract.ts [FILE…]`.
// Each figure is the best of several rounds on one core; MB are bytes of UTF-8.
import { readFileSync } from 'node:fs';
import { loadDataset } from '@solvent/dataset';
import { cleanText, extractCandidates, findAmounts } from '@solvent/ingest/article';
import { readPassages } from '../extraction/score.ts';

const { companies } = loadDataset({ companies: [], rates: false });
const files = process.argv.slice(2).filter((name) => !name.startsWith('-'));
const folder = new URL('../extraction/passages/', import.meta.url).pathname;
const own = ['development', 'test']
  .flatMap((name) => readPassages(`${folder}${name}.jsonl`))
  .map((passage) => passage.text)
  .join('\n');
const article = files.length > 0 ? files.map((file) => readFileSync(file, 'utf8')).join('\n') : own;
const megabytes = (text: string) => Buffer.byteLength(text) / 1e6;

function best(text: string, work: (text: string) => unknown, rounds = 9): number {
  work(text);
  let fastest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) {
    const before = process.cpuUsage();
    work(text);
    const { user, system } = process.cpuUsage(before);
    fastest = Math.min(fastest, (user + system) / 1e6);
  }
  return megabytes(text) / fastest;
}

const long = article.repeat(Math.ceil(3e6 / article.length)).slice(0, 2_000_000);
const clean = cleanText(long).text;
console.log(
  `text of ${megabytes(long).toFixed(1)} MB made from ${files.length > 0 ? `${files.length} files` : 'the labelled passages'}`,
);
console.log(`amount finder   ${best(clean, findAmounts).toFixed(1)} MB/s`);
console.log(`cleaning        ${best(long, cleanText).toFixed(1)} MB/s`);
const whole = (text: string) => extractCandidates({ text, published: '2025-10-01' }, { companies });
const speed = best(long, whole, 5);
console.log(`whole pipeline  ${speed.toFixed(2)} MB/s`);
for (const share of [0.125, 0.25, 0.5])
  console.log(`  of ${share} of it ${best(long.slice(0, long.length * share), whole, 5).toFixed(2)} MB/s`);

try {
  // A peer, wanted only here; `pnpm add -D @microsoft/recognizers-text-suite` in tests to see it.
  const name = '@microsoft/recognizers-text-suite';
  const suite = (await import(name)) as unknown as Record<
    string,
    Record<string, (text: string, culture: string) => unknown>
  >;
  const peer = (suite.default ?? suite) as Record<string, (text: string, culture: string) => unknown>;
  const short = article.slice(0, 3000);
  const rate = best(
    short,
    (text) => [peer.recognizeCurrency?.(text, 'zh-cn'), peer.recognizeCurrency?.(text, 'en-us')],
    1,
  );
  console.log(
    `recognizers-text currency, zh and en, on 3,000 characters: ${(rate * 1000).toFixed(1)} KB/s, ${Math.round(best(clean, findAmounts) / rate)} times slower`,
  );
} catch {
  console.log('recognizers-text is not installed; see research figures: 5 KB/s on whole articles');
}
