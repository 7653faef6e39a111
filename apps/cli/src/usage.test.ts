import { CommanderError } from 'commander';
import { expect, it } from 'vitest';
import { usageWords } from './usage.ts';

const names = ['runway', 'burn', 'reconcile'];

it.each([
  [
    'unknownCommand',
    "error: unknown command 'runwy'",
    'There is no command "runwy". The nearest is runway.',
    '没有命令“runwy”。最接近的是 runway。',
  ],
  [
    'unknownCommand',
    "error: unknown command 'profit'",
    'There is no command "profit".',
    '没有命令“profit”。',
  ],
  [
    'unknownOption',
    "error: unknown option '--jsno'\n(Did you mean --json?)",
    'There is no option --jsno. The nearest is --json.',
    '没有选项 --jsno。最接近的是 --json。',
  ],
  ['missingArgument', "error: missing required argument 'company'", 'COMPANY is missing.', '缺少 COMPANY。'],
  [
    'optionMissingArgument',
    "error: option '--freq <name>' argument missing",
    'The option --freq needs a value.',
    '选项 --freq 需要一个值。',
  ],
  [
    'invalidArgument',
    "error: option '--lang <lang>' argument 'fr' is invalid. Allowed choices are en, zh.",
    '"fr" is not a value of --lang; it takes en, zh.',
    '“fr”不是 --lang 的取值；可用 en, zh。',
  ],
])('[CLI9] %s: %s', (code, message, en, zh) => {
  expect(usageWords(new CommanderError(1, `commander.${code}`, message), names)).toEqual({ en, zh });
});
