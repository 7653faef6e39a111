// Who may import whom, as ARCHITECTURE.md has it: between the packages, and between the rooms of core, where a room may
// use only the rooms above it. Core also knows no Node built-in, clock, chance, network or process. Each broken rule is
// printed as a sentence that says what to do instead. `node scripts/lintRooms.mjs [folder of another checkout]`
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(process.argv[2] ?? join(import.meta.dirname, '..'));

/** What each package may import of ours, the most particular folder first, and what to do instead of anything else. */
const packages = [
  ['packages/core', [], 'core knows nothing of the other packages; pass what it needs as an argument'],
  ['packages/ingest', ['core'], 'a reader gives candidate claims back; the api hands them on'],
  ['packages/dataset', ['core'], 'the dataset is text and its reader; the api puts the store over it'],
  ['packages/store', ['core'], 'the store keeps records; the api puts them over the dataset'],
  ['packages/ui', ['core'], 'a component draws what it is given; the page asks the api'],
  ['packages/api', ['core', 'store', 'ingest', 'dataset'], 'the api knows no face'],
  ['apps/cli', ['api', 'core'], 'ask through @solvent/api, in process or over HTTP'],
  [
    'apps/web/src/islands',
    ['core', 'ui'],
    'a browser asks over HTTP; import @solvent/api as a type only',
    ['api'],
  ],
  [
    'apps/web/src/lab',
    ['core', 'ui'],
    'a browser asks over HTTP; import @solvent/api as a type only',
    ['api'],
  ],
  ['apps/web', ['api', 'core', 'ui'], 'ask through @solvent/api'],
];

const rooms = [
  'issue',
  'money',
  'time',
  'distribution',
  'metric',
  'source',
  'claim',
  'filing',
  'ledger',
  'series',
  'derivation',
  'runway',
  'curve',
  'scenario',
  'simulation',
  'prediction',
  'report',
];

const banned = [
  [/\bDate\.now\s*\(/, 'asks the clock; take `today` as an argument'],
  [/\bnew Date\s*\(\s*\)/, 'asks the clock; take `today` as an argument'],
  [/\bMath\.random\b/, 'rolls dice; take a seeded generator as an argument'],
  [/\bfetch\s*\(/, 'reaches the network; core is pure, read in ingest or a face'],
  [/\bprocess\./, 'reads the process; pass what is needed as an argument'],
  [/\bparseFloat\s*\(/, 'reads money as a float; use dec() on a decimal string'],
  [/\.toFixed\s*\(\s*\d/, 'rounds as a float; use roundTo() of money'],
  [/^export \* from/m, 'exports everything; list the public names'],
];

const findings = [];
for (const [folder, allowed, instead, asType = []] of packages) {
  const inner = packages.map(([other]) => other).filter((other) => other.startsWith(`${folder}/`));
  for (const file of filesIn(join(root, folder))) {
    const name = relative(root, file);
    if (inner.some((other) => name.startsWith(`${other}/`))) continue;
    for (const { spec, typeOnly } of importsOf(readFileSync(file, 'utf8'))) {
      const ours = /^@solvent\/([a-z]+)/.exec(spec)?.[1];
      const own = folder.split('/')[1] === ours;
      if (ours && !own && !allowed.includes(ours) && !(typeOnly && asType.includes(ours)))
        findings.push(`${name}: ${folder} must not import ${spec}; ${instead}.`);
    }
  }
}

const src = join(root, 'packages/core/src');
for (const file of filesIn(src)) {
  const name = relative(root, file);
  const room = relative(src, file).split('/')[0];
  const place = rooms.indexOf(room);
  const text = readFileSync(file, 'utf8');
  if (place < 0 && !/^index(\.test)?\.ts$/.test(room))
    findings.push(`${name}: core has no room "${room}"; the rooms are ${rooms.join(', ')}.`);
  for (const { spec } of importsOf(text)) {
    if (spec.startsWith('node:'))
      findings.push(`${name}: core must not use ${spec}; it runs in browsers too.`);
    if (!spec.startsWith('.')) continue;
    // A test may set its table with the fixture of any room.
    if (/\.test\.ts$/.test(file) && spec.endsWith('.fixture.ts')) continue;
    const target = relative(src, join(file, '..', spec)).split('/')[0];
    if (target === '..')
      findings.push(`${name}: core must not import ${spec}; it leaves src, and core knows nothing outside.`);
    const there = rooms.indexOf(target);
    if (place >= 0 && there > place)
      findings.push(
        `${name}: room ${room} must not know ${target}; a room may use only the rooms above it (${rooms.slice(0, place).join(', ')}).`,
      );
    if (place >= 0 && there >= 0 && there !== place && !spec.endsWith('/index.ts') && room !== 'report')
      findings.push(`${name}: import ${target} through its index.ts, not ${spec}.`);
  }
  if (/\.test(-d)?\.ts$/.test(file)) continue;
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  for (const [pattern, why] of banned) if (pattern.test(code)) findings.push(`${name}: ${why}.`);
}

for (const line of findings) console.error(line);
console.log(
  findings.length === 0
    ? `${packages.length} packages keep to what they may import; core keeps its ${rooms.length} rooms in order.`
    : `${findings.length} broken.`,
);
process.exit(findings.length === 0 ? 0 : 1);

/** Every module a file names, and whether only for its types. */
function importsOf(text) {
  const named = [...text.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)];
  return named.map((found) => {
    const statement = text.slice(
      text.lastIndexOf('\n', text.lastIndexOf('import', found.index)) + 1,
      found.index,
    );
    return { spec: found[1], typeOnly: /^\s*(import|export) type\b/.test(statement) };
  });
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    if (name === 'node_modules' || name === 'dist' || name.startsWith('.')) return [];
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : /\.(tsx?|mjs)$/.test(path) ? [path] : [];
  });
}
