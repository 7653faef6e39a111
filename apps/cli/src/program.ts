import { Argument, Command as Commander, CommanderError, Option as CommanderOption } from 'commander';
import { refuse, usageIssue } from './answer.ts';
import type { Command, Option } from './command.ts';
import { commandNames, loadCommand, loadCommands } from './commands/index.ts';
import { type ExitCode, exit } from './exit.ts';
import { commandHelp, programHelp } from './help.ts';
import { everywhere, keyOf } from './options.ts';
import { openSession, type Session, type World } from './session.ts';
import { usageWords } from './usage.ts';
import { version } from './version.ts';

/** Read a command line, run its command, and give the exit code. */
export async function runProgram(argv: readonly string[], world: World): Promise<ExitCode> {
  // The language of the help and of wrong usage is needed before the line is understood.
  const early = openSession(world, earlyOptions(argv));
  let code: ExitCode = exit.ok;
  const commands = await commandsFor(argv[0] ?? '');
  const named = commands.length === 1;
  const program = bare(new Commander('solvent'), everywhere)
    .version(version, '-V, --version')
    .helpOption('-h, --help')
    .helpCommand(true)
    .addHelpText('beforeAll', '');
  program.configureHelp({ formatHelp: () => programHelp(commands, early.lang) });
  // Without a command: the field on a terminal, with a word on where the help is.
  program.argument('[command...]').action(async ([name]: readonly string[]) => {
    if (name !== undefined)
      throw new CommanderError(1, 'commander.unknownCommand', `error: unknown command '${name}'`);
    code = await runCommand((await loadCommand('overview'))!, program, [], world);
    if (code === exit.ok)
      early.note(
        early.lang === 'zh' ? '`solvent --help` 列出全部命令。' : '`solvent --help` lists every command.',
      );
  });
  for (const command of commands) {
    const sub = bare(new Commander(command.name), command.options ?? []);
    for (const { name, optional, many } of command.arguments ?? []) {
      const text = `${name.toLowerCase()}${many ? '...' : ''}`;
      sub.addArgument(new Argument(optional ? `[${text}]` : `<${text}>`));
    }
    sub.configureHelp({ formatHelp: () => commandHelp(command, early.lang) });
    sub.action(async () => {
      code = await runCommand(command, sub, sub.args, world);
    });
    program.addCommand(sub);
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exit.ok;
    const help = named ? `solvent ${argv[0]} --help` : 'solvent --help';
    const what = usageWords(error, commandNames);
    return refuse(early, [usageIssue(what, help)], exit.wrongUsage);
  }

  function bare(command: Commander, options: readonly Option[]): Commander {
    for (const { flags, choices, many, hidden } of options) {
      const option = new CommanderOption(flags);
      if (choices) option.choices([...choices]);
      if (many) option.argParser((value: string, list: string[] | undefined) => [...(list ?? []), value]);
      if (hidden) option.hideHelp();
      command.addOption(option);
    }
    return command
      .exitOverride()
      .showSuggestionAfterError(true)
      .configureOutput({ writeOut: world.out, writeErr: () => {} });
  }
}

/** Loading every command, and making a parser of each, takes longer than most answers: one that is named first stands alone. */
async function commandsFor(first: string): Promise<readonly Command[]> {
  if (first === '--version' || first === '-V') return [];
  const named = await loadCommand(first);
  return named ? [named] : loadCommands();
}

async function runCommand(
  command: Command,
  parsed: Commander,
  args: readonly string[],
  world: World,
): Promise<ExitCode> {
  const options = parsed.optsWithGlobals<Record<string, unknown>>();
  const session: Session = openSession(world, options);
  try {
    return await command.run({ args, options, session });
  } finally {
    await session.close();
  }
}

/** `--lang`, `--json` and `--quiet` as far as they can be seen without understanding the line. */
function earlyOptions(argv: readonly string[]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [i, word] of argv.entries()) {
    if (word === '--') break;
    const [flags = '', value] = word.split('=', 2) as [string, string?];
    if (flags === '--lang' || flags === '--today') found[keyOf(flags)] = value ?? argv[i + 1];
    if (flags === '--json' || flags === '--quiet') found[keyOf(flags)] = true;
  }
  return found;
}
