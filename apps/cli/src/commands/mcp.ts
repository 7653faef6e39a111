import { raise } from '@solvent/core/issue';
import { refuse } from '../answer.ts';
import type { Command } from '../command.ts';
import { exit } from '../exit.ts';
import { localOnly } from '../issues.ts';
import { version } from '../version.ts';

export const mcp: Command = {
  name: 'mcp',
  group: 'machine',
  purpose: {
    en: 'the reports as tools for an assistant, over standard input',
    zh: '以标准输入输出供助手调用各报告',
  },
  answers: {
    en: 'Speaks the Model Context Protocol, one JSON message a line. Every report is a tool that only reads; nothing can be written through it.',
    zh: '遵循 Model Context Protocol，每行一条 JSON 消息。每份报告是一个只读工具，无法经此写入。',
  },
  examples: [
    {
      line: `echo '{"jsonrpc":"2.0","id":1,"method":"tools/list"}' | solvent mcp`,
      shows: { en: 'which tools there are', zh: '有哪些工具' },
    },
  ],
  run: async ({ session }) => {
    if (session.settings.server.value !== null) return refuse(session, [raise(localOnly, { name: 'mcp' })]);
    const { openMcp } = await import('@solvent/api/mcp');
    const server = openMcp({
      where: session.settings.ledger.value,
      clock: session.world.clock,
      today: session.today,
      version,
    });
    try {
      for await (const line of session.world.stdinLines()) {
        if (line.trim() === '') continue;
        const answer = await server.answer(line);
        if (answer !== null) session.out(`${answer}\n`);
      }
    } finally {
      await server.close();
    }
    return exit.ok;
  },
};
