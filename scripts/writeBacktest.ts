// How good the cash flow forecaster is, as data for the method page and tables for docs/forecaster.md, made from the run and never
// typed: node scripts/writeBacktest.ts FOLDER TRAINING.txt DAY, where TRAINING.txt is what scripts/trainForecaster.py prints.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { backtestFiles } from '../packages/api/src/backtest.ts';

const root = join(import.meta.dirname, '..');
const [folder, training, today] = process.argv.slice(2);
if (!folder || !training || !today) {
  console.error('Usage: node scripts/writeBacktest.ts FOLDER TRAINING.txt DAY');
  process.exit(2);
}
const days = ['2023-08-12', '2024-07-25', '2025-05-13'];
const run = backtestFiles([folder], { today, on: days });
if (!run.ok) {
  console.error(run.issues.map(({ message }) => message).join('\n'));
  process.exit(1);
}
const unseen = leaveOneOut(readFileSync(training, 'utf8'));
const { horizons, replay, companies, origins } = run.value.data;
const names = new Map(horizons.flatMap((h) => h.byCompany.map((c) => [c.company, c.name])));
const data = {
  madeOn: today,
  companies,
  origins,
  unseen,
  seen: horizons.map(({ quarters, scored, coverage, crps, skill }) => ({
    quarters,
    scored,
    coverage,
    crps,
    skill,
  })),
  replay: replay
    .filter(({ quarters }) => quarters === 4)
    .map(({ company, quarters: _, ...row }) => ({ ...row, name: names.get(company) ?? row.name })),
};
writeFileSync(join(root, 'apps/web/src/data/backtest.json'), `${JSON.stringify(data, null, 1)}\n`);
writeDoc(join(root, 'docs/forecaster.md'));

interface Unseen {
  readonly quarters: number;
  readonly origins: number;
  readonly companies: number;
  readonly crps: string;
  readonly held: string;
  readonly skill: string;
  readonly coverage: Readonly<Record<'50' | '80' | '95', string>>;
  readonly byCompany: readonly (readonly string[])[];
}

/** What the training prints: a line a horizon, and a row a company below it. */
function leaveOneOut(text: string): readonly Unseen[] {
  return text
    .split(/^(?=\d+ quarters: )/m)
    .filter((part) => /^\d+ quarters/.test(part))
    .map((part) => {
      const number = (pattern: RegExp) => pattern.exec(part)?.[1] ?? '';
      const [, half = '', most = '', nearly = ''] = /coverage ([\d.]+) ([\d.]+) ([\d.]+)/.exec(part) ?? [];
      const rows = part.split('\n').filter((line) => line.startsWith('| '));
      return {
        quarters: +number(/^(\d+)/),
        origins: +number(/: (\d+) origins/),
        companies: +number(/, (\d+) companies/),
        crps: number(/, crps ([\d.]+)/),
        held: number(/trailing ([\d.]+)/),
        skill: number(/skill ([\d.-]+)/),
        coverage: { 50: half, 80: most, 95: nearly },
        byCompany: rows.map((line) =>
          line
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.trim().replace(/-full$/, '')),
        ),
      };
    });
}

/** The two tables between their marks. */
function writeDoc(file: string): void {
  const percent = (share: string) => (Number(share) * 100).toFixed(1);
  const summary = [
    '| | CRPS | held | skill | 50 % | 80 % | 95 % |',
    '|---|---|---|---|---|---|---|',
    ...unseen.map(
      (u) =>
        `| ${u.quarters} quarters | ${u.crps} | ${u.held} | ${percent(u.skill)} % | ${percent(u.coverage[50])} | ${percent(u.coverage[80])} | ${percent(u.coverage[95])} |`,
    ),
  ];
  const [four, eight] = unseen;
  const table = [
    '| company | origins | CRPS | held | 50 | 80 | 95 | origins, 8 q | CRPS | held | 50 | 80 | 95 |',
    '|---|---|---|---|---|---|---|---|---|---|---|---|---|',
    ...(four?.byCompany ?? []).map((row) => {
      const later = eight?.byCompany.find(([name]) => name === row[0])?.slice(1) ?? [];
      return `| ${[...row, ...later].join(' | ')} |`;
    }),
  ];
  const put = (text: string, mark: string, lines: readonly string[]) =>
    text.replace(
      new RegExp(`(<!-- ${mark} -->\n)[^]*?(<!-- /${mark} -->)`),
      (_, from: string, to: string) => `${from}${lines.join('\n')}\n${to}`,
    );
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, put(put(text, 'summary', summary), 'companies', table));
}
