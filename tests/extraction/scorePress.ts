// Score the article reader on press articles kept outside the project:
// `node tests/extraction/scorePress.ts FOLDER [-v]`, where FOLDER has articles/*.txt and claims.jsonl.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDataset } from '@solvent/dataset';
import { type CandidateClaim, extractCandidates } from '@solvent/ingest/article';
import { f1 } from './score.ts';

interface Row {
  readonly id: string;
  readonly file: string;
  readonly entity: string;
  readonly entity_parent?: string;
  readonly metric: string;
  readonly value: number | { min?: number; max?: number; low?: number; high?: number };
  readonly value_text: string | null;
  readonly unit: string;
  readonly basis: string;
  readonly salience: string;
  readonly published: string;
  readonly char_start: number;
  readonly char_end: number;
  readonly alt?: { metric?: string; unit?: string; basis?: string };
}

const [folder, flag] = process.argv.slice(2);
if (!folder) throw new Error('name the folder that has articles/ and claims.jsonl');
const { companies } = loadDataset({ companies: [], rates: false });
const rows = readFileSync(join(folder, 'claims.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Row);

const spellings = new Map<string, Set<string>>();
for (const company of companies)
  for (const name of [company.name.en, company.name.zh, ...company.aliases])
    spellings.set(name.toLowerCase(), (spellings.get(name.toLowerCase()) ?? new Set()).add(company.id));

/** Names of the annotator's own for figures of a whole field are met by any group or market, or by nobody. */
function sameEntity(candidate: CandidateClaim, row: Row): boolean {
  const ids = spellings.get(row.entity.toLowerCase());
  const parent = row.entity_parent ? spellings.get(row.entity_parent.toLowerCase()) : undefined;
  if (candidate.companyName === row.entity) return true;
  if (candidate.company !== null && (ids?.has(candidate.company) || parent?.has(candidate.company)))
    return true;
  if (candidate.parent !== null && ids?.has(candidate.parent)) return true;
  const kind = companies.find((company) => company.id === candidate.company)?.kind;
  return (
    /industry|market|users|CEOs|models|developers|candidates|apps|tigers|LLM/i.test(row.entity) &&
    (candidate.company === null || kind === 'group' || kind === 'market')
  );
}

/** The annotator names changes of a cost by the cost; the contract calls them all `cost_change`. */
const metricNames: Readonly<Record<string, string>> = {
  training_cost_change: 'cost_change',
  inference_cost_change: 'cost_change',
  cash_burned_cumulative: 'cash_burned',
};
function sameMetric(candidate: CandidateClaim, row: Row): boolean {
  const wanted = [row.metric, row.alt?.metric].flatMap((m) => (m ? [metricNames[m] ?? m] : []));
  const bare = candidate.metric.replace(/^other:/, '');
  return wanted.some(
    (metric) =>
      metric === candidate.metric ||
      metric.replace(/^other:/, '') === bare ||
      (metric === 'tokens_energy' && bare === 'energy') ||
      (metric === 'bankruptcy_prediction' && bare === 'bankruptcy_year') ||
      (metric.startsWith('other:') && candidate.metric.startsWith('other:')),
  );
}

function sameAmount(candidate: CandidateClaim, row: Row): boolean {
  const value =
    typeof row.value === 'number'
      ? { low: row.value, high: row.value }
      : { low: row.value.low ?? row.value.min ?? null, high: row.value.high ?? row.value.max ?? null };
  const number = (text: string | null) =>
    text === null ? null : Number(text) * (candidate.unit === 'MWh' && row.unit.startsWith('kWh') ? 1000 : 1);
  const unit = row.unit.split('/')[0]!;
  const units = new Set([
    unit,
    row.alt?.unit ?? unit,
    ...(unit === 'vehicles' ? ['count'] : []),
    ...(unit === 'kWh' ? ['MWh'] : []),
  ]);
  return (
    units.has(candidate.unit) &&
    number(candidate.value.low) === value.low &&
    number(candidate.value.high) === value.high
  );
}

let [labels, proposed, amounts, claims, bases] = [0, 0, 0, 0, 0];
for (const file of readdirSync(join(folder, 'articles')).sort()) {
  const text = readFileSync(join(folder, 'articles', file), 'utf8');
  const own = rows.filter((row) => row.file === file);
  const { candidates } = extractCandidates(
    { text, published: own[0]!.published.length === 7 ? `${own[0]!.published}-28` : own[0]!.published },
    { companies },
  );
  const open = new Set(candidates);
  const order = [...own].sort((a, b) => (a.salience === b.salience ? 0 : a.salience === 'core' ? -1 : 1));
  for (const row of order) {
    const near = [...open].filter(
      (candidate) => candidate.start < row.char_end && candidate.end > row.char_start,
    );
    const same = near.filter((candidate) => sameAmount(candidate, row));
    const met = same.find((candidate) => sameMetric(candidate, row) && sameEntity(candidate, row)) ?? same[0];
    if (row.salience === 'core') labels++;
    if (!met) {
      if (flag && row.salience === 'core')
        console.log(
          `${row.id} ${row.value_text} | ${row.entity} ${row.metric} <> not found ${near.map((c) => `${c.company} ${c.metric} ${JSON.stringify(c.value)} ${c.unit}`).join('; ')}`,
        );
      continue;
    }
    open.delete(met);
    // A context row that is found is neither a hit nor a false claim.
    if (row.salience !== 'core') continue;
    proposed++;
    amounts++;
    const full = sameMetric(met, row) && sameEntity(met, row);
    if (full) claims++;
    if (
      full &&
      (met.basis === row.basis ||
        met.basis === row.alt?.basis ||
        (met.basis === 'projection' && row.basis === 'prediction'))
    )
      bases++;
    else if (flag)
      console.log(
        `${row.id} ${row.value_text} | ${row.entity} ${row.metric} ${row.basis} <> ${met.company ?? met.companyName} ${met.metric} ${met.basis}`,
      );
  }
  for (const candidate of open) {
    proposed++;
    if (flag)
      console.log(
        `${file} FALSE ${candidate.quote} | ${candidate.company ?? candidate.companyName} ${candidate.metric} ${JSON.stringify(candidate.value)}`,
      );
  }
}
const percent = (x: number) => `${(100 * x).toFixed(1)} %`;
console.log(
  `${labels} core labels, ${proposed} candidates: amount F1 ${percent(f1(amounts, labels, proposed))}, claim F1 ${percent(f1(claims, labels, proposed))}, basis of right claims ${percent(bases / claims)}`,
);
