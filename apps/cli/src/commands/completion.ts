import { misuse } from '../answer.ts';
import type { Command } from '../command.ts';
import { completionScript, shells } from '../completion.ts';
import { exit } from '../exit.ts';
import { loadCommands } from './index.ts';

export const completion: Command = {
  name: 'completion',
  group: 'machine',
  purpose: { en: 'completion for your shell', zh: '命令行补全脚本' },
  answers: {
    en: 'Prints a script that completes commands, options, companies and metrics.',
    zh: '输出补全命令、选项、公司与指标的脚本。',
  },
  arguments: [{ name: 'SHELL', about: { en: shells.join(', '), zh: shells.join('、') } }],
  examples: [
    {
      line: 'source /dev/stdin <<<"$(solvent completion bash)"',
      shows: {
        en: 'for this shell; put it into ~/.bashrc to keep it',
        zh: '仅当前终端；写入 ~/.bashrc 可长期生效',
      },
    },
    { line: 'solvent completion fish > solvent.fish', shows: { en: 'for fish', zh: '用于 fish' } },
  ],
  run: async ({ args, session }) => {
    const shell = shells.find((s) => s === args[0]);
    if (!shell) {
      return misuse(session, 'completion', {
        en: `There is no completion for "${args[0]}"; there is for ${shells.join(', ')}.`,
        zh: `没有“${args[0]}”的补全；可用 ${shells.join('、')}。`,
      });
    }
    const client = await session.client();
    const [found, catalogue] = await Promise.all([client.read('companies', {}), client.read('metrics', {})]);
    const companies = found.ok ? found.value.data.companies.map((c) => c.id) : [];
    const metrics = catalogue.ok ? catalogue.value.data.metrics.map((m) => m.id) : [];
    session.out(completionScript(shell, await loadCommands(), { companies, metrics }));
    return exit.ok;
  },
};
