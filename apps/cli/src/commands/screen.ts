import { ask } from '../answer.ts';
import { type Command, given, textOption, wholeOption } from '../command.ts';
import { renderFilers } from '../render/filers.ts';
import { renderScreen } from '../render/screen.ts';

export const screen: Command = {
  name: 'screen',
  group: 'field',
  purpose: { en: 'who has money until a date, or for too few months', zh: '谁能撑到某日，谁的现金不足数月' },
  answers: {
    en: 'The whole field up to a date under one and the same scenario: who pays for itself, who lasts, who runs out and when. With --below: of every company whose filings were imported, those with cash for fewer months at the cash flow last reported.',
    zh: '同一情景下的全行业：谁能自给、谁能撑到该日、谁会用尽以及何时用尽。加 --below 则在所有已导入财报的公司中，列出按最近报告的现金流现金不足若干个月者。',
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
    {
      flags: '--below <months>',
      about: { en: 'of all filers, those with cash for fewer months', zh: '所有申报公司中现金不足此月数者' },
    },
    {
      flags: '--limit <n>',
      about: { en: 'with --below: rows to show; 50 unless given', zh: '与 --below 合用：显示行数，默认 50' },
    },
  ],
  examples: [
    { line: 'solvent screen --until 2030', shows: { en: 'as it stands', zh: '按现状' } },
    {
      line: 'solvent screen --until 2028-06 --scenario no-new-money --csv',
      shows: { en: 'without new money, as CSV', zh: '没有新资金，CSV' },
    },
    {
      line: 'solvent screen --below 12',
      shows: { en: 'filers with less than a year of cash', zh: '现金不足一年的申报公司' },
    },
  ],
  run: (call) => {
    const { asKnownAt } = call.session.asked;
    const below = textOption(call, 'below');
    if (below !== undefined)
      return ask(
        call.session,
        'filers',
        {
          ...given('asKnownAt', asKnownAt),
          below,
          ...given('limit', wholeOption(call, 'limit')),
        },
        renderFilers,
      );
    return ask(
      call.session,
      'screen',
      {
        ...call.session.asked,
        ...given('until', textOption(call, 'until')),
        ...given('scenario', textOption(call, 'scenario')),
        ...given('field', textOption(call, 'field')),
      },
      renderScreen,
    );
  },
};
