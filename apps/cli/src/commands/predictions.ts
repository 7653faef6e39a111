import { ask } from '../answer.ts';
import { type Command, given, textOption } from '../command.ts';
import { renderPrediction, renderPredictions } from '../render/predictions.ts';

export const predictions: Command = {
  name: 'predictions',
  group: 'field',
  purpose: { en: 'what was foretold, and whether it came', zh: '曾有哪些预测，是否应验' },
  answers: {
    en: 'What companies, the press, analysts and investors said would happen, in their own words, with what came of it: right, wrong, void because its condition did not hold, or still open. Chances are scored by Brier, values by their error; a share of those met is shown from five resolved on.',
    zh: '公司、媒体、分析师与投资人所作的预测及其原话，以及结果：应验、落空、因前提不成立而作废，或尚未到期。概率按 Brier 评分，数值按误差评分；满五条已见分晓才给出应验率。',
  },
  arguments: [
    {
      name: 'ABOUT',
      optional: true,
      about: {
        en: 'a company, whoever says it, or a source: an id or a name',
        zh: '公司、预测者或来源：编号或名称',
      },
    },
  ],
  options: [
    {
      flags: '--id <prediction>',
      about: { en: 'one of them, with its revisions', zh: '其中一条及其历次修订' },
    },
  ],
  examples: [
    {
      line: 'solvent predictions cloudwalk',
      shows: { en: 'the plan in the prospectus and what came', zh: '招股书中的计划与实际' },
    },
    {
      line: 'solvent predictions --id openai-cash-gone-by-2025-07',
      shows: { en: 'why one is void', zh: '某条预测为何作废' },
    },
    {
      line: 'solvent predictions --as-known-at 2024-12-31 --csv',
      shows: { en: 'what was open at the end of 2024', zh: '2024年底时的状态，CSV' },
    },
  ],
  run: (call) => {
    const { session, args } = call;
    const id = textOption(call, 'id');
    if (id !== undefined) return ask(session, 'prediction', { ...session.asked, id }, renderPrediction);
    return ask(session, 'predictions', { ...session.asked, ...given('about', args[0]) }, renderPredictions);
  },
};
