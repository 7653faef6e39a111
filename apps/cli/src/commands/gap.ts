import { ask } from '../answer.ts';
import { company } from '../arguments.ts';
import { type Command, given, textOption } from '../command.ts';
import { renderGap } from '../render/gap.ts';

export const gap: Command = {
  name: 'gap',
  group: 'company',
  purpose: { en: 'what it would take to pay for itself', zh: '要怎样才能自给' },
  answers: {
    en: 'What share of cost customers pay, when revenue would meet cost, and the least change of price, volume, unit cost, training, staff, growth or capital that closes the gap.',
    zh: '客户支付成本的几成、收入何时追上成本，以及价格、销量、单位成本、训练、人力、增速或资金各需变动多少。',
  },
  arguments: [company],
  options: [
    {
      flags: '--horizon <months>',
      about: { en: 'by when, 1 to 600; 60 unless given', zh: '期限，1 至 600 个月，默认 60' },
    },
    {
      flags: '--elasticity <number>',
      about: {
        en: 'percent of volume lost for a price one percent higher',
        zh: '价格每涨 1% 流失的销量百分比',
      },
    },
  ],
  examples: [
    { line: 'solvent gap openai', shows: { en: 'one lever at a time', zh: '逐项手段' } },
    {
      line: 'solvent gap openai --horizon 120 --elasticity 0.5',
      shows: { en: 'in ten years, when dearer means fewer', zh: '十年期限，涨价会流失用户' },
    },
  ],
  run: (call) => {
    const horizon = textOption(call, 'horizon');
    return ask(
      call.session,
      'gap',
      {
        ...call.session.asked,
        company: call.args[0]!,
        ...given('horizon', horizon === undefined ? undefined : wholeNumber(horizon)),
        ...given('elasticity', textOption(call, 'elasticity')),
      },
      renderGap,
    );
  },
};

/** What is no whole number goes on as it is, so that the API names the field and what it wants. */
function wholeNumber(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number.parseInt(text, 10) : (text as unknown as number);
}
