import { ask } from '../answer.ts';
import { company } from '../arguments.ts';
import { type Command, given, listOption } from '../command.ts';
import { renderUnitEconomics } from '../render/unitEconomics.ts';

export const unitEconomics: Command = {
  name: 'unit-economics',
  group: 'company',
  purpose: { en: 'subscribers × price against cost, in one time', zh: '订阅数 × 单价对成本，时间一致' },
  answers: {
    en: 'Whether subscriptions cover the cost, with the day of each figure; when they lie more than 180 days apart, also the version whose figures belong together.',
    zh: '订阅收入能否覆盖成本，并注明每个数字的日期；相隔超过 180 天时，另给出同一时期的版本。',
  },
  arguments: [company],
  options: [
    {
      flags: '--price <amount>',
      many: true,
      about: { en: 'subscribers needed at this price; may be repeated', zh: '该单价下所需订阅数，可重复' },
    },
  ],
  examples: [
    {
      line: 'solvent unit-economics openai --as-known-at 2024-10-31',
      shows: { en: '10 M subscribers and a cost of early 2023', zh: '一千万订阅数与 2023 年初的成本' },
    },
    {
      line: 'solvent unit-economics openai --price 20 --price 200',
      shows: { en: 'how many subscribers at $20 and $200', zh: '单价 20 与 200 美元时所需订阅数' },
    },
  ],
  run: (call) => {
    const prices = listOption(call, 'price');
    return ask(
      call.session,
      'unitEconomics',
      { ...call.session.asked, company: call.args[0]!, ...given('prices', prices && [...prices]) },
      renderUnitEconomics,
    );
  },
};
