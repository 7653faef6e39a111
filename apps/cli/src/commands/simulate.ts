import { misuse, refuse } from '../answer.ts';
import { company } from '../arguments.ts';
import { askAndDraw, outOption } from '../askAndDraw.ts';
import { type Call, type Command, given, listOption, textOption, wholeOption } from '../command.ts';
import { renderSimulate } from '../render/simulate.ts';
import {
  horizonOption,
  inputOption,
  pathsOption,
  readInputs,
  readWhatIf,
  scenarioOption,
} from '../whatIf.ts';

export const simulate: Command = {
  name: 'simulate',
  group: 'company',
  purpose: { en: 'how likely the money is gone, and when', zh: '资金用尽的概率与时间' },
  answers: {
    en: 'Many futures from what the sources leave open (or from what you say of an input): the chance that the money is gone by a month, how long it lasts, and the fan of cash month by month. The same seed gives the same bytes.',
    zh: '按来源留下的不确定性（或您对输入的看法）推演多种未来：到某月资金用尽的概率、可支撑多久，以及逐月现金扇形图。种子相同则结果逐字节相同。',
  },
  arguments: [company],
  options: [
    {
      flags: '--by <month>',
      about: { en: 'the chance by this month (YYYY-MM)', zh: '到此月的概率（YYYY-MM）' },
    },
    scenarioOption,
    inputOption,
    pathsOption,
    horizonOption,
    outOption,
  ],
  examples: [
    { line: 'solvent simulate openai', shows: { en: 'the chances as they stand', zh: '现状下的概率' } },
    {
      line: 'solvent simulate openai --scenario price-war --input growth=0%..60% --by 2028-12',
      shows: { en: 'in a price war, with growth as you see it', zh: '价格战中，按您估计的增速' },
    },
    {
      line: 'solvent simulate openai --paths 1000 --out openai.svg',
      shows: { en: 'the fan as a picture', zh: '扇形图图片' },
    },
  ],
  run: async (call) => {
    const query = await chancesOf(call, 'simulate');
    if ('code' in query) return query.code;
    const input = { ...query.input, ...given('by', textOption(call, 'by')) };
    return askAndDraw(call, 'simulate', 'simulate', input, renderSimulate);
  },
};

/** What `simulate` and `tornado` ask alike, or the exit code when it cannot be read. */
export async function chancesOf(call: Call, name: string) {
  const { session } = call;
  const what = await readWhatIf(textOption(call, 'scenario'), session.world);
  if (!what.ok) return { code: refuse(session, what.issues) };
  const list = listOption(call, 'input') ?? [];
  const inputs = readInputs(list);
  if (inputs === undefined)
    return {
      code: misuse(session, name, {
        en: `--input wants name=range, such as growth=5%..40%, not "${list.find((t) => !/^[^=]+=/.test(t))}".`,
        zh: `--input 需写成 名称=范围，如 growth=5%..40%，而不是“${list.find((t) => !/^[^=]+=/.test(t))}”。`,
      }),
    };
  return {
    input: {
      ...session.asked,
      company: call.args[0]!,
      ...what.value,
      ...(list.length > 0 ? { inputs } : {}),
      ...given('paths', wholeOption(call, 'paths')),
      ...given('seed', wholeOption(call, 'seed')),
      ...given('horizon', wholeOption(call, 'horizon')),
    },
  };
}
