import { currency, maybeCompany } from '../arguments.ts';
import { askAndDraw, outOption } from '../askAndDraw.ts';
import type { Inputs } from '../client/client.ts';
import { type Command, given, textOption } from '../command.ts';
import { renderPrecedents } from '../render/precedents.ts';
import { currencyOf } from './burn.ts';

const alignments = ['founding', 'first-year', 'revenue', 'calendar'] as const;

export const precedents: Command = {
  name: 'precedents',
  group: 'field',
  purpose: { en: 'who burned before, and what became of it', zh: '前车之鉴：谁烧过钱，结果如何' },
  answers: {
    en: 'Yearly free cash flow of companies that burned and turned, or did not, aligned by age. A company with nothing but losses is listed with that basis, never on the same curve.',
    zh: '曾烧钱并扭转（或未扭转）的公司逐年自由现金流，按年龄对齐。只有亏损数据的公司注明口径，不与之同列一线。',
  },
  arguments: [maybeCompany],
  options: [
    currency,
    outOption,
    {
      flags: '--align <start>',
      choices: alignments,
      about: {
        en: 'founding, first-year, revenue or calendar',
        zh: 'founding、first-year、revenue 或 calendar',
      },
    },
  ],
  examples: [
    {
      line: 'solvent precedents openai',
      shows: { en: 'where OpenAI is on Uber’s and Tesla’s curve', zh: 'OpenAI 处在优步、特斯拉曲线的何处' },
    },
    {
      line: 'solvent precedents --align calendar --csv',
      shows: { en: 'by calendar year, as CSV', zh: '按日历年，CSV' },
    },
  ],
  run: (call) => {
    const align = textOption(call, 'align') as NonNullable<Inputs['precedents']['align']> | undefined;
    return askAndDraw(
      call,
      'precedents',
      'precedents',
      {
        ...call.session.asked,
        ...given('company', call.args[0]),
        ...currencyOf(call),
        ...given('align', align),
      },
      renderPrecedents,
    );
  },
};
