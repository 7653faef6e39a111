import type { Argument, Command, Group, Option } from './command.ts';
import { everywhere } from './options.ts';
import { widthOf } from './render/width.ts';
import type { Lang } from './settings.ts';
import { words } from './text/index.ts';

export const groupNames: Readonly<Record<Group, { readonly en: string; readonly zh: string }>> = {
  field: { en: 'The field', zh: '全行业' },
  company: { en: 'A company', zh: '单个公司' },
  sources: { en: 'Figures and their sources', zh: '数字与来源' },
  own: { en: 'Your own ledger', zh: '自己的账本' },
  machine: { en: 'The installation', zh: '安装与运行' },
};

/** The first page of help: every command with one line on what it is for. */
export function programHelp(commands: readonly Command[], lang: Lang): string {
  const t = words[lang];
  const groups = (Object.keys(groupNames) as Group[]).map((group) => {
    const rows = commands
      .filter((c) => c.group === group)
      .map((c): [string, string] => [usageOf(c), c.purpose[lang]]);
    return `${groupNames[group][lang]}\n${twoColumns(rows)}`;
  });
  return [
    t.aboutProgram,
    `${t.usage}: solvent <${t.command}> [${t.options}]`,
    ...groups,
    `${t.everywhere}\n${twoColumns(optionRows(everywhere, lang))}`,
    t.moreHelp,
    '',
  ].join('\n\n');
}

/** The help of one command: what it answers, what it takes, and lines to try. */
export function commandHelp(command: Command, lang: Lang): string {
  const t = words[lang];
  const parts = [
    `solvent ${command.name}: ${command.purpose[lang]}`,
    command.answers[lang],
    `${t.usage}: solvent ${usageOf(command)} [${t.options}]`,
  ];
  if (command.arguments?.length)
    parts.push(
      `${t.arguments}\n${twoColumns(command.arguments.map((a): [string, string] => [a.name, a.about[lang]]))}`,
    );
  const own = optionRows(command.options ?? [], lang);
  if (own.length > 0) parts.push(`${t.options}\n${twoColumns(own)}`);
  parts.push(
    `${t.examples}\n${command.examples.map((e) => `  ${e.line}\n      ${e.shows[lang]}`).join('\n')}`,
  );
  parts.push(
    t.alsoEverywhere(
      everywhere
        .filter((o) => !o.hidden)
        .map((o) => o.flags.split(' ')[0]!)
        .join(' '),
    ),
  );
  return `${parts.join('\n\n')}\n`;
}

export function usageOf(command: Command): string {
  return [command.name, ...(command.arguments ?? []).map(argumentText)].join(' ');
}

function argumentText({ name, optional, many }: Argument): string {
  const text = many ? `${name}…` : name;
  return optional ? `[${text}]` : text;
}

export function optionRows(options: readonly Option[], lang: Lang): [string, string][] {
  return options.filter((o) => !o.hidden).map((o) => [o.flags, o.about[lang]]);
}

function twoColumns(rows: readonly (readonly [string, string])[]): string {
  const left = Math.max(...rows.map(([name]) => widthOf(name)));
  return rows.map(([name, about]) => `  ${name}${' '.repeat(left - widthOf(name))}  ${about}`).join('\n');
}
