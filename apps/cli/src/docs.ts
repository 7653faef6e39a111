import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command } from './command.ts';
import { loadCommands } from './commands/index.ts';
import { groupNames, optionRows, usageOf } from './help.ts';
import { everywhere } from './options.ts';

/** The reference page docs/cli.md, made from the definitions of the commands: `pnpm --filter solvent docs`. */
export const page: string = fileURLToPath(new URL('../../../docs/cli.md', import.meta.url));

export async function renderDocs(): Promise<string> {
  const commands = await loadCommands();
  const groups = (Object.keys(groupNames) as (keyof typeof groupNames)[]).map((group) =>
    [`## ${groupNames[group].en}`, ...commands.filter((c) => c.group === group).map(section)].join('\n\n'),
  );
  return [
    '# The command line',
    'Made from the definitions in `apps/cli/src/commands` by `pnpm --filter solvent docs`; do not edit. Every example runs in the tests. `--lang zh` shows the same help in Chinese.',
    'A COMPANY is an id, a ticker or any of its names. Data goes to standard output, everything else to standard error. Exit codes: 0 ok, 1 failed, 2 wrong usage, 3 findings.',
    `## With every command\n\n${rows(optionRows(everywhere, 'en'))}`,
    `The environment gives the same: \`SOLVENT_LEDGER\`, \`SOLVENT_SERVER\`, \`SOLVENT_LANG\`; \`SOLVENT_TOKEN\` goes with a server, \`PORT\` with \`serve\`, and \`NO_COLOR\` turns colour off. \`SOLVENT_MODEL_URL\` (an endpoint that speaks the chat protocol of OpenAI), \`SOLVENT_MODEL\` and, if it wants one, \`SOLVENT_MODEL_TOKEN\` set up a language model for \`extract --model\`; none is needed.`,
    ...groups,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function section(command: Command): string {
  const parts = [`### solvent ${usageOf(command)}`, `${sentence(command.purpose.en)} ${command.answers.en}`];
  const taken = [
    ...(command.arguments ?? []).map((a): [string, string] => [a.name, a.about.en]),
    ...optionRows(command.options ?? [], 'en'),
  ];
  if (taken.length > 0) parts.push(rows(taken));
  const examples = command.examples.flatMap(({ line, shows, exit }) => [
    `# ${shows.en}${exit ? ` (exit ${exit})` : ''}`,
    line,
  ]);
  return [...parts, `\`\`\`sh\n${examples.join('\n')}\n\`\`\``].join('\n\n');
}

function rows(list: readonly (readonly [string, string])[]): string {
  return [
    '| | |',
    '|---|---|',
    ...list.map(
      ([name, about]) => `| \`${name.replaceAll('|', '\\|')}\` | ${about.replaceAll('|', '\\|')} |`,
    ),
  ].join('\n');
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await renderDocs();
  writeFileSync(page, text);
  console.error(`Wrote ${page} (${readFileSync(page).length} bytes).`);
}
