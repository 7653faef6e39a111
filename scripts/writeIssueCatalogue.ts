// Writes docs/issues.md: every kind of problem the program can report, with an example and its words in both
// languages. Run it after changing one: `node scripts/writeIssueCatalogue.ts`. A test fails when it was forgotten.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { IssueKind } from '../packages/core/src/issue/index.ts';
import { exampleOf, type WrittenClaim } from '../packages/core/src/ledger/checks/examples/index.ts';
import { type Check, checkLedger, checks } from '../packages/core/src/ledger/checks/index.ts';

const root = join(import.meta.dirname, '..');
export const cataloguePath: string = join(root, 'docs', 'issues.md');

/** The whole catalogue as Markdown, the same for the same sources. */
export async function renderCatalogue(): Promise<string> {
  const rules = readFileSync(join(root, 'docs', 'specs', 'checks.md'), 'utf8');
  const rooms = new Map<string, string[]>();
  for (const kind of await loadKinds()) {
    const room = kind.code.split('/')[0] ?? '';
    rooms.set(room, [...(rooms.get(room) ?? []), renderKind(kind)]);
  }
  rooms.set(
    'check',
    checks.map((check) => renderCheck(check, rules)),
  );
  const sections = [...rooms]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([room, kinds]) => [`## ${room}`, ...kinds].join('\n\n'));
  return `${[HEAD, ...sections].join('\n\n')}\n`;
}

const HEAD = `# Problems the program can report

Made by \`node scripts/writeIssueCatalogue.ts\` from the kinds in \`issues.ts\` of every room and from the checks; do not edit.
\`error\` stops what was asked or contradicts itself, \`warning\` is probably wrong, \`note\` is open. Words in braces are filled in.`;

/** Kinds live in `issues.ts` of a room or package, so that this list needs no upkeep. */
async function loadKinds(): Promise<readonly IssueKind[]> {
  const files = globSync(['packages/*/src/issues.ts', 'packages/*/src/*/issues.ts', 'apps/*/src/issues.ts'], {
    cwd: root,
  }).sort();
  const modules = await Promise.all(
    files.map((file) => import(pathToFileURL(join(root, file)).href) as Promise<Record<string, unknown>>),
  );
  const kinds = new Map<string, IssueKind>();
  for (const [place, module] of modules.entries()) {
    for (const value of Object.values(module).filter(isKind)) {
      const twin = kinds.get(value.code);
      if (twin && twin !== value)
        throw new Error(`${value.code} is defined twice, again in ${relative('.', files[place] ?? '')}`);
      kinds.set(value.code, value);
    }
  }
  return [...kinds.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function isKind(value: unknown): value is IssueKind {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    'severity' in value &&
    'example' in value &&
    'zh' in value
  );
}

function renderKind({ code, severity, example, en, zh }: IssueKind): string {
  const said = `- ${en.message} ${en.remedy}\n- ${zh.message}${zh.remedy}`;
  return [`### ${code}`, severity, `Example: ${example}`, said].join('\n\n');
}

/** A check is shown with its rule, the claims of its example, and the very words it has for them. */
function renderCheck(check: Check, rules: string): string {
  const { ledger, written, today } = exampleOf(check);
  const rule = new RegExp(`^- \\*\\*${check.id}\\*\\* (.+)$`, 'm').exec(rules)?.[1];
  if (!rule) throw new Error(`docs/specs/checks.md has no rule ${check.id}`);
  const said = checkLedger(ledger, { today, only: [check.id] }).flatMap((issue) => [
    `- ${issue.message} ${issue.remedy}`,
    `- ${issue.zh?.message ?? ''}${issue.zh?.remedy ?? ''}`,
  ]);
  const { corrections = [] } = written;
  const lines = [
    ...written.claims.map(writeClaim),
    ...corrections.map((one) => `correction { ${one.action}: ${one.claim} }`),
  ];
  return [
    `### ${check.kind.code}`,
    `${check.kind.severity} · ${check.id}: ${rule}`,
    `Example: ${check.kind.example}`,
    `\`\`\`\n${lines.join('\n')}\n\`\`\``,
    said.join('\n'),
  ].join('\n\n');
}

function writeClaim(claim: WrittenClaim): string {
  const fields = Object.entries(claim).map(
    ([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return `claim { ${fields.join(', ')} }`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(cataloguePath, await renderCatalogue());
