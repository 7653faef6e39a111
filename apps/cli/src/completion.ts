import type { Command } from './command.ts';
import { everywhere } from './options.ts';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** Words a command's arguments may take. */
export interface Vocabulary {
  readonly companies: readonly string[];
  readonly metrics: readonly string[];
}

/** A script that completes commands, options, companies and metrics; made from the definitions of the commands. */
export function completionScript(
  shell: Shell,
  commands: readonly Command[],
  { companies, metrics }: Vocabulary,
): string {
  const global = everywhere.filter((o) => !o.hidden).map((o) => o.flags.split(' ')[0]!);
  const words = (command: Command) => {
    const names = (command.arguments ?? []).map((a) => a.name);
    return [
      ...(command.options ?? []).map((o) => o.flags.split(' ')[0]!),
      ...(names.includes('COMPANY') ? companies : []),
      ...(names.includes('METRIC') ? metrics : []),
    ];
  };
  if (shell === 'fish') {
    return [
      'complete -c solvent -f',
      ...commands.map(
        (c) => `complete -c solvent -n __fish_use_subcommand -a ${c.name} -d ${quoted(c.purpose.en)}`,
      ),
      ...commands.flatMap((c) => {
        const list = words(c).filter((w) => !w.startsWith('--'));
        const options = (c.options ?? []).map(
          (o) =>
            `complete -c solvent -n '__fish_seen_subcommand_from ${c.name}' -l ${o.flags.split(' ')[0]!.slice(2)} -d ${quoted(o.about.en)}`,
        );
        return [
          ...options,
          ...(list.length > 0
            ? [`complete -c solvent -n '__fish_seen_subcommand_from ${c.name}' -a ${quoted(list.join(' '))}`]
            : []),
        ];
      }),
      ...everywhere
        .filter((o) => !o.hidden)
        .map((o) => `complete -c solvent -l ${o.flags.split(' ')[0]!.slice(2)} -d ${quoted(o.about.en)}`),
      '',
    ].join('\n');
  }
  const cases = commands.map((c) => `    ${c.name}) words="${words(c).join(' ')}" ;;`);
  const bash = [
    '_solvent() {',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own
    '  local words here="${COMP_WORDS[COMP_CWORD]}"',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own
    '  case "${COMP_WORDS[1]}" in',
    ...cases,
    '  esac',
    `  if [ "$COMP_CWORD" -eq 1 ]; then words="${commands.map((c) => c.name).join(' ')} help"; fi`,
    `  COMPREPLY=($(compgen -W "$words ${global.join(' ')}" -- "$here"))`,
    '}',
    'complete -F _solvent solvent',
    '',
  ];
  return (shell === 'zsh' ? ['autoload -U +X bashcompinit && bashcompinit', ...bash] : bash).join('\n');
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
