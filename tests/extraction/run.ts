// Score the article reader on the labelled passages: `node tests/extraction/run.ts [SPLIT] [-v]`.
import { loadDataset } from '@solvent/dataset';
import { describeTally, readPassages, score } from './score.ts';

const splits = ['development', 'test', 'unseen', 'fresh', 'third', 'fourth', 'fifth', 'sixth'];
const asked = splits.filter((name) => process.argv.includes(name));
const verbose = process.argv.includes('-v');
const { companies } = loadDataset({ companies: [], rates: false });
for (const name of asked.length > 0 ? asked : splits) {
  const passages = readPassages(new URL(`./passages/${name}.jsonl`, import.meta.url).pathname);
  const result = score(passages, companies);
  console.log(describeTally(name, result.tally));
  for (const script of ['zhs', 'zht', 'en'])
    console.log(
      describeTally(
        `  ${script}`,
        score(
          passages.filter((p) => p.script === script),
          companies,
        ).tally,
      )
        .split('\n')
        .slice(0, 3)
        .join('\n'),
    );
  if (!verbose) continue;
  for (const { passage, label, why } of result.missed)
    console.log(
      `${passage.id} ${label.figure} | ${label.company ?? label.companyName} ${label.metric} ${JSON.stringify(label.period)} ${label.basis} <> ${why}`,
    );
  for (const { passage, candidate, label } of result.judged)
    if (!label)
      console.log(
        `${passage.id} FALSE ${candidate.quote.slice(0, 60)} | ${candidate.company ?? candidate.companyName} ${candidate.metric} ${JSON.stringify(candidate.value)} ${candidate.unit}`,
      );
}
