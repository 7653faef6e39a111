import { valueOrRefuse } from '../answer.ts';
import { file } from '../arguments.ts';
import { askAndDraw, outOption } from '../askAndDraw.ts';
import type { Command } from '../command.ts';
import { exit } from '../exit.ts';
import { parseJson, readText } from '../readInput.ts';
import { renderProject } from '../render/project.ts';

export const project: Command = {
  name: 'project',
  group: 'own',
  purpose: { en: 'the same questions for figures of your own', zh: '用您自己的数字计算' },
  answers: {
    en: 'Runway, break-even month, money needed, lowest cash and default alive, exact to the last digit, from one JSON record. No ledger is read and nothing is kept.',
    zh: '由一条 JSON 记录精确计算可支撑月数、盈亏平衡月、资金需求、最低现金与默认存活。不读账本，不留记录。',
  },
  arguments: [file],
  options: [outOption],
  examples: [
    {
      line: `echo '{"currency":"USD","start":"2024-10","months":60,"cash":"5000000000","revenue":"291666667","revenueGrowth":"0.05","cost":"708333333","costGrowth":"0.02"}' | solvent project -`,
      shows: {
        en: '5 bn, revenue growing 5 % a month against cost growing 2 %',
        zh: '50 亿美元，收入月增 5%，成本月增 2%',
      },
    },
    {
      line: 'solvent project plan.json --json',
      shows: { en: 'every month, for a program', zh: '逐月数据，供程序使用' },
    },
  ],
  run: async (call) => {
    const { args, session } = call;
    const text = valueOrRefuse(session, await readText(args[0]!, session.world));
    if (text === undefined) return exit.failed;
    const input = valueOrRefuse(session, parseJson(text, args[0]!));
    if (input === undefined) return exit.failed;
    return askAndDraw(call, 'project', 'project', { input: input as Record<string, unknown> }, renderProject);
  },
};
