import { ask } from '../answer.ts';
import { type Command, given, textOption } from '../command.ts';
import { renderOverview } from '../render/overview.ts';

export const overview: Command = {
  name: 'overview',
  group: 'field',
  purpose: { en: 'the whole field, the most pressing first', zh: '全行业一览，最紧迫者在前' },
  answers: {
    en: 'Who has money for how long, how old that figure is, what share of cost customers pay, and on how many figures the sources disagree.',
    zh: '各家的钱还能撑多久、数字有多旧、客户支付成本的几成、有多少数字来源不一。',
  },
  options: [
    {
      flags: '--field <name>',
      about: {
        en: 'ai-lab, ai-vision, ai-application, ai-chip, big-tech, precedent',
        zh: 'ai-lab、ai-vision、ai-application、ai-chip、big-tech、precedent',
      },
    },
  ],
  examples: [
    { line: 'solvent overview', shows: { en: 'every AI company', zh: '所有 AI 公司' } },
    {
      line: 'solvent overview --field ai-vision --lang zh',
      shows: { en: 'the vision companies, in Chinese', zh: '视觉公司，中文' },
    },
    {
      line: 'solvent overview --as-known-at 2024-07-31 --csv',
      shows: { en: 'what a reader of that day could know, as CSV', zh: '当日读者所能知道的，CSV 格式' },
    },
  ],
  run: (call) =>
    ask(
      call.session,
      'overview',
      { ...call.session.asked, ...given('field', textOption(call, 'field')) },
      renderOverview,
    ),
};
