import { ask, misuse } from '../answer.ts';
import { maybeCompany } from '../arguments.ts';
import { type Command, given, textOption } from '../command.ts';
import { renderClaims } from '../render/claims.ts';

export const claims: Command = {
  name: 'claims',
  group: 'sources',
  purpose: { en: 'what was said, by whom, on which basis', zh: '谁说了什么、按什么口径' },
  answers: {
    en: 'Claims one by one: period, value as stated, basis, day of publication, source, and what was corrected since.',
    zh: '逐条说法：期间、原始数值、口径、发布日、来源，以及此后的更正。',
  },
  arguments: [maybeCompany],
  options: [
    { flags: '--metric <id>', about: { en: 'only this metric', zh: '仅此指标' } },
    { flags: '--source <id>', about: { en: 'only from this document', zh: '仅来自该文件' } },
    { flags: '--limit <n>', about: { en: 'at most so many, 1 to 200', zh: '最多条数，1 至 200' } },
    { flags: '--cursor <id>', about: { en: 'go on after this claim', zh: '从该说法之后继续' } },
  ],
  examples: [
    {
      line: 'solvent claims openai --metric net_loss',
      shows: { en: 'every loss that was stated', zh: '所有披露过的亏损' },
    },
    {
      line: 'solvent claims sensetime --as-known-at 2023-12-31 --lang zh',
      shows: { en: 'what was known that day', zh: '当日已知的说法' },
    },
    {
      line: 'solvent claims cloudwalk --metric net_income --csv',
      shows: { en: 'as CSV, with the quotes', zh: 'CSV 格式，含原文' },
    },
  ],
  run: async (call) => {
    const { session, args } = call;
    const limit = textOption(call, 'limit');
    if (limit !== undefined && !/^(?:[1-9]|[1-9]\d|1\d\d|200)$/.test(limit)) {
      return misuse(session, 'claims', {
        en: `--limit takes a whole number from 1 to 200, not "${limit}".`,
        zh: `--limit 应为 1 至 200 的整数，不是“${limit}”。`,
      });
    }
    const query = {
      ...session.asked,
      ...given('company', args[0]),
      ...given('metric', textOption(call, 'metric')),
      ...given('source', textOption(call, 'source')),
      ...given('cursor', textOption(call, 'cursor')),
      ...given('limit', limit === undefined ? undefined : Number.parseInt(limit, 10)),
    };
    return ask(session, 'claims', query, renderClaims);
  },
};
