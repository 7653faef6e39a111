import type { CommanderError } from 'commander';
import type { Bilingual } from './command.ts';

/** What is wrong with a command line, in both languages, from what the parser says of it in one. */
export function usageWords(error: CommanderError, names: readonly string[]): Bilingual {
  const text = error.message.replace(/^error: /, '');
  const [first = ''] = /'[^']*'/.exec(text) ?? [];
  const word = first.slice(1, -1).split(' ')[0]!;
  const near =
    /\(Did you mean (?:one of )?(.*?)\?\)/s.exec(text)?.[1] ??
    nearest(word, error.code === 'commander.unknownCommand' ? names : []);
  const hint = near ? { en: ` The nearest is ${near}.`, zh: `最接近的是 ${near}。` } : { en: '', zh: '' };
  const say = (en: string, zh: string): Bilingual => ({ en: `${en}${hint.en}`, zh: `${zh}${hint.zh}` });
  switch (error.code) {
    case 'commander.unknownCommand':
      return say(`There is no command "${word}".`, `没有命令“${word}”。`);
    case 'commander.unknownOption':
      return say(`There is no option ${word}.`, `没有选项 ${word}。`);
    case 'commander.missingArgument':
      return say(`${word.toUpperCase()} is missing.`, `缺少 ${word.toUpperCase()}。`);
    case 'commander.optionMissingArgument':
      return say(`The option ${word} needs a value.`, `选项 ${word} 需要一个值。`);
    case 'commander.excessArguments':
      return say('There are more words than the command takes.', '参数多于该命令所需。');
    case 'commander.invalidArgument': {
      const choices = /Allowed choices are (.*)\.$/.exec(text)?.[1] ?? '';
      const value = /argument '([^']*)' is invalid/.exec(text)?.[1] ?? '';
      return say(
        `"${value}" is not a value of ${word}; it takes ${choices}.`,
        `“${value}”不是 ${word} 的取值；可用 ${choices}。`,
      );
    }
    default:
      return say(text, text);
  }
}

/** The command that shares most of its beginning, or differs by a letter or two. */
function nearest(word: string, names: readonly string[]): string | undefined {
  const distance = (name: string) => {
    let row = Array.from({ length: name.length + 1 }, (_, j) => j);
    for (const [i, letter] of [...word].entries()) {
      const next = [i + 1];
      for (let j = 1; j <= name.length; j++)
        next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (letter === name[j - 1] ? 0 : 1)));
      row = next;
    }
    return row[name.length]!;
  };
  const [best] = names.map((name) => ({ name, far: distance(name) })).sort((a, b) => a.far - b.far);
  return best && best.far <= 3 ? best.name : undefined;
}
