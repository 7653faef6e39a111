import { company, currency } from '../arguments.ts';
import { askAndDraw, outOption } from '../askAndDraw.ts';
import { type Command, given, textOption } from '../command.ts';
import { exit } from '../exit.ts';
import { renderCompare } from '../render/compare.ts';

export const compare: Command = {
  name: 'compare',
  group: 'field',
  purpose: { en: 'companies side by side, on one basis', zh: '多家公司同口径并列' },
  answers: {
    en: 'Cash, burn and runway in one currency on a basis that all of them have. Without one it refuses to set them side by side and says what each has.',
    zh: '以同一货币、共同口径并列现金、消耗与可支撑时间；没有共同口径时拒绝并列，并说明各自有什么。',
  },
  arguments: [{ ...company, many: true }],
  options: [
    currency,
    outOption,
    {
      flags: '--force <reason>',
      about: {
        en: 'set different bases side by side for this reason, which is shown',
        zh: '出于此理由并列不同口径，理由会显示',
      },
    },
  ],
  examples: [
    { line: 'solvent compare uber tesla', shows: { en: 'both from filings', zh: '均来自财报' } },
    {
      line: 'solvent compare uber tesla openai --as-known-at 2024-07-31',
      exit: exit.failed,
      shows: { en: 'refused: a loss is no free cash flow', zh: '拒绝：亏损不是自由现金流' },
    },
    {
      line: 'solvent compare uber tesla openai --as-known-at 2024-07-31 --force "order of size only"',
      shows: { en: 'asked for all the same', zh: '仍要并列' },
    },
  ],
  run: (call) => {
    const { session, args } = call;
    return askAndDraw(
      call,
      'compare',
      'compare',
      {
        ...session.asked,
        companies: [...args],
        ...given('currency', textOption(call, 'currency')),
        ...given('force', textOption(call, 'force')),
      },
      renderCompare,
      ({ data }) => (data.basis === null && data.forced === null ? exit.failed : exit.ok),
    );
  },
};
