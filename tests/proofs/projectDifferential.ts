// Runs random projections through the product and through project_reference.py, which knows nothing of it, and
// demands the same text of every figure (18 significant digits) and the same verdicts. `node tests/proofs/projectDifferential.ts 10000 [seed]`
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Projection, project } from '@solvent/core/runway';

const cases = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 20_261_124);
const reference = fileURLToPath(new URL('project_reference.py', import.meta.url));

/** Mulberry32: small, seeded, the same everywhere. */
function randomFrom(state: number): () => number {
  let s = state >>> 0;
  return () => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = Math.imul(s ^ (s >>> 15), s | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = randomFrom(seed);
const below = (n: number) => Math.floor(random() * n);
const chance = (p: number) => random() < p;

/** An amount of so many digits, sometimes with cents, sometimes nothing. */
function someAmount(digits = 1 + below(12)): string {
  if (chance(0.04)) return '0';
  let text = `${1 + below(9)}`;
  while (text.length < digits) text += below(10);
  return chance(0.3) ? `${text}.${below(10)}${1 + below(9)}` : text;
}

/** A growth between −30 % and +30 % a month with up to six decimals; a quarter of them none at all. */
function someGrowth(): string {
  if (chance(0.25)) return '0';
  const decimals = 2 + below(5);
  const value = below(Math.floor(0.3 * 10 ** decimals))
    .toString()
    .padStart(decimals, '0')
    .slice(-decimals);
  return `${chance(0.3) ? '-' : ''}0.${value}`;
}

/** Exactly the money that is needed, to the last unit: alive by nothing, where one sign decides. */
function onTheEdge() {
  const flows = {
    currency: 'USD',
    start: '2024-10',
    months: 24,
    revenue: `${1 + below(50)}`,
    revenueGrowth: `0.${1 + below(9)}`,
    cost: `${51 + below(100)}`,
    costGrowth: chance(0.5) ? '0' : '0.05',
    events: [],
  };
  const projected = project({ ...flows, cash: '0' });
  const need = projected.ok ? projected.value.peakFundingNeed : '0';
  return { ...flows, cash: need };
}

function someCase() {
  if (chance(0.05)) return onTheEdge();
  const months = chance(0.8) ? 1 + below(60) : 1 + below(180);
  const year = 2020 + below(12);
  // Three cases in four are companies that burn: cost of revenue's size or ten times it, cash for some months.
  const size = chance(0.75) ? 2 + below(9) : 0;
  const sized = (more: number) => (size ? someAmount(size + below(more + 1)) : someAmount());
  return {
    currency: 'USD',
    start: `${year}-${String(1 + below(12)).padStart(2, '0')}`,
    months,
    cash: `${chance(0.04) ? '-' : ''}${sized(3)}`,
    revenue: sized(0),
    revenueGrowth: someGrowth(),
    cost: sized(1),
    costGrowth: someGrowth(),
    events: Array.from({ length: chance(0.5) ? 0 : below(4) }, (_, i) => ({
      month: below(months),
      amount: `${chance(0.3) ? '-' : ''}${someAmount()}`,
      label: `event ${i}`,
    })),
  };
}

/** The product's answer in the reference's shape. */
function answerOf(p: Projection) {
  const verdict = ({ constantCost, growingCost }: Projection['defaultAlive']) => ({
    constantCost: withoutZeroMonth(constantCost),
    growingCost: withoutZeroMonth(growingCost),
  });
  const { kind } = p.runway;
  return {
    runway:
      kind === 'months' ? { kind, months: p.runway.months, cashOutDate: p.runway.cashOutDate } : p.runway,
    breakEvenMonth: p.breakEvenMonth,
    closedForm: p.breakEven.closedForm,
    peakFundingNeed: p.peakFundingNeed,
    peakFunding: p.peakFunding,
    gap: p.gap,
    minCash: p.minCash,
    defaultAlive: verdict(p.defaultAlive),
    path: p.path.map((m) => [m.revenue, m.cost, m.events, m.cashStart, m.cashEnd]),
  };
}

function withoutZeroMonth(verdict: Projection['defaultAlive']['constantCost']) {
  return verdict.kind === 'alreadySelfFunding'
    ? { kind: verdict.kind, burnsFrom: verdict.burnsFrom }
    : verdict;
}

async function referenceAnswers(inputs: readonly object[]): Promise<string[]> {
  const python = spawn('python3', [reference], { stdio: ['pipe', 'pipe', 'inherit'] });
  python.stdin.end(inputs.map((input) => `${JSON.stringify(input)}\n`).join(''));
  const lines: string[] = [];
  for await (const line of createInterface({ input: python.stdout })) lines.push(line);
  return lines;
}

const inputs = Array.from({ length: cases }, someCase);
const workers = Math.max(1, Math.min(availableParallelism(), 8));
const share = Math.ceil(cases / workers);
const expected = (
  await Promise.all(
    Array.from({ length: workers }, (_, w) => referenceAnswers(inputs.slice(w * share, (w + 1) * share))),
  )
).flat();

const kinds = new Map<string, number>();
let figures = 0;
let mismatches = expected.length === cases ? 0 : 1;
for (const [i, input] of inputs.entries()) {
  const result = project(input);
  if (!result.ok) throw new Error(`case ${i} was refused: ${JSON.stringify(result.issues)}`);
  const got = answerOf(result.value);
  figures += got.path.length * 5 + 6;
  const { constantCost, growingCost } = result.value.defaultAlive;
  for (const kind of [
    `runway ${got.runway.kind}`,
    `alive? ${constantCost.kind}`,
    `alive? ${growingCost.kind}`,
  ])
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const want = JSON.stringify(JSON.parse(expected[i] ?? 'null'));
  if (JSON.stringify(got) === want) continue;
  mismatches++;
  if (mismatches <= 3)
    console.error(
      `case ${i} ${JSON.stringify(input)}\n  product   ${JSON.stringify(got).slice(0, 900)}\n  reference ${want.slice(0, 900)}`,
    );
}
const seen = [...kinds]
  .sort()
  .map(([kind, n]) => `${kind} ${n}`)
  .join(', ');
console.log(
  `project: ${cases} cases, seed ${seed}, ${figures} figures compared to 18 digits, ${mismatches} cases differ (${seen})`,
);
process.exitCode = mismatches === 0 ? 0 : 1;
