import { ask } from '../answer.ts';
import { company } from '../arguments.ts';
import { type Command, given, textOption } from '../command.ts';
import { exit } from '../exit.ts';
import { renderWatch } from '../render/watch.ts';

export const watch: Command = {
  name: 'watch',
  group: 'field',
  purpose: { en: 'warns when a company’s cash runs short', zh: '公司现金将不足时发出警告' },
  answers: {
    en: 'Which of these companies have cash for fewer months than you want, at the burn last known or along their own forecasts. Exit 3 when one has: run it every morning and be told.',
    zh: '这些公司中，按最近已知消耗或其自身预测，哪些的现金不足所要求的月数。有则以 3 退出：每天早晨运行一次即可得到提醒。',
  },
  arguments: [{ ...company, many: true }],
  options: [
    {
      flags: '--below <months>',
      about: { en: 'months that are too few; 12 unless given', zh: '低于此月数即警告，默认 12' },
    },
  ],
  examples: [
    {
      line: 'solvent watch openai anthropic',
      shows: { en: 'will they be here in a year', zh: '一年后它们还在吗' },
    },
    {
      line: 'solvent watch openai anthropic --below 36 --quiet',
      exit: exit.findings,
      shows: { en: 'three years, for a script', zh: '三年，用于脚本' },
    },
  ],
  run: (call) =>
    ask(
      call.session,
      'watch',
      {
        ...call.session.asked,
        companies: [...call.args],
        ...given('below', textOption(call, 'below')),
      },
      renderWatch,
      ({ data }) => (data.rows.some(({ verdict }) => verdict === 'below') ? exit.findings : exit.ok),
    ),
};
