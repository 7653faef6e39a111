import { ask, misuse } from '../answer.ts';
import { company } from '../arguments.ts';
import { type Command, given, textOption, wholeOption } from '../command.ts';
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
    {
      flags: '--from <month>',
      about: { en: 'the month from which the change holds (YYYY-MM)', zh: '变动生效的月份（YYYY-MM）' },
    },
    {
      flags: '--frontier <levers>',
      about: {
        en: 'two levers together, such as price,growth: how much of one for how much of the other',
        zh: '两项手段并用，如 price,growth：一项变动多少时另一项需多少',
      },
    },
    {
      flags: '--points <number>',
      about: { en: 'steps of the frontier, 2 to 101; 11 unless given', zh: '并用的步数，2 至 101，默认 11' },
    },
  ],
  examples: [
    { line: 'solvent gap openai', shows: { en: 'one lever at a time', zh: '逐项手段' } },
    {
      line: 'solvent gap openai --horizon 120 --elasticity 0.5',
      shows: { en: 'in ten years, when dearer means fewer', zh: '十年期限，涨价会流失用户' },
    },
    {
      line: 'solvent gap openai --frontier price,growth --points 5',
      shows: { en: 'dearer and growing faster, together', zh: '涨价与增速并用' },
    },
  ],
  run: (call) => {
    const frontier = textOption(call, 'frontier');
    const [first, second, ...more] = frontier?.split(',') ?? [];
    if (frontier !== undefined && (!first || !second || more.length > 0))
      return Promise.resolve(
        misuse(call.session, 'gap', {
          en: `--frontier wants two levers, such as price,growth, not "${frontier}".`,
          zh: `--frontier 需要两项手段，如 price,growth，而不是“${frontier}”。`,
        }),
      );
    return ask(
      call.session,
      'gap',
      {
        ...call.session.asked,
        company: call.args[0]!,
        ...given('horizon', wholeOption(call, 'horizon')),
        ...given('elasticity', textOption(call, 'elasticity')),
        ...given('from', textOption(call, 'from')),
        ...given('first', first),
        ...given('second', second),
        ...given('points', wholeOption(call, 'points')),
      },
      renderGap,
    );
  },
};
