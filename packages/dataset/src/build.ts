import { fileURLToPath } from 'node:url';
import { formatIssue } from '@solvent/core/issue';
import { packedFolder } from './loadDataset.ts';
import { countsOf } from './pack.ts';
import { readDataset } from './readDataset.ts';
import { savePack } from './savePack.ts';

/**
 * `node packages/dataset/src/build.ts [--check]`: validate the dataset and pack it into dist/ledger; with `--check`
 * only validate. Every problem is one line on stderr; exit 1 when there is an error.
 */
const { ledger, issues } = readDataset(fileURLToPath(new URL('../data/', import.meta.url)));
for (const issue of issues) process.stderr.write(`${formatIssue(issue)}\n`);
const errors = issues.filter((issue) => issue.severity === 'error').length;
if (errors > 0) {
  process.stderr.write(`${errors} errors; nothing was written.\n`);
  process.exitCode = 1;
} else {
  if (!process.argv.includes('--check')) savePack(ledger, packedFolder);
  const counts = Object.entries(countsOf(ledger)).map(([name, count]) => `${count} ${name}`);
  process.stdout.write(`${counts.join(' · ')}\n`);
}
