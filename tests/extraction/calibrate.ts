// Print how often candidates with so many points of evidence were right: `node tests/extraction/calibrate.ts`.
// The table in packages/ingest/src/article/confidence.ts is made from the development passages; the test passages show
// whether it holds.
import { loadDataset } from '@solvent/dataset';
import { readPassages, score } from './score.ts';

const { companies } = loadDataset({ companies: [], rates: false });
const folder = new URL('./passages/', import.meta.url).pathname;
for (const name of ['development', 'test']) {
  const { judged } = score(readPassages(`${folder}${name}.jsonl`), companies);
  const bins = new Map<number, { n: number; right: number }>();
  for (const { candidate, right } of judged) {
    const bin = bins.get(candidate.confidence) ?? { n: 0, right: 0 };
    bins.set(candidate.confidence, { n: bin.n + 1, right: bin.right + (right ? 1 : 0) });
  }
  const rows = [...bins].sort(([a], [b]) => b - a);
  const error =
    rows.reduce((sum, [confidence, { n, right }]) => sum + Math.abs(confidence * n - right), 0) /
    Math.max(1, judged.length);
  console.log(`${name}: ${judged.length} candidates, mean error of confidence ${error.toFixed(3)}`);
  for (const [confidence, { n, right }] of rows)
    console.log(
      `  ${confidence.toFixed(2)}  ${right} of ${n} right = ${(right / n).toFixed(2)}, smoothed ${((right + 1) / (n + 2)).toFixed(2)}`,
    );
}
