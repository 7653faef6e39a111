// The import rule inside core, from one ordered list of rooms: a room may use only the rooms above it.
// Also: core knows no Node built-in, clock, chance, network or process. Prints the broken sentence by name.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const rooms = [
  'issue',
  'money',
  'time',
  'distribution',
  'metric',
  'source',
  'claim',
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
const src = join(root, process.argv[2] ?? 'packages/core/src');

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
for (const file of filesIn(src)) {
  const name = relative(root, file);
  const room = relative(src, file).split('/')[0];
  const place = rooms.indexOf(room);
  const text = readFileSync(file, 'utf8');
  if (place < 0 && room !== 'index.ts')
    findings.push(`${name}: core has no room "${room}"; the rooms are ${rooms.join(', ')}.`);
  for (const [, spec] of text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)) {
    if (spec.startsWith('node:'))
      findings.push(`${name}: core must not use ${spec}; it runs in browsers too.`);
    if (spec.startsWith('@solvent/') || /^\.\.\/\.\.\/\.\.\/\.\.\//.test(spec))
      findings.push(`${name}: core must not import ${spec}; it knows nothing of the other packages.`);
    if (!spec.startsWith('.')) continue;
    // A test may set its table with the fixture of any room.
    if (/\.test\.ts$/.test(file) && spec.endsWith('.fixture.ts')) continue;
    const target = relative(src, join(file, '..', spec)).split('/')[0];
    if (target === '..') findings.push(`${name}: core must not import ${spec}; it leaves the package.`);
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
  findings.length === 0 ? `Core keeps its rooms: ${rooms.length} in order.` : `${findings.length} broken.`,
);
process.exit(findings.length === 0 ? 0 : 1);

function filesIn(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : /\.tsx?$/.test(path) ? [path] : [];
  });
}
