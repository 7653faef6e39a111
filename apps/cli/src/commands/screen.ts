import { ask } from '../answer.ts';
import { type Command, given, textOption } from '../command.ts';
import { renderScreen } from '../render/screen.ts';

export const screen: Command = {
  name: 'screen',
  group: 'field',
  purpose: { en: 'who has money until a date', zh: '谁能撑到某日' },
  answers: {
    en: 'The whole field up to a date under one and the same scenario: who pays for itself, who lasts, who runs out and when.',
    zh: '同一情景下的全行业：谁能自给、谁能撑到该日、谁会用尽以及何时用尽。',
  },
  options: [
    {
      flags: '--until <date>',
      about: { en: 'YYYY or YYYY-MM; 2030 unless given', zh: 'YYYY 或 YYYY-MM，默认 2030' },
    },
    {
      flags: '--scenario <what>',
      about: { en: 'a preset, or several joined by +', zh: '预设，或以 + 连接的多个' },
    },
    { flags: '--field <name>', about: { en: 'only this field', zh: '仅此行业' } },
  ],
  examples: [
    { line: 'solvent screen --until 2030', shows: { en: 'as it stands', zh: '按现状' } },
    {
      line: 'solvent screen --until 2028-06 --scenario no-new-money --csv',
      shows: { en: 'without new money, as CSV', zh: '没有新资金，CSV' },
    },
  ],
  run: (call) =>
    ask(
      call.session,
      'screen',
      {
        ...call.session.asked,
        ...given('until', textOption(call, 'until')),
        ...given('scenario', textOption(call, 'scenario')),
        ...given('field', textOption(call, 'field')),
      },
      renderScreen,
    ),
};
